"""What reference managers call a type of work or a language, in our own words."""

from functools import cache

from briefing_app.domain.source import SourceKind
from briefing_app.ingest.references.reference_fields import reference_table

_LANGUAGES = {
    "en": ("en", "eng", "english", "american", "british", "canadian", "usenglish", "ukenglish",
           "anglais"),
    "fr": ("fr", "fra", "fre", "french", "francais", "français", "acadian", "canadien"),
}  # fmt: skip


def kind_called(name: str) -> SourceKind:
    work = work_called(name)
    return SourceKind(reference_table()["works"][work]["kind"]) if work else SourceKind.OTHER


def work_called(name: str) -> str:
    """The type of the work by its name in CSL; nothing for a name that is not known."""
    return _works().get(name.strip().lower(), "")


@cache
def _works() -> dict[str, str]:
    works = reference_table()["works"]
    named = {name: work for work, told in works.items() for name in told["names"].split()}
    return named | {work: work for work in works}


def language_called(name: str) -> str:
    """From `fr-CA`, `fra`, `french`, `Français`; nothing for a language we know no words of."""
    first = name.strip().lower().replace("_", "-").split("-")[0].split(";")[0].strip()
    return next((code for code, names in _LANGUAGES.items() if first in names), "")
