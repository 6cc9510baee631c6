"""Every colour, size and type size of the program, in light and in dark; nothing else names one."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from PySide6.QtGui import QColor

ColourName = Literal[
    "window", "panel", "base", "alt", "canvas", "hover", "line", "edge", "text", "text2",
    "placeholder", "accent", "accent_hover", "accent_tint", "on_accent", "focus", "selection",
    "selected_text", "scrim", "page_edge", "error", "error_tint", "warning", "warning_tint",
    "info", "info_tint", "good", "good_tint", "removed", "removed_tint", "added", "added_tint",
]  # fmt: skip


class Meaning(Enum):
    """What a colour says; the value is also the name of its token."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    GOOD = "good"


class Kind(Enum):
    """What was collected; the values are those of the library, so `Kind(evidence.kind.value)`."""

    STATISTIC = "statistic"
    PRECEDENT = "precedent"
    QUOTATION = "quotation"
    FACT = "fact"
    POSITION = "position"
    LEGAL_TEXT = "legal_text"
    COMMITMENT = "commitment"
    RECOMMENDATION = "recommendation"
    BLOCK = "block"


class Line(Enum):
    """The line under highlighted words, which tells kinds apart without colour."""

    SOLID = "solid"
    DOTS = "dots"
    DOUBLE = "double"
    DASHES = "dashes"
    THIN = "thin"


class Use(Enum):
    """What a piece of text is for: size and line in pixels at 100 %, and weight."""

    EMPTY_HEADING = (22, 30, 600)
    THING_TITLE = (20, 28, 600)
    TITLE = (18, 26, 600)
    SOURCE_TEXT = (16, 25, 400)
    NOTE_TEXT = (15, 22, 400)
    NOTE_HEADING = (15, 22, 600)
    PLAIN = (13, 20, 400)
    VALUE = (13, 20, 500)
    STRONG = (13, 20, 600)
    CLAIM = (13, 19, 500)
    LABEL = (12, 16, 400)
    LABEL_VALUE = (12, 16, 500)
    LABEL_STRONG = (12, 16, 600)
    SMALL = (11, 16, 500)
    SMALL_STRONG = (11, 16, 600)
    MARKING = (11, 16, 700)
    LETTER = (10, 12, 700)
    LANE = (9, 12, 700)

    @property
    def size(self) -> int:
        return self.value[0]

    @property
    def line(self) -> int:
        return self.value[1]

    @property
    def weight(self) -> int:
        return self.value[2]


class Space:
    """The grid, in pixels at 100 %."""

    XS, S, M, L, XL = 4, 8, 12, 16, 20
    XXL, XXXL = 24, 28
    PANEL, PAGE, PAGE_NARROW, DIALOG = 12, 64, 32, 24


class Radius:
    """Corner radii, in pixels at 100 %."""

    MARKING, MARK, CONTROL, CARD, DIALOG, DROP = 3, 4, 6, 8, 10, 12


