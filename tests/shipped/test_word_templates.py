"""Where a department's templates lie."""

from briefing_app.domain.kind_library import KindOrigin
from briefing_app.shipped.word_templates import (
    UsualTemplate,
    usual_as_text,
    usual_file,
    usual_templates,
    word_templates,
)


def put(folder, *names):
    (folder / "word").mkdir(parents=True, exist_ok=True)
    for name in names:
        path = folder / "word" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_own_and_shared_ones_are_offered_and_the_own_goes_first(kinds_folder):
    put(kinds_folder, "memo.docx", "~$memo.docx", "memo.toml", "removed/old.docx")
    put(kinds_folder.parent / "shared kinds", "memo.docx", "Letter.dotx")
    found = [(each.path.name, each.origin, each.is_removed) for each in word_templates()]
    assert found == [
        ("Letter.dotx", KindOrigin.SHARED, False),
        ("memo.docx", KindOrigin.OWN, False),
        ("old.docx", KindOrigin.OWN, True),
    ]


def test_without_folders_there_are_none():
    assert word_templates() == ()
    assert usual_templates() == ()


def test_what_is_usual_is_read_as_it_was_written(kinds_folder):
    put(kinds_folder)
    usual = (UsualTemplate("memo_decision", "fr", 'la "note".dotx'),)
    usual_file().write_text(usual_as_text(usual), "utf-8")
    assert usual_templates() == usual


def test_a_damaged_file_says_nothing(kinds_folder):
    put(kinds_folder)
    usual_file().write_text("usual = [", "utf-8")
    assert usual_templates() == ()
