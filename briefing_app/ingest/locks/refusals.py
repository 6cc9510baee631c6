"""What is said of a file that does not open without more."""

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.language import _


def asks_for_password(name: str, password: str) -> CannotRead:
    """With one typed already, that it was not the right one."""
    if password:
        sentence = _("{name} does not open with this password.")
    else:
        sentence = _("{name} asks for a password.")
    return CannotRead(sentence.format(name=name), Remedy.PASSWORD)


def stays_locked(name: str) -> CannotRead:
    """By a key, by rights that are kept elsewhere, or in a way that nobody writes any more."""
    sentence = _("{name} is locked in a way that cannot be opened here; ask for an open copy.")
    return CannotRead(sentence.format(name=name))


def has_no_cipher(name: str) -> CannotRead:
    """The ciphers are not made for every kind of computer."""
    sentence = _("{name} asks for a password; save it without one and import it again.")
    return CannotRead(sentence.format(name=name))
