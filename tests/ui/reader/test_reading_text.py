from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.ui.reader.reading_text import Point, ReadingText, Stretch
from tests.builders import a_passage

TEXT = "A heading\n\nThe first words of a broken\n\nparagraph go on here.\n\nThe end.\n\nShare this"


def passage(number, *pieces, aside=False):
    spans, texts, at = [], [], 0
    for piece in pieces:
        at = TEXT.index(piece, at)
        spans.append(Span(at, at + len(piece)))
        texts.append(piece)
        at += len(piece)
    return Passage(number, PassageKind.PARAGRAPH, " ".join(texts), tuple(spans), aside=aside)


PASSAGES = (
    passage(1, "A heading"),
    passage(2, "The first words of a broken", "paragraph go on here."),
    passage(3, "The end."),
    passage(4, "Share this", aside=True),
)


def test_what_is_set_aside_is_not_shown_until_asked_for():
    assert len(ReadingText(PASSAGES).passages) == 3
    assert len(ReadingText(PASSAGES, with_aside=True).passages) == 4
    assert ReadingText(PASSAGES).set_aside == 1


def test_a_selection_across_a_page_end_is_one_run_of_the_source():
    reading = ReadingText(PASSAGES)
    text = reading.passages[1].text
    first = Point(1, text.index("broken"))
    last = Point(1, text.index("paragraph") + len("paragraph"))

    start, end = reading.source_range(last, first)

    assert TEXT[start:end] == "broken\n\nparagraph"


def test_a_run_over_several_passages_is_read_in_stretches():
    reading = ReadingText(PASSAGES)
    start, end = TEXT.index("go on"), TEXT.index("end.") + 3

    stretches = reading.stretches(start, end)

    read = [reading.passages[s.passage].text[s.start : s.end] for s in stretches]
    assert read == ["go on here.", "The end"]


def test_finding_does_not_mind_capitals_and_finds_every_place():
    reading = ReadingText(PASSAGES)

    assert reading.find("THE") == (Stretch(1, 0, 3), Stretch(2, 0, 3))
    assert reading.find("  ") == ()


def test_words_between_points_are_read_line_by_line():
    reading = ReadingText(PASSAGES)

    assert reading.between(Point(2, 3), Point(0, 2)) == (
        f"heading\n{reading.passages[1].text}\nThe"
    )


@given(st.integers(0, 2), st.data())
def test_every_point_leads_to_the_source_and_back(at, data):
    reading = ReadingText(PASSAGES)
    offset = data.draw(st.integers(0, len(reading.passages[at].text)))

    there = reading.to_source(Point(at, offset))
    back = reading.from_source(there)

    assert back.passage == at
    assert abs(back.offset - offset) <= 1
    if TEXT[there : there + 1].strip() and offset < len(reading.passages[at].text):
        assert TEXT[there] == reading.passages[at].text[back.offset]


def test_passages_are_made_ready_for_finding_a_few_at_a_time():
    reading = ReadingText([a_passage("the pier", n, 100 * n) for n in range(5)])

    assert reading.prepare(2)
    assert reading.prepare(2)
    assert not reading.prepare(2)
    assert len(reading.find("PIER")) == 5
