"""What was decided for a template lies beside it."""

import pytest

from briefing_app.export.template_choices import (
    NO_CHOICES,
    TemplateChoices,
    Usual,
    choices_as_text,
    choices_file,
    read_choices,
)
from briefing_app.wordfile.faults import Refused

CHOICES = TemplateChoices(
    (("Heading1", 'Titre "A" \\ 1'), ("Quote", "Citation")), (Usual("memo_decision", "fr"),)
)


def test_what_was_written_is_read_again(tmp_path):
    template = tmp_path / "letter.dotx"
    choices_file(template).write_text(choices_as_text(CHOICES), "utf-8")
    assert read_choices(template) == CHOICES


def test_nothing_is_decided_without_a_file(tmp_path):
    assert read_choices(tmp_path / "letter.docx") == NO_CHOICES


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "letter.toml").write_text("styles = [", "utf-8")
    with pytest.raises(Refused, match=r"letter\.toml"):
        read_choices(tmp_path / "letter.docx")


def test_what_is_no_choice_is_passed_over(tmp_path):
    words = 'usual = [3, {kind = "x"}]\n[styles]\nHeading1 = 4\nQuote = "Zitat"\n'
    (tmp_path / "letter.toml").write_text(words, "utf-8")
    assert read_choices(tmp_path / "letter.docx") == TemplateChoices((("Quote", "Zitat"),))
