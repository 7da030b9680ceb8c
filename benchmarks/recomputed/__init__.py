"""Every figure of an `analyze` folder, computed again from its `data/*.csv` by code of its own.

Nothing here imports crmsheets: the definitions are those printed in the report and in the documentation.
A new figure is one small function (`figures.py`, `columns.py`) or one generator (`sheet_*.py`).
"""
