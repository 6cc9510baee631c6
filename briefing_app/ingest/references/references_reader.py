"""A list of references out of the bytes of a file; it is no document and becomes no source."""

from pathlib import PurePath

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.plain_reader import decode
from briefing_app.ingest.reference import ReferenceList
from briefing_app.ingest.source_text import SourceText
from briefing_app.language import _

LISTS = frozenset({".bib", ".bibtex", ".ris", ".json"})
"""How the names of such files end, in lower case."""


def is_reference_list(name: str) -> bool:
    return PurePath(name).suffix.lower() in LISTS


def read_references(content: bytes, name: str) -> SourceText:
    """Raises `CannotRead` where no entry can be understood and nothing says why."""
    found = _read(decode(content, name), PurePath(name).suffix.lower())
    if found is None or not (found.references or found.faults):
        raise CannotRead(_("{name} holds no references.").format(name=name))
    return SourceText("", (), is_cut=True, references=found)


def _read(text: str, ending: str) -> ReferenceList | None:
    """Each format is loaded when a file of it comes."""
    if ending == ".json":
        from briefing_app.ingest.references.csl_references import read_csl

        return read_csl(text)
    if ending == ".ris":
        from briefing_app.ingest.references.ris_references import read_ris

        return read_ris(text)
    from briefing_app.ingest.references.bibtex_references import read_bibtex

    return read_bibtex(text)
