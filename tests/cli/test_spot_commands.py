"""What a file holds that is worth collecting, told at the terminal."""

import json


def test_a_file_is_spotted_and_nothing_is_kept(terminal, paper):
    answer = terminal("spot", paper)

    assert answer.status == 0
    assert "¶\u00a02 · Recommendation · strong · “must” asks someone to act." in answer.out
    assert "    Towns must act." in answer.out
    assert len(terminal("sources").out.splitlines()) == 5


def test_proposals_as_json_have_exactly_the_fields_promised(terminal, paper):
    found = json.loads(terminal("spot", paper, "--json").out)

    assert [candidate["kind"] for candidate in found] == ["statistic", "recommendation"]
    assert set(found[0]) == {
        "kind",
        "quote",
        "start",
        "end",
        "paragraph",
        "reason",
        "strength",
        "reported",
    }
    text = paper.read_text(encoding="utf-8")
    assert all(text[c["start"] : c["end"]] == c["quote"] for c in found)


def test_what_is_only_reported_says_so(terminal, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text("Talk\n\nOne participant argued that towns must act at once.\n")

    assert "only reported" in terminal("spot", path).out


def test_a_file_that_cannot_be_spotted_is_refused(terminal, tmp_path):
    answer = terminal("spot", tmp_path / "gone.txt", "--json")

    assert (answer.status, answer.out, answer.err) == (2, "", "gone.txt is not there.\n")
