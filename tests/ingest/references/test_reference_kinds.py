from briefing_app.domain.source import SourceKind
from briefing_app.ingest.references.reference_kinds import kind_called, language_called


def test_kinds_of_all_three_formats_are_known():
    assert kind_called("techreport") is SourceKind.REPORT
    assert kind_called("JOUR") is SourceKind.ARTICLE
    assert kind_called("article-newspaper") is SourceKind.MEDIA
    assert kind_called("legislation") is SourceKind.LAW
    assert kind_called("something new") is SourceKind.OTHER


def test_languages_are_known_by_code_and_by_name():
    assert [language_called(name) for name in ("fr-CA", "Français", "fra", "french")] == ["fr"] * 4
    assert [language_called(name) for name in ("en_US", "English", "eng")] == ["en"] * 3
    assert language_called("de") == ""
    assert language_called("") == ""
