"""Sources that may be meant in the words of a document."""

import pytest

from briefing_app.domain.imprint import Imprint
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