class Size:
    """Heights and widths of components, in pixels at 100 %."""

    BUTTON, BUTTON_BAR, BUTTON_FINDING = 32, 28, 26
    CHIP, BADGE, KIND_MARK, KEY, CITATION = 24, 18, 20, 18, 16
    ROW, RAIL, HEAD, STATUS, TABS, TOAST, TOAST_WIDTH = 58, 72, 40, 28, 40, 44, 380
    DIALOG_WIDTH, PALETTE_WIDTH, EMPTY_WIDTH, STRIP = 1000, 640, 480, 36
    ICON_RAIL, ICON_BAR, ICON, ICON_INLINE, ICON_BADGE, ICON_EMPTY = 24, 18, 16, 14, 12, 64
    CARD_LINES, BAR, CARD_BAR, RING, CHECK, PROGRESS = 3, 3, 4, 2, 16, 6
    PAGE, PAGE_TEXT, RAIL_ITEM, RAIL_ITEM_HEIGHT = 696, 568, 60, 56


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour for words and signs, and the tint that may lie behind them."""

    text: QColor
    tint: QColor


@dataclass(frozen=True, slots=True)
class KindLook:
    """How one kind is shown besides its colour."""

    icon: str
    line: Line
    pair: Literal["statistic", "precedent", "quotation", "recommendation", "info", "accent"]


KINDS: dict[Kind, KindLook] = {
    Kind.STATISTIC: KindLook("chart-bar", Line.SOLID, "statistic"),
    Kind.PRECEDENT: KindLook("clock-counter-clockwise", Line.DOTS, "precedent"),
    Kind.QUOTATION: KindLook("quotes", Line.DOUBLE, "quotation"),
    Kind.RECOMMENDATION: KindLook("megaphone-simple", Line.DASHES, "recommendation"),
    Kind.FACT: KindLook("note", Line.THIN, "info"),
    Kind.POSITION: KindLook("chats-circle", Line.THIN, "info"),
    Kind.LEGAL_TEXT: KindLook("scales", Line.THIN, "info"),
    Kind.COMMITMENT: KindLook("handshake", Line.THIN, "info"),
    Kind.BLOCK: KindLook("stack", Line.THIN, "accent"),
}

MEANING_ICONS: dict[Meaning, str] = {
    Meaning.ERROR: "x-circle-fill",
    Meaning.WARNING: "warning-fill",
    Meaning.INFO: "info-fill",
    Meaning.GOOD: "check-circle-fill",
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one mode; `colour` takes the name of any of them."""

    is_dark: bool
    surfaces: dict[str, QColor]
    kinds: dict[str, Pair]

    def colour(self, name: ColourName) -> QColor:
        return self.surfaces[name]

    def kind(self, kind: Kind) -> Pair:
        pair = KINDS[kind].pair
        if pair == "info":
            return self.meaning(Meaning.INFO)
        if pair == "accent":
            return Pair(self.surfaces["accent"], self.surfaces["accent_tint"])
        return self.kinds[pair]

    def meaning(self, meaning: Meaning) -> Pair:
        return Pair(self.surfaces[meaning.value], self.surfaces[f"{meaning.value}_tint"])


def _colours(**hexes: str) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in hexes.items()}


def _pairs(**hexes: tuple[str, str]) -> dict[str, Pair]:
    return {name: Pair(QColor(text), QColor(tint)) for name, (text, tint) in hexes.items()}


LIGHT = Tokens(
    is_dark=False,
    surfaces=_colours(
        window="#F3F2EE", panel="#FAF9F6", base="#FFFFFF", alt="#F6F5F1", canvas="#EAE8E2",
        hover="#ECEAE4", line="#DAD7CF", edge="#86827A", text="#1D2125", text2="#4A5057",
        placeholder="#4F555C", accent="#0D5B6B", accent_hover="#0A4854", accent_tint="#DDEEF1",
        on_accent="#FFFFFF", focus="#0D5B6B", selection="#A9D5DE", selected_text="#1D2125",
        scrim="#611D2125", page_edge="#C9C5BC",
        error="#A31D17", error_tint="#FBE6E3", warning="#7A4300", warning_tint="#FFEBD0",
        info="#3A4A5C", info_tint="#E6EAEE", good="#195A33", good_tint="#DDF0E2",
        removed="#8F1F1A", removed_tint="#FBE1DE", added="#13592F", added_tint="#D5F0DC",
    ),
    kinds=_pairs(
        statistic=("#1C4E9C", "#E0ECFF"),
        precedent=("#655400", "#FAEDA4"),
        quotation=("#75205F", "#F1CDE8"),
        recommendation=("#135A34", "#C9EDD5"),
    ),
)  # fmt: skip

DARK = Tokens(
    is_dark=True,
    surfaces=_colours(
        window="#17191B", panel="#1E2123", base="#24272A", alt="#2A2D31", canvas="#17191B",
        hover="#31353A", line="#3A3F44", edge="#858D94", text="#ECEAE5", text2="#BCC1C5",
        placeholder="#B5BBC0", accent="#7FCDDC", accent_hover="#A0DDE8", accent_tint="#1C3B43",
        on_accent="#08222A", focus="#7FCDDC", selection="#234F5B", selected_text="#ECEAE5",
        scrim="#8C000000", page_edge="#3A3F44",
        error="#FFB0A8", error_tint="#4A1F1C", warning="#FFC27A", warning_tint="#45300F",
        info="#BFCBD8", info_tint="#323A43", good="#8FD8A8", good_tint="#1B3A27",
        removed="#FFB4AD", removed_tint="#4F2320", added="#9BE0B2", added_tint="#1C422B",
    ),
    kinds=_pairs(
        statistic=("#A6C8FF", "#1B3358"),
        precedent=("#EAD765", "#45400F"),
        quotation=("#FBC6EE", "#6A2C5D"),
        recommendation=("#8FDCAB", "#174029"),
    ),
)  # fmt: skip
