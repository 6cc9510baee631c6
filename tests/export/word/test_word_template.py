"""A department's own document as the frame of a note."""

import re
from dataclasses import replace
from io import BytesIO
from random import Random
from zipfile import ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml

from briefing_app.domain.errors import CannotWrite
from briefing_app.export.note_plan import plan_note
from briefing_app.export.templates.template_check import check_template
from briefing_app.export.word.word_note import save_note, write_note
from briefing_app.wordfile.faults import WordFault
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.tree import DECLARED, w
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section
from tests.export.word_pages import faults, opened, part, part_names, words
from tests.foreign_columns import COLUMN, two_column_template
from tests.foreign_templates import foreign_templates
from tests.foreign_word import first_styles, merge_field, p, r, write_word
from tests.foreign_word import section as section_of

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
    assert lines[1:4] == ["PROTECTED A", "Issue", "It stands."]
    assert lines.index("It stands.") < lines.index("The end")


def test_a_line_on_a_condition_stays_only_where_it_says_something(tmp_path):
    def line(name):
        """{ IF { MERGEFIELD name } <> "" "Said: { MERGEFIELD name }" } in a line of its own."""
        begin, apart, end = (
            f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
            for kind in ("begin", "separate", "end")
        )
        code = "<w:r><w:instrText>{}</w:instrText></w:r>".format
        asked = merge_field(name)
        words = (code(" IF "), asked, code(' &lt;&gt; "" "Said: '), asked, code('" '))
        return p(begin, *words, apart, end)

    body = line("contact") + line("through") + p(r("{{body}}")) + section_of(1440, first=False)
    path = write_word(tmp_path / "form.docx", body, {}, (first_styles("en-CA", "Arial", 24), ""))
    said = check_template(path).lines
    assert {"Filled: Contact", "Filled: Through"} <= {line.words for line in said}
    note = a_note(section("issue", Paper().paragraph("x")))
    note = replace(note, header=replace(note.header, contact="R&D <in> {{subject}}", through=""))
    lines = lines_of(write_note(plan_note(note, materials(), a_kind()), path))
    assert lines[:2] == ["Said: R&D <in> {{subject}}", "PROTECTED A"]


def test_the_sources_stand_behind_what_the_template_says_below_the_text(frame):
    lines = lines_of(frame(a_letterhead("{{subject}}", "{{body}}", "The end"), small_plan()))
    assert lines[lines.index("The end") + 1] == "Sources cited"


def test_without_a_place_the_text_comes_last(frame):
    lines = lines_of(frame(a_letterhead("{{number}} {{marking}}"), small_plan()))
    assert lines[:2] == ["HAR-0001-26 PROTECTED A", "Issue"]


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


def test_a_field_nobody_knows_stays_for_the_officer_to_fill(frame):
    lines = lines_of(frame(a_letterhead("Colour: {{colour}}", "{{body}}"), small_plan()))
    assert lines[0] == "Colour: {{colour}}"


def test_text_is_data_wherever_it_comes_from(frame):
    odd = "R&D <5> {{body}} «objet» \u05e9\u05dc\u05d5\u05dd \U0001d54f"
    note = a_note(section("issue", Paper().paragraph(odd)), subject_en=odd)
    plan = plan_note(note, materials(), a_kind())
    lines = lines_of(frame(a_letterhead("{{subject}}", "{{marking}}", "{{body}}", "End"), plan))
    assert lines[:4] == [odd, "PROTECTED A", "Issue", odd]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", ["controls", "numbered", "french"])
def test_departments_templates_are_filled_without_a_fault(tmp_path, name, language):
    template = foreign_templates(tmp_path)[name]
    plan = plan_note(rich_note(language), materials(), a_kind(numbered=name == "numbered"))
    content = write_note(plan, template)
    assert faults(content, tmp_path) == []
    headers = [words(part(content, n)) for n in part_names(content) if "/header" in n]
    assert headers
    assert all(plan.marking in shown for shown in headers)
    everything = words(part(content, "word/document.xml")) + "".join(headers)
    assert "{{" not in everything
    assert "\u00abobjet" not in everything


def test_headers_and_sections_of_the_department_stay(tmp_path):
    content = write_note(PLAN, foreign_templates(tmp_path)["numbered"])
    shown = [words(part(content, n)) for n in part_names(content) if "/header" in n]
    assert shown == ["Coast Guard StaffPROTECTED A", "PROTECTED AHAR-0001-26Coast Guard Staff"]
    assert len(list(part(content, "word/document.xml").iter(w("sectPr")))) == 2


def test_headings_that_the_template_numbers_are_not_numbered_twice(tmp_path):
    paper = Paper()
    note = a_note(
        section("issue", paper.paragraph("It stands."), heading="1. Issue"),
        section("annex", paper.paragraph("More."), heading="Annex A"),
    )
    plan = plan_note(note, materials(), a_kind())
    content = write_note(plan, foreign_templates(tmp_path)["numbered"])
    headings = {
        words(p): [each.get(w("val")) for each in p.iter(w("numId"))]
        for p in part(content, "word/document.xml").iter(w("p"))
        if any(each.get(w("val")) == "Heading1" for each in p.iter(w("pStyle")))
    }
    assert headings["Issue"] == [], "its style numbers it"
    assert headings["Annex A"] != [], "a list that shows nothing"
    assert "1. Issue" not in headings


