"""What a thing of the library becomes in a note, in either language."""

from dataclasses import replace

import pytest

from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow
from briefing_app.domain.placing import Around, Form, decision, forms_of, paragraphs_for, runs_of
from briefing_app.domain.source import Attribution
from briefing_app.domain.text import Citation, ParagraphKind, Words
from tests.builders import a_block, a_document, a_recommendation, an_excerpt, some_evidence

NB = "\u00a0"
EN, FR = Around("en"), Around("fr")
LONG = "The harbour froze " + "again and again " * 14 + "until the spring came."


def words(runs):
    return "".join(run.text for run in runs if isinstance(run, Words))


def a_quotation(words="widen the eastern pier", **given):
    source = {name: given.pop(name) for name in ("attribution", "title", "author") if name in given}
    document = a_document(f"The council asked the ministry to {words} before spring.", **source)
    evidence = some_evidence(kind=EvidenceKind.QUOTATION, excerpt=document.excerpt(words), **given)
    return EvidenceRow(evidence, document.source)


def test_each_thing_has_its_forms_the_usual_one_first():
    quotation = a_quotation()
    fact = EvidenceRow(replace(quotation.evidence, kind=EvidenceKind.FACT), None)
    assert forms_of(quotation)[0] is Form.QUOTATION
    assert forms_of(fact) == (Form.CLAIM, Form.QUOTATION, Form.ROW, Form.MARK)
    assert Form.QUOTATION not in forms_of(EvidenceRow(some_evidence(), None))
    assert forms_of(RecommendationRow(a_recommendation(), None)) == (Form.DECISION, Form.MARK)
    assert Form.CONCORDANCE in forms_of(RecommendationRow(a_recommendation(), None, 3))
    assert forms_of(BlockRow(a_block())) == (Form.WORDS,)


def test_a_claim_takes_the_numbers_of_the_note_and_keeps_the_tie():
    statistic = some_evidence(
        claim="33,443 crossed, up 72%", kind=EvidenceKind.STATISTIC, measure=Measure("33443", "")
    )
    runs = runs_of(EvidenceRow(statistic, None), Form.CLAIM, FR)
    assert words(runs) == f"33{NB}443 crossed, up 72{NB}%"
    (citation,) = [run for run in runs if isinstance(run, Citation)]
    assert (citation.target, citation.value) == (statistic.id, "33443")


@pytest.mark.parametrize(
    ("around", "said"),
    [
        (EN, "\u201cwiden the eastern pier\u201d, said the mayor."),
        (FR, f"«{NB}widen the eastern pier{NB}», a dit the mayor."),
    ],
)
def test_a_quotation_is_exact_and_says_who_said_it(around, said):
    row = a_quotation(speaker="the mayor")
    assert words(runs_of(row, Form.QUOTATION, around)) == said


def test_a_number_in_a_quotation_is_not_tied():
    row = a_quotation("carry 33,443 travellers", measure=Measure("33443", ""))
    (citation,) = [run for run in runs_of(row, Form.QUOTATION, EN) if isinstance(run, Citation)]
    assert citation.value == ""


def test_marks_around_the_words_give_way_to_the_note_s_own():
    row = a_quotation("\u201ca wider pier\u201d", speaker="the mayor")
    assert words(runs_of(row, Form.QUOTATION, FR)) == f"«{NB}a wider pier{NB}», a dit the mayor."


def test_words_that_quote_in_the_same_marks_stand_apart_unchanged():
    quoting = "ask for \u201ca wider pier\u201d now"
    row = a_quotation(quoting, speaker="the mayor")
    (_lead, apart) = paragraphs_for(row, Form.QUOTATION, EN)
    assert (apart.text, apart.kind) == (quoting, ParagraphKind.QUOTATION)
    (inside,) = paragraphs_for(row, Form.QUOTATION, FR)
    assert quoting in inside.text


def test_words_that_nobody_spoke_are_given_to_their_source():
    row = a_quotation(title="Harbour report")
    assert words(runs_of(row, Form.QUOTATION, EN)).endswith("according to Harbour report.")


@pytest.mark.parametrize(
    ("language", "who"), [("en", "said a participant."), ("fr", "a dit un participant.")]
)
def test_under_the_chatham_house_rule_a_participant_spoke(language, who):
    row = a_quotation(attribution=Attribution.CHATHAM_HOUSE, speaker="Ann Riverton")
    placed = words(runs_of(row, Form.QUOTATION, Around(language)))
    assert placed.endswith(who)
    assert "Riverton" not in placed


def test_a_source_that_may_not_be_named_is_not():
    row = a_quotation(attribution=Attribution.NOT_FOR_ATTRIBUTION, speaker="Ann Riverton")
    placed = words(runs_of(row, Form.QUOTATION, EN))
    assert placed.endswith("said a source who is not named.")


def test_a_long_quotation_stands_apart_below_who_said_it():
    document = a_document(LONG)
    evidence = some_evidence(
        kind=EvidenceKind.QUOTATION, excerpt=an_excerpt(document), speaker="the mayor"
    )
    lead, quoted = paragraphs_for(EvidenceRow(evidence, document.source), Form.QUOTATION, FR)
    assert lead.text == f"Paroles rapportées de the mayor{NB}:"
    assert (quoted.text, quoted.kind, quoted.language) == (LONG, ParagraphKind.QUOTATION, "en")
    assert len(quoted.citations) == 1


@pytest.mark.parametrize(
    ("title", "language", "line"),
    [
        ("Widen the eastern pier", "en",
         "It is recommended that you agree to widen the eastern pier."),
        ("The council should widen it", "en",
         "It is recommended that you agree that the council should widen it."),
        ("Riverton should widen it", "en",
         "It is recommended that you agree that Riverton should widen it."),
        ("Élargir le quai", "fr", "Il est recommandé que vous acceptiez d\u2019élargir le quai."),
        ("Hausser le quai", "fr", "Il est recommandé que vous acceptiez de hausser le quai."),
        ("Il faut un quai", "fr", "Il est recommandé que vous conveniez qu\u2019il faut un quai."),
        ("Un quai plus large", "fr",
         f"Il est recommandé que vous acceptiez ce qui suit{NB}: un quai plus large."),
    ],
)  # fmt: skip
def test_a_recommendation_becomes_a_decision_line(title, language, line):
    asked = a_recommendation(title=title, language=language)
    assert decision(asked, Around(language)) == line


def test_a_demand_in_the_other_language_stays_in_its_own_words():
    asked = a_recommendation(title="Widen the eastern pier")
    line = decision(asked, FR)
    assert line.endswith(f"acceptiez ce qui suit{NB}: «{NB}Widen the eastern pier{NB}».")


@pytest.mark.parametrize(
    ("before", "lead", "line"),
    [
        ("", "We recommend that you:", "agree to widen the eastern pier"),
        ("", "It is recommended:", "that you agree to widen the eastern pier"),
        ("We recommend that you", "", "agree to widen the eastern pier"),
        ("The board wishes", "", "that you agree to widen the eastern pier"),
    ],
)
def test_a_decision_line_says_only_what_was_not_said_before(before, lead, line):
    assert decision(a_recommendation(), Around("en", before, lead)) == line


def test_below_its_lead_a_decision_line_is_numbered_and_cites_its_source():
    asked = a_recommendation()
    around = Around("en", lead="We recommend that you:")
    (line,) = paragraphs_for(RecommendationRow(asked, None), Form.DECISION, around)
    assert line.kind is ParagraphKind.NUMBERED
    assert [citation.target for citation in line.citations] == [asked.id]
