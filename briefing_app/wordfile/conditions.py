"""Conditions of a mailing, as in { IF { MERGEFIELD cc } <> "" "C.C.: { MERGEFIELD cc }" }.

Each is decided by what the note says, and the words that hold stand in its place.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from briefing_app.wordfile.long_fields import LongField, long_fields
from briefing_app.wordfile.merge_fields import WholeField, merge_name, whole_fields
from briefing_app.wordfile.tree import XML, Element, copied, drop, elements, w

_OPERATORS = ("<>", ">=", "<=", "=", ">", "<")
_QUOTES = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c"}
_IF = re.compile(r"\s*IF(?![A-Z])", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_TESTS: dict[str, Callable[[float, float], bool]] = {
    ">": lambda one, other: one > other,
    "<": lambda one, other: one < other,
    ">=": lambda one, other: one >= other,
    "<=": lambda one, other: one <= other,
}


@dataclass(frozen=True, slots=True)
class _Sign:
    """One letter of an instruction, or a whole field in it; `pieces` are where it stands."""

    letter: str
    pieces: tuple[Element, ...]
    field: str = ""

    @property
    def is_field(self) -> bool:
        return not self.letter


_Words = tuple[_Sign, ...]


@dataclass(frozen=True, slots=True)
class _Condition:
    one: _Words
    operator: str
    other: _Words
    holds: _Words
    fails: _Words

    @property
    def asks_for(self) -> tuple[str, ...]:
        return tuple(sign.field for sign in (*self.one, *self.other) if sign.is_field)

    @property
    def names(self) -> tuple[str, ...]:
        """Of all its merge fields."""
        every = (*self.one, *self.other, *self.holds, *self.fails)
        return tuple(sign.field for sign in every if sign.field)


def condition_names(paragraph: Element, known: Callable[[str], bool]) -> Iterator[str]:
    """The merge fields in conditions; only the unknown ones where a condition cannot be decided."""
    for field in whole_fields(paragraph):
        condition = _read(field)
        if condition is None:
            continue
        unknown = [name for name in condition.asks_for if not known(name)]
        yield from (name for name in (unknown or condition.names) if name)


def settle_conditions(root: Element, say: Callable[[str], str | None]) -> list[Element]:
    """Every condition that can be decided; `say` gives the value of a name, none where unknown.

    What is given back are the paragraphs that were changed.
    """
    changed = [each for field in list(long_fields(root)) for each in _settle_long(field, say)]
    for paragraph in list(root.iter(w("p"))):
        while any(_settle(field, say) for field in list(whole_fields(paragraph))):
            changed.append(paragraph)
    return changed


def unread_conditions(root: Element) -> Iterator[Element]:
    """The paragraphs in which a condition begins that cannot be understood."""
    for field in long_fields(root):
        inside = whole_fields(field.joined()) if field.can_be_joined else ()
        if _is_condition(field.code) and not any(map(_read, inside)):
            yield field.paragraphs[0]
    for paragraph in root.iter(w("p")):
        fields = whole_fields(paragraph)
        if any(_is_condition(field.code) and _read(field) is None for field in fields):
            yield paragraph


def _settle_long(field: LongField, say: Callable[[str], str | None]) -> list[Element]:
    """A condition that holds or not over several paragraphs; those of them that are left."""
    if not (field.can_be_joined and _is_condition(field.code)):
        return []
    joined = field.joined()
    is_settled = False
    while any(_settle(each, say) for each in list(whole_fields(joined))):
        is_settled = True
    return field.put(joined) if is_settled else []


def _is_condition(code: str) -> bool:
    return _IF.match(code) is not None


def _settle(field: WholeField, say: Callable[[str], str | None]) -> bool:
    condition = _read(field)
    if condition is None:
        return False
    values = {name: say(name) for name in condition.asks_for}
    known = {name: value for name, value in values.items() if value is not None}
    if len(known) < len(values):
        return False
    chosen = condition.holds if _is_so(condition, known) else condition.fails
    _put(field, chosen)
    return True


def _is_so(condition: _Condition, values: Mapping[str, str]) -> bool:
    one, other = _said(condition.one, values), _said(condition.other, values)
    if condition.operator in {"=", "<>"}:
        return _is_like(one, other) == (condition.operator == "=")
    if _NUMBER.fullmatch(one) and _NUMBER.fullmatch(other):
        return _TESTS[condition.operator](_number(one), _number(other))
    return _TESTS[condition.operator]((one > other) - (one < other), 0)


def _is_like(one: str, pattern: str) -> bool:
    """Word lets `*` stand for any letters and `?` for one."""
    wanted = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(wanted, one, re.DOTALL) is not None


def _number(words: str) -> float:
    return float(words.replace(",", "."))


def _said(words: _Words, values: Mapping[str, str]) -> str:
    return "".join(values[sign.field] if sign.is_field else sign.letter for sign in words)


def _read(field: WholeField) -> _Condition | None:
    """Nothing where it is no condition, or one that is not understood."""
    if not _is_condition(field.code):
        return None
    signs = list(_signs(field))
    reader = _Reader(signs)
    if reader.bare().upper() != "IF":
        return None
    one = reader.operand()
    operator = reader.operator()
    other, holds, fails = reader.operand(), reader.operand(), reader.operand()
    if one is None or not operator or other is None or holds is None:
        return None
    return _Condition(one, operator, other, holds, fails or ())


class _Reader:
    """Goes through an instruction from its first sign to its last."""

    def __init__(self, signs: list[_Sign]) -> None:
        self._signs = signs
        self._at = 0

    def bare(self) -> str:
        return "".join(sign.letter for sign in self._bare())

    def operator(self) -> str:
        self._skip()
        ahead = "".join(sign.letter for sign in self._signs[self._at : self._at + 2])
        found = next((sign for sign in _OPERATORS if ahead.startswith(sign)), "")
        self._at += len(found)
        return found

    def operand(self) -> _Words | None:
        """In quotes, a field, or a bare word; nothing at the end."""
        self._skip()
        if self._at >= len(self._signs) or self._signs[self._at].letter == "\\":
            return None
        first = self._signs[self._at]
        if first.is_field:
            self._at += 1
            return (first,)
        if first.letter in _QUOTES:
            return self._quoted(_QUOTES[first.letter])
        return self._bare()

    def _quoted(self, end: str) -> _Words | None:
        rest = self._signs[self._at + 1 :]
        closing = next((at for at, sign in enumerate(rest) if sign.letter in {end, '"'}), -1)
        if closing < 0:
            return None
        self._at += closing + 2
        return tuple(rest[:closing])

    def _bare(self) -> _Words:
        self._skip()
        start = self._at
        while self._at < len(self._signs) and _is_bare(self._signs[self._at]):
            self._at += 1
        return tuple(self._signs[start : self._at])

    def _skip(self) -> None:
        while self._at < len(self._signs) and self._signs[self._at].letter.isspace():
            self._at += 1


def _is_bare(sign: _Sign) -> bool:
    return bool(sign.letter) and not sign.letter.isspace() and sign.letter not in '<>="'


def _signs(field: WholeField) -> Iterator[_Sign]:
    """The letters of the instruction and the fields in it, as far as the field's result."""
    depth, inside = 0, list[Element]()
    for piece in field.pieces[1:]:
        kind = piece.get(w("fldCharType"))
        if not depth and kind in {"separate", "end"}:
            return
        depth += kind == "begin"
        if depth:
            inside.append(piece)
        elif piece.tag == w("instrText"):
            yield from (_Sign(letter, (piece,)) for letter in piece.text or "")
        if kind == "end":
            depth -= 1
            if not depth:
                code = "".join(each.text or "" for each in inside if each.tag == w("instrText"))
                yield _Sign("", tuple(inside), merge_name(code))
                inside = []


