"""A finding's place in words."""

from dataclasses import fields

from briefing_app.checks.finding import FIELD_NAMES, WHOLE_NOTE, Place, field_name, place_in_words
from briefing_app.domain.header import Header
from tests.checks.case_builder import note, section


def test_places_are_told_as_a_reader_finds_them():
    written = note(section("One.\n\n| a |\n\nThree.", "background"))
    (background,) = written.sections
    first, table, third = background.body
    cell = table.rows[0][0]
    told = [
        place_in_words(written, place)
        for place in (
            Place(background.id, first.id),
            Place(background.id, cell.id),
            Place(background.id, table.id),
            Place(background.id, third.id, 1, 2),
            Place(background.id),
            Place(field="to"),
            WHOLE_NOTE,
        )
    ]
    assert told == [
        "Background, 1",
        "Background, 2",
        "Background, 2",
        "Background, 3",
        "Background",
        "Header",
        "Note",
    ]


def test_every_field_of_the_header_has_a_name():
    assert {field.name for field in fields(Header)} < set(FIELD_NAMES)
    assert field_name("from_") == "From"
