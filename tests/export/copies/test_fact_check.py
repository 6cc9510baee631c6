"""The copy for the desk that checks."""

from dataclasses import replace

from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.ids import EditionId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.source import Attribution, Edition
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import Role
from tests.export.rich_note import (
    CITED_DEMAND,
    Paper,
    a_kind,
    a_note,
    cite,
    materials,
    section,
    some_evidence,
)

NB = "\u00a0"


def checked(*sections, known=None, language="en"):
    note = a_note(*sections, language=language)
    return plan_note(note, known or materials(), a_kind(), ExportOptions(copy="fact-check"))


def test_each_statement_stands_with_the_exact_words_the_place_and_the_date():
    paper = Paper()
    plan = checked(
        section("issue", paper.paragraph("Piers sink.", cite(0)), paper.paragraph("No source."))
    )
    assert [(b.role, b.text) for b in plan.body] == [
        (Role.POINT, "Piers sink."),
        (Role.QUOTATION, "Exact words of passage 0."),
        (Role.REMARK, f"Harbour survey 2025, ¶{NB}10; as of June 2024; Exact"),
    ]
    assert plan.closing == ()
    assert plan.footnotes == ()


def test_sections_are_named_and_statements_counted_through():
    paper = Paper()
    plan = checked(
        section("issue", paper.paragraph("a", cite(0)), heading="Issue"),
        section("legal", paper.table("t", ("b",), ("c",)), heading="Law"),
        section("options", paper.table("t", ("b",), ("c",)), paper.paragraph("d", cite(1))),
    )
    assert [b.text for b in plan.body if b.role is Role.HEADING] == ["Issue"]
    assert [b.numbered.shown for b in plan.body if b.numbered] == ["1.", "2."]


def test_words_still_to_come_are_told():
    bare = some_evidence(0)
    known = replace(
        materials(), evidence={bare.id: replace(bare, excerpt=replace(bare.excerpt, words=""))}
    )
    plan = checked(section("issue", Paper().paragraph("Piers sink.", cite(0))), known=known)
    assert plan.body[-1].text.endswith("Words to come")
    assert Role.QUOTATION not in {b.role for b in plan.body}


def test_words_broken_by_a_page_end_are_joined():
    first = some_evidence(0)
    broken = replace(first, excerpt=replace(first.excerpt, words="Exact words\n\n  go on."))
    known = replace(materials(), evidence={first.id: broken})
    plan = checked(section("issue", Paper().paragraph("Piers sink.", cite(0))), known=known)
    assert [b.text for b in plan.body if b.role is Role.QUOTATION] == ["Exact words go on."]


def test_a_recommendation_and_a_lost_source_are_told():
    paper = Paper()
    plan = checked(section("issue", paper.paragraph("a", CITED_DEMAND, cite(99))))
    remarks = [b.text for b in plan.body if b.role is Role.REMARK]
    assert remarks[0].startswith(f"Harbour survey 2025, recommendation{NB}3")
    assert remarks[1] == "Source missing from the library; Own words"


def test_a_passage_is_marked_in_its_own_language():
    plan = checked(section("issue", Paper().paragraph("a", cite(9))))
    assert [b.language for b in plan.body if b.role is Role.QUOTATION] == ["fr"]


def test_the_sources_are_listed():
    plan = checked(section("issue", Paper().paragraph("a", cite(0))))
    assert plan.sources[0].text == "Sources cited"


def spoken(attribution=Attribution.FREE):
    bare = some_evidence(0)
    known = materials()
    held = {key: replace(source, attribution=attribution) for key, source in known.sources.items()}
    named = replace(bare, speaker="Anna Lindqvist")
    known = replace(known, evidence={bare.id: named}, sources=held)
    return checked(section("issue", Paper().paragraph("Piers sink.", cite(0))), known=known)


def test_who_said_it_is_told():
    assert "said by Anna Lindqvist" in spoken().body[-1].text


def test_a_name_kept_before_the_chatham_house_rule_is_never_written_out():
    text = spoken(Attribution.CHATHAM_HOUSE).body[-1].text
    assert "said by a participant" in text
    assert "Lindqvist" not in text


