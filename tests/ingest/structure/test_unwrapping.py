"""Hard-wrapped lines become paragraphs; a text with a line for each paragraph is left alone."""

from briefing_app.ingest.plain_reader import read_plain
from briefing_app.ingest.structure.unwrapping import to_stretches

WRAPPED = """\
The committee met in the spring and looked at the state of the
rivers of the north. It found that water was rising faster than
had been thought, and that few towns were ready for it.

Three things were asked for by the members at the end of the
meeting, after a long talk about money:
- a map of all places where the water may come in the next ten
  years, made by the office for rivers;
- a fund.
"""


def texts(text):
    return [stretch.text for stretch in to_stretches(read_plain(text.encode(), "a.txt"))]


def test_wrapped_lines_are_joined_with_single_spaces():
    read = texts(WRAPPED)

    assert len(read) == 4
    assert read[0].endswith("few towns were ready for it.")
    assert "state of the rivers of the north" in read[0]


def test_an_item_takes_its_own_further_lines_and_the_next_item_begins_anew():
    read = texts(WRAPPED)

    assert read[2].startswith("- a map")
    assert read[2].endswith("office for rivers;")
    assert read[3] == "- a fund."


def test_joined_lines_keep_their_places():
    source_text = read_plain(WRAPPED.encode(), "a.txt")
    first = to_stretches(source_text)[0]

    pieces = [source_text.text[span.start : span.end] for span in first.spans]
    assert len(pieces) == 3
    assert " ".join(pieces) == first.text


def test_lines_of_an_address_are_not_joined():
    assert texts("Office for Rivers\n12 Long Street\nWaterton") == [
        "Office for Rivers",
        "12 Long Street",
        "Waterton",
    ]


def test_a_paragraph_on_each_line_stays_a_paragraph():
    long = "Words follow words until the line is far wider than any page of print could be. " * 3

    assert len(texts("\n".join([long, long, long, long, long]))) == 5


def test_a_paragraph_of_very_many_lines_is_joined_in_no_time():
    lines = ["the river rose and the towns along it were not ready for it"] * 50_000

    (stretch,) = to_stretches(read_plain("\n".join(lines).encode(), "a.txt"))

    assert stretch.text == " ".join(lines)
