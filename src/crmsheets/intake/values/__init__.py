"""Cells as people type them -> typed columns: one file a subject, `column.read_column` the door."""
