"""Fields in a department's own document, however Word has cut them into runs."""

from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml

from briefing_app.wordfile.faults import Refused
from briefing_app.wordfile.fields import body_place, field_names, fill_fields
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.tree import DECLARED, w


def packed(document):
    whole = BytesIO()
    document.save(whole)
    return guard(whole.getvalue(), "form.docx").package


def paragraph_of(*runs):
    document = docx.Document()
    paragraph = document.add_paragraph()
    for at, words in enumerate(runs):
        paragraph.add_run(words).bold = True if at == 1 else None
    return packed(document)


def lines(package):
    return [
        "".join(text.text or "" for text in paragraph.iter(w("t")))
        for paragraph in package.xml(package.main).iter(w("p"))
    ]


def test_a_field_split_over_runs_is_filled_in_the_look_of_its_first_letter():
    package = paragraph_of("About {", "{sub", "ject}} today")
    fill_fields(package, {"subject": "R&D <5 items>"})
    assert lines(package) == ["About R&D <5 items> today"]
    bold = [
        run
        for run in package.xml(package.main).iter(w("r"))
        if run.find(f"{w('rPr')}/{w('b')}") is not None
    ]
    assert [t.text for r in bold for t in r.iter(w("t"))] == [""]


def test_several_fields_in_one_paragraph_are_filled():
    package = paragraph_of("{{to}} from {{ FROM }}, {{to}}")
    fill_fields(package, {"to": "Ann", "from": "Bo"})
    assert lines(package) == ["Ann from Bo, Ann"]


def test_fields_in_headers_tables_and_the_body_are_found():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{marking}}"
    document.add_table(1, 1).cell(0, 0).text = "{{to}}"
    document.add_paragraph("{{Subject}} and {not a field} and {{}}")
    assert field_names(packed(document)) == {"marking", "to", "subject"}


def test_a_field_nobody_knows_stays():
    package = paragraph_of("{{colour}}")
    fill_fields(package, {"to": "Ann"})
    assert lines(package) == ["{{colour}}"]


def test_the_place_of_the_body_is_found():
    package = paragraph_of("{{bo", "dy}}")
    assert body_place(package) is not None
    assert body_place(paragraph_of("none here")) is None


def test_a_body_in_a_content_control_is_freed_of_it():
    document = docx.Document()
    control = (
        f"<w:sdt {DECLARED}><w:sdtContent><w:p><w:r><w:t>Before</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    document.element.body.insert(0, parse_xml(control))
    package = packed(document)
    assert body_place(package) is not None
    assert not list(package.xml(package.main).iter(w("sdt")))
    assert lines(package)[:2] == ["Before", "{{body}}"]


def test_a_body_in_a_table_is_refused():
    document = docx.Document()
    document.add_table(1, 1).cell(0, 0).text = "{{body}}"
    with pytest.raises(Refused, match="its own paragraph"):
        body_place(packed(document))
