"""Who wrote what a reference stands for: people by name, and bodies that write as such."""

import re

from briefing_app.ingest.references.latex_words import printed
from briefing_app.ingest.structure.front_matter import names_organisation

_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_PARTS = re.compile(r"(family|given|prefix|suffix)\s*=\s*(\"[^\"]*\"|\{[^{}]*\}|[^,]*)")


def names_in_bibtex(written: str) -> tuple[tuple[str, ...], str]:
    """The people in order, and the first body: a body is what stands in braces as a whole."""
    people: list[str] = []
    bodies: list[str] = []
    for name in _apart(written):
        if name.lower() == "others":
            people.append("et al.")
        elif _is_braced(name):
            bodies.append(printed(name[1:-1]))
        elif "family=" in name.replace(" ", ""):
            people.append(_by_parts(name))
        else:
            people.append(turned(printed(name)))
    return tuple(filter(None, people)), next(filter(None, bodies), "")


def turned(name: str) -> str:
    """ "Lee, Ann" as "Ann Lee", "Smith, Jr., John" as "John Smith, Jr."; others as they are."""
    parts = [part.strip() for part in name.split(",") if part.strip()]
    match parts:
        case [family, given]:
            return f"{given} {family}"
        case [family, suffix, given]:
            return f"{given} {family}, {suffix}"
        case _:
            return " ".join(parts)


def is_body(name: str) -> bool:
    """Where a name is told in one piece: without a comma it is a body if its words say so."""
    return "," not in name and (names_organisation(name) or len(name.split()) != 2)  # noqa: PLR2004


def _apart(written: str) -> list[str]:
    """At each "and" that stands in no braces."""
    names, depth, begun = [], 0, 0
    ends = {match.start(): match.end() for match in _AND.finditer(written)}
    for at, sign in enumerate(written):
        depth += (sign == "{") - (sign == "}")
        if depth == 0 and at in ends and at >= begun:
            names.append(written[begun:at])
            begun = ends[at]
    names.append(written[begun:])
    return [name.strip() for name in names if name.strip()]


def _is_braced(name: str) -> bool:
    """One pair of braces around all of it."""
    if not (name.startswith("{") and name.endswith("}")):
        return False
    depth = 0
    for at, sign in enumerate(name):
        depth += (sign == "{") - (sign == "}")
        if depth == 0:
            return at == len(name) - 1
    return False


def _by_parts(name: str) -> str:
    parts = {match[1]: printed(match[2].strip('"')) for match in _PARTS.finditer(name)}
    order = ("given", "prefix", "family", "suffix")
    return " ".join(filter(None, (parts.get(part, "") for part in order)))
