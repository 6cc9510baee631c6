"""Which of our fields a template means by a name: "Objet", "subject line", "SUBJECT"."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

from briefing_app import paths

BODY = "body"
_SIGNS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class FieldLabel:
    """What a field is called in words, in both languages."""

    en: str
    fr: str

    def in_language(self, language: str) -> str:
        return self.fr if language == "fr" else self.en


def field_of(name: str) -> str:
    """Our own name of the field, or nothing where the name says nothing to us."""
    return _names().get(_plain(name), "")


def field_labels() -> dict[str, FieldLabel]:
    """Every field by our own name, in the order of a memorandum's head."""
    return {
        field: FieldLabel(entry["label"]["en"], entry["label"]["fr"])
        for field, entry in _fields().items()
    }


def plain_name(name: str) -> str:
    """Without capitals, accents and signs: two names that look so alike are one."""
    return _plain(name)


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.replace("\u2019", "'")).encode("ascii", "ignore")
    return _SIGNS.sub(" ", bare.decode().lower()).strip()


@cache
def _names() -> dict[str, str]:
    return {
        _plain(name): field for field, entry in _fields().items() for name in entry["names"]
    } | {_plain(field): field for field in _fields()}


@cache
def _fields() -> dict[str, dict[str, dict[str, str]]]:
    with (paths.resources() / "styles" / "fields.toml").open("rb") as file:
        return tomllib.load(file)
