"""TOML files read with care: a fault is told with the file's name and the line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.template import Named
from briefing_app.language import _, deferred

E = TypeVar("E", bound=Enum)

_AT_LINE = re.compile(r"at line (\d+)")

_EXPECTED = {
    "unescaped": deferred("a backslash in a text must be written twice."),
    "string": deferred("a text is not closed; a quotation mark was expected at its end."),
    "illegal character": deferred("a text is not closed, or holds a sign that it cannot hold."),
    "newline or end": deferred("the line goes on where its end was expected."),
    "'=' after": deferred("“=” was expected behind the name."),
    "invalid value": deferred(
        "text in straight quotation marks, a number, true, false or a list was expected."
    ),
    "array declaration": deferred("“]]” was expected at the end of the heading."),
    "table declaration": deferred("“]” was expected at the end of the heading."),
    "unclosed array": deferred("the list is not closed; “]” was expected."),
    "duplicate inline": deferred("the same name stands twice between “{” and “}”."),
    "inline table": deferred("“}” was expected at the end of the line."),
    "key part": deferred("a name was expected; what stands between “{” and “}” is on one line."),
    "overwrite": deferred("this name is there a second time; one of the two has to go."),
    "twice": deferred("this heading is there a second time; one of the two has to go."),
    "invalid statement": deferred("a name followed by “=” was expected, or “[[section]]”."),
}
"""What the reader of TOML says in English, by a part of it, and what it means to the officer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of a file; `line` is where it begins, counted from 1."""

    name: str
    lines: tuple[str, ...]
    line: int
    content: Mapping[str, Any]

    def text(self, key: str, otherwise: str | None = None) -> str:
        value = self.content.get(key, otherwise)
        if not isinstance(value, str):
            raise self.fault(key, _("“{key}” must be words in quotation marks.").format(key=key))
        return value

    def number(self, key: str, otherwise: int | None = None) -> int:
        value = self.content.get(key, otherwise)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.fault(key, _("“{key}” must be a whole number.").format(key=key))
        return value

    def flag(self, key: str, *, otherwise: bool) -> bool:
        value = self.content.get(key, otherwise)
        if not isinstance(value, bool):
            raise self.fault(key, _("“{key}” must be true or false.").format(key=key))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.content.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.fault(key, _("“{key}” must be a list of words.").format(key=key))
        return tuple(values)

    def choice(self, key: str, kinds: type[E], otherwise: str | None = None) -> E:
        value = self.text(key, otherwise)
        known = {kind.value: kind for kind in kinds}
        if value not in known:
            names = ", ".join(str(name) for name in known)
            sentence = _("“{key}” must be one of these: {names}.").format(key=key, names=names)
            raise self.fault(key, sentence)
        return known[value]

    def named(self, key: str, *, optional: bool = False) -> Named:
        """A text in both languages."""
        if optional and key not in self.content:
            return Named("", "")
        return self._named(key, self.content.get(key))

    def all_named(self, key: str) -> tuple[Named, ...]:
        """A list of texts in both languages."""
        values = self.content.get(key, [])
        if not isinstance(values, list):
            raise self._not_in_both(key)
        return tuple(self._named(key, value) for value in values)

    def entry(self, key: str) -> "Entry | None":
        """A table inside this one, if it is there."""
        value = self.content.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.fault(key, _("“{key}” must be a table.").format(key=key))
        return Entry(self.name, self.lines, self._line_of(key), value)

    def entries(self, key: str) -> tuple["Entry", ...]:
        """The tables of a list, each with its own line."""
        values = self.content.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise self.fault(key, _("“{key}” must be a list of tables.").format(key=key))
        head = re.compile(rf"\s*\[\[\s*(?:\w+\s*\.\s*)*{re.escape(key)}\s*\]\]")
        found = [at for at, line in enumerate(self.lines, 1) if head.match(line)]
        lines = [at for at in found if at >= self.line][: len(values)]
        lines += [self.line] * (len(values) - len(lines))
        return tuple(
            Entry(self.name, self.lines, at, value) for at, value in zip(lines, values, strict=True)
        )

    def know_only(self, *keys: str) -> None:
        """A misspelt key is a fault, not a silence."""
        for key in self.content:
            if key not in keys:
                raise self.fault(key, _("“{key}” is not known here.").format(key=key))

    def fault(self, key: str, sentence: str) -> CannotRead:
        return _fault(self.name, self._line_of(key), sentence)

    def _named(self, key: str, value: object) -> Named:
        if not isinstance(value, dict) or set(value) != {"en", "fr"}:
            raise self._not_in_both(key)
        if not all(isinstance(words, str) for words in value.values()):
            raise self._not_in_both(key)
        return Named(value["en"], value["fr"])

    def _not_in_both(self, key: str) -> CannotRead:
        return self.fault(key, _("“{key}” must be given in English and French.").format(key=key))

    def _line_of(self, key: str) -> int:
        named = re.compile(rf"\s*\[?(?:\w+\s*\.\s*)*{re.escape(key)}\b\s*[=\].]")
        for at in range(self.line, len(self.lines) + 1):
            line = self.lines[at - 1]
            if named.match(line):
                return at
            if at > self.line and line.startswith("[["):
                break
        return self.line


def read_toml(path: Path) -> Entry:
    """The whole file as one entry."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise CannotRead(_("{file} cannot be read as text.").format(file=path.name)) from fault
    lines = tuple(text.splitlines())
    try:
        return Entry(path.name, lines, 1, tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        at = _AT_LINE.search(str(fault))
        line = int(at[1]) if at else len(lines)
        raise _fault(path.name, line, _expected(str(fault))) from fault


def _expected(said: str) -> str:
    known = (words for part, words in _EXPECTED.items() if part in said.lower())
    return _(next(known, deferred("the file cannot be understood from here on.")))


def _fault(name: str, line: int, sentence: str) -> CannotRead:
    words = _("{file}, line {line}: {fault}")
    return CannotRead(words.format(file=name, line=line, fault=sentence))
