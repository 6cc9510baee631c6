"""Wordings are compared with the numbers of what they cite."""

from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.merging import merge
from briefing_app.domain.note_editing import cite
from briefing_app.domain.text import CitedKind, ParagraphKind, Table, Words, new_paragraph
from briefing_app.ui.parts.compare_words import numbers_for, tokens_text, wording_text


def cited(text, *targets):
    marks = (cite(CitedKind.EVIDENCE, EvidenceId(target)) for target in targets)
    return new_paragraph(text, ParagraphKind.PARAGRAPH, *marks)


def test_what_has_no_number_yet_has_a_letter():
    body = (cited("One", "x", "y"), cited("Two", "z"))
    assert numbers_for(body, known={"y": "7"}) == {"y": "7", "x": "a", "z": "b"}


def test_a_citation_is_a_word_of_its_own():
    body = (cited("One", "x"), cited("Two"))
    assert wording_text(body, {"x": "3"}) == "One\u00a0[3]\nTwo"


def test_a_table_is_read_row_by_row():
    row = (cited("A", "x"), cited("B"))
    table = Table(new_paragraph().id, (row,), caption="Ways")
    assert wording_text((table,), {"x": "3"}) == "Ways\nA\u00a0[3]\tB"


def test_a_piece_of_a_merge_reads_as_its_wording():
    body = (cited("One two", "x"), cited("Three"))
    (piece,) = merge(body, body, body).pieces
    assert tokens_text(piece.here, {"x": "1"}, at_start=True) == wording_text(body, {"x": "1"})
    assert isinstance(piece.here[1], Words)
