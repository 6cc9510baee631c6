"""PARA: paragraphs and points that are too long."""

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.paragraph_length import check_paragraphs
from tests.checks.case_builder import found


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "One. " * 6, 0),
        ("en", "One. " * 7, 1),
        ("en", "word " * 130, 0),
        ("en", "word " * 131, 1),
        ("fr", "mot " * 150, 0),
        ("fr", "mot " * 151, 1),
        ("en", "- " + "word " * 60, 0),
        ("en", "- " + "word " * 61, 1),
        ("en", "1. " + "word " * 61, 1),
        ("en", "- " + "One. " * 10, 0),
        ("en", "> " + "One. " * 10, 0),
    ],
)
def test_what_is_too_long_is_told_for_information(language: str, text: str, told: int):
    findings = found(check_paragraphs, text, language=language)
    assert len(findings) == told
    assert all(finding.severity is Severity.INFO for finding in findings)
