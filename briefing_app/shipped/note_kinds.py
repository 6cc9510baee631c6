"""The kinds of notes: ours from `templates/notes`, and a department's own."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.kind_library import BrokenKind, KindFile, KindLibrary, KindOrigin
from briefing_app.domain.note import Note
from briefing_app.domain.register import RegisterKind
from briefing_app.domain.template import (
    BodyStyle,
    KindLimit,
    NoteKind,
    SectionRule,
    kind_of_itself,
    longer_in_french,
)
from briefing_app.domain.text import ParagraphKind
from briefing_app.domain.writing import LIMIT_NAMES
from briefing_app.language import _, language
from briefing_app.paths import templates
from briefing_app.shipped.kind_folders import kind_folders
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
    "addressee": "addressee",
    "date_received": "date_received",
    "minister": "minister",
    "additional_en": "additional_en",
    "additional_fr": "additional_fr",
}
"""Header fields as a file names them, and as the header does."""

_KEYS = (
    "key",
    "order",
    "name",
    "short_name",
    "purpose",
    "addressee",
    "register",
    "fields",
    "required",
    "decision",
    "signatory",
    "words",
    "words_fr",
    "pages",
    "style",
    "limits",
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
_DELIVERED = templates() / "notes"
_PURPOSES = ("D", "I", "S", "")
_ADDRESSEES = ("M", "D", "")
_LEVELS = (1, 2)


def load_note_kinds() -> tuple[NoteKind, ...]:
    """Every kind that a note can begin with, in their order."""
    return kind_library().kinds


def kind_library() -> KindLibrary:
    """Ours and the department's. A file that cannot be read harms no other.

    Of two files with one key the officer's own stands before a shared one, and that before ours.
    """
    folders, found, broken = kind_folders(), dict[str, KindFile](), list[BrokenKind]()
    places = (
        (folders.removed, KindOrigin.OWN),
        (_DELIVERED, KindOrigin.DELIVERED),
        (folders.shared, KindOrigin.SHARED),
        (folders.own, KindOrigin.OWN),
    )
    for folder, origin in places:
        named: dict[str, str] = {}
        for path, read in _read_folder(folder):
            fault = read if isinstance(read, str) else _twice(path, read, named)
            if isinstance(read, NoteKind) and not fault:
                found[read.key] = KindFile(read, origin, path.name, folder == folders.removed)
            elif folder != folders.removed:
                broken.append(BrokenKind(path.name, origin, fault))
    in_order = sorted(found.values(), key=lambda file: (file.kind.order, file.kind.key))
    return KindLibrary(tuple(in_order), tuple(broken))


def delivered_kind(key: str) -> NoteKind | None:
    """One of ours, whatever a department has put in its place."""
    ours = (kind for _path, kind in _read_folder(_DELIVERED) if isinstance(kind, NoteKind))
    return next((kind for kind in ours if kind.key == key), None)


def kind_of(note: Note) -> NoteKind:
    """The kind of this note; where it is not known here, what the note itself shows of it."""
    return kind_library().find(note.kind) or kind_of_itself(note)


def read_note_kind(path: Path) -> NoteKind:
    """One file; what is wrong with it is told with its line."""
    return _kind(read_toml(path))


def _read_folder(folder: Path | None) -> Iterator[tuple[Path, NoteKind | str]]:
    """Each file with its kind, or with the sentence about what is wrong with it."""
    paths = sorted(folder.glob("*.toml")) if folder and folder.is_dir() else []
    for path in paths:
        try:
            seen = path.stat()
        except OSError:  # it has gone since the folder was listed
            continue
        yield path, _read_once(path, seen.st_mtime_ns, seen.st_size, language())


@lru_cache(maxsize=512)
def _read_once(path: Path, _changed: int, _size: int, _spoken: str) -> NoteKind | str:
    try:
        return read_note_kind(path)
    except CannotRead as fault:
        return fault.sentence


def _twice(path: Path, kind: NoteKind, named: dict[str, str]) -> str:
    """Two files of one folder with one key: the second is not used."""
    first = named.setdefault(kind.key, path.name)
    if first == path.name:
        return ""
    sentence = _("{file}: the key “{key}” belongs to {other} already. Give one of them another.")
    return sentence.format(file=path.name, key=kind.key, other=first)


def _kind(file: Entry) -> NoteKind:
    file.know_only(*_KEYS)
    pages = file.content.get("pages", {})
    words = file.number("words", 0)
    style = file.choice("style", BodyStyle, BodyStyle.PARAGRAPHS.value)
    return NoteKind(
        key=_key(file),
        name=file.named("name"),
        short_name=file.named("short_name"),
        purpose=_purpose(file),
        addressee=_addressee(file),
        register=file.choice("register", RegisterKind, RegisterKind.NONE.value),
        sections=_sections(file, style),
        fields=_fields(file, "fields"),
        required=_required(file),
        decision=file.all_named("decision"),
        signatory=file.named("signatory", optional=True),
        words=words,
        words_fr=file.number("words_fr", longer_in_french(words)),
        pages_en=_pages(file, pages, "en"),
        pages_fr=_pages(file, pages, "fr"),
        style=style,
        order=file.number("order", 1000),
        limits=_limits(file.entry("limits")),
    )


def _limits(entry: Entry | None) -> tuple[KindLimit, ...]:
    """In one order, whatever that of the file is."""
    if entry is None:
        return ()
    entry.know_only(*LIMIT_NAMES)
    return tuple(_limit(entry, name) for name in LIMIT_NAMES if name in entry.content)


def _limit(entry: Entry, name: str) -> KindLimit:
    """One number for both languages, or one for each; 0 leaves what is usual."""
    value = entry.content[name]
    both = entry.entry(name) if isinstance(value, dict) else None
    if both is None:
        return KindLimit(name, entry.number(name), entry.number(name))
    both.know_only("en", "fr")
    return KindLimit(name, both.number("en", 0), both.number("fr", 0))


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


def _addressee(file: Entry) -> str:
    addressee = file.text("addressee", "")
    if addressee not in _ADDRESSEES:
        raise file.fault("addressee", _("“addressee” must be M, D or empty."))
    return addressee


def _fields(file: Entry, key: str) -> tuple[str, ...]:
    named = file.texts(key)
    for name in named:
        if name not in FIELDS:
            sentence = _("“{field}” is not a field of the header.").format(field=name)
            raise file.fault(key, sentence)
    return tuple(FIELDS[name] for name in named)


def _required(file: Entry) -> tuple[str, ...]:
    """Only what the header offers can be filled in."""
    offered = file.texts("fields")
    for name in file.texts("required"):
        if name in FIELDS and name not in offered:
            sentence = _("“{field}” is required but not among the “fields”.").format(field=name)
            raise file.fault("required", sentence)
    return _fields(file, "required")


def _pages(file: Entry, pages: object, language: str) -> float:
    limit = pages.get(language, 0) if isinstance(pages, dict) else None
    if not isinstance(limit, int | float) or isinstance(limit, bool) or limit < 0:
        raise file.fault("pages", _("“pages” must give a number for “en” and for “fr”."))
    return float(limit)


def _sections(file: Entry, style: BodyStyle) -> tuple[SectionRule, ...]:
    rules = tuple(_section(entry, style) for entry in file.entries("section"))
    if not rules:
        raise file.fault("section", _("a kind of note needs at least one section."))
    if rules[0].level != 1:
        first = file.entries("section")[0]
        raise first.fault("level", _("the first section cannot be a sub-section."))
    seen: set[str] = set()
    for rule, entry in zip(rules, file.entries("section"), strict=True):
        if rule.key in seen:
            sentence = _("the section “{key}” is there twice.").format(key=rule.key)
            raise entry.fault("key", sentence)
        seen.add(rule.key)
    return rules


def _section(entry: Entry, style: BodyStyle) -> SectionRule:
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
        starts_as=entry.choice("starts_as", ParagraphKind, style.starts_as.value),
    )
