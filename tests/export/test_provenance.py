"""What a written file remembers."""

from briefing_app.export.note_plan import plan_note
from briefing_app.export.planned import paragraphs_in
from briefing_app.export.provenance import (
    NAMESPACE,
    item_name,
    mark_of,
    provenance,
    text_hash,
    written_text,
)
from briefing_app.wordfile.tree import parse
from tests.export.rich_note import PLACED, a_kind, materials, rich_note

PLAN = plan_note(rich_note(), materials(), a_kind())
SPACE = f"{{{NAMESPACE}}}"


def remembered():
    return parse(provenance(PLAN))


def test_the_note_and_the_form_of_its_paragraphs_are_named():
    root = remembered()
    assert (root.get("id"), root.get("form"), root.get("language")) == (PLAN.note, "1", "en")


def test_every_paragraph_of_the_note_that_is_written_is_remembered_with_its_hash():
    kept = {p.get("id"): p.get("hash") for p in remembered().iter(f"{SPACE}paragraph")}
    written = {p.identity: p for p in paragraphs_in(PLAN.text_blocks) if p.identity}
    assert kept == {i: text_hash(written_text(p)) for i, p in written.items()}


def test_citations_are_remembered_with_their_targets():
    targets = [c.get("target") for c in remembered().iter(f"{SPACE}citation")]
    assert targets == [c.target for c in rich_note().citations()]


def test_placed_blocks_are_remembered_with_their_version():
    root = remembered()
    placed = root.find(f"{SPACE}placed")
    assert (placed.get("id"), placed.get("version")) == (PLACED, "2")
    assert [p.get("placement") for p in root.iter(f"{SPACE}paragraph")].count(PLACED) == 1


def test_tables_are_remembered():
    assert len(list(remembered().iter(f"{SPACE}table"))) == 2


def test_sections_and_paragraphs_are_marked_apart():
    heading, first = PLAN.body[:2]
    assert mark_of(heading).startswith("_s_")
    assert mark_of(first).startswith("_b_")
    assert mark_of(PLAN.head[0]) == ""


def test_the_name_of_the_part_is_the_same_each_time_and_a_guid():
    assert item_name(PLAN) == item_name(PLAN)
    assert len(item_name(PLAN)) == 36
