"""The kinds of notes: ours from `templates/notes`, and a department's own."""

from functools import cache
from pathlib import Path

from briefing_app.domain.template import NoteKind, SectionRule, longer_in_french
from briefing_app.domain.text import ParagraphKind
from briefing_app.language import _
from briefing_app.paths import templates
from briefing_app.shipped.toml_file import Entry, read_toml

FIELDS = {
    "to": "to",
    "from": "from_",
    "through": "through",
    "cc": "cc",
    "subject_en": "subject_en",
    "subject_fr": "subject_fr",
    "number": "number",
    "purpose": "purpose",
    "date": "date",
    "decision_by": "decision_by",
    "sector_en": "sector_en",
    "sector_fr": "sector_fr",
    "contact": "contact",
    "attachments": "attachments",
    "consultations": "consultations",
}
"""Header fields as a file names them, and as the header does."""

_KEYS = (
    "key",
    "order",
    "name",
    "short_name",
    "purpose",
    "fields",
    "required",
    "decision",
    "signatory",
    "words",
    "words_fr",
    "pages",
    "numbered",
    "section",
)
_SECTION_KEYS = (
    "key",
    "name",
    "guidance",
    "level",
    "required",
    "words",
    "words_fr",
    "starts_as",
)
_PURPOSES = ("D", "I", "S", "")
_LEVELS = (1, 2)


def load_note_kinds(own: Path | None = None) -> tuple[NoteKind, ...]:
    """Every kind in its order; a file in the folder `own` stands before ours of the same key."""
    found = {kind.key: (order, kind) for order, kind in _ours()}
    if own and own.is_dir():
        found |= {kind.key: (order, kind) for order, kind in _read_folder(own)}
    return tuple(kind for _order, kind in sorted(found.values(), key=lambda pair: pair[0]))


def read_note_kind(path: Path) -> NoteKind:
    """One file; what is wrong with it is told with its line."""
    return _kind(read_toml(path))


@cache
def _ours() -> tuple[tuple[int, NoteKind], ...]:
    return _read_folder(templates() / "notes")


def _read_folder(folder: Path) -> tuple[tuple[int, NoteKind], ...]:
    files = [read_toml(path) for path in sorted(folder.glob("*.toml"))]
    return tuple((file.number("order", 1000), _kind(file)) for file in files)


def _kind(file: Entry) -> NoteKind:
    file.know_only(*_KEYS)
    pages = file.content.get("pages", {})
    words = file.number("words", 0)
    return NoteKind(
        key=_key(file),
        name=file.named("name"),
        short_name=file.named("short_name"),
        purpose=_purpose(file),
        sections=_sections(file),
        fields=_fields(file, "fields"),
        required=_fields(file, "required"),
        decision=file.all_named("decision"),
        signatory=file.named("signatory", optional=True),
        words=words,
        words_fr=file.number("words_fr", longer_in_french(words)),
        pages_en=_pages(file, pages, "en"),
        pages_fr=_pages(file, pages, "fr"),
        numbered=file.flag("numbered", otherwise=False),
    )


def _key(entry: Entry) -> str:
    key = entry.text("key")
    if not key.isidentifier():
        raise entry.fault("key", _("“key” must be one word of letters, digits and “_”."))
    return key


def _purpose(file: Entry) -> str:
    purpose = file.text("purpose", "")
    if purpose not in _PURPOSES:
        raise file.fault("purpose", _("“purpose” must be D, I, S or empty."))
    return purpose


def _fields(file: Entry, key: str) -> tuple[str, ...]:
    named = file.texts(key)
    for name in named:
        if name not in FIELDS:
            sentence = _("“{field}” is not a field of the header.").format(field=name)
            raise file.fault(key, sentence)
    return tuple(FIELDS[name] for name in named)


def _pages(file: Entry, pages: object, language: str) -> float:
    limit = pages.get(language, 0) if isinstance(pages, dict) else None
    if not isinstance(limit, int | float) or isinstance(limit, bool) or limit < 0:
        raise file.fault("pages", _("“pages” must give a number for “en” and for “fr”."))
    return float(limit)


def _sections(file: Entry) -> tuple[SectionRule, ...]:
    rules = tuple(_section(entry) for entry in file.entries("section"))
    if not rules:
        raise file.fault("section", _("a kind of note needs at least one section."))
    seen: set[str] = set()
    for rule, entry in zip(rules, file.entries("section"), strict=True):
        if rule.key in seen:
            sentence = _("the section “{key}” is there twice.").format(key=rule.key)
            raise entry.fault("key", sentence)
        seen.add(rule.key)
    return rules


def _section(entry: Entry) -> SectionRule:
    entry.know_only(*_SECTION_KEYS)
    words = entry.number("words", 0)
    level = entry.number("level", 1)
    if level not in _LEVELS:
        raise entry.fault("level", _("“level” must be 1 or 2."))
    return SectionRule(
        key=_key(entry),
        name=entry.named("name"),
        guidance=entry.named("guidance"),
        level=level,
        required=entry.flag("required", otherwise=False),
        words=words,
        words_fr=entry.number("words_fr", longer_in_french(words)),
        starts_as=entry.choice("starts_as", ParagraphKind, ParagraphKind.PARAGRAPH.value),
    )
