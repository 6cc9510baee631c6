"""A paragraph broken by a page end is joined; everything else is left as it stands."""

import pytest

from briefing_app.domain.passage import PassageKind, Span
from briefing_app.ingest.structure.page_breaks import join_page_breaks
from briefing_app.ingest.structure.stretch import Stretch

LONG = "The members of the committee agreed after two days of talks that the towns along the"


def read(first, second, kind=None, label="", *, apart=True):
    joined = join_page_breaks(
        [
            Stretch(first, (Span(0, len(first)),), kind, label=label),
            Stretch(second, (Span(500, 500 + len(second)),), apart=apart),
        ]
    )
    return [stretch.text for stretch in joined]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (LONG, "river should be warned earlier."),
        (f"{LONG} river counted fewer losses, down from", "2022, when water was higher."),
        (f"{LONG} river asked the", "United Nations for boats."),
        (f"{LONG} river asked for boats,", "France and Chad for tents."),
        (f"{LONG} river spoke of flood- and", "fire-prone places."),
    ],
)
def test_a_sentence_that_goes_on_behind_the_page_end_is_joined(first, second):
    assert read(first, second) == [f"{first} {second}"]


def test_an_item_goes_on_behind_the_page_end():
    assert read(f"4. {LONG}", "river.", PassageKind.ITEM, "4.") == [f"4. {LONG} river."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{LONG} river be warned.", "however small they are, they count."),
        (f"{LONG} river need these things:", "boats and tents"),
        (f"{LONG} river have no boats", "One member did not agree."),
        ("Rivers of the north", "water rises there."),
        (f"Recalling that {LONG} river be warned,", "Deeply concerned that water rises,"),
        (f"Rappelant que {LONG} river be warned,", "Notant que l'eau monte,"),
    ],
)
def test_what_is_finished_or_short_is_not_joined(first, second):
    assert read(first, second) == [first, second]


def test_a_list_and_a_heading_are_never_taken_into_a_paragraph():
    listed = [
        Stretch(LONG, (Span(0, len(LONG)),)),
        Stretch("a) river", (Span(100, 108),), PassageKind.ITEM, label="a)"),
    ]

    assert len(join_page_breaks(listed)) == 2
    assert len(read(LONG, "river", PassageKind.HEADING)) == 2


def test_the_next_line_of_the_same_block_is_not_a_page_end():
    assert len(read(LONG, "river", apart=False)) == 2


def test_three_pages_of_one_paragraph_are_one():
    pieces = [Stretch(f"{LONG} river and", (Span(at, at + 90),)) for at in (0, 100)]
    last = Stretch("the sea.", (Span(200, 208),))
    small = Stretch("t" + pieces[1].text[1:], pieces[1].spans)

    (joined,) = join_page_breaks([pieces[0], small, last])

    assert len(joined.spans) == 3
