"""Annexes as planned blocks, and what they ask of the whole file."""

from dataclasses import replace

import pytest

from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.text import ParagraphKind
from briefing_app.export.annexes.annex_plan import annexes_there, marking_with_annexes
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import PlannedParagraph, PlannedTable, Role
from tests.export.annex_note import known, the_note
from tests.export.rich_note import LONG, Paper, a_kind, a_note, rich_note, section

ALL = ExportOptions(annexes=("evidence", "concordance", "options"))
OPTIONS_TOO = a_note(
    *the_note().sections,
    section(
        "options",
        Paper().paragraph("Option A: Wait. For: cheap.", kind=ParagraphKind.PARAGRAPH),
        Paper().paragraph("Option B: Mend. For: lasting."),
    ),
)


def planned(note=OPTIONS_TOO, options=ALL):
    return plan_note(note, known(), a_kind(), options)


def headings(plan):
    return [block.text for block in plan.tables if getattr(block, "level", 0)]


def attaching(words):
    note = the_note()
    return replace(note, header=replace(note.header, attachments=words))


def test_what_is_asked_for_stands_behind_the_note_in_lettered_annexes():
    note = replace(OPTIONS_TOO, header=attaching("").header)
    assert headings(planned(note)) == [
        "Annex A: Evidence table",
        "Annex B: Concordance of recommendations",
        "Annex C: Options",
    ]


@pytest.mark.parametrize(
    ("attached", "letter"),
    [
        ("Annex A", "B"),
        ("Letter to the harbour master; annex B: a map", "C"),
        ("Annexes A to C", "D"),
        ("Annexes A, B et D", "E"),
        ("ANNEXE A \u2013 Carte", "B"),
        ("Map A and an annex", "A"),
        ("Annex Z", "AA"),
    ],
)
def test_letters_go_on_from_what_the_attachments_call_annexes(attached, letter):
    plan = planned(attaching(attached), ExportOptions(annexes=("evidence",)))
    assert headings(plan) == [f"Annex {letter}: Evidence table"]


@pytest.mark.parametrize(
    ("citations", "title"),
    [
        ("footnotes", "Sources cited"),
        ("in-text", "Sources cited"),
        ("annex", "Annex C: Sources cited"),
        ("passages", "Annex C: Sources and passages relied on"),
    ],
)
def test_the_sources_stand_last_and_are_lettered_where_they_are_an_annex(citations, title):
    plan = planned(the_note(), ExportOptions(citations=citations, annexes=("evidence",)))
    heads = [
        b.text
        for b in plan.text_blocks
        if isinstance(b, PlannedParagraph) and b.role is Role.HEADING
    ]
    assert heads[-2:] == ["Annex B: Evidence table", title]
    assert plan.blocks[-len(plan.sources) :] == plan.sources
    attached = next(line.text for line in plan.closing if line.label == "Attachments:")
    assert (title in attached) == (citations in {"annex", "passages"})


def test_the_sources_begin_no_page_of_their_own_behind_a_note_without_annexes():
    assert not planned(the_note(), ExportOptions()).sources[0].new_page


def test_nothing_is_added_unless_asked():
    assert planned(options=ExportOptions()).tables == ()


def test_letters_and_numbers_go_on_from_the_notes_own():
    plan = plan_note(rich_note(), known(), a_kind(), ExportOptions(annexes=("evidence",)))
    (table,) = [block for block in plan.tables if isinstance(block, PlannedTable)]
    assert (headings(plan), table.number) == (["Annex B: Evidence table"], 3)


def test_each_annex_begins_a_page():
    heads = [block for block in planned().tables if getattr(block, "level", 0)]
    assert all(head.new_page for head in heads)


def test_the_wide_ones_are_turned_and_the_others_stand():
    long = {"claim": LONG * 4}
    plan = plan_note(OPTIONS_TOO, known(e0=long, e3=long), a_kind(), ALL)
    tables = [block for block in plan.tables if isinstance(block, PlannedTable)]
    assert [table.landscape for table in tables] == [True, False, False]


def test_the_attachments_name_them():
    shown = [line.text for line in planned().closing if line.label == "Attachments:"]
    assert shown == ["; ".join(("Annex A", *headings(planned())))]


def test_an_annex_raises_the_marking_of_the_whole_file():
    concordance = ExportOptions(annexes=("concordance",))
    assert planned(options=concordance).marking == "PROTECTED B"
    assert planned(options=ExportOptions()).marking == "PROTECTED A"


def test_evidence_raises_it_as_high_as_its_source():
    there = known(e0={"marking": Marking(Protected.C)})
    evidence = ExportOptions(annexes=("evidence",))
    assert marking_with_annexes(the_note(), there, evidence) == Marking(Protected.C)


def test_what_is_held_back_raises_nothing():
    there = known(e0={"marking": Marking(Protected.C)})
    outside = ExportOptions(annexes=("evidence",), copy="outside")
    note = replace(the_note(), marking=Marking())
    assert marking_with_annexes(note, there, outside) == Marking()


def test_one_can_ask_which_annexes_a_note_has_matter_for():
    assert annexes_there(the_note(), known()) == {"evidence", "concordance"}
    assert annexes_there(OPTIONS_TOO, known()) == {"evidence", "concordance", "options"}
