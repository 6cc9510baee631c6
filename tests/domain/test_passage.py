"""A joined reading and the places in the file lead to each other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.passage import Passage, PassageKind, Span


@st.composite
def joined(draw: st.DrawFn) -> Passage:
    """One to four pieces with gaps between them in the file, read with one space between."""
    pieces = draw(st.lists(st.text("ab ", min_size=1, max_size=6), min_size=1, max_size=4))
    spans, at = [], draw(st.integers(0, 5))
    for piece in pieces:
        spans.append(Span(at, at + len(piece)))
        at += len(piece) + draw(st.integers(1, 30))
    return Passage(1, PassageKind.PARAGRAPH, " ".join(pieces), tuple(spans))


def seams(passage: Passage) -> set[int]:
    """Offsets of the spaces that join two pieces: they stand for no place of their own."""
    found, read = set(), 0
    for span in passage.spans[:-1]:
        read += span.end - span.start
        found.add(read)
        read += 1
    return found


@settings(max_examples=40, deadline=None)
@given(joined(), st.data())
def test_to_the_source_and_back_is_where_one_was(passage: Passage, data: st.DataObject):
    offset = data.draw(st.integers(0, len(passage.text)))
    if offset not in seams(passage):
        assert passage.from_source(passage.to_source(offset)) == offset
    assert passage.from_source(passage.to_source(offset, ending=True)) == offset


@settings(max_examples=50, deadline=None)
@given(joined(), st.data())
def test_from_the_source_and_back_is_where_one_was(passage: Passage, data: st.DataObject):
    span = data.draw(st.sampled_from(passage.spans))
    position = data.draw(st.integers(span.start, span.end - 1))
    assert passage.to_source(passage.from_source(position)) == position


def test_a_seam_belongs_to_the_piece_that_is_asked_for():
    passage = Passage(1, PassageKind.PARAGRAPH, "ab cd", (Span(10, 12), Span(20, 22)))
    assert passage.to_source(2, ending=True) == 12
    assert passage.to_source(2) == 20
    assert passage.to_source(3) == 20
    assert (passage.start, passage.end) == (10, 22)


def test_places_outside_are_brought_to_the_nearer_end():
    passage = Passage(1, PassageKind.PARAGRAPH, "ab cd", (Span(10, 12), Span(20, 22)))
    assert passage.from_source(3) == 0
    assert passage.from_source(15) == 3
    assert passage.from_source(99) == 5
    assert passage.to_source(99) == 22


def test_a_passage_that_goes_on_over_pages_knows_where_each_begins():
    spans = (Span(0, 10), Span(11, 20, 4), Span(21, 30, 5))
    passage = Passage(1, PassageKind.PARAGRAPH, "words", spans, page=3)

    assert [passage.page_at(at) for at in (0, 9, 11, 20, 25)] == [3, 3, 4, 4, 5]
    assert Passage(1, PassageKind.PARAGRAPH, "words", (Span(0, 5),)).page_at(3) == 0
