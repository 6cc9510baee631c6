"""The published lists of notes for a month: looked at row by row, and written as the registry
takes them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from briefing_app.checks.case import Case
from briefing_app.checks.check_report import sort_out
from briefing_app.checks.finding import Finding
from briefing_app.checks.finding_key import key_of
from briefing_app.checks.title_pair import check_titles
from briefing_app.checks.title_sensitive import check_sensitive_titles
from briefing_app.domain.citation import cited_evidence
from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.marking import UNCLASSIFIED
from briefing_app.domain.note import Note, NoteState
from briefing_app.domain.note_tray import without_tray
from briefing_app.domain.overview import Materials
from briefing_app.domain.register import Period, Register, RegisterKind, RegisterRow, Remark
from briefing_app.domain.template import NoteKind
from briefing_app.domain.writing import Rules
from briefing_app.export.lists.register_file import nil_row, register_file
from briefing_app.export.lists.register_rows import ListTerms, Pair, Submitted, make_row, pairs_of
from briefing_app.language import _, language
from briefing_app.operations.outcome import Outcome, Progress, silent
from briefing_app.shipped.note_kinds import kind_library
from briefing_app.shipped.registers import ListRule, load_registers
from briefing_app.shipped.writing_rules import load_rules
from briefing_app.storage.workspace import Shelves, Workspace
from briefing_app.wordfile.document import save_beside
from briefing_app.wordfile.faults import WordFault

__all__ = ["RegisterFile", "RegisterWish", "look_at_register", "write_register"]

_ABOUT_THE_PAIR = ("same", "numbers")
_DONE = (NoteState.APPROVED, NoteState.ISSUED)
"""A note that came so far should have come to its addressee."""


@dataclass(frozen=True, slots=True)
class RegisterWish:
    """`labels` is empty for the registry's names of fields, or a language for people's."""

    kind: RegisterKind
    period: Period
    labels: str = ""


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """What was written; `nil` is the row that says there is nothing to report, if it is that."""

    path: Path
    register: Register
    nil: tuple[str, ...] = ()


def look_at_register(
    workspace: Workspace, wish: RegisterWish, progress: Progress = silent
) -> Outcome[Register]:
    """Every note that came to its addressee in the period, with what it lacks."""
    rule = load_registers().of(wish.kind)
    with workspace.reading() as shelves:
        return Outcome(_Making(shelves, rule, wish.period, progress).register())


def write_register(
    workspace: Workspace, wish: RegisterWish, path: Path, progress: Progress = silent
) -> Outcome[RegisterFile]:
    """The list as a CSV file at `path`; what stood there stays whole until this is on disk."""
    if path.suffix.lower() != ".csv" or path.resolve() == workspace.path:
        sentence = _("{name} does not end in .csv. The list is written as a CSV file.")
        raise CannotWrite(sentence.format(name=path.name))
    register = look_at_register(workspace, wish, progress).value
    rule = load_registers().of(wish.kind)
    try:
        save_beside(path, register_file(register, rule.nil, wish.labels))
    except WordFault as fault:
        raise CannotWrite(str(fault)) from fault
    nil = nil_row(register, rule.nil) if register.is_empty else ()
    return Outcome(RegisterFile(path, register, nil))


def _file_name(register: Register, rule: ListRule) -> str:
    """As the registry calls the table, with the period: "briefingt-2026-10.csv"."""
    resource = rule.nil_resource if register.is_empty else rule.resource
    period = register.period
    if register.is_empty and register.kind is RegisterKind.QUESTIONS:
        period = period.half_year
    return f"{resource}-{period.key}.csv"


class _Making:
    """One list under way."""

    def __init__(
        self, shelves: Shelves, rule: ListRule, period: Period, progress: Progress
    ) -> None:
        self._shelves, self._rule, self._period = shelves, rule, period
        self._progress = progress
        self._checks = load_rules()
        terms = load_registers()
        self._offices = terms.offices
        self._terms = ListTerms(rule.kind, rule.fields, terms.both_from, terms.ministers)

    def register(self) -> Register:
        pairs = list(pairs_of(self._submitted()))
        inside = [each for each in pairs if self._period.holds(_received(each[0]))]
        rows = list(self._rows(inside))
        rows.sort(key=lambda row: (row.received, row.number))
        half = self._period.half_year
        made = Register(
            self._rule.kind,
            self._period,
            self._rule.fields,
            tuple(rows),
            tuple(make_row(pair, self._terms, taken) for pair, taken in pairs if _is_undated(pair)),
            nothing_in_half=not any(half.holds(_received(pair)) for pair, _taken in pairs),
        )
        return replace(made, file_name=_file_name(made, self._rule))

    def _submitted(self) -> Iterator[Submitted]:
        kinds = _kinds_of(self._rule.kind)
        for head in self._shelves.heads.heads(kinds):
            kind = kinds[head.kind]
            office = self._offices.get(head.header.addressee or kind.addressee, "")
            yield Submitted(head, kind, head.received(office))

    def _rows(self, inside: list[tuple[Pair, int]]) -> Iterator[RegisterRow]:
        for done, (pair, taken) in enumerate(inside):
            self._progress(done, len(inside), _("Reading the notes"))
            yield make_row(tuple(self._read(each) for each in pair), self._terms, taken)
        self._progress(len(inside), len(inside), _("Reading the notes"))

    def _read(self, each: Submitted) -> Submitted:
        """With its words where they are printed, and with what should be seen before."""
        if each.head.route.publication.withheld:
            return each
        note = without_tray(self._shelves.notes.get(each.head.id))
        evidence = self._shelves.evidence.find(cited_evidence(note))
        alarms = [*_title_alarms(note, each.kind, Materials(evidence), self._checks)]
        if self._rule.kind is RegisterKind.QUESTIONS:
            alarms += _word_alarms(note, Materials(evidence))
        return replace(each, note=note, alarms=tuple(alarms))


def _kinds_of(list_kind: RegisterKind) -> Mapping[str, NoteKind]:
    kinds = (file.kind for file in kind_library().files)
    return {kind.key: kind for kind in kinds if kind.register is list_kind}


def _received(pair: Pair) -> str:
    return next((each.received for each in pair if each.received), "")


def _is_undated(pair: Pair) -> bool:
    """Finished, and yet nobody said when it came to its addressee."""
    return not _received(pair) and any(each.head.state in _DONE for each in pair)


def _title_alarms(
    note: Note, kind: NoteKind, materials: Materials, rules: Rules
) -> Iterable[Remark]:
    """What the checks of titles find, unless it was accepted with a reason."""
    limits = rules.of(note.language).limits
    case = Case(note, kind, materials, rules, limits, (), {})
    of_pair = (each for each in check_titles(case) if each.about in _ABOUT_THE_PAIR)
    found = (*check_sensitive_titles(case), *of_pair)
    keyed = tuple(replace(finding, key=key_of(finding, case)) for finding in found)
    report = sort_out(keyed, note.accepted, frozenset(), 0)
    return [_remark(finding) for finding in report.open]


def _remark(finding: Finding) -> Remark:
    return Remark(finding.place.field, finding.reason)


def _word_alarms(note: Note, materials: Materials) -> Iterator[Remark]:
    """The words of these notes are published, not their titles alone."""
    if note.marking != UNCLASSIFIED:
        told = _("The note is marked {marking}, and its words are published")
        yield Remark("marking", told.format(marking=note.marking.in_words(language())))
    if any(each.in_confidence for each in materials.evidence.values()):
        yield Remark("", _("It draws on what was given in confidence"))
    if any(not each.attributable for each in materials.evidence.values()):
        yield Remark("", _("It draws on what is not for attribution"))
