"""A reference that lacks its file is recognised by what the first page of a document shows."""

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.join_editions import join_edition, part_edition
from tests.builders import a_source

TEXT = """{head}

The harbour is closed in winter, and the mail comes by sled across the ice of the bay.

Nobody has counted the ships since the harbour master left, says the report of the council.
"""


@pytest.fixture
def dropped(workspace, tmp_path):
    def drop(head, *known):
        with workspace.writing() as shelves:
            shelves.sources.add_entries(known)
        path = tmp_path / "scan0012.txt"
        path.write_text(TEXT.format(head=head), "utf-8")
        (row,) = import_paths(workspace, (path,)).value.files
        return row

    return drop


RIVERS = {"title": "Rivers & Roads: A Winter Study", "date": "2019"}


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("doi:10.1234/RIVERS.5", {"title": "Else", "imprint": Imprint(doi="10.1234/rivers.5")}),
        ("https://doi.org/10.1234/r5", {"title": "Else", "address": "https://doi.org/10.1234/r5"}),
        (
            "United Nations S/2024/385 Distr.: General",
            {"title": "Else", "imprint": Imprint(number="S/2024/385")},
        ),
        ("Rivers and Roads\n\nRIVERS & ROADS: a winter study", RIVERS),
        ("Rivers & Roads:\nA Winter Study", RIVERS | {"short_title": "Rivers"}),
    ],
)
def test_the_file_of_a_reference_is_offered_and_taken(workspace, dropped, head, known):
    reference = a_source(**known)
    row = dropped(head, reference)
    assert row.offer.other == reference.id
    assert f"Probably the file of {reference.label}" in row.sentence

    joined = join_edition(workspace, row.source, reference.id).value
    assert (joined.number, joined.is_file) == (1, True)
    with workspace.reading() as shelves:
        whole = shelves.sources.get(reference.id)
        assert whole.has_words
        assert (whole.title, whole.imprint) == (reference.title, reference.imprint)
    part_edition(workspace, row.source)
    with workspace.reading() as shelves:
        assert not shelves.sources.get(reference.id).has_words


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("S/2024/3850", {"title": "Else", "imprint": Imprint(number="S/2024/385")}),
        ("10.1234/rivers.55", {"title": "Else", "imprint": Imprint(doi="10.1234/rivers.5")}),
        ("A winter study of rivers and roads", RIVERS),
        ("Rivers", {"title": "Rivers and roads of the winter"}),
        ("Rivers & Roads: A Winter Study", RIVERS | {"set_aside": True}),
        ("The meeting was short", {"title": "The meeting"}),
    ],
)
def test_what_is_not_surely_its_own_is_not_offered(dropped, head, known):
    assert dropped(head, a_source(**known)).offer is None


def test_the_surest_sign_counts(dropped):
    by_title = a_source(**RIVERS)
    by_symbol = a_source(title="Another", imprint=Imprint(number="A/1/2"))
    row = dropped("A/1/2\n\nRivers & Roads: A Winter Study", by_title, by_symbol)
    assert row.offer.other == by_symbol.id


def test_who_has_a_file_already_is_offered_none(dropped, workspace):
    reference = a_source(**RIVERS)
    row = dropped("Rivers & Roads: A Winter Study", reference)
    join_edition(workspace, row.source, reference.id)
    again = dropped("Rivers & Roads: A Winter Study, once more")
    assert again.offer is None or not again.offer.is_file
