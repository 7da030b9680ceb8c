"""How tiers are given: facts, methods, what caps and lifts a tier, how far the next one is."""
