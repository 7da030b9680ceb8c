"""价值预测: what repeat customers may order in the next twelve months, and how good that was so far."""
