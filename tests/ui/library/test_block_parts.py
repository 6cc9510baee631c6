"""The detail of a block tells its lengths, what each lacks, and where it stands."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from briefing_app.domain.block import Length
from briefing_app.domain.note_editing import Spot, place_block
from briefing_app.domain.query import ThingKind
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.keep_blocks import keep_block, renew_block
from briefing_app.operations.tie_lengths import tie_lengths
from briefing_app.operations.write_notes import save_note, take_version
from briefing_app.ui.library.detail_pieces import LeadRow
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.place import version_inside
from tests.builders import a_block, a_body, a_note, a_section, some_evidence


@pytest.fixture
def tied(library, page):
    evidence = some_evidence(claim="The ice came early")
    collect_evidence(library, evidence)
    line = keep_block(library, a_block(name="Line")).value
    long = keep_block(library, a_block(evidence, name="Long")).value
    tie_lengths(library, ((line.id, Length.LINE), (long.id, Length.PAGE)))
    return line, long


def show(page, block):
    page.show_thing(Thing(ThingKind.BLOCK, block.id))
    return page.right.column


def said(column):
    return [label.text() for label in column.findChildren(QLabel)]


def rows(column):
    return [row.accessibleName() for row in column.findChildren(LeadRow)]


def test_what_a_length_does_not_cite_is_named(page, tied):
    column = show(page, tied[1])
    assert "A line: Line, 1 source not cited" in rows(column)
    assert "Not cited in a line: The ice came early" in said(column)


def test_a_length_that_may_lag_says_so_until_it_was_looked_at(page, tied, desk):
    line, long = tied
    desk.runner.run(renew_block, long.id, a_body("Other words"), "New")
    column = show(page, line)
    told = "“Long” was given new words since. This length may lag behind it."
    assert told in said(column)
    next(b for b in column.findChildren(QAbstractButton) if b.text() == "It still holds").click()
    assert told not in said(page.right.column)


def test_notes_and_kept_versions_are_listed_with_what_they_hold(page, library, remembered, desk):
    block = keep_block(library, a_block(name="Held")).value
    note = a_note(a_section(heading="Background"), title="Some note")
    note = place_block(note, block, Spot(note.sections[0].id))
    save_note(library, note)
    version = take_version(library, note.id, "First round").value
    desk.runner.run(renew_block, block.id, a_body("Other words"), "New")
    column = show(page, block)
    held = [row for row in rows(column) if row.startswith("Some note")]
    assert held == [
        "Some note, Background, version 1, master moved on, drafting",
        "Some note, kept version “First round”, Background, version 1, master moved on, drafting",
    ]
    next(row for row in column.findChildren(LeadRow) if "First round" in row.text()).click()
    assert remembered.went[-1].id == note.id
    assert version_inside(remembered.went[-1].inside) == version.id


def test_a_block_past_its_review_date_says_so(page, library):
    due = keep_block(library, a_block(review_by="2020-05")).value
    ahead = keep_block(library, a_block(review_by="2199")).value
    column = show(page, due)
    assert any("Review was due" in text for text in said(column))
    assert not any("Review was due" in text for text in said(show(page, ahead)))
