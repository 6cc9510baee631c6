"""A file's name is made from words that no system stumbles over."""

import pytest

from briefing_app.domain.file_names import word_file_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("IRP-1", "The pier"), "IRP-1 The pier.docx"),
        (("", "A/B: what?"), "A B what.docx"),
        (("", ""), "Note.docx"),
        (("e\u0301te\u0301",), "été.docx"),
        (("x" * 200,), "x" * 80 + ".docx"),
        (("The end...",), "The end.docx"),
    ],
)
def test_a_name_is_made(words, name):
    assert word_file_name(*words, otherwise="Note") == name
