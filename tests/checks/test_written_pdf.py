"""A PDF as it was written."""

from briefing_app.checks.written_pdf import PdfFacts, check_written_pdf, pdf_facts

SOUND = PdfFacts(
    is_tagged=True, has_language=True, has_title=True, pages=("PROTECTED A 1", "2 PROTECTED A")
)


def about(facts, marking="PROTECTED A"):
    return [each.about for each in check_written_pdf(facts, marking)]


def test_a_tagged_file_with_its_marking_on_every_page_is_sound():
    assert about(SOUND) == []


def test_an_untagged_copy_is_said_to_be_one_and_says_what_to_do():
    facts = PdfFacts(is_tagged=False, has_language=False, has_title=True, pages=SOUND.pages)
    (finding,) = check_written_pdf(facts, "PROTECTED A")
    assert finding.about == "tags"
    assert "untagged copy" in finding.reason
    assert "Word file" in finding.reason


def test_pages_without_the_marking_are_named():
    facts = PdfFacts(
        is_tagged=True, has_language=False, has_title=False, pages=("PROTECTEDA", "", "PROTECTED")
    )
    found = list(check_written_pdf(facts, "PROTECTED A"))
    assert [each.about for each in found] == ["language", "title", "header"]
    assert found[-1].reason.endswith("2, 3.")


def test_the_marks_of_a_file_are_found_as_they_are_written():
    content = b"<</Type/Catalog/MarkInfo<</Marked true>>/StructTreeRoot 9 0 R/Lang(en-CA)>>"
    facts = pdf_facts(content + b"<</Title<FEFF0041>>>", ("words",))
    assert facts == PdfFacts(is_tagged=True, has_language=True, has_title=True, pages=("words",))
    assert not pdf_facts(b"<</Marked false>>/Title()", ()).is_tagged
    assert not pdf_facts(b"/Title()", ()).has_title
