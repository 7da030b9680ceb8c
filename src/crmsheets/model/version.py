"""The version, in one place: the package, the workbooks it writes and the build read it here."""

from __future__ import annotations

__version__ = "0.1.0"

GENERATOR = f"crmsheets {__version__}"
"""What made a workbook, as its properties say."""
