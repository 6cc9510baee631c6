import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.ingest.references.references_reader import is_reference_list, read_references


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.bib", b"@misc{a, title={Rivers}}"),
        ("a.RIS", b"TY  - GEN\r\nTI  - Rivers\r\nER  - \r\n"),
        ("a.json", b'[{"id": "a", "type": "book", "title": "Rivers"}]'),
    ],
)
def test_each_format_is_read_by_a_reading_process(name, content):
    with ReadingDesk(seats=1) as desk:
        read = desk.read_content(content, name)

    assert [each.title for each in read.source_text.references.references] == ["Rivers"]
    assert read.passages == ()


@pytest.mark.parametrize("name", ["a.bib", "a.ris", "a.json"])
def test_a_file_without_references_says_so(name):
    with pytest.raises(CannotRead, match=rf"^{name} holds no references\.$"):
        read_references(b"Only words.", name)


def test_lists_are_known_by_how_their_names_end():
    assert is_reference_list("Library.BIB")
    assert not is_reference_list("library.pdf")


SCRAPS = st.lists(
    st.sampled_from(
        ["@misc{", "a,", "title={", "}", "{", '"', "=", " and ", "\\'e", "$", "\\", "%", "TY  - ",
         "TI  - x", "ER  - ", "\n", "AU  - a, b", "[", '{"title":', '"x"', "]", ",", ":", "#"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(text=SCRAPS, name=st.sampled_from(["a.bib", "a.ris", "a.json"]))
def test_whatever_stands_in_a_list_it_is_read_or_refused_with_a_sentence(text, name):
    try:
        found = read_references(text.encode(), name)
    except CannotRead:
        return
    assert found.references is not None
