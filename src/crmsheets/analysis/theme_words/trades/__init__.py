"""What single trades say of their goods: the parts, the faults, the praise; one file a group of trades."""
