from pathlib import Path

from briefing_app.cli.asking import Asking
from briefing_app.cli.passwords import prompt_here, with_passwords
from briefing_app.domain.errors import Remedy
from briefing_app.operations.import_sources import Imported, ImportState, ImportSummary

REFUSED = ImportState.REFUSED


def test_each_locked_file_is_asked_for_and_an_empty_answer_leaves_it(workspace, tmp_path):
    (tmp_path / "b.txt").write_text("The river rose for three days in the spring.", "utf-8")
    summary = ImportSummary(
        (
            Imported(tmp_path / "a.pdf", REFUSED, "Locked.", remedy=Remedy.PASSWORD),
            Imported(tmp_path / "b.txt", REFUSED, "Locked.", remedy=Remedy.PASSWORD),
            Imported(tmp_path / "c.pdf", REFUSED, "Empty."),
        )
    )
    asked, answers = [], iter(["", "sesame"])

    def prompt(question):
        asked.append(question)
        return next(answers)

    after = with_passwords(Asking(workspace), summary, prompt)

    assert asked == [
        "Password for a.pdf (Enter leaves it out): ",
        "Password for b.txt (Enter leaves it out): ",
    ]
    assert [(row.path.name, row.state) for row in after.files] == [
        ("a.pdf", REFUSED), ("b.txt", ImportState.ADDED), ("c.pdf", REFUSED)
    ]  # fmt: skip


def test_nobody_is_asked_where_nobody_sits():
    assert prompt_here() is None


def test_a_password_may_be_given_with_the_command(terminal):
    odd = Path(__file__).parent / "no such file.pdf"

    answer = terminal("import", odd, "--password", "sesame", "--recognise")

    assert answer.err == "no such file.pdf is not there.\n"
