"""Hidden words of a template."""

from briefing_app.wordfile.hidden_words import drop_hidden, hidden_runs
from tests.foreign_word import p, r
from tests.wordfile.forms import form, lines

HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Delete this</w:t></w:r>"
SHOWN = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Keep this</w:t></w:r>'
FIELD = '<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'


def test_hidden_words_go_and_others_stay(tmp_path):
    package = form(tmp_path, p(r("A "), HIDDEN, SHOWN))
    root = package.xml(package.main)
    assert len(list(hidden_runs(root))) == 1
    drop_hidden(root)
    assert lines(package) == ["A Keep this"]


def test_fields_stay_whole(tmp_path):
    package = form(tmp_path, p(FIELD))
    root = package.xml(package.main)
    drop_hidden(root)
    assert len(list(hidden_runs(root))) == 1
