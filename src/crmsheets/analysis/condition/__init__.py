"""Conditions as owners write them: words, values, the tree they become, and the faults told."""
