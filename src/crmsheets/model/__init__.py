"""The nouns every room speaks in; plain data that knows no file and no library of spreadsheets."""
