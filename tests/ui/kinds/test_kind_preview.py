"""The preview beside the form, in either language."""

from dataclasses import replace

from briefing_app.domain.template import Named
from briefing_app.ui.kinds.kind_preview import KindPreview


def test_the_preview_changes_its_language(memo, show):
    preview = show(KindPreview())
    preview.show_kind(memo)
    assert preview.page.toPlainText().startswith("Memorandum")
    preview.language.choose("fr")
    preview.language.picked.emit("fr")
    assert preview.page.toPlainText().startswith("Note au ministre")


def test_it_stands_where_it_stood_while_the_same_kind_changes(memo, show):
    preview = show(KindPreview())
    preview.resize(300, 160)
    preview.show_kind(memo)
    bar = preview.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    height = bar.value()
    preview.show_kind(replace(memo, short_name=Named("Other", "Autre")))
    assert bar.value() == height
    preview.show_kind(replace(memo, key="other"))
    assert bar.value() == 0


def test_a_broken_file_shows_what_is_wrong(memo, show):
    preview = show(KindPreview())
    preview.show_fault("desk.toml, line 2: something.")
    assert preview.page.toPlainText() == "desk.toml, line 2: something."
    assert not preview.language.isEnabled()
    preview.show_kind(memo)
    assert preview.language.isEnabled()
