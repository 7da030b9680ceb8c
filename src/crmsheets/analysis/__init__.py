"""Dataset to judgements: copies, customers, tiers, life cycle, silence, orders, people, quality."""
