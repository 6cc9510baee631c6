"""Remarks arrive at the very words they are about."""

from briefing_app.domain.text import Words
from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import PlannedWords, Role, paragraphs_in
from briefing_app.export.review_comments import Remark, Remarks, all_placed
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, section

REVIEW = ExportOptions(copy="review")


def planned(note, *remarks):
    return plan_note(note, materials(), a_kind(), REVIEW, Beside(remarks))


def a_paragraph(*runs):
    paper = Paper()
    paragraph = paper.paragraph(*runs)
    return paragraph, a_note(section("issue", paragraph, heading="Issue"))


def borne(plan, number):
    """The words that bear the number, and the roles of the paragraphs that do."""
    every = list(paragraphs_in(plan.blocks))
    words = "".join(
        piece.text
        for each in every
        for piece in each.pieces
        if isinstance(piece, PlannedWords) and number in piece.remarks
    )
    return words, [each.role for each in every if number in each.remarks]


def test_a_remark_bears_on_its_words_over_looks_and_a_citation():
    paragraph, note = a_paragraph("one two ", Words("three", bold=True), cite(0), " four")
    plan = planned(note, Remark("Jo", ("why",), paragraph=paragraph.id, start=4, end=16))
    assert borne(plan, 1) == ("two three f", [])
    assert [(each.number, each.author, each.lines) for each in plan.remarks] == [
        (1, "Jo", ("why",))
    ]


def test_typography_does_not_move_a_remark():
    paragraph, _note = a_paragraph('say "so" : TBC here')
    note = a_note(section("issue", paragraph, heading="Enjeu"), language="fr")
    plan = planned(note, Remark("Jo", ("?",), paragraph=paragraph.id, start=11, end=14))
    assert borne(plan, 1) == ("TBC", [])


def test_a_remark_on_a_whole_paragraph_or_on_a_citation_alone_is_the_paragraphs():
    paragraph, note = a_paragraph("words", cite(0))
    whole = Remark("Jo", ("a",), paragraph=paragraph.id)
    cited = Remark("Jo", ("b",), paragraph=paragraph.id, start=5, end=6)
    plan = planned(note, whole, cited)
    assert borne(plan, 1) == ("", [Role.BODY])
    assert borne(plan, 2) == ("", [Role.BODY])


def test_a_remark_on_a_section_or_a_field_stands_at_its_heading_or_line():
    paper = Paper()
    issue = section("issue", paper.paragraph("w"), heading="Issue")
    note = a_note(issue, subject_fr="Objet")
    plan = planned(
        note,
        Remark("Jo", ("a",), paragraph=issue.id),
        Remark("Jo", ("b",), field="subject_fr"),
        Remark("Jo", ("c",), field="number"),
    )
    assert borne(plan, 1) == ("", [Role.HEADING])
    lines = {n: each.label for each in plan.head for n in each.remarks}
    assert lines == {2: "Objet\u00a0:", 3: "File no.:"}


def test_two_remarks_may_overlap():
    paragraph, note = a_paragraph("one two three")
    plan = planned(
        note,
        Remark("A", ("a",), paragraph=paragraph.id, start=0, end=7),
        Remark("B", ("b",), paragraph=paragraph.id, start=4, end=13),
    )
    assert (borne(plan, 1)[0], borne(plan, 2)[0]) == ("one two", "two three")


def test_what_is_about_nothing_printed_stands_at_the_first_words():
    _paragraph, note = a_paragraph("w")
    plan = planned(note, Remark("Jo", ("a",), paragraph="gone"))
    first = all_placed(plan.blocks, plan.remarks)[0]
    assert first.remarks == (1,)
    assert all_placed((), plan.remarks) == ()


def test_words_without_remarks_stay_one_run():
    runs = (Words("a b"), cite(0))
    assert tuple(Remarks().parted("x", runs)) == ((runs[0], ()), (runs[1], ()))
