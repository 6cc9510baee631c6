"""Sources that may be meant in the words of a document."""

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.query import Query
from tests.builders import a_source

HEAD = "Distr.: General\n  S/2024/385 \nDOI 10.1234/ABC\nL'Étude   des ports"


@pytest.mark.parametrize(
    ("given", "is_found"),
    [
        ({"title": "L'étude des ports"}, True),
        ({"title": "Else", "imprint": Imprint(number="S/2024/385")}, True),
        ({"title": "Else", "imprint": Imprint(doi="10.1234/abc")}, True),
        ({"title": "Else", "address": "https://doi.org/10.1234/abc"}, True),
        ({"title": "Else", "address": "https://a.example/x"}, True),
        ({"title": "Else", "imprint": Imprint(volume="3")}, False),
        ({"title": "Else"}, False),
        ({"title": "L'étude des ports", "set_aside": True}, False),
    ],
)
def test_a_sign_in_the_words_finds_it(workspace, given, is_found):
    source = a_source(**given)
    with workspace.writing() as shelves:
        shelves.sources.add_entries((source,))
        found = shelves.sources.without_files(HEAD, "https://a.example/x")
    assert found == ((source,) if is_found else ())


DOCUMENT = a_source(title="A plan", imprint=Imprint(number="S/2024/385", doi="10.1234/ABC"))


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("S/2024/385", True),
        ("s/2024/38", True),
        ("10.1234/abc", True),
        ("S/2025/1", False),
        ("plan", True),
        ("number", False),
        ("doi", False),
    ],
)
def test_a_source_is_found_by_its_symbol_or_doi_in_its_list_and_everywhere(
    workspace, typed, is_found
):
    with workspace.writing() as shelves:
        shelves.sources.add_entries((a_source(title="Another"), DOCUMENT))
    with workspace.reading() as shelves:
        listed = [row.source.id for row in shelves.sources.rows(Query(words=typed))]
        everywhere = [hit.id for hit in shelves.search.everything(typed, 4)]
    assert listed == everywhere == ([DOCUMENT.id] if is_found else [])


def test_what_is_found_by_words_and_by_sign_is_told_once(workspace):
    both = a_source(title="On S/2024/385", imprint=Imprint(number="S/2024/385"))
    with workspace.writing() as shelves:
        shelves.sources.add_entries((both,))
        assert [hit.id for hit in shelves.search.everything("S/2024/385", 4)] == [both.id]
        assert len(shelves.sources.rows(Query(words="S/2024/385"))) == 1
