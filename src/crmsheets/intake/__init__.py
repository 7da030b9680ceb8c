"""Sheets as people fill them -> tables with findings; values by themselves in `values`."""
