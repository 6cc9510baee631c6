"""Kinds of notes at the terminal: listed, and files of them looked over."""

from argparse import Namespace
from pathlib import Path

from briefing_app.cli.asking import Asking
from briefing_app.cli.printing import as_json, complain, in_columns, wants_json
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.kind_library import KindFile
from briefing_app.domain.names import name_of
from briefing_app.domain.template import NoteKind
from briefing_app.language import _, language, ngettext
from briefing_app.operations.keep_kinds import check_kind, list_kinds


def kinds(ask: Asking, words: Namespace) -> int:
    """Status 1 when a file that is looked over holds no kind that can be used."""
    return _check(ask, words) if words.deed else _list(ask, words)


def _list(ask: Asking, words: Namespace) -> int:
    library = ask(list_kinds)
    if wants_json(words):
        as_json([_answer(file) for file in library.offered])
    else:
        in_columns(_line(file) for file in library.offered)
    for broken in library.broken:
        complain(broken.sentence)
    return 0


def _check(ask: Asking, words: Namespace) -> int:
    if not words.files:
        raise CannotRead(_("Name the files that are to be looked over."))
    looked_over = [_look_over(ask, path) for path in words.files]
    if wants_json(words):
        as_json([{"file": str(path), "fault": fault} for path, _kind, fault in looked_over])
        return int(any(fault for _path, _kind, fault in looked_over))
    for path, kind, fault in looked_over:
        if kind:
            print(_good(path, kind))
        else:
            complain(fault)
    return int(any(fault for _path, _kind, fault in looked_over))


def _look_over(ask: Asking, path: Path) -> tuple[Path, NoteKind | None, str]:
    try:
        return path, ask(check_kind, path), ""
    except CannotRead as fault:
        return path, None, fault.sentence


def _good(path: Path, kind: NoteKind) -> str:
    count = len(kind.sections)
    words = ngettext(
        "{file}: {name}, {count} section. Nothing is wrong with it.",
        "{file}: {name}, {count} sections. Nothing is wrong with it.",
        count,
    )
    name = kind.short_name.in_language(language())
    return words.format(file=path.name, name=name, count=count)


def _line(file: KindFile) -> tuple[str, ...]:
    name = file.kind.short_name.in_language(language())
    return file.kind.key, name_of(file.origin), name


def _answer(file: KindFile) -> dict[str, object]:
    kind = file.kind
    return {
        "key": kind.key,
        "origin": file.origin.value,
        "name": {"en": kind.short_name.en, "fr": kind.short_name.fr},
        "sections": [rule.key for rule in kind.sections],
    }
