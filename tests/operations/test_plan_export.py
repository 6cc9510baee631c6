"""One place makes the plan of each kind of copy."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import NotAllowed, NotFound, Stopped
from briefing_app.domain.header import Header
from briefing_app.domain.marking import Marking, Protected
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import PlannedTable, Role, paragraphs_in
from briefing_app.operations.note_annexes import marking_of_file
from briefing_app.operations.plan_export import OutsideWish, plan_export, preview_outside
from briefing_app.operations.twin_notes import begin_twin
from briefing_app.operations.write_notes import open_note, save_note
from tests.builders import a_note, a_section, some_evidence

A = Marking(Protected.A)
QUAYS = "Les quais aussi."


@pytest.fixture
def note(workspace):
    held = some_evidence(excerpt=None, marking=A)
    with workspace.writing() as shelves:
        shelves.evidence.add(held)
    header = Header(subject_en="Ships", subject_fr="Navires", number="N-9", to="Minister")
    first = a_section("Piers sink.", held)
    note = a_note(first, a_section("Ships wait, TBC."), header=header, marking=A)
    note = replace(note, kind="memo_decision")
    save_note(workspace, note)
    return note


def planned(workspace, note, options=AS_USUAL):
    return plan_export(workspace, note, options).value


def texts(plan):
    return [each.text for each in paragraphs_in(plan.blocks)]


def test_a_review_copy_carries_remarks_and_a_final_one_none(workspace, note):
    review = planned(workspace, note.id, ExportOptions(copy="review"))
    assert any("TBC" in line for each in review.remarks for line in each.lines)
    assert review == planned(workspace, note.id, ExportOptions(copy="review"))
    assert planned(workspace, note.id).remarks == ()


def test_a_copy_for_outside_shows_what_its_readers_may_see_under_its_own_marking(workspace, note):
    plan = planned(workspace, note.id, ExportOptions(copy="outside"))
    assert "Piers sink." not in texts(plan)
    assert "[Passage withheld]" in texts(plan)
    assert plan.marking == "UNCLASSIFIED"
    assert plan.number == ""
    assert not any(each.role in (Role.CHOICE, Role.SIGNATURE) for each in plan.closing)
    higher = planned(workspace, note.id, ExportOptions(copy="outside", reader=A))
    assert "Piers sink." in texts(higher)
    assert higher.marking == "PROTECTED A"


def test_a_copy_for_outside_names_no_author_and_remembers_nothing(workspace, note):
    outside = planned(workspace, note.id, ExportOptions(copy="outside", author="Jo Quay"))
    assert "Jo Quay" not in outside.author
    assert not outside.comes_home
    assert planned(workspace, note.id, ExportOptions(author="Jo Quay")).author == "Jo Quay"
    assert planned(workspace, note.id, ExportOptions(copy="review")).comes_home


def test_what_will_be_held_back_is_told_before(workspace, note):
    copy = preview_outside(workspace, note, OutsideWish()).value
    assert [each.words for each in copy.withheld] == ["Piers sink."]
    assert copy.refused == ""


def test_a_copy_that_cannot_be_made_is_refused_with_its_sentence(workspace, note):
    alone = replace(note, sections=note.sections[1:])
    save_note(workspace, alone)
    with pytest.raises(NotAllowed, match="PROTECTED A"):
        planned(workspace, note.id, ExportOptions(copy="outside"))


def test_both_languages_need_a_twin(workspace, note):
    both = ExportOptions(bilingual=True)
    with pytest.raises(NotFound, match="no twin"):
        planned(workspace, note.id, both)
    twin = begin_twin(workspace, note.id).value
    plan = planned(workspace, note.id, both)
    assert (plan.language, plan.twin, plan.twin_language) == ("en", twin, "fr")
    assert plan.marking == "PROTECTED A / PROTÉGÉ A"
    other = planned(workspace, twin, both)
    assert (other.language, other.twin) == ("fr", note.id)


def test_the_twins_annex_points_to_footnotes_as_they_are_numbered_in_the_file(workspace, note):
    begin_twin(workspace, note.id)
    plan = planned(workspace, note.id, ExportOptions(bilingual=True, annexes=("evidence",)))
    tables = [block for block in plan.blocks if isinstance(block, PlannedTable)]
    assert [each.number for each in plan.footnotes] == [1, 2]
    assert [table.rows[1][-1].text[-1] for table in tables] == ["1", "2"]


@pytest.mark.parametrize("copy", ["final", "review", "fact-check", "outside"])
def test_planning_ends_wherever_it_is_asked_to_stop(workspace, note, copy):
    """At every step of the way, of which there are several for each copy."""
    options = ExportOptions(copy=copy, reader=A)
    steps = count_steps(workspace, note, options)
    assert steps > 3
    for at in range(steps):
        with pytest.raises(Stopped):
            plan_export(workspace, note.id, options, stopping_at(at))


def count_steps(workspace, note, options):
    seen = []
    plan_export(workspace, note.id, options, lambda: seen.append(1))
    return len(seen)


def stopping_at(last):
    left = list(range(last))

    def step():
        if not left:
            raise Stopped
        left.pop()

    return step


@pytest.fixture
def twin(workspace, note):
    """With words of its own that the note does not have, and marked higher."""
    other = open_note(workspace, begin_twin(workspace, note.id).value).value.note
    more = (*other.sections, a_section(QUAYS))
    other = replace(other, sections=more, marking=Marking(Protected.B))
    save_note(workspace, other)
    return other


def test_a_file_in_both_languages_carries_the_marking_of_the_higher_on_both(workspace, note, twin):
    both = ExportOptions(bilingual=True)
    assert planned(workspace, note.id, both).marking == "PROTECTED B / PROTÉGÉ B"
    assert planned(workspace, twin.id, both).marking == "PROTÉGÉ B / PROTECTED B"
    assert marking_of_file(workspace, note, both).value == Marking(Protected.B)


def test_what_the_twin_says_is_told_and_held_back_as_well(workspace, note, twin):
    wish = OutsideWish(held=(twin.sections[-1].body[0].id,), vouched=True)
    copy = preview_outside(workspace, note, wish, both=True).value
    assert [each.words for each in copy.withheld] == ["Piers sink.", "Piers sink.", QUAYS]
    alone = preview_outside(workspace, note, wish).value
    assert [each.words for each in alone.withheld] == ["Piers sink."]
    asked = preview_outside(workspace, note, replace(wish, vouched=False), both=True).value
    assert asked.unexplained
    assert "PROTÉGÉ B" in asked.refused
    options = ExportOptions(copy="outside", bilingual=True, held=wish.held, vouched=True)
    plan = planned(workspace, note.id, options)
    assert QUAYS not in texts(plan)
    assert plan.marking == "UNCLASSIFIED / NON CLASSIFIÉ"
