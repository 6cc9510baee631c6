"""A note, and a block's words, as plain JSON-ready dicts and back: how they are stored."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from briefing_app.domain.acceptance import Acceptance
from briefing_app.domain.header import Header
from briefing_app.domain.ids import (
    BlockId,
    CitationId,
    EvidenceId,
    NoteId,
    ParagraphId,
    PlacementId,
    RecommendationId,
    SectionId,
)
from briefing_app.domain.lowering import Lowering
from briefing_app.domain.marking import Classified, Marking, Protected
from briefing_app.domain.note import Note, NoteState, PlacedBlock, Section
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Run,
    Table,
    Words,
)
from briefing_app.domain.twin import tie_from_form, tie_to_form

FORM = 1
Form = dict[str, Any]


def note_to_form(note: Note) -> Form:
    """Everything the note holds; `form` is the version of this layout."""
    return {
        "form": FORM,
        "id": note.id,
        "kind": note.kind,
        "language": note.language,
        "state": note.state.value,
        "marking": marking_to_form(note.marking),
        "header": asdict(note.header),
        "sections": [_section_to_form(section) for section in note.sections],
        "placed": [asdict(placed) for placed in note.placed],
        "accepted": [asdict(acceptance) for acceptance in note.accepted],
        "lowered": [_lowering_to_form(lowering) for lowering in note.lowered],
        "tray": [_section_to_form(section) for section in note.tray],
        "ignored": list(note.ignored),
        **({"twin": tie_to_form(note.twin)} if note.twin else {}),
    }


def note_from_form(form: Mapping[str, Any]) -> Note:
    """The note that `note_to_form` laid out."""
    return Note(
        id=NoteId(form["id"]),
        kind=form["kind"],
        header=Header(**form["header"]),
        sections=tuple(_section_from_form(section) for section in form["sections"]),
        placed=tuple(_placed_from_form(placed) for placed in form["placed"]),
        language=form["language"],
        state=NoteState(form["state"]),
        marking=marking_from_form(form["marking"]),
        accepted=tuple(Acceptance(**acceptance) for acceptance in form.get("accepted", ())),
        lowered=tuple(_lowering_from_form(lowering) for lowering in form.get("lowered", ())),
        tray=tuple(_section_from_form(section) for section in form.get("tray", ())),
        ignored=tuple(form.get("ignored", ())),
        twin=tie_from_form(form.get("twin")),
    )


def marking_to_form(marking: Marking) -> Form:
    return {
        "protected": marking.protected.value,
        "classified": marking.classified.value,
        "caveats": sorted(marking.caveats),
    }


def marking_from_form(form: Mapping[str, Any]) -> Marking:
    return Marking(
        Protected(form["protected"]), Classified(form["classified"]), frozenset(form["caveats"])
    )


def _lowering_to_form(lowering: Lowering) -> Form:
    return {
        "contained": marking_to_form(lowering.contained),
        "to": marking_to_form(lowering.to),
        "reason": lowering.reason,
        "by": lowering.by,
        "on": lowering.on,
    }


def _lowering_from_form(form: Mapping[str, Any]) -> Lowering:
    return Lowering(
        marking_from_form(form["contained"]),
        marking_from_form(form["to"]),
        form["reason"],
        form["by"],
        form["on"],
    )


def body_to_form(body: tuple[Element, ...]) -> list[Form]:
    return [_element_to_form(element) for element in body]


def body_from_form(forms: list[Form]) -> tuple[Element, ...]:
    return tuple(_element_from_form(form) for form in forms)


def _section_to_form(section: Section) -> Form:
    return {
        "id": section.id,
        "key": section.key,
        "heading": section.heading,
        "level": section.level,
        "body": body_to_form(section.body),
    }


def _section_from_form(form: Mapping[str, Any]) -> Section:
    return Section(
        SectionId(form["id"]),
        form["key"],
        form["heading"],
        form["level"],
        body_from_form(form["body"]),
    )


def _placed_from_form(form: Mapping[str, Any]) -> PlacedBlock:
    return PlacedBlock(
        PlacementId(form["id"]),
        BlockId(form["block"]),
        form["name"],
        form["version"],
        form["fingerprint"],
    )


def _element_to_form(element: Element) -> Form:
    if isinstance(element, Paragraph):
        return _paragraph_to_form(element)
    return {
        "table": element.id,
        "caption": element.caption,
        "placement": element.placement,
        "rows": [[_paragraph_to_form(cell) for cell in row] for row in element.rows],
    }


def _element_from_form(form: Mapping[str, Any]) -> Element:
    if "table" not in form:
        return _paragraph_from_form(form)
    rows = tuple(tuple(_paragraph_from_form(cell) for cell in row) for row in form["rows"])
    return Table(ParagraphId(form["table"]), rows, form["caption"], _placement(form))


def _paragraph_to_form(paragraph: Paragraph) -> Form:
    return {
        "id": paragraph.id,
        "kind": paragraph.kind.value,
        "level": paragraph.level,
        "language": paragraph.language,
        "placement": paragraph.placement,
        "runs": [_run_to_form(run) for run in paragraph.runs],
    }


def _paragraph_from_form(form: Mapping[str, Any]) -> Paragraph:
    return Paragraph(
        ParagraphId(form["id"]),
        ParagraphKind(form["kind"]),
        tuple(_run_from_form(run) for run in form["runs"]),
        form["level"],
        form["language"],
        _placement(form),
    )


def _placement(form: Mapping[str, Any]) -> PlacementId | None:
    return PlacementId(form["placement"]) if form["placement"] else None


def _run_to_form(run: Run) -> Form:
    match run:
        case Words():
            marks = {"bold": run.bold, "italic": run.italic, "link": run.link}
            return {"text": run.text, **{name: mark for name, mark in marks.items() if mark}}
        case Citation():
            tied = {"value": run.value} if run.value else {}
            return {"cite": run.id, "kind": run.kind.value, "target": run.target, **tied}


def _run_from_form(form: Mapping[str, Any]) -> Run:
    if "cite" not in form:
        return Words(**form)
    kind = CitedKind(form["kind"])
    cited: EvidenceId | RecommendationId = EvidenceId(form["target"])
    if kind is CitedKind.RECOMMENDATION:
        cited = RecommendationId(form["target"])
    return Citation(CitationId(form["cite"]), kind, cited, form.get("value", ""))
