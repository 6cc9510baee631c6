"""Single paragraphs as officers write them: what must be found in each, and nothing else."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.checks.check_list import run_checks
from tests.checks.case_builder import HEADER, case, note, section

_FOLDER = Path(__file__).parent / "written" / "paragraphs"
_OF_THE_WHOLE = frozenset({"HDR", "ONE-SRC", "LEN", "ASK-FRONT", "ASK-MATCH"})
"""These look at a whole note, which a paragraph is not."""


def lines():
    for language in ("en", "fr"):
        text = (_FOLDER / f"{language}.txt").read_text(encoding="utf-8")
        for line in text.splitlines():
            if line and not line.startswith("#"):
                key, names, words = (part.strip() for part in line.split("|", 2))
                expected = Counter(name for name in names.split() if name != "-")
                words = words.replace("~", "\u00a0").replace("\\n", "\n")
                yield pytest.param(language, key, words, expected, id=f"{language} {words[:40]}")


@pytest.mark.parametrize(("language", "key", "words", "expected"), list(lines()))
def test_what_is_found_in_a_paragraph(language, key, words, expected):
    purpose = "D" if key == "recommendation" else "I"
    header = replace(HEADER, purpose=purpose, date="2026-11-16")
    written = note(section(words, key), language=language, header=header)
    found = [f for f in run_checks(case(written)) if f.check not in _OF_THE_WHOLE]
    told = [(f.check, f.title, f.reason) for f in found]
    assert Counter(check for check, *_rest in told) == expected, told
