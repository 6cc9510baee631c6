"""The form for words that become a block begins with what the note tells."""

import pytest

from briefing_app.domain.block import BlockKind
from briefing_app.domain.text import new_paragraph
from briefing_app.ui.notes.blocks.block_dialog import new_block
from tests.builders import a_note


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("issue", BlockKind.ISSUE_LINE),
        ("points", BlockKind.TALKING_POINT),
        ("anything", BlockKind.CONSIDERATION),
    ],
)
def test_the_section_suggests_the_kind(section, kind):
    block = new_block(a_note(), section, (new_paragraph("One"),), "A. Officer")
    assert (block.kind, block.name, block.owner) == (kind, "One", "A. Officer")


def test_the_first_words_are_the_name():
    block = new_block(
        a_note(), "issue", (new_paragraph("one two three four five six seven 8"),), ""
    )
    assert block.name == "one two three four five six seven\u2026"
