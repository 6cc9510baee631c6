"""The order of words in a list, as a reader looks for them."""

import unicodedata


def alphabetical(words: str) -> str:
    """Without accents, capitals and signs: "Étude" stands between "d" and "f"."""
    apart = unicodedata.normalize("NFD", words)
    return "".join(c for c in apart if c.isalnum() or c in " -").casefold().strip()
