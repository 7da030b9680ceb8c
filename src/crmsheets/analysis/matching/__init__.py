"""Which rows are one customer: blocking, comparing, weighing, clustering (Fellegi–Sunter)."""
