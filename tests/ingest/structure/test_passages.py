"""A text cut into passages: every character once, in order, with kind and place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.plain_reader import pieces_of, read_plain
from briefing_app.ingest.source_text import Piece, SourceText
from briefing_app.ingest.structure.passages import split_into_passages

TEXT = "The river rose for three days in the spring, and the towns along it were not ready for it."
BITS = st.sampled_from(
    [TEXT, TEXT[:-1], "the boats came late.", "1. ", "a) ", "• boats", "Rivers", "PANEL I: ROADS",
     "“Water rises.”", "Notes", "2. See the map.", "Donate", "Spread the word", "By: Ann",
     "# Top", "> said", "\n", "\n\n", "\f", "  ", "\u00a0", "3.", "“", "*", "**Bold**", "72 %", ":",
     "é", "\r\n", "\t"]
)  # fmt: skip


def passages(*paragraphs):
    return split_into_passages(read_plain("\n\n".join(paragraphs).encode(), "a.txt"))


def kinds(*paragraphs):
    return [passage.kind for passage in passages(*paragraphs)]


@settings(max_examples=300, deadline=None)
@given(st.lists(BITS, max_size=30).map("".join))
def test_every_character_that_is_no_space_stands_in_one_passage_in_order(text):
    cut = split_into_passages(SourceText(text, pieces_of(text)))

    spans = [span for passage in cut for span in passage.spans]
    held = [at for span in spans for at in range(span.start, span.end)]
    assert held == sorted(set(held))
    assert {at for at, c in enumerate(text) if not c.isspace()} <= set(held)


@settings(max_examples=300, deadline=None)
@given(st.lists(BITS, max_size=30).map("".join))
def test_a_passage_reads_as_its_pieces_with_one_space_between(text):
    for passage in split_into_passages(SourceText(text, pieces_of(text))):
        assert passage.text == " ".join(text[span.start : span.end] for span in passage.spans)
        assert passage.text.startswith(passage.label)


def test_passages_are_numbered_from_one_headings_included():
    cut = passages("Rivers", TEXT, "Roads", TEXT)

    assert [passage.number for passage in cut] == [1, 2, 3, 4]


def test_the_headings_above_a_passage_are_its_path_without_the_title():
    cut = passages(
        "Rivers", TEXT, "Roads of the north", TEXT, f"1. Bridges\n{TEXT}", "Sea and sky", TEXT
    )

    assert [passage.heading_path for passage in cut if passage.text == TEXT] == [
        (),
        ("Roads of the north",),
        ("Roads of the north", "1. Bridges"),
        ("Sea and sky",),
    ]


def test_a_paragraph_in_quotation_marks_is_a_quotation():
    said = (
        "“Water rises,” the minister said. “It has risen for years, and nobody has built a wall.”"
    )
    french = "« L'eau monte depuis des années et personne n'a rien fait. »"

    assert kinds("Rivers", TEXT, said, french, TEXT)[2:4] == [PassageKind.QUOTATION] * 2


def test_a_paragraph_that_only_quotes_is_a_paragraph():
    said = "“No,” said the minister, who had walked along the river all day and seen it, “no.”"

    assert kinds("Rivers", said, TEXT)[1] is PassageKind.PARAGRAPH


def test_references_are_notes():
    cut = kinds("Rivers", TEXT, "1. See the map of 2011.", "2. Voir la carte.", TEXT)

    assert cut[2:4] == [PassageKind.NOTE] * 2


def test_numbered_lines_under_notes_are_notes():
    cut = passages(
        "Rivers", TEXT, "Roads", TEXT, "Notes", "1. Lee, Rivers, 2011.", "2. Roy, Roads, 2012."
    )

    assert [p.kind for p in cut if p.label] == [PassageKind.NOTE] * 2


def test_furniture_is_set_aside_and_kept():
    cut = passages("Rivers", TEXT, TEXT, "Spread the word")

    assert (cut[-1].kind, cut[-1].aside) == (PassageKind.FURNITURE, True)
    assert not any(passage.aside for passage in cut[:-1])


def test_kinds_that_the_file_gives_are_kept():
    text = "Rivers\n\nBoats"
    pieces = (
        Piece(0, 6, PassageKind.HEADING, level=2, page=4),
        Piece(8, 13, PassageKind.QUOTATION),
    )

    cut = split_into_passages(SourceText(text, pieces))

    assert [(p.kind, p.level, p.page) for p in cut] == [
        (PassageKind.HEADING, 2, 4),
        (PassageKind.QUOTATION, 0, 0),
    ]


def test_pages_are_counted_where_form_feeds_part_them():
    cut = split_into_passages(read_plain(f"Rivers\n\n{TEXT}\f{TEXT}".encode(), "a.txt"))

    assert [passage.page for passage in cut] == [1, 1, 2]
