"""Febrl 1-4: people with typing errors and known truth, against two published programs."""
