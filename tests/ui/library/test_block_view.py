import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.text import new_paragraph
from briefing_app.operations.keep_blocks import renew_block
from briefing_app.operations.library_lists import list_blocks
from briefing_app.ui.library.detail_pieces import LeadRow
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.library.wording import Wording
from briefing_app.ui.parts.form import Choice


@pytest.fixture
def block(page, library):
    rows = list_blocks(library, Query(), 0, 50).value.rows
    chosen = next(row.block for row in rows if row.block.newest.body[0].citations)
    page.show_thing(Thing(ThingKind.BLOCK, chosen.id))
    return chosen


def wording(page):
    return page.right.column.findChild(Wording)


def test_its_wording_carries_the_numbers_of_what_it_cites(page, block):
    assert block.newest.body[0].text in wording(page).accessibleName()
    assert "<sup>" in wording(page).text()
    numbered = [r.text() for r in page.right.column.findChildren(LeadRow) if r.text()[0].isdigit()]
    assert numbered[0].startswith("1. ")


def test_an_older_version_can_be_looked_at(page, desk, block):
    desk.runner.run(renew_block, block.id, (new_paragraph("Shorter now."),), "It was long.")
    assert wording(page).accessibleName() == "Shorter now."
    versions = page.right.column.findChild(Choice, "version")
    assert versions.value() == str(block.newest.number + 1)

    versions.picked.emit(str(block.newest.number))

    assert block.newest.body[0].text in wording(page).accessibleName()


def test_what_it_cites_leads_there(page, block):
    first = page.right.shown.detail.evidence[0].evidence

    row = next(r for r in page.right.column.findChildren(LeadRow) if r.text().endswith(first.claim))
    row.click()

    assert page.right.shown.thing == Thing(ThingKind.EVIDENCE, first.id)


def test_it_is_placed_by_its_button(page, block, remembered):
    page.right.column.findChild(QWidget, "Place in note").click()

    assert remembered.went[0].id == block.id
