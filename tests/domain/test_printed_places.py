"""The numbers that a document prints beside its paragraphs."""

from briefing_app.domain.passage import PassageKind
from briefing_app.domain.printed_places import OutlineLine, PrintedPlaces, printed_places

TEXT, ITEM, HEADING = PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.HEADING


def outline(*labels):
    """A label a passage; "#" is a heading, an empty one plain text."""
    kinds = {"#": HEADING, "": TEXT}
    return tuple(
        OutlineLine(at, kinds.get(label, ITEM), "" if label == "#" else label)
        for at, label in enumerate(labels, 1)
    )


def numbers(*labels):
    return dict(printed_places(outline(*labels)).paragraphs)


def running(first, last):
    return [f"{n}." for n in range(first, last + 1)]


def test_paragraphs_that_are_numbered_throughout_are_known_by_their_numbers():
    found = numbers("#", "", *running(1, 4), "#", *running(5, 9))
    assert (found[3], found[6], found[8], found[12]) == (1, 4, 5, 9)
    assert set(found) == {3, 4, 5, 6, 8, 9, 10, 11, 12}


def test_what_follows_belongs_to_the_paragraph_up_to_a_heading():
    found = numbers(*running(1, 8), "(a)", "(b)", "", "#", "")
    assert [found.get(at) for at in (9, 10, 11, 13)] == [8, 8, 8, None]


def test_a_list_inside_begins_again_and_changes_nothing():
    found = numbers(*running(1, 6), *running(1, 3), *running(7, 10))
    assert (found[7], found[9], found[10], found[13]) == (6, 6, 7, 10)


def test_contents_before_the_text_are_not_taken_for_it():
    found = numbers(*running(1, 5), "#", *running(1, 9))
    assert found[7] == 1
    assert 3 not in found


def test_a_document_that_numbers_only_a_list_has_no_printed_paragraphs():
    assert numbers(*[""] * 60, *running(1, 10)) == {}
    assert numbers(*running(1, 7)) == {}


def test_a_law_is_known_by_its_sections_or_articles():
    sections = printed_places(outline(*running(1, 4), "(a)"), is_law=True)
    assert (sections.provisions[2], sections.provisions[5]) == ("section 2", "section 4")
    headed = (
        OutlineLine(1, HEADING, text="Article 7"),
        OutlineLine(2, TEXT, heading_path=("Part I", "Article 7: Harbours")),
        OutlineLine(3, TEXT, text="Art. 8 Ports are open."),
        OutlineLine(4, TEXT, heading_path=("Section 5.1",)),
        OutlineLine(5, TEXT, text="In article 9 it is said"),
    )
    found = printed_places(headed, is_law=True).provisions
    assert [found.get(at) for at in (1, 2, 3, 4, 5)] == [
        "article 7",
        "article 7",
        "article 8",
        "section 5.1",
        None,
    ]


def test_nothing_is_said_of_nothing():
    assert printed_places(()) == PrintedPlaces()
