"""What readers outside see of a note, and what is told of the rest."""

from dataclasses import replace

from briefing_app.domain.marking import UNCLASSIFIED, Classified, Marking, Protected
from briefing_app.domain.note import PlacedBlock
from briefing_app.domain.outside import Going, OutsideRule, OutsideWish, Why
from briefing_app.domain.source import Attribution
from briefing_app.export.copies.outside_copy import outside_copy, why_in_words
from briefing_app.export.note_plan import plan_note
from tests.builders import a_block
from tests.export.rich_note import (
    PLACED,
    WHISPER,
    Paper,
    a_kind,
    a_note,
    cite,
    materials,
    section,
    some_evidence,
)

A, B = Marking(Protected.A), Marking(Protected.B)
RULE = OutsideRule(("number", "contact"))
WISH = OutsideWish()
HELD = "[Passage withheld]"


def known(**changed):
    """The materials with other evidence: `e0=` what is to be changed in number 0."""
    there = materials()
    evidence = dict(there.evidence)
    for name, change in changed.items():
        one = some_evidence(int(name[1:]))
        evidence[one.id] = replace(one, **change)
    return replace(there, evidence=evidence)


def outside(*body, there=None, reader=UNCLASSIFIED, marking=UNCLASSIFIED, wish=WISH, **header):
    note = replace(a_note(section("issue", *body, heading="Issue"), **header), marking=marking)
    return outside_copy(note, there or materials(), replace(wish, reader=reader), RULE)


def texts(copy):
    return [paragraph.text for paragraph in copy.note.paragraphs()]


def test_what_is_marked_above_the_readers_is_replaced_and_told_with_the_reason():
    paper = Paper()
    there = known(e0={"marking": A})
    copy = outside(
        paper.paragraph("Piers sink.", cite(0)),
        paper.paragraph("Ships wait.", cite(1)),
        there=there,
        marking=A,
    )
    assert texts(copy) == [HELD, "Ships wait."]
    (held,) = copy.withheld
    assert (held.why, held.words, held.section) == (Why.ABOVE, "Piers sink.", "Issue")
    assert why_in_words(held, "en") == "rests on what is marked PROTECTED A: Claim 0"
    assert copy.note.marking == UNCLASSIFIED
    assert list(copy.materials.evidence) == [some_evidence(1).id]


def test_readers_who_may_see_it_get_it_under_its_marking():
    paper = Paper()
    there = known(e0={"marking": A})
    passage = paper.paragraph("Piers sink.", cite(0))
    copy = outside(passage, there=there, reader=Marking(Protected.B), marking=A)
    assert (texts(copy), copy.withheld, copy.note.marking) == (["Piers sink."], (), A)


def test_a_caveat_and_words_in_confidence_are_held_back_whatever_the_level():
    paper = Paper()
    ceo = Marking(caveats=frozenset({"CANADIAN EYES ONLY"}))
    there = known(e0={"marking": ceo}, e1={"in_confidence": True})
    copy = outside(
        paper.quotation("One.", cite(0)),
        paper.bullet("Two.", cite(1)),
        paper.paragraph("Three."),
        there=there,
        reader=Marking(Protected.C, Classified.SECRET),
        marking=ceo,
    )
    assert texts(copy) == [HELD, HELD, "Three."]
    assert [each.why for each in copy.withheld] == [Why.ABOVE, Why.IN_CONFIDENCE]


def test_the_same_words_elsewhere_are_held_back_too():
    paper = Paper()
    claim = "the northern harbour lost nine of its forty piers last winter"
    there = known(e0={"marking": A, "claim": claim})
    copy = outside(
        paper.paragraph("It lost them.", cite(0)),
        paper.paragraph(f"In short, {claim}, which matters."),
        paper.paragraph("Nothing else."),
        there=there,
        marking=A,
    )
    assert texts(copy) == [HELD, HELD, "Nothing else."]
    assert copy.withheld[1].why is Why.SAYS_AGAIN


def test_a_source_not_for_attribution_vanishes_from_the_references():
    paper = Paper()
    whisper = next(n for n in range(40) if some_evidence(n).source_id == WHISPER.id)
    copy = outside(
        paper.paragraph("Ships wait.", cite(whisper)),
        paper.paragraph("As A letter nobody may name says."),
        paper.paragraph("Piers sink.", cite(0)),
    )
    assert texts(copy) == ["Ships wait.", HELD, "Piers sink."]
    assert [each.why for each in copy.withheld] == [Why.NOT_ATTRIBUTED, Why.NAMES_SOURCE]
    assert WHISPER.id not in copy.materials.sources
    plan = plan_note(copy.note, copy.materials, a_kind())
    assert len(plan.footnotes) == 1
    assert not any("attribution" in line.text for line in plan.sources)


def test_nobody_is_named_who_spoke_under_the_chatham_house_rule():
    paper = Paper()
    table = next(
        n
        for n in range(40)
        if materials().sources[some_evidence(n).source_id].attribution is Attribution.CHATHAM_HOUSE
    )
    there = known(**{f"e{table}": {"speaker": "Ada Moor"}})
    copy = outside(paper.paragraph("Then Ada Moor said so.", cite(table)), there=there)
    assert texts(copy) == ["Then [a participant] said so."]
    assert why_in_words(copy.withheld[0], "en") == (
        "names Ada Moor, who spoke under the Chatham House rule"
    )


def test_a_line_of_a_table_goes_as_a_whole():
    paper = Paper()
    rows = (("Port",), ("North",))
    table = paper.table("Ports", *rows)
    cited = replace(table.rows[1][0], runs=(*table.rows[1][0].runs, cite(0)))
    table = replace(table, rows=(table.rows[0], (cited,)))
    copy = outside(table, there=known(e0={"marking": A}), marking=A)
    assert texts(copy) == ["Port", HELD]


