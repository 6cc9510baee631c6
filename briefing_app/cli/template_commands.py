"""Word templates at the terminal: those that are kept, and one looked over in words."""

from argparse import Namespace
from pathlib import Path

from briefing_app.cli.asking import Asking
from briefing_app.cli.existing_files import refuse_existing
from briefing_app.cli.printing import as_json, in_columns, wants_json
from briefing_app.domain.errors import NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.names import name_of
from briefing_app.language import _, language
from briefing_app.operations.check_template import (
    Standing,
    TemplateLine,
    TemplateReport,
    Trial,
    check_template,
    save_trial,
)
from briefing_app.operations.keep_kinds import list_kinds
from briefing_app.operations.keep_templates import (
    TemplateShelf,
    WordTemplate,
    choose_style,
    forget_styles,
    give_template,
    keep_template,
    list_templates,
    make_usual,
    remove_template,
    take_template_back,
)


def template(ask: Asking, words: Namespace) -> int:
    """Status 1 when a note cannot go out in the template that is looked over."""
    if words.file is None:
        _list(ask(list_templates), in_json=wants_json(words))
        return 0
    found = _found(ask(list_templates), words.file)
    done = []
    if words.keep:
        found = ask(keep_template, found.path)
        done.append(found.path.name)
    done += [deed(ask, words, found) for name, deed in _DEEDS.items() if getattr(words, name)]
    if any(done):
        print("\n".join(done))
        return 0
    return _look_over(ask, found.path, in_json=wants_json(words))


def _look_over(ask: Asking, path: Path, *, in_json: bool) -> int:
    report = ask(check_template, path)
    if in_json:
        as_json(_answer(report))
    else:
        in_columns(_line(line) for line in report.lines)
        in_columns((each.label, each.name or "\u2013", each.how) for each in report.styles)
    return int(not report.can_be_used)


def _found(shelf: TemplateShelf, path: Path) -> WordTemplate:
    """A file at hand, or one that is kept, by its name."""
    if not path.is_file():
        for each in shelf.templates:
            if path.name.casefold() in {each.path.name.casefold(), each.name.casefold()}:
                return each
    return WordTemplate(path, KindOrigin.OWN)


def _kept(found: WordTemplate, *, removed: bool = False) -> WordTemplate:
    """Only what lies in the officer's own folder can be removed or taken back."""
    shelf = TemplateShelf.read().templates
    same = (each for each in shelf if each.path == found.path and each.is_removed == removed)
    kept = next((each for each in same if each.origin is KindOrigin.OWN), None)
    if kept is None:
        sentence = _("{name} is none of the templates removed. “template” lists those that are.")
        if not removed:
            sentence = _("{name} is none of your own templates. “template” lists those that are.")
        raise NotFound(sentence.format(name=found.path.name))
    return kept


def _remove(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    del words
    return _("Removed: {name}").format(name=ask(remove_template, _kept(found)).name)


def _take_back(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    del words
    return _("Taken back: {name}").format(
        name=ask(take_template_back, _kept(found, removed=True)).name
    )


def _give(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    refuse_existing(words.copy_to, may_replace=words.replace)
    return str(ask(give_template, found, words.copy_to))


def _choose(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    """ "Heading1=Titre 1"; nothing behind the sign lets the program find one."""
    report = ask(check_template, found.path)
    ours = {each.style for each in report.styles}
    pairs = [said.partition("=")[::2] for said in words.write_in]
    for own, theirs in pairs:
        if own not in ours:
            known = ", ".join(each.style for each in report.styles)
            raise NotFound(_("“{name}” is none of {known}.").format(name=own, known=known))
        if theirs and theirs not in report.names:
            sentence = _("The template has no style “{name}”.")
            raise NotFound(sentence.format(name=theirs))
    for own, theirs in pairs:
        ask(choose_style, found.path, own, theirs)
    return "\n".join(f"{own} = {theirs or chr(0x2013)}" for own, theirs in pairs)


def _forget(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    del words
    ask(forget_styles, found.path)
    return _("The styles of {name} are as the program finds them.").format(name=found.name)


def _usual(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    name = _kept_or_shared(found).path.name
    known = {kind.key for kind in ask(list_kinds).kinds}
    if words.usual_for not in known:
        known_words = ", ".join(sorted(known))
        sentence = _("“{name}” is none of {known}.")
        raise NotFound(sentence.format(name=words.usual_for, known=known_words))
    spoken = words.note_language or language()
    ask(make_usual, words.usual_for, spoken, name)
    return f"{words.usual_for} ({spoken}): {name}"


def _kept_or_shared(found: WordTemplate) -> WordTemplate:
    offered = TemplateShelf.read().offered
    if not any(each.path == found.path for each in offered):
        raise NotFound(_("{name} is not kept. Add it with --keep first.").format(name=found.name))
    return found


def _try(ask: Asking, words: Namespace, found: WordTemplate) -> str:
    refuse_existing(words.trial, may_replace=words.replace)
    trial = Trial(found.path, words.note_language or language())
    with ask.press() as press:
        return str(ask(save_trial, press.office, trial, words.trial))


_DEEDS = {
    "take_back": _take_back,
    "write_in": _choose,
    "find_styles": _forget,
    "usual_for": _usual,
    "trial": _try,
    "copy_to": _give,
    "remove": _remove,
}
"""By the option that asks for each, in the order in which they are done, once it is kept."""


def standing_words(standing: Standing) -> str:
    said = {
        Standing.HAS: _("Has"),
        Standing.DONE: _("Will be done"),
        Standing.LACKS: _("Lacks"),
        Standing.UNKNOWN: _("Not known"),
        Standing.STOPS: _("Cannot be used"),
    }
    return said[standing]


def _line(line: TemplateLine) -> tuple[str, ...]:
    return standing_words(line.standing), line.words, " | ".join(line.places)


def _answer(report: TemplateReport) -> dict[str, object]:
    return {
        "file": report.name,
        "can_be_used": report.can_be_used,
        "lines": [
            {"standing": line.standing.value, "words": line.words, "places": list(line.places)}
            for line in report.lines
        ],
        "styles": {each.style: each.name for each in report.styles},
    }


def _list(shelf: TemplateShelf, *, in_json: bool) -> None:
    """Those that were removed stand last, since they can be taken back."""
    found = [(each, [] if each.is_removed else _usual_of(shelf, each)) for each in shelf.templates]
    if in_json:
        as_json([_entry(each, usual) for each, usual in found])
    elif found:
        in_columns((each.path.name, _state(each), ", ".join(usual)) for each, usual in found)
    else:
        print(_("No template is kept. “template T.docx --keep” keeps one."))


def _usual_of(shelf: TemplateShelf, template: WordTemplate) -> list[str]:
    name = template.path.name
    return [f"{usual.kind} ({usual.language})" for usual in shelf.usual if usual.template == name]


def _state(template: WordTemplate) -> str:
    return _("Removed") if template.is_removed else name_of(template.origin)


def _entry(template: WordTemplate, usual: list[str]) -> dict[str, object]:
    return {
        "name": template.name,
        "file": str(template.path),
        "origin": template.origin.value,
        "usual": usual,
        "removed": template.is_removed,
    }
