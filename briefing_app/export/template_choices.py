"""What was decided for one Word template: its styles, and the notes it is usual for.

It lies as a small TOML file beside the template, so that it goes along when a folder is shared.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing_app.language import _
from briefing_app.wordfile.faults import Refused


@dataclass(frozen=True, slots=True)
class Usual:
    """The kind of note and the language that a template is usual for."""

    kind: str
    language: str


@dataclass(frozen=True, slots=True)
class TemplateChoices:
    """`styles` pairs one of our styles with the name of a style of the template."""

    styles: tuple[tuple[str, str], ...] = ()
    usual: tuple[Usual, ...] = ()


NO_CHOICES = TemplateChoices()


def choices_file(template: Path) -> Path:
    return template.with_suffix(".toml")


def read_choices(template: Path) -> TemplateChoices:
    """From the file beside the template; nothing is decided where there is none."""
    path = choices_file(template)
    try:
        with path.open("rb") as file:
            said = tomllib.load(file)
    except FileNotFoundError:
        return NO_CHOICES
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        sentence = _("{name}, which says how the template is used, cannot be read: {reason}.")
        raise Refused(sentence.format(name=path.name, reason=fault)) from fault
    styles = said.get("styles", {})
    usual = said.get("usual", [])
    return TemplateChoices(
        tuple(_texts(styles)) if isinstance(styles, dict) else (),
        tuple(_usual(usual)) if isinstance(usual, list) else (),
    )


def choices_as_text(choices: TemplateChoices) -> str:
    """The file's words: the same choices give the same words."""
    lines = ["# How this program uses the Word template of the same name."]
    for usual in choices.usual:
        lines += ["", "[[usual]]", f"kind = {_quoted(usual.kind)}"]
        lines.append(f"language = {_quoted(usual.language)}")
    if choices.styles:
        lines += ["", "[styles]"]
        lines += [f"{ours} = {_quoted(theirs)}" for ours, theirs in sorted(choices.styles)]
    return "\n".join(lines) + "\n"


def _texts(said: dict[str, object]) -> Iterator[tuple[str, str]]:
    for name, words in said.items():
        if isinstance(words, str) and words:
            yield name, words


def _usual(said: list[object]) -> Iterator[Usual]:
    for entry in said:
        if isinstance(entry, dict):
            kind, language = entry.get("kind"), entry.get("language")
            if isinstance(kind, str) and isinstance(language, str):
                yield Usual(kind, language)


def _quoted(words: str) -> str:
    safe = "".join(letter for letter in words if letter.isprintable())
    return '"' + safe.replace("\\", "\\\\").replace('"', '\\"') + '"'
