"""Names of files made from words, such as every system takes."""

import re
import unicodedata

_MOST = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def word_file_name(*words: str, otherwise: str) -> str:
    """The words that are not empty, in one name that ends in .docx."""
    said = " ".join(filter(None, words)) or otherwise
    safe = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", said))
    return " ".join(safe.split())[:_MOST].strip(" .") + ".docx"
