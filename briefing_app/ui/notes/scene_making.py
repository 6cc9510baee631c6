"""Makes the scene of the page out of the note, its findings and its placed blocks."""

from collections.abc import Mapping
from dataclasses import replace

from briefing_app.checks.finding import Finding
from briefing_app.domain.ids import ParagraphId
from briefing_app.domain.note import Note, PlacedBlock
from briefing_app.domain.template import NoteKind
from briefing_app.domain.text import Paragraph, Words
from briefing_app.language import _
from briefing_app.ui.notes.note_checking import MEANINGS, NoteChecker
from briefing_app.ui.notes.note_materials import NoteMaterials
from briefing_app.ui.notes.panels.finding_faces import is_about_a_block
from briefing_app.ui.notes.scene import Scene, Wave, is_blank, list_labels
from briefing_app.ui.notes.text.note_formats import OBJECT_CHARACTER
from briefing_app.ui.notes.text.page_lines import TITLE
from briefing_app.ui.parts.placed_block import PlacedBlockFace
from briefing_app.ui.today import today
from briefing_app.ui.tokens import Meaning


def make_scene(
    note: Note,
    kind: NoteKind | None,
    checker: NoteChecker,
    materials: NoteMaterials,
    *,
    closed: bool = False,
) -> Scene:
    """The findings are those of the note as it was checked, which may be older than the note.

    Where nothing is written yet the guidance says what is missing, and no mark says so again.
    On a closed note nothing asks for work.
    """
    if closed:
        return _closed_scene(note, materials)
    findings = checker.findings
    checked = {each.id: each for each in checker.checked.paragraphs()} if findings else {}
    guidance = _guidance(note, kind)
    untold = {*guidance, *(() if note.title else (TITLE,))}
    waves = (wave for finding in findings if (wave := _wave(note, finding, checked)))
    return Scene(
        note.marking.in_words(note.language),
        tuple(wave for wave in waves if wave.line not in untold),
        {placed.id: _face(placed, materials) for placed in note.placed},
        guidance,
        list_labels(note),
        _("Subject of the note"),
    )


def _closed_scene(note: Note, materials: NoteMaterials) -> Scene:
    """What was placed and changed is still told; what the masters did since is not."""
    faces: dict[str, PlacedBlockFace] = {}
    for placed in note.placed:
        face = _face(placed, materials)
        calm = replace(face, master_moved_on=False, can_compare=False, review_due=False)
        faces[placed.id] = calm
    return Scene(note.marking.in_words(note.language), blocks=faces, labels=list_labels(note))


def _wave(note: Note, finding: Finding, checked: Mapping[ParagraphId, Paragraph]) -> Wave | None:
    """What is for information only leaves the page in peace, unless it can be mended there.

    A block that moved on says so itself, in the line above its words.
    """
    place, meaning = finding.place, MEANINGS[finding.severity]
    in_peace = meaning is Meaning.INFO and not (finding.fix and place.end)
    if in_peace or is_about_a_block(finding):
        return None
    if place.paragraph:
        words = _on_page(checked.get(place.paragraph))[place.start : place.end]
        span = (place.paragraph, place.start, place.end)
        return Wave(*span, meaning, finding.title, words, finding.reason)
    if place.section:
        return Wave(place.section, 0, 0, meaning, finding.title, reason=finding.reason)
    if place.field == f"subject_{note.language}":
        return Wave(TITLE, 0, 0, meaning, finding.title, reason=finding.reason)
    return None


def _on_page(paragraph: Paragraph | None) -> str:
    """The text of a paragraph as its block on the page has it."""
    runs = paragraph.runs if paragraph else ()
    pieces = (run.text if isinstance(run, Words) else OBJECT_CHARACTER for run in runs)
    return "".join(pieces).replace("\n", "\u2028")


def _face(placed: PlacedBlock, materials: NoteMaterials) -> PlacedBlockFace:
    signs = materials.freshness_of(placed)
    changed, moved = signs.changed_here, signs.master_moved
    master = materials.materials.blocks.get(placed.block)
    is_due = master is not None and master.review_is_due(today())
    return PlacedBlockFace(placed.name, placed.version, changed, moved, changed or moved, is_due)


def _guidance(note: Note, kind: NoteKind | None) -> dict[str, str]:
    if kind is None:
        return {}
    hints = {}
    for section in note.sections:
        rule = kind.rule(section.key)
        if rule and is_blank(section):
            hints[str(section.id)] = rule.guidance.in_language(note.language)
    return hints
