"""The templates of other departments are Word files without a fault of their own."""

from openxml_audit import OpenXmlValidator

from briefing_app.wordfile.guard import open_guarded
from tests.foreign_templates import foreign_templates


def test_word_would_open_each_of_them(tmp_path):
    written = foreign_templates(tmp_path)
    assert sorted(written) == ["controls", "french", "numbered"]
    for path in written.values():
        assert not OpenXmlValidator().validate(path).errors, path.name
        assert open_guarded(path).package.main == "word/document.xml"
