"""The library: lists on the left, the chosen thing on the right, and all that changes it."""
