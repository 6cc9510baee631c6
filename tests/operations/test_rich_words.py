"""Words of a note for mail and other word processors."""

from briefing_app.domain.query import Query
from briefing_app.export.options import ExportOptions
from briefing_app.operations.keep_workspace import add_starter
from briefing_app.operations.rich_words import rich_note, rich_words, text_for_paper
from briefing_app.operations.write_notes import list_notes, open_note


def a_starter_note(workspace):
    add_starter(workspace)
    row = next(r for r in list_notes(workspace, Query()).value if r.kind == "memo_decision")
    return open_note(workspace, row.id).value.note


def test_the_whole_note_and_its_paper_say_the_same(workspace):
    note = a_starter_note(workspace)
    rich = rich_note(workspace, note).value
    text = text_for_paper(workspace, note).value
    assert rich.html == text.html
    assert all(section.heading in rich.plain for section in note.sections)
    assert text.marking in rich.plain


def test_some_words_bring_their_own_footnotes_alone(workspace):
    note = a_starter_note(workspace)
    cited = [
        (section, element)
        for section in note.sections
        for element in section.body
        if getattr(element, "citations", ())
    ]
    _section, element = cited[-1]
    rich = rich_words(workspace, note, (element,)).value
    assert rich.html.count("<li value=") == len(element.citations)
    assert '<li value="1"' in rich.html
    assert note.title not in rich.plain
    assert "<h2" not in rich.html


def test_some_words_bring_their_sources_though_the_note_lists_them_elsewhere(
    workspace,
):
    note = a_starter_note(workspace)
    element = next(e for s in note.sections for e in s.body if getattr(e, "citations", ()))
    for form in ("none", "annex", "passages"):
        rich = rich_words(workspace, note, (element,), ExportOptions(citations=form)).value
        assert '<li value="1"' in rich.html
    rich = rich_words(workspace, note, (element,), ExportOptions(citations="in-text")).value
    assert "<li" not in rich.html
    assert "(" in rich.plain
