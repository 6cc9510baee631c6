"""The evidence table of a note."""

from dataclasses import replace

from briefing_app.domain.marking import UNCLASSIFIED, Marking, Protected
from briefing_app.domain.source import Reliability
from briefing_app.export.annex_standing import Readers
from briefing_app.export.annexes.annex_evidence import cited_things, evidence_annex
from tests.export.annex_note import known, the_setting, words
from tests.export.rich_note import ANNUAL


def rows(setting):
    (table,) = evidence_annex(setting).tables
    return [words(row) for row in table.rows]


def test_each_thing_stands_once_in_reading_order_with_all_its_places():
    cited = cited_things(the_setting())
    assert [each.places for each in cited] == [
        {"Issue": [1], "Background": [3]},
        {"Background": [2]},
        {"Background": [4]},
    ]


def test_a_row_tells_claim_words_place_day_and_where_it_serves():
    number, claim, passage, place, day, rated, cited = rows(the_setting())[0]
    assert (number, claim) == ("1", "Claim 0")
    assert passage == "Exact words of passage 0."
    assert place.startswith("Harbour survey 2025, ¶")
    assert (day, rated) == ("June\u00a02024", "\u2013")
    assert cited == "Issue, note\u00a01; Background, note\u00a03"


def test_without_footnotes_the_paragraph_is_named():
    assert (
        rows(the_setting(numbered=False))[0][-1]
        == "Issue, paragraph\u00a01; Background, paragraph\u00a01"
    )


def test_the_passage_is_in_the_language_of_its_source_and_exact():
    setting = replace(the_setting(), materials=known())
    (table,) = evidence_annex(setting).tables
    passage = table.rows[2][2]
    assert (passage.words, passage.language, passage.exact) == (
        "The piers should be mended.",
        "fr",
        True,
    )


def test_the_source_rates_what_the_evidence_does_not():
    there = known()
    rated = replace(ANNUAL, reliability=Reliability.USUAL)
    there = replace(there, sources={**there.sources, ANNUAL.id: rated})
    setting = replace(the_setting("fr"), materials=there)
    assert rows(setting)[0][5] == "B, habituellement fiable"


def test_a_marking_is_told_beside_the_source():
    marked = known(e0={"marking": Marking(Protected.B)})
    assert "PROTECTED B" in rows(replace(the_setting(), materials=marked))[0][3]


def test_readers_outside_see_neither_marked_nor_confidential_things():
    held = known(e0={"marking": Marking(Protected.B)}, e3={"in_confidence": True})
    setting = replace(the_setting(), materials=held, readers=Readers(UNCLASSIFIED))
    annex = evidence_annex(setting)
    assert [words(row)[1] for row in annex.tables[0].rows] == ["Mend the piers"]
    assert annex.lead.endswith("2 are held back from these readers.")


def test_how_a_source_is_rated_is_for_the_desk_alone():
    outside = replace(the_setting(), readers=Readers(UNCLASSIFIED))
    for setting, is_told in ((the_setting(), True), (outside, False)):
        (table,) = evidence_annex(setting).tables
        assert ("Reliability" in table.head) is is_told
        assert {len(row) for row in table.rows} == {len(table.head)}


def test_a_note_that_cites_nothing_has_no_evidence_table():
    setting = the_setting()
    bare = replace(setting, note=replace(setting.note, sections=()))
    assert evidence_annex(bare) is None


def test_an_annex_is_named_by_its_letter():
    setting = the_setting()
    first, *others = setting.note.sections
    annex = replace(first, key="annex", heading="Annex A: The piers of the coast")
    moved = replace(setting, note=replace(setting.note, sections=(annex, *others)))
    assert rows(moved)[0][-1] == "Annex A, note\u00a01; Background, note\u00a03"