def _put(field: WholeField, chosen: _Words) -> None:
    """The chosen words as text in their own look; a field among them stays a field."""
    begins = field.pieces[0]
    run = begins.getparent()
    if run is None:
        return
    begun = elements("<w:r/>")[0]
    alone = next(child for child in run if child.tag != w("rPr")) is begins
    (run.addprevious if alone else run.addnext)(begun)
    for made in _runs(chosen):
        begun.addprevious(made)
    drop(begun)
    left = {id(piece) for sign in chosen if sign.is_field for piece in sign.pieces}
    for piece in field.pieces:
        holder = piece.getparent()
        if id(piece) in left:
            continue
        drop(piece)
        if holder is not None and all(child.tag == w("rPr") for child in holder):
            drop(holder)


def _runs(chosen: _Words) -> Iterator[Element]:
    """One for all letters that stood in the same piece of the instruction."""
    words, origin = "", None
    for sign in (*chosen, _Sign("", ())):
        same = not sign.is_field and origin is not None and sign.pieces[0] is origin
        if words and not same:
            yield _run(words, origin)
            words = ""
        if sign.is_field:
            origin = None
            yield from map(_moved, sign.pieces)
        else:
            words, origin = words + sign.letter, sign.pieces[0]


def _run(words: str, origin: Element | None) -> Element:
    made = _bare_run(origin)
    text = elements("<w:t/>")[0]
    text.text = words
    text.set(f"{{{XML}}}space", "preserve")
    made.append(text)
    return made


def _moved(piece: Element) -> Element:
    """A piece of a field in a run of its own, out of the run it stood in."""
    holder = piece.getparent()
    made = _bare_run(piece)
    drop(piece)
    made.append(piece)
    if holder is not None and all(child.tag == w("rPr") for child in holder):
        drop(holder)
    return made


def _bare_run(like: Element | None) -> Element:
    made = elements("<w:r/>")[0]
    holder = like.getparent() if like is not None else None
    look = holder.find(w("rPr")) if holder is not None else None
    if look is not None:
        made.append(copied(look))
    return made