def test_a_placed_block_marked_above_goes():
    paper = Paper()
    block = replace(a_block(), marking=A)
    there = replace(materials(), blocks={block.id: block})
    body = replace(paper.paragraph("From a block."), placement=PLACED)
    note = a_note(section("issue", body, paper.paragraph("Own.")))
    mark = PlacedBlock(PLACED, block.id, block.name, 1, "")
    note = replace(note, placed=(mark,), marking=A)
    copy = outside_copy(note, there, WISH, RULE)
    assert texts(copy) == [HELD, "Own."]
    assert copy.note.marking == UNCLASSIFIED
    assert outside_copy(note, there, OutsideWish(A), RULE).note.marking == A


def test_fields_that_are_internal_stay_in_house():
    copy = outside(Paper().paragraph("w"), number="N-1", contact="Jo", to="Minister")
    assert (copy.note.header.number, copy.note.header.contact) == ("", "")
    assert copy.note.header.to == "Minister"


def test_a_note_marked_higher_than_its_evidence_is_refused_unless_the_readers_may_see_it():
    passage = Paper().paragraph("w")
    copy = outside(passage, marking=A)
    assert "PROTECTED A" in copy.refused
    assert (copy.unexplained, [each.words for each in copy.passages]) == (True, ["w"])
    assert outside(passage, marking=A, reader=A).note.marking == A


def test_a_title_that_tells_and_a_note_of_which_nothing_is_left_are_refused():
    paper = Paper()
    claim = "the northern harbour lost nine of its forty piers last winter"
    there = known(e0={"marking": A, "claim": claim})
    passage = paper.paragraph("It did.", cite(0))
    telling = outside(passage, there=there, marking=A, subject_en=f"How {claim}")
    assert "Word it otherwise" in telling.refused
    assert outside(passage, there=there, marking=A).refused.startswith("Nothing of the note")


def test_somebody_may_hold_passages_back_and_vouch_for_the_rest():
    paper = Paper()
    first, second = paper.paragraph("Piers sink."), paper.paragraph("Ships wait.")
    wish = OutsideWish(held=(first.id,), vouched=True)
    copy = outside(first, second, marking=A, wish=wish)
    assert (texts(copy), copy.refused) == ([HELD, "Ships wait."], "")
    assert copy.note.marking == UNCLASSIFIED
    (held,) = copy.withheld
    assert (held.why, held.words, held.about) == (Why.BY_CHOICE, "Piers sink.", "")
    assert copy.passages == (held, Going("Issue", second.id, "Ships wait."))
    assert outside(first, second, marking=A, wish=replace(wish, vouched=False)).refused
    everything = replace(wish, held=(first.id, second.id))
    assert "Nothing" in outside(first, second, marking=A, wish=everything).refused


def test_vouching_does_not_lower_what_the_note_cites_or_what_readers_may_see_anyway():
    paper = Paper()
    body = paper.paragraph("Piers sink.", cite(0)), paper.paragraph("Ships wait.")
    there = known(e0={"marking": A})
    vouched = OutsideWish(vouched=True)
    assert texts(outside(*body, there=there, marking=A, wish=vouched))[0] == HELD
    assert outside(*body, there=there, marking=B, reader=B, wish=vouched).note.marking == B
    at_a = outside(*body, there=there, marking=B, reader=A, wish=vouched)
    assert (texts(at_a)[0], at_a.note.marking) == ("Piers sink.", A)


def test_a_line_of_a_table_is_held_back_as_one_and_may_leave_no_gap():
    paper = Paper()
    table = paper.table("Ports", ("Port", "Piers"), ("North", "9"), ("South", "4"))
    wish = OutsideWish(held=(table.rows[1][0].id,))
    copy = outside(table, paper.paragraph("Own."), wish=wish)
    assert texts(copy) == ["Port", "Piers", HELD, HELD, "South", "4", "Own."]
    assert [each.words for each in copy.withheld] == ["North | 9"]
    quiet = replace(wish, tells_gaps=False)
    assert texts(outside(table, paper.paragraph("Own."), wish=quiet)) == [
        *("Port", "Piers", "South", "4", "Own.")
    ]
    whole = replace(wish, held=tuple(row[0].id for row in table.rows))
    assert texts(outside(table, paper.paragraph("Own."), wish=whole)) == [HELD, "Own."]
    lines = replace(quiet, held=tuple(row[0].id for row in table.rows[1:]))
    assert texts(outside(table, paper.paragraph("Own."), wish=lines)) == ["Own."]


def test_without_a_word_about_it_a_paragraph_that_is_held_back_is_not_printed():
    paper = Paper()
    first, second = paper.paragraph("Piers sink."), paper.paragraph("Ships wait.")
    copy = outside(first, second, wish=OutsideWish(held=(first.id,), tells_gaps=False))
    plan = plan_note(copy.note, copy.materials, a_kind())
    assert [each.text for each in plan.body] == ["Issue", "Ships wait."]


def test_the_words_in_the_place_of_a_passage_are_in_the_language_of_the_note():
    paper = Paper()
    body = (paper.paragraph("Un.", cite(0)), paper.paragraph("Deux."))
    note = a_note(section("issue", *body, heading="Enjeu"), language="fr")
    copy = outside_copy(replace(note, marking=A), known(e0={"marking": A}), WISH, RULE)
    assert texts(copy)[1] == "Deux."
    assert texts(copy)[0].startswith("[")
