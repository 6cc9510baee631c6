"""A package of its own, before any that an installed library brings under the same name."""
