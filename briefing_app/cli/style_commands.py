"""Citation styles at the terminal: listed, looked over, and taken from a file."""

from argparse import Namespace
from pathlib import Path

from briefing_app.cli.asking import Asking
from briefing_app.cli.printing import as_json, complain, in_columns, wants_json
from briefing_app.domain.citation_styles import CitationStyle
from briefing_app.domain.errors import CannotRead, CannotWrite
from briefing_app.domain.names import name_of
from briefing_app.language import _, language


def styles(ask: Asking, words: Namespace) -> int:
    """Status 1 when a file that is looked over holds no style that can be used."""
    if words.deed == "check":
        return _check(ask, _named(words))
    if words.deed == "add":
        return _add(ask, _named(words))
    return _list(ask, words)


def _named(words: Namespace) -> list[Path]:
    if not words.files:
        raise CannotRead(_("Name the files of the citation styles."))
    found: list[Path] = words.files
    return found


def _list(ask: Asking, words: Namespace) -> int:
    from briefing_app.operations.keep_styles import list_styles

    shelf = ask(list_styles)
    found = shelf.library.styles
    if wants_json(words):
        as_json([_answer(style, shelf.usual) for style in found])
    else:
        in_columns(_line(style, shelf.usual) for style in found)
    for broken in shelf.library.broken:
        complain(broken.sentence)
    return 0


def _check(ask: Asking, files: list[Path]) -> int:
    from briefing_app.operations.keep_styles import check_style

    broken = 0
    for path in files:
        try:
            style = ask(check_style, path)
        except (CannotRead, CannotWrite) as fault:
            complain(fault.sentence)
            broken = 1
        else:
            words = _("{file}: {name}. Nothing is wrong with it.")
            print(words.format(file=path.name, name=style.name.in_language(language())))
    return broken


def _add(ask: Asking, files: list[Path]) -> int:
    from briefing_app.operations.keep_styles import take_style

    for path in files:
        print(ask(take_style, path).key)
    return 0


def _line(style: CitationStyle, usual: str) -> tuple[str, ...]:
    name = style.name.in_language(language())
    return style.key, name_of(style.origin), name, _("usual") if style.key == usual else ""


def _answer(style: CitationStyle, usual: str) -> dict[str, object]:
    return {
        "key": style.key,
        "origin": style.origin.value,
        "name": {"en": style.name.en, "fr": style.name.fr},
        "in_text": style.in_text,
        "usual": style.key == usual,
    }
