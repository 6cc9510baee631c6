"""A kind that is written to a file is the same kind when it is read."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.domain.template import BodyStyle, KindLimit, Named, NoteKind, SectionRule
from briefing_app.domain.text import ParagraphKind
from briefing_app.shipped.kind_text import kind_as_text
from briefing_app.shipped.note_kinds import load_note_kinds, read_note_kind


def written_and_read(kind: NoteKind, folder: Path) -> NoteKind:
    path = folder / "kind.toml"
    path.write_text(kind_as_text(kind), encoding="utf-8")
    return read_note_kind(path)


@pytest.mark.parametrize("kind", load_note_kinds(), ids=lambda kind: kind.key)
def test_every_delivered_kind_comes_back(kind: NoteKind, tmp_path: Path):
    assert written_and_read(kind, tmp_path) == kind


@pytest.mark.parametrize("style", BodyStyle)
def test_styles_odd_words_and_own_limits_come_back(style: BodyStyle, tmp_path: Path):
    name = Named('He said "\\no"\n\tto it', "«\u00a0D\u2019accord\u00a0»\x7f")
    rules = (
        SectionRule("one", name, name, starts_as=style.starts_as),
        SectionRule("two", name, name, 2, True, 30, ParagraphKind.NUMBERED, 31),
    )
    kind = NoteKind("odd", name, name, "", rules, ("from_",), words_fr=9, style=style, pages_en=0.5)
    assert written_and_read(kind, tmp_path) == kind


def test_a_french_limit_may_be_none(tmp_path: Path):
    kind = replace(load_note_kinds()[0], words_fr=0)
    assert written_and_read(kind, tmp_path) == kind


def test_limits_of_the_checks_come_back_for_both_languages_or_each(tmp_path: Path):
    limits = (KindLimit("sentence_words", 25, 0), KindLimit("operational_days", 60, 60))
    kind = replace(load_note_kinds()[0], limits=limits)
    assert written_and_read(kind, tmp_path) == kind
