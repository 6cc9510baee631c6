"""Modules are imported as Python does it, without Qt looking over its shoulder."""

import builtins


def import_plainly() -> None:
    """Take off what Qt for Python has put round every import.

    It reads the source of each module, to know where names of its own may be switched to another
    spelling. Nobody here asks for that, and it costs 7 MB and a tenth of the start.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
