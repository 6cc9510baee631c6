"""What unlocks a file is loaded with the first that is locked; not every computer has it."""

from briefing_app.ingest.locks.refusals import has_no_cipher


def word_unlocked(content: bytes, name: str, password: str) -> bytes:
    """The Word file in a locked container; raises `CannotRead`."""
    try:
        from briefing_app.ingest.locks.word_lock import unlocked_word
    except ImportError as fault:
        raise has_no_cipher(name) from fault
    return unlocked_word(content, name, password)


def text_unlocked(content: bytes, name: str, password: str, wanted: frozenset[str]) -> bytes:
    """The OpenDocument text with the parts that are wanted open; raises `CannotRead`."""
    try:
        from briefing_app.ingest.locks.odt_lock import unlocked_odt
    except ImportError as fault:
        raise has_no_cipher(name) from fault
    return unlocked_odt(content, name, password, wanted)
