import json

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import SourceKind
from briefing_app.ingest.reference import Reference, ReferenceList
from briefing_app.ingest.reference_wire import packed_list, unpacked_list


def test_a_list_comes_out_of_the_wire_as_it_went_in():
    whole = Reference(
        "k", "T", ("A", "B"), "Body", "Press", "2019", SourceKind.LAW, "fr", "a", ("f",), "t",
        Imprint(volume="2", doi="10.1/x"),
    )  # fmt: skip
    found = ReferenceList((whole, Reference("l", "U")), ("A fault.",))

    assert unpacked_list(json.loads(json.dumps(packed_list(found)))) == found


def test_no_list_stays_no_list():
    assert unpacked_list(packed_list(None)) is None


def test_other_values_are_no_list():
    with pytest.raises(ValueError, match="unpack"):
        unpacked_list([[["k", "T"]], []])
