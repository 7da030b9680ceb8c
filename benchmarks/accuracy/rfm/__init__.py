"""RFM against the R package that the rule is taken from: its published tables, from its own data."""
