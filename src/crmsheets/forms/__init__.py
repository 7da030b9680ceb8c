"""Templates -> blank workbooks to fill, as plain data."""
