from dataclasses import replace

import pytest

from briefing_app.domain.ids import ParagraphId, SectionId
from briefing_app.domain.note import Section
from briefing_app.domain.text import Paragraph, Words
from briefing_app.export.templates.specimen import specimen_note
from briefing_app.operations.keep_templates import keep_template, make_usual
from briefing_app.operations.page_layout import Office, find_office
from briefing_app.operations.print_pages import draw_printed, print_pages
from briefing_app.shipped.note_kinds import load_note_kinds
from tests.builders import a_note
from tests.foreign_templates import foreign_templates

pytestmark = pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed here")


@pytest.fixture(scope="module")
def office():
    office = Office(find_office())
    yield office
    office.close()


def test_pages_are_those_of_the_word_file_and_each_line_is_found_on_them(workspace, office):
    paragraphs = [
        Paragraph(ParagraphId(f"p{n}"), runs=(Words(f"Ferry number {n} carries travellers. " * 9),))
        for n in range(30)
    ]
    note = a_note(Section(SectionId("s"), "background", "Background", 1, tuple(paragraphs)))

    printed = print_pages(workspace, office, note).value

    pages = printed.pages
    first, last = pages.place_of("p0", 0), pages.place_of("p29", 20)
    drawn = draw_printed(workspace, printed, 1, 300).value
    printed.close()
    assert pages.counted == len(pages.sizes) > 1
    assert (first[0], last[0]) == (1, len(pages.sizes))
    middle = (last[1].left + 1, (last[1].top + last[1].bottom) / 2)
    assert pages.at(last[0], *middle)[0] == "p29"
    assert drawn.width == 300


def test_a_note_is_laid_out_again_in_the_same_profile(workspace, office):
    note = a_note(title="First")

    for title in ("First", "Second"):
        named = replace(note, header=replace(note.header, subject_en=title))
        printed = print_pages(workspace, office, named).value
        printed.close()
        assert printed.note.title == title


def test_the_pages_are_those_of_the_usual_template(workspace, office, kinds_folder, tmp_path):
    note = specimen_note(load_note_kinds()[0], "en")
    kept = keep_template(None, foreign_templates(tmp_path)["numbered"]).value
    make_usual(None, note.kind, "en", kept.path.name)
    printed = print_pages(workspace, office, note).value
    assert len(printed.pages.sizes) == 3, "the template has a page of its own behind the text"
    printed.close()
