"""Which column of a strange sheet is which field: header, content and relations decide together."""
