"""Customers written down more than once, with known truth: corpus, measures, plain baselines."""

from __future__ import annotations
