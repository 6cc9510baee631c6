"""A thing one can go to: which page, which thing on it, and where in the thing."""

from dataclasses import dataclass
from typing import Literal

from briefing_app.domain.ids import VersionId
from briefing_app.domain.query import Hit, ThingKind

PageName = Literal["notes", "reader", "library"]


ASK = "ask"
"""Inside a thing to be placed: which form it takes is to be chosen."""


@dataclass(frozen=True, slots=True)
class Place:
    """`start` and `end` are characters of a source's text, 0 for the whole; `inside` names the
    section, paragraph or passage within the thing, or a kept version of a note.

    Evidence, a recommendation or a block with the page "notes" means: place it in the open note,
    in the form that `inside` names, in the usual one, or as the officer chooses (`ASK`). The page
    "notes" with nothing but `inside` means: the concordance of this family as a table.
    Evidence or a recommendation with the page "reader" means: show its exact words. The page
    "library" with nothing but `inside` means: the concordance of this family.
    """

    page: PageName
    kind: ThingKind | None = None
    id: str = ""
    start: int = 0
    end: int = 0
    inside: str = ""


_PAGES: dict[ThingKind, PageName] = {
    ThingKind.NOTE: "notes",
    ThingKind.PASSAGE: "reader",
    ThingKind.MARGIN: "reader",
    ThingKind.SOURCE: "library",
    ThingKind.EVIDENCE: "library",
    ThingKind.RECOMMENDATION: "library",
    ThingKind.BLOCK: "library",
}


_VERSION = "version:"


def version_place(version: VersionId) -> str:
    """What `inside` says for a kept version of a note."""
    return f"{_VERSION}{version}"


def version_inside(inside: str) -> VersionId | None:
    """The kept version that `inside` names, if it names one."""
    return VersionId(inside.removeprefix(_VERSION)) if inside.startswith(_VERSION) else None


def place_of(hit: Hit) -> Place:
    """Where something that was found is shown."""
    inside = str(hit.number) if hit.number else ""
    return Place(_PAGES[hit.kind], hit.kind, hit.id, inside=inside)
