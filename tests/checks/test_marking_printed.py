"""MARK-PAGE: the marking on every page and in the first lines."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.marking_printed import check_printed_marking
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.printed import Printed
from tests.checks.case_builder import case, note

LINES = ("Memorandum", "PROTECTED B", "Minister")


def findings(printed: Printed | None, language: str = "en"):
    written = note("x", marking=Marking(Protected.B), language=language)
    return list(check_printed_marking(replace(case(written), printed=printed)))


def test_a_file_that_carries_it_everywhere_is_in_order():
    assert findings(Printed(("PROTECTED B", "IRP-1 PROTECTED B"), LINES)) == []
    assert findings(Printed(("PROTÉGÉ B",), ("PROTÉGÉ B",)), "fr") == []


def test_nothing_is_said_of_a_file_that_nobody_knows():
    assert findings(None) == []


@pytest.mark.parametrize(
    ("printed", "language", "about"),
    [
        (Printed(("PROTECTED B", ""), LINES), "en", "header"),
        (Printed((), LINES), "en", "header"),
        (Printed(("PROTECTED A",), LINES), "en", "header"),
        (Printed(("PROTECTED B",), ("Memorandum",)), "en", "text"),
        (Printed(("PROTECTED B",), ("PROTÉGÉ B",)), "fr", "header"),
    ],
)
def test_a_file_that_lacks_it_is_told(printed: Printed, language: str, about: str):
    (finding,) = findings(printed, language)
    assert (finding.about, finding.severity) == (about, Severity.ERROR)
