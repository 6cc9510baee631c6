"""Core properties as other programs read them."""

from datetime import UTC, datetime

import docx
import pytest

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.properties import Properties, set_properties


@pytest.fixture
def guarded():
    return guard(memorandum_path().read_bytes(), "base")


def test_properties_are_read_back(guarded):
    said = Properties("A & b", "Unit", "Memorandum", "en-CA", "PROTECTED A", "2026-11-16")
    set_properties(guarded.package, said)
    core = docx.Document(guarded.as_file()).core_properties
    assert (core.title, core.author, core.subject, core.language, core.keywords) == (
        "A & b",
        "Unit",
        "Memorandum",
        "en-CA",
        "PROTECTED A",
    )
    assert core.created == core.modified == datetime(2026, 11, 16, tzinfo=UTC)


def test_without_a_day_no_day_is_named(guarded):
    set_properties(guarded.package, Properties("T", "A", "S", "en-CA"))
    assert b"dcterms:created" not in guarded.package.content("docProps/core.xml")


def test_properties_of_a_template_are_replaced(guarded):
    for title in ("Old", "New"):
        set_properties(guarded.package, Properties(title, "A", "S", "en-CA"))
    assert docx.Document(guarded.as_file()).core_properties.title == "New"
