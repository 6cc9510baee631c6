"""What cards and rows show: plain words that a page makes out of its values."""

from dataclasses import dataclass

from briefing_app.domain.quotation import Seal
from briefing_app.ui.look import Ink
from briefing_app.ui.parts.kind_words import kind_name, seal_word
from briefing_app.ui.tokens import Kind


@dataclass(frozen=True, slots=True)
class State:
    """How a painted thing stands at the moment."""

    hovered: bool = False
    pressed: bool = False
    chosen: bool = False
    focused: bool = False
    dragged: bool = False
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Sign:
    """A small icon with words beside it: a state, a family count, a seal."""

    icon: str
    words: str
    ink: Ink = "text"
    spoken: str = ""
    """What a screen reader says where the words alone are not enough, such as a bare number."""


@dataclass(frozen=True, slots=True)
class KeyFace:
    """A key and what it does, such as `Enter` and "place at the mark"."""

    key: str
    does: str


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card. Empty words leave their place empty; `keys` show on the chosen card only."""

    claim: str
    kind: Kind | None = None
    label: str = ""
    """Instead of the name of the kind."""
    date: str = ""
    where: str = ""
    uses: str = ""
    seal: Seal | None = None
    keys: tuple[KeyFace, ...] = ()
    draggable: bool = True
    dashed: bool = False
    """Not taken yet, as a proposal is."""

    def spoken(self) -> str:
        """Kind, claim, source, place, date, seal, used in: the order of a reading aloud."""
        return _joined(self.kind_words(), self.claim, self.where, self.date, self.seal_words(),
                       self.uses)  # fmt: skip

    def kind_words(self) -> str:
        return self.label or (kind_name(self.kind) if self.kind is not None else "")

    def seal_words(self) -> str:
        return seal_word(self.seal) if self.seal is not None else ""


@dataclass(frozen=True, slots=True)
class RowFace:
    """A row of a list: a title, a second line, and signs in columns that align down the list."""

    title: str
    second: str = ""
    signs: tuple[Sign | None, ...] = ()
    muted: bool = False
    """Set aside, or otherwise not in play."""

    def spoken(self) -> str:
        signs = (sign.spoken or sign.words for sign in self.signs if sign is not None)
        return _joined(self.title, self.second, *signs)


@dataclass(frozen=True, slots=True)
class LineFace:
    """One line: in a menu of places, an outline, a palette. `bold` are the matched stretches."""

    text: str
    icon: str = ""
    ink: Ink = "text2"
    right: str = ""
    key: str = ""
    bold: tuple[tuple[int, int], ...] = ()
    indent: int = 0
    small: bool = False

    def spoken(self) -> str:
        return _joined(self.text, self.right, self.key)


@dataclass(frozen=True, slots=True)
class HeadingFace:
    """The name of a group within a list; never chosen."""

    text: str
    count: str = ""
    ink: Ink = "text2"

    def spoken(self) -> str:
        return _joined(self.text, self.count)


Face = CardFace | RowFace | LineFace | HeadingFace


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
