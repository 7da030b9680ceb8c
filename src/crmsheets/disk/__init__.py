"""Files as files: which are read, how one is written whole, where the settings lie."""