def test_what_may_not_be_attributed_has_no_speaker():
    assert "said by" not in spoken(Attribution.NOT_FOR_ATTRIBUTION).body[-1].text


def with_first(**changed):
    """The materials with another first piece of evidence; what is told of it last."""
    known = materials()
    first = some_evidence(0)
    evidence = {**known.evidence, first.id: replace(first, **changed)}
    return replace(known, evidence=evidence)


def test_figures_are_bold_and_tied_to_what_the_evidence_gave():
    measure = Measure("33443", "people")
    tied = replace(cite(0), value="33443")
    known = with_first(kind=EvidenceKind.STATISTIC, measure=measure)
    statement = Paper().paragraph("Some 33,443 people wait.", tied)
    plan = checked(section("issue", statement), known=known)
    assert [p.text for p in plan.body[0].pieces if p.bold] == ["33,443"]
    assert "figure 33,443;" in plan.body[-1].text
    french = checked(section("issue", statement), known=known, language="fr")
    assert [p.text for p in french.body[0].pieces if p.bold] == [f"33{NB}443"]
    moved = with_first(kind=EvidenceKind.STATISTIC, measure=Measure("34000", "people"))
    later = checked(section("issue", statement), known=moved)
    assert "figure 33,443, the library now gives 34,000" in later.body[-1].text


def test_a_figure_without_a_source_is_told():
    plan = checked(section("issue", Paper().paragraph("Some 33,443 people wait.")))
    assert [b.text for b in plan.body] == ["Some 33,443 people wait.", "No source is cited."]


def with_source(**changed):
    known = materials()
    first = some_evidence(0).source_id
    edition = Edition(EditionId(first), 1, "survey.pdf", "h", 10, has_words=True)
    source = replace(known.sources[first], editions=(edition,), **changed)
    return replace(known, sources={**known.sources, first: source})


def test_the_file_and_the_address_lead_to_the_source():
    statement = Paper().paragraph("Piers sink.", cite(0))
    known = with_source(address="https://tides.example/survey")
    remark = checked(section("issue", statement), known=known).body[-1]
    assert remark.text.endswith("; file survey.pdf; https://tides.example/survey")
    assert remark.pieces[-1].link == "https://tides.example/survey"
    hidden = with_source(
        address="https://tides.example/survey", attribution=Attribution.NOT_FOR_ATTRIBUTION
    )
    assert "tides" not in checked(section("issue", statement), known=hidden).body[-1].text


def test_the_copy_is_marked_as_the_passages_in_it():
    known = with_first(marking=Marking(Protected.B))
    plan = checked(section("issue", Paper().paragraph("Piers sink.", cite(0))), known=known)
    assert plan.marking == "PROTECTED B"


def test_passages_behind_a_note_raise_its_marking_too():
    known = with_first(marking=Marking(Protected.B))
    note = a_note(section("issue", Paper().paragraph("Piers sink.", cite(0))))
    assert plan_note(note, known, a_kind()).marking == "PROTECTED A"
    passages = plan_note(note, known, a_kind(), ExportOptions(citations="passages"))
    assert passages.marking == "PROTECTED B"


def test_a_line_of_a_table_is_one_statement_that_can_be_read():
    paper = Paper()
    table = paper.table("Ports", ("Port", "Piers"), ("North", "9 of 40"))
    port, piers = table.rows[1]
    cited = replace(piers, runs=(*piers.runs, cite(0)))
    table = replace(table, rows=(table.rows[0], (replace(port, runs=(*port.runs, cite(1))), cited)))
    plan = checked(section("issue", table))
    assert [b.text for b in plan.body if b.role is Role.POINT] == ["Port: North; Piers: 9 of 40"]
    quoted = [b.text for b in plan.body if b.role is Role.QUOTATION]
    assert quoted == ["Exact words of passage 1.", "Exact words of passage 0."]


def test_how_words_stand_to_their_source_is_told_in_the_language_of_the_note():
    plan = checked(section("issue", Paper().paragraph("a", cite(99))), language="fr")
    (remark,) = [b.text for b in plan.body if b.role is Role.REMARK]
    assert remark.endswith("Nos mots")
