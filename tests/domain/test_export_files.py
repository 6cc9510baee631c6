"""The endings of the files that notes leave as."""

from pathlib import Path

from briefing_app.domain.export_files import form_of, with_ending


def test_the_ending_is_added_where_it_is_missing():
    assert with_ending(Path("a/b.v2")) == Path("a/b.v2.docx")
    assert with_ending(Path("a/b.DOCX")) == Path("a/b.DOCX")
    assert with_ending(Path("a/b.docx"), "pdf") == Path("a/b.docx.pdf")


def test_an_ending_tells_the_form_in_any_case_of_letters():
    assert [form_of(Path(name)) for name in ("a.PDF", "a.md", "a.docx", "a.doc")] == [
        *("pdf", "markdown", "word", None)
    ]
