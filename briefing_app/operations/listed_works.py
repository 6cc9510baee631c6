"""What is to be done about a list of references: files to read, works without one, and faults."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing_app.ingest.attached_files import NotTaken, attached_file, in_reading_order
from briefing_app.ingest.reference import Reference, ReferenceList
from briefing_app.language import _, ngettext
from briefing_app.operations.import_summary import Imported, ImportState


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to read, and what the list `within` says of it."""

    path: Path
    reference: Reference
    within: Path


@dataclass(frozen=True, slots=True)
class ListedWorks:
    """`told` are the rows that can be told before anything is read."""

    attached: tuple[Attached, ...]
    without_files: tuple[Reference, ...]
    told: tuple[Imported, ...]

    @classmethod
    def of(
        cls,
        within: Path,
        found: ReferenceList,
        folders: Sequence[Path],
        wanted: Collection[Path] | None = None,
    ) -> "ListedWorks":
        """Of the whole list, or of those works only that name a file among `wanted`."""
        attached: list[Attached] = []
        without: list[Reference] = []
        told = _head(within, found) if wanted is None else []
        for reference in found.references:
            files, refused = _files(reference, within, folders)
            named = {*files, *(row.path for row in refused)}
            if wanted is not None and not named & set(wanted):
                continue
            told += [row for row in refused if wanted is None or row.path in wanted]
            asked = [file for file in files if wanted is None or file in wanted]
            attached += [Attached(file, reference, within) for file in in_reading_order(asked)]
            if not files:
                without.append(reference)
        return cls(tuple(attached), tuple(without), tuple(told))


def _head(within: Path, found: ReferenceList) -> list[Imported]:
    """The list itself, and each of its entries that could not be understood."""
    if not found.references:
        sentence = _("{name} lists no work that can be understood.").format(name=within.name)
        told = " ".join((sentence, *found.faults[:1]))
        return [Imported(within, ImportState.REFUSED, told)]
    sentence = ngettext(
        "{name} lists {count} work.", "{name} lists {count} works.", len(found.references)
    ).format(name=within.name, count=len(found.references))
    head = [Imported(within, ImportState.LISTED, sentence, title=within.name)]
    refused = ImportState.REFUSED
    faulty = _("{name}: {fault}")
    faults = [faulty.format(name=within.name, fault=fault) for fault in found.faults]
    return head + [Imported(within, refused, fault) for fault in faults]


def _files(
    reference: Reference, within: Path, folders: Sequence[Path]
) -> tuple[list[Path], list[Imported]]:
    files: list[Path] = []
    refused: list[Imported] = []
    for named in dict.fromkeys(reference.files):
        try:
            files.append(attached_file(named, within, folders))
        except NotTaken as fault:
            state = ImportState.REFUSED
            row = Imported(fault.path, state, fault.sentence, title=reference.title, within=within)
            refused.append(row)
    return files, refused
