"""Rules about a note: each check is one function from a case to what it found."""
