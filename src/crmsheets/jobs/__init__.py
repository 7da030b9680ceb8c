"""Whole errands: read, think, write; the only place where edges and thinking meet."""
