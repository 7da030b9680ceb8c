"""Findings and pages for a reader: text, JSON, CSV, a web page, a chat message, a list to fix."""
