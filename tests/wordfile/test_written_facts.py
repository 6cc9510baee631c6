"""What a written Word file holds, read from the file."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn

from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.written_facts import WrittenFacts, read_facts


def facts(document) -> WrittenFacts:
    stream = BytesIO()
    document.save(stream)
    return read_facts(stream.getvalue(), "note.docx")


def test_properties_and_headings_are_read():
    document = Document()
    document.core_properties.title = "A plan"
    document.core_properties.author = "Policy Group"
    document.add_heading("One", level=1)
    document.add_paragraph("Words.")
    document.add_heading("Deep", level=3)
    found = facts(document)
    assert (found.title, found.author) == ("A plan", "Policy Group")
    assert found.headings == (1, 3)
    assert found.first_lines == ("One", "Words.", "Deep")
    assert found.language


def test_headers_are_read():
    document = Document()
    document.sections[0].header.paragraphs[0].text = "PROTECTED B"
    assert facts(document).headers == ("PROTECTED B",)


def test_gaps_tables_and_changes_are_counted():
    document = Document()
    document.add_paragraph("One.")
    document.add_paragraph("")
    document.add_table(2, 2)
    run = document.add_paragraph("Two.")._p
    run.append(run.makeelement(qn("w:ins"), {}))
    found = facts(document)
    assert (found.blank_paragraphs, found.bare_tables, found.revisions) == (1, 1, 1)
    assert (found.comments, found.text_boxes, found.untold_pictures) == (False, 0, 0)


def test_comments_are_noticed():
    document = Document()
    paragraph = document.add_paragraph("One.")
    document.add_comment(paragraph.runs, text="Why?", author="A", initials="A")
    assert facts(document).comments


def test_what_is_no_word_file_is_refused():
    with pytest.raises(WordFault):
        read_facts(b"nothing", "note.docx")
