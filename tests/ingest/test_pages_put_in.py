"""Recognised pages take their place, and nothing that was there before changes."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.domain.inserted_words import moved_stretch
from briefing_app.domain.passage import Passage, PassageKind, Span
from briefing_app.ingest.pages_put_in import Worded, put_in


def worded(*rows):
    """Of (page, words); several words go on over pages."""
    text, passages = "", []
    for number, (page, *words) in enumerate(rows, 1):
        spans = []
        for at, piece in enumerate(words):
            spans.append(Span(len(text), len(text) + len(piece), page + at if at else 0))
            text += f"{piece}\n\n"
        kind = PassageKind.NOTE if words[0].startswith("¹") else PassageKind.PARAGRAPH
        passages.append(Passage(number, kind, " ".join(words), tuple(spans), page=page))
    return Worded(text.removesuffix("\n\n"), tuple(passages))


def told(put):
    for number, passage in enumerate(put.worded.passages, 1):
        pieces = [put.worded.text[span.start : span.end] for span in passage.spans]
        assert (passage.number, passage.text) == (number, " ".join(pieces))
    return [(passage.page, passage.text) for passage in put.worded.passages]


def test_pages_stand_between_the_others_in_their_order():
    before = worded((2, "two"), (2, "more"), (4, "four"))
    read = worded((1, "one"), (2, "2"), (3, "three"), (3, "again"), (4, "4"), (5, "five"), (6, "s"))

    put = put_in(before, read, ())

    assert put.pages == (1, 3, 5, 6)
    assert told(put) == [
        *[(1, "one"), (2, "two"), (2, "more"), (3, "three"), (3, "again"), (4, "four")],
        *[(5, "five"), (6, "s")],
    ]
    assert put.worded.text == "one\n\ntwo\n\nmore\n\nthree\n\nagain\n\nfour\n\nfive\n\ns"


def test_a_paragraph_over_a_picture_is_not_parted():
    before = worded((1, "goes", "on"), (3, "three"))
    before = replace(
        before,
        passages=(
            replace(before.passages[0], spans=(Span(0, 4), Span(6, 8, 3))),
            before.passages[1],
        ),
    )

    assert told(put_in(before, worded((2, "two")), ())) == [
        (1, "goes on"),
        (2, "two"),
        (3, "three"),
    ]


def test_of_a_paragraph_only_what_stands_on_the_picture_is_taken():
    before = worded((1, "one"), (3, "three"))
    read = worded((1, "one goes", "on here", "and there"), (2, "own", "rest"))

    assert told(put_in(before, read, ())) == [(1, "one"), (2, "on here"), (2, "own"), (3, "three")]


def test_notes_at_the_end_do_not_draw_pages_to_them():
    before = worded((1, "one"), (5, "¹ there"), (3, "three"))

    assert told(put_in(before, worded((2, "two")), ())) == [
        *[(1, "one"), (5, "¹ there"), (2, "two"), (3, "three")]
    ]


def test_words_that_are_held_stay_whole():
    before = worded((1, "one"), (3, "three"), (3, "last"))

    put = put_in(before, worded((2, "two")), [(0, len("one\n\nthr"))])

    assert told(put) == [(1, "one"), (3, "three"), (2, "two"), (3, "last")]


def test_nothing_is_put_in_where_nothing_is_new_or_no_page_is_known():
    before = worded((1, "one"), (2, "two"))

    assert put_in(before, worded((1, "x"), (2, "y")), ()).worded == before
    assert put_in(worded((0, "one")), worded((1, "one")), ()).pages == ()


PAGES = st.lists(st.tuples(st.integers(1, 9), st.text("ab ", min_size=1)), max_size=12)


@given(PAGES, PAGES, st.data())
def test_every_place_that_is_held_keeps_its_words(first, second, data):
    before = worded(*sorted(first, key=lambda row: row[0]))
    read = worded(*sorted(second, key=lambda row: row[0]))
    ends = st.integers(0, len(before.text))
    held = [tuple(sorted(pair)) for pair in data.draw(st.lists(st.tuples(ends, ends), max_size=4))]

    put = put_in(before, read, held)

    for start, end in held:
        begin, stop = moved_stretch(start, end, put.inserted)
        assert put.worded.text[begin:stop] == before.text[start:end]
    told(put)
    starts = [passage.start for passage in put.worded.passages]
    assert starts == sorted(starts)
