"""Feedback sentences labelled by hand, and how well the themes found in them agree."""

from __future__ import annotations