def test_lists_of_the_template_are_used_and_begin_anew(tmp_path):
    content = write_note(PLAN, foreign_templates(tmp_path)["controls"])
    numbered = [
        [each.get(w("val")) for each in p.iter(w("numId"))]
        for p in part(content, "word/document.xml").iter(w("p"))
        if any(each.get(w("val")) == "ListNumber" for each in p.iter(w("pStyle")))
    ]
    assert len({tuple(each) for each in numbered}) == 2
    kinds = {
        num.get(w("numId")): num.find(w("abstractNumId")).get(w("val"))
        for num in part(content, "word/numbering.xml").iter(w("num"))
    }
    assert {kinds[each[0]] for each in numbered} == {"4"}, "the department's own kind of list"


def test_what_the_template_shows_at_its_foot_is_not_said_again(tmp_path):
    lines = lines_of(write_note(PLAN, foreign_templates(tmp_path)["controls"]))
    assert "Drafted by Desk officer for the Harbours Branch." in lines
    assert not [line for line in lines if line.startswith("Contact:")]


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


def test_a_field_in_a_text_box_is_filled_in_both_its_forms(tmp_path):
    box = "<w:txbxContent>" + p(r("{{subject}}")) + "</w:txbxContent>"
    spaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    drawn = (
        f'<w:r><mc:AlternateContent {spaces}><mc:Choice Requires="wps"><wps:txbx>{box}</wps:txbx>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    body = p(drawn) + p(r("{{body}}")) + section_of(1440, first=False)
    template = write_word(tmp_path / "t.docx", body, {}, (first_styles("en-CA", "Arial", 24), ""))
    shown = words(part(write_note(small_plan(), template), "word/document.xml"))
    assert shown.startswith("Mending the piers" * 2)
    assert "{{" not in shown


def test_a_template_that_has_gone_costs_one_sentence_and_leaves_the_old_file(tmp_path):
    path = tmp_path / "note.docx"
    path.write_bytes(b"old")
    with pytest.raises(CannotWrite, match=r"There is no file gone\.dotx"):
        save_note(PLAN, path, tmp_path / "gone.dotx")
    assert path.read_bytes() == b"old"


TRIES = 25
ODD_VALUES = ("", "x", "-1", "99999999999", "1.5pt", "true", "rId77")


def spoilt(content, rnd):
    """The file with one attribute of one of its parts gone wrong."""
    with ZipFile(BytesIO(content)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    name = rnd.choice([each for each in parts if each.startswith("word/") and "theme" not in each])
    text = parts[name].decode()
    found = rnd.choice(list(re.finditer(r'="[^"]*"', text)))
    wrong = f'="{rnd.choice(ODD_VALUES)}"'
    parts[name] = (text[: found.start()] + wrong + text[found.end() :]).encode()
    whole = BytesIO()
    with ZipFile(whole, "w") as file:
        for each, held in parts.items():
            file.writestr(each, held)
    return whole.getvalue()


def test_an_odd_template_is_filled_or_refused_in_words(tmp_path):
    rnd, plan, path = Random(7), small_plan(), tmp_path / "odd.docx"  # noqa: S311 - no secret
    sound = [each.read_bytes() for each in foreign_templates(tmp_path).values()]
    refused = 0
    for _try in range(TRIES):
        path.write_bytes(spoilt(rnd.choice(sound), rnd))
        assert check_template(path).lines
        try:
            assert write_note(plan, path)
        except WordFault:
            refused += 1
    assert 0 < refused < TRIES


def test_headings_and_captions_stay_with_what_follows_whatever_the_template_says(frame):
    plan = plan_note(rich_note(), materials(), a_kind())
    root = part(frame(a_letterhead("{{body}}"), plan), "word/document.xml")
    kept = {
        words(p) for p in root.iter(w("p")) if p.find(f"{w('pPr')}/{w('keepNext')}") is not None
    }
    assert {"Issue", "What others did", "Table 1. Options compared", "Table 2"} <= kept


def test_in_columns_a_table_is_as_wide_as_one_and_a_wider_one_gets_a_turned_page(tmp_path):
    paper = Paper()
    small = paper.table("small", ("One", "Two"), ("a", "b"))
    wide = paper.table("wide", ("Interinstitutional",) * 4, ("a",) * 4)
    note = a_note(section("issue", paper.paragraph("Words."), small, wide, paper.paragraph("So.")))
    plan = plan_note(note, materials(), a_kind())
    content = write_note(plan, two_column_template(tmp_path))
    assert faults(content, tmp_path) == []
    root = part(content, "word/document.xml")
    widths = [int(next(each.iter(w("tblW"))).get(w("w"))) for each in root.iter(w("tbl"))]
    assert widths[0] == COLUMN
    assert widths[1] > 2 * COLUMN
    shown = [(_turned(each), next(each.iter(w("cols"))).get(w("num"))) for each in sections(root)]
    expected = [(False, None), (False, "2"), (True, None), (False, "2"), (False, None)]
    assert shown == expected


def sections(root):
    return list(root.iter(w("sectPr")))


def _turned(section):
    return section.find(w("pgSz")).get(w("orient")) == "landscape"


def test_the_closing_lines_stay_with_those_of_the_template(tmp_path):
    content = write_note(PLAN, foreign_templates(tmp_path)["french"])
    paragraphs = list(part(content, "word/document.xml").iter(w("p")))
    said = [words(each) for each in paragraphs]
    (own,) = (at for at, each in enumerate(said) if each.startswith("Personne-ressource"))
    assert list(paragraphs[own - 1].iter(w("keepNext")))
    assert not list(paragraphs[own].iter(w("keepNext")))
