"""Where and how a work was published, as a reference tells it beside title, author and date."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is not known is empty.

    `work` is the type of the work by its name in CSL; empty where the kind of the source says it.
    `container` is what it stands in: a journal, a book, a website, a series of laws or reports of
    cases. `number` is its own: the symbol of a document, a chapter of statutes, a docket.
    `editors` are written as authors are, one after the other. `web` is where it stands on the web
    beside the lasting address of its DOI. `key` is what a reference manager calls the entry.
    """

    work: str = ""
    genre: str = ""
    container: str = ""
    series: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    edition: str = ""
    number: str = ""
    section: str = ""
    authority: str = ""
    event: str = ""
    editors: str = ""
    place: str = ""
    doi: str = ""
    web: str = ""
    isbn: str = ""
    issn: str = ""
    accessed: str = ""
    key: str = ""

    def told(self) -> dict[str, str]:
        """What is known, by the names of the fields."""
        return {name: said for name in FIELDS if (said := getattr(self, name))}

    def filled_by(self, other: "Imprint") -> "Imprint":
        """With what the other knows where this one is empty."""
        known = self.told()
        return replace(self, **{name: said for name, said in other.told().items()
                                if name not in known})  # fmt: skip


FIELDS = tuple(field.name for field in fields(Imprint))
NO_IMPRINT = Imprint()


def imprint_of(told: Mapping[str, object]) -> Imprint:
    """From names and words; names that are not known say nothing."""
    words = {name: " ".join(str(told[name]).split()) for name in FIELDS if told.get(name)}
    return Imprint(**words)
