"""The only room that knows a spreadsheet engine: reading, writing, marking up."""
