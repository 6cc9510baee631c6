"""Lists of references from reference managers."""
