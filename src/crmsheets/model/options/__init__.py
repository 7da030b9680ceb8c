"""The sections of the settings, one subject a file."""
