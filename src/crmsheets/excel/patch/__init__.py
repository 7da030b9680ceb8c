"""A marked copy of any OOXML workbook: parts are patched as bytes, whatever is not meant stays."""
