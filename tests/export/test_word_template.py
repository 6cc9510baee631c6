"""A department's own document as the frame of a note."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml

from briefing_app.domain.errors import CannotWrite
from briefing_app.export.note_plan import plan_note
from briefing_app.export.word_note import save_note
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.tree import DECLARED, w
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section
from tests.export.word_pages import faults, opened, part, part_names, words

PLAN = plan_note(rich_note(), materials(), a_kind())


@pytest.fixture
def frame(tmp_path):
    """Saves a document as a template and gives the note written into it."""

    def write(document, plan=PLAN):
        template, path = tmp_path / "letterhead.docx", tmp_path / "note.docx"
        document.save(template)
        save_note(plan, path, template)
        return path.read_bytes()

    return write


def a_letterhead(*lines):
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Department of Harbours"
    for line in lines:
        document.add_paragraph(line)
    return document


def small_plan():
    note = a_note(section("issue", Paper().paragraph("It stands.", cite(0))))
    return plan_note(note, materials(), a_kind())


def lines_of(content):
    return [p.text for p in opened(content).paragraphs]


def test_fields_are_filled_and_the_text_stands_at_its_place(frame):
    content = frame(a_letterhead("To {{to}}: {{subject}}", "{{body}}", "The end"), small_plan())
    lines = lines_of(content)
    assert lines[0] == "To Minister of Harbours: Mending the piers"
    assert lines[1:3] == ["Issue", "It stands."]
    assert lines[-1] == "The end"


def test_without_a_place_the_text_comes_last(frame):
    lines = lines_of(frame(a_letterhead("{{number}}"), small_plan()))
    assert lines[:2] == ["HAR-0001-26", "Issue"]


def test_a_bare_letterhead_gets_the_head_of_the_note_too(frame):
    lines = lines_of(frame(a_letterhead(), small_plan()))
    assert lines[:2] == ["Shores Branch", "Memorandum to the Minister"]


def test_the_marking_is_put_into_a_header_that_lacks_it(frame):
    content = frame(a_letterhead("{{body}}"))
    headers = [words(part(content, n)) for n in part_names(content) if "/header" in n]
    assert headers == ["PROTECTED ADepartment of Harbours"]


def test_the_marking_stands_at_the_right_margin_of_the_departments_page(frame):
    bare = docx.Document()
    page = bare.sections[0]
    room = (page.page_width - page.left_margin - page.right_margin) // 635
    content = frame(bare)
    header = next(name for name in part_names(content) if "/header" in name)
    tabs = [tab.get(w("pos")) for tab in part(content, header).iter(w("tab"))]
    assert str(room) in tabs


def test_a_marking_that_the_template_asks_for_is_not_put_twice(frame):
    document = a_letterhead("{{body}}")
    document.sections[0].header.paragraphs[0].text = "{{marking}}"
    content = frame(document)
    headers = [words(part(content, n)) for n in part_names(content) if "/header" in n]
    assert headers == ["PROTECTED A"]


def test_the_departments_own_styles_are_used(frame):
    document = a_letterhead("{{body}}")
    document.styles["Heading 1"].font.name = "Georgia"
    content = frame(document)
    heading = next(p for p in opened(content).paragraphs if p.text == "Issue")
    assert heading.style.font.name == "Georgia"


def test_what_is_written_into_our_own_base_is_without_fault(frame, tmp_path):
    document = docx.Document(str(memorandum_path()))
    document.add_paragraph("About {{subject}}")
    document.add_paragraph("{{body}}")
    assert faults(frame(document), tmp_path) == []


def test_what_is_written_into_another_document_adds_no_fault(frame, tmp_path):
    bare = BytesIO()
    a_letterhead("x").save(bare)
    before = set(faults(bare.getvalue(), tmp_path))
    assert set(faults(frame(a_letterhead("{{subject}}", "{{body}}")), tmp_path)) <= before


def test_a_body_at_the_end_of_a_section_keeps_the_section(frame):
    document = a_letterhead("{{body}}")
    document.add_section()
    document.add_paragraph("Second section")
    content = frame(document, small_plan())
    assert len(opened(content).sections) == 2
    assert "{{body}}" not in "".join(lines_of(content))


def test_a_template_elsewhere_is_forgotten(frame, tmp_path):
    document = a_letterhead("{{body}}")
    settings = document.part.part_related_by(RT.SETTINGS)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    link = settings.relate_to("https://evil.example/t.dotm", kind, is_external=True)
    element = parse_xml(f'<w:attachedTemplate {DECLARED} r:id="{link}"/>')
    document.settings.element.insert(0, element)
    content = frame(document)
    assert not list(part(content, "word/settings.xml").iter(w("attachedTemplate")))
    links = part(content, "word/_rels/settings.xml.rels")
    assert not [link for link in links if "evil" in (link.get("Target") or "")]


def test_unknown_fields_are_named(frame):
    with pytest.raises(CannotWrite, match=r"\{\{colour\}\}.*Known are: \{\{attachments\}\}"):
        frame(a_letterhead("{{colour}}"))


def test_tracked_changes_are_refused(frame):
    document = a_letterhead("{{body}}")
    change = f'<w:p {DECLARED}><w:ins w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'
    document.element.body.insert(0, parse_xml(change))
    with pytest.raises(CannotWrite, match="tracked changes"):
        frame(document)


def test_macros_are_refused(tmp_path):
    template = tmp_path / "letterhead.docx"
    a_letterhead("{{body}}").save(template)
    with ZipFile(template, "a") as file:
        file.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(CannotWrite, match="macros"):
        save_note(PLAN, tmp_path / "note.docx", template)


def test_what_is_no_word_file_is_refused_and_nothing_is_written(tmp_path):
    template = tmp_path / "letterhead.docx"
    template.write_text("no Word file")
    with pytest.raises(CannotWrite, match="is not a Word file"):
        save_note(PLAN, tmp_path / "note.docx", template)
    assert not (tmp_path / "note.docx").exists()


def test_a_template_gives_the_same_bytes_each_time(frame):
    document = a_letterhead("{{subject}}", "{{body}}")
    assert frame(document) == frame(document)
