"""Facts that more than one page tells the status bar: the officer's language, the size of all."""

from briefing_app.language import _, language
from briefing_app.ui.page import Fact


def percent(number: float) -> str:
    """A whole number of hundredths, as the officer's language writes it."""
    return _("{percent}%").format(percent=round(number))


def language_name(key: str) -> str:
    return {"en": _("English (Canada)"), "fr": _("French (Canada)")}.get(key, key)


def spoken_fact() -> Fact:
    """The language of the interface."""
    return Fact(language_name(language()), command="language", right=True)


def scale_fact(scale: float) -> Fact:
    return Fact(percent(scale * 100), command="usual_size", right=True)
