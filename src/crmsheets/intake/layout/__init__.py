"""How tables lie on sheets, and how they are laid flat: one record a line, one field a column."""
