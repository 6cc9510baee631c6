"""File by file: words that must be there, in the order in which a reader meets them."""

from pathlib import Path

import pytest

from briefing_app.ingest.reader_table import read_content

ODD = Path(__file__).parents[2] / "../shared/corpus/odd"
MUST_BE_THERE = {
    "docx/apache_poi__ComplexNumberedLists.docx": ["numbered lists", "1. Restarted", "All done!"],
    "docx/apache_poi__EmptyDocumentWithHeaderFooter.docx": ["blabal", "blabla"],
    "docx/apache_poi__delins.docx": ["Tika can be:", "ApacheCon", "subproject of the Lucene"],
    "docx/apache_poi__stress006.docx": ["PULPIT SUPPLY LIST", "Syracuse, NY", "Scipioville"],
    "docx/apache_tika__memo.docx": ["with an image", "endnoteⁱ", "Deeply embedded"],
    "docx/apache_tika__testWORD_features.docx": ["Lorem ipsum", "consectetur", "himenaeos"],
    "docx/apache_tika__testWORD_missing_text.docx": ["Statement", "other", "Cell2"],
    "docx/docling-project_docling__unit_test_headers_numbered.docx": [
        *("Test Document", "2.1. Section 2.1", "second reference"),
    ],
    "docx/dotnet_Open-XML-SDK__BingoSheet_TP10220238.dotx": ["globalization", "upsell", "leverage"],
    "docx/dotnet_Open-XML-SDK__Brochure_TP10072667.dotx": ["[Adventure Works]", "click Save As"],
    "docx/dotnet_Open-XML-SDK__CustomerSupportFAQ_TP10195120.dotx": [
        "Support FAQ",
        "[Question 1?]",
    ],
    "docx/dotnet_Open-XML-SDK__Field-more_field.docx": ["date", "Zhe", "2"],
    "docx/dotnet_Open-XML-SDK__MonthlyWeeklyPlanner_TP10173187.dotx": ["[January 07]", "Evening"],
    "docx/dotnet_Open-XML-SDK__UrbanFax_TP10192755.dotx": ["Urgent", "FROM: [Type", "comments]"],
    "docx/dotnet_Open-XML-SDK__comment.docx": ["Test Design Spec", "DiagramDataPart", "² FOOTNOTE"],
    "docx/dotnet_Open-XML-SDK__paperSrc-Paper_Source_Information.docx": ["First page", "Second"],
    "docx/python-openxml_python-docx__par-rendered-page-breaks.docx": ["No page", "one run."],
    "docx/python-openxml_python-docx__sct-first-page-hdrftr.docx": ["First page.", "Page 6"],
    "docx/python-openxml_python-docx__tbl-cell-access.docx": ["1", "8", "9"],
    "html/Unstructured-IO_unstructured__example-steelJIS-datasheet-utf-16.html": ["Grade :"],
    "html/apache_tika__testHTML_charset_utf16le.html": ["sample text"],
    "html/docling-project_docling__table_with_heading_02.html": ["Main Title", "B", "After the"],
    "pdf/apache_tika__testPDF_XFA_govdocs1_258578.pdf": [
        "Park Service",
        "my_teacher_name2",
        "April",
    ],
    "pdf/jsvine_pdfplumber__issue-1054-example.pdf": ["HERAUSGEBER:", "Alt-Moabit 101 D", "GMBl"],
    "pdf/mozilla_pdf.js__issue10640.pdf": ["Open Sans", "Usage", "support with Dvips."],
    "pdf/mozilla_pdf.js__issue15012.pdf": ["Trace-based Just-in-Time", "JavaScript", "iterations."],
    "pdf/mozilla_pdf.js__pdfjs_wikipedia.pdf": ["PDF.js", "Apache License 2.0"],
    "pdf/openpreserve_format-corpus__T04_018_trailer-no-xref-byte-offset.pdf": ["PDF-world!"],
    "pdf/py-pdf_pypdf__attachment.pdf": ["The Crazy Ones", "change the world"],
    "pdf/qpdf_qpdf__annotations-no-acroform.pdf": ["radio button 1", "Formy field"],
    "pdf/qpdf_qpdf__outlines-split-11-20.pdf": ["Salad 10", "Salad 15", "Salad 19"],
    "txt/Unstructured-IO_unstructured__fake-text-utf-16-be.txt": [
        "test document",
        "fuzzy blankets",
    ],
    "txt/Unstructured-IO_unstructured__fake-text-utf-16-le.txt": [
        "test document",
        "fuzzy blankets",
    ],
    "txt/Unstructured-IO_unstructured__fake-text-utf-32.txt": ["test document", "fuzzy"],
    "txt/apache_poi__Sample2.txt": ["first page", "P2 table left", "Within doc"],
    "txt/apache_tika__udhr-unknown.txt": ["examples of translations", "ha'a i rotopū"],
}


@pytest.mark.skipif(not ODD.is_dir(), reason="the odd files are not here")
@pytest.mark.parametrize("name", MUST_BE_THERE)
def test_words_that_must_be_there_are(name):
    read = read_content((ODD / name).read_bytes(), name.rpartition("/")[2])

    at = 0
    for words in MUST_BE_THERE[name]:
        found = read.source_text.text.find(words, at)
        assert found >= 0, words
        at = found + len(words)
