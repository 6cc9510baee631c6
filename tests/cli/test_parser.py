"""Which words are understood, and their help."""

import pytest

from briefing_app.cli.parser import COMMANDS, Access, NotUnderstood, command_words, understand
from briefing_app.language import set_language


def test_every_command_of_the_product_is_known_and_has_help():
    assert [command.name for command in COMMANDS] == [
        "import",
        "sources",
        "evidence",
        "recommendations",
        "notes",
        "kinds",
        "styles",
        "edition",
        "lost",
        "original",
        "recognise",
        "spot",
        "search",
        "check",
        "export",
        "template",
        "twin",
        "state",
        "route",
        "slip",
        "issue",
        "changed",
        "register",
        "export-list",
        "export-references",
        "publication",
        "verify",
        "backup",
    ]
    assert all(command.help for command in COMMANDS)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
@pytest.mark.parametrize("spoken_in", ["en", "fr"])
def test_each_command_says_how_it_is_used(command, spoken_in, capsys):
    set_language(spoken_in)

    with pytest.raises(SystemExit) as leaving:
        understand([command, "--help"])

    assert leaving.value.code == 0
    assert f"briefing-app {command}" in capsys.readouterr().out


def test_the_version_is_said(capsys):
    with pytest.raises(SystemExit):
        understand(["--version"])

    assert capsys.readouterr().out.startswith("briefing-app ")


def test_what_is_not_said_leaves_no_trace():
    words = understand(["notes"])

    assert (words.command, words.words) == ("notes", [])
    assert not hasattr(words, "workspace")
    assert not hasattr(words, "json")


def test_shortened_options_are_not_guessed():
    with pytest.raises(NotUnderstood):
        understand(["notes", "--js"])


def test_only_taking_in_joining_and_issuing_need_to_write():
    writing = {c.name for c in COMMANDS if c.access is Access.WRITE}
    assert writing == {"import", "edition", "recognise", "issue"}
    assert command_words("verify").access is Access.WRITE_IF_FREE


def test_only_what_lists_knows_json():
    assert {command.name for command in COMMANDS if not command.lists} == {
        *("edition", "original", "recognise", "slip", "issue", "backup"),
        *("export-list", "export-references"),
    }
