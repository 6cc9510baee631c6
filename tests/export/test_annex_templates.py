"""Annexes in the templates of departments: behind all, turned, with the template's own edges."""

import pytest

from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.annex_note import known, the_note
from tests.export.rich_note import LONG, a_kind
from tests.export.word_pages import faults, part, words
from tests.foreign_templates import foreign_templates


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return foreign_templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture(scope="module")
def plan():
    long = {"claim": LONG * 6}
    options = ExportOptions(annexes=("evidence", "concordance"))
    return plan_note(the_note(), known(e0=long, e3=long), a_kind(), options)


LAST_WORDS = {"controls": "Drafted by", "numbered": "Registry", "french": "Personne-ressource"}


@pytest.mark.parametrize("name", LAST_WORDS)
def test_a_template_takes_the_annexes_behind_its_own_last_words(name, plan, templates, tmp_path):
    content = write_note(plan, templates[name])
    assert faults(content, tmp_path) == []
    said = [words(p) for p in part(content, "word/document.xml").iter(w("p"))]
    heading = said.index("Annex B: Evidence table")
    (own,) = (at for at, each in enumerate(said) if each.startswith(LAST_WORDS[name]))
    assert own < heading


@pytest.mark.parametrize("name", LAST_WORDS)
def test_only_the_wide_annex_is_turned_and_keeps_the_size_of_the_paper(name, plan, templates):
    sections = list(part(write_note(plan, templates[name]), "word/document.xml").iter(w("sectPr")))
    sizes = [section.find(w("pgSz")) for section in sections]
    shown = [(s.get(w("orient")) == "landscape", s.get(w("w")), s.get(w("h"))) for s in sizes]
    turned = [each for each in shown if each[0]]
    upright = [each for each in shown if not each[0]]
    assert len(turned) == 1
    assert {(wide, high) for _turned, wide, high in upright} == {
        (high, wide) for _turned, wide, high in turned
    }
