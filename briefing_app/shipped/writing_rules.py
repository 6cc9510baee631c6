"""What the checks measure by: `resources/writing.toml` and `resources/terms.toml`."""

from dataclasses import fields
from functools import cache
from pathlib import Path

from briefing_app.domain.term import Term, Terms
from briefing_app.domain.writing import LIMIT_NAMES, Cues, Limits, Rules, Writing
from briefing_app.language import _
from briefing_app.paths import resources
from briefing_app.shipped.toml_file import Entry, read_toml

_CUES = tuple(field.name for field in fields(Cues))


@cache
def load_rules() -> Rules:
    """Limits, telling words and terms, as delivered."""
    terms = read_terms(resources() / "terms.toml")
    en, fr = read_writing(resources() / "writing.toml")
    return Rules(en, fr, terms)


def read_writing(path: Path) -> tuple[Writing, Writing]:
    """English and French."""
    file = read_toml(path)
    return _writing(file, "en"), _writing(file, "fr")


def read_terms(path: Path) -> Terms:
    file = read_toml(path)
    known = file.entry("known")
    return Terms(
        tuple(_term(entry) for entry in file.entries("term")),
        frozenset(known.texts("en") if known else ()),
        frozenset(known.texts("fr") if known else ()),
    )


def _writing(file: Entry, language: str) -> Writing:
    entry = file.entry(language)
    if entry is None:
        raise file.fault(language, _("“{key}” is missing.").format(key=language))
    entry.know_only(*LIMIT_NAMES, *_CUES)
    limits = Limits(**{name: entry.number(name) for name in LIMIT_NAMES})
    cues = Cues(**{name: entry.texts(name) for name in _CUES})
    return Writing(limits, cues)


def _term(entry: Entry) -> Term:
    entry.know_only("en", "en_full", "fr", "fr_full")
    return Term(entry.texts("en"), entry.text("en_full"), entry.texts("fr"), entry.text("fr_full"))
