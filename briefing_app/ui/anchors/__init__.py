"""Places that a newer edition does not hold: looked at side by side, and decided."""
