"""A Word file that is only read."""

import pytest

from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.read_parts import ReadParts
from briefing_app.wordfile.short_names import short
from tests.wordfile.word_zip import p, word_file, zipped


@pytest.mark.parametrize("strict", [False, True])
def test_parts_are_found_by_their_kind_in_both_forms(strict):
    parts = ReadParts(word_file(p("a"), styles="", strict=strict), "a.docx")

    assert short(parts.body) == "w:document"
    assert short(parts.beside("styles")) == "w:styles"
    assert (parts.beside("numbering"), parts.properties) == (None, None)


def test_a_package_without_a_document_is_refused():
    with pytest.raises(Refused, match=r"^a\.docx is not a Word file"):
        ReadParts(zipped({"a.xml": "<a/>"}), "a.docx")


def test_pictures_are_not_even_unpacked():
    content = word_file(p("a"), extra={"word/media/a.PNG": "x" * 3_000_000})

    with pytest.raises(Refused):
        guard(content, "a.docx")
    assert short(ReadParts(content, "a.docx").body) == "w:document"
