"""Sources, evidence and recommendations at the terminal."""

import json
from pathlib import Path

import pytest

DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"


def test_a_file_is_taken_in_with_a_line_and_a_summary(terminal, paper):
    answer = terminal("import", paper)

    assert answer.status == 0
    assert answer.out == "Rivers was added with 2 paragraphs.\n1 file: 1 new.\n"
    assert "Rivers" in terminal("sources", "rivers").out


def test_the_summary_says_what_was_refused_and_the_others_come_in(terminal, paper):
    (paper.parent / "empty.txt").touch()

    answer = terminal("import", paper, paper.parent / "empty.txt", paper.parent / "gone.txt")

    assert answer.status == 0
    assert "empty.txt is empty.\ngone.txt is not there.\n" in answer.out
    assert answer.out.endswith("3 files: 1 new, 2 refused.\n")


def test_the_same_file_twice_is_said_to_be_there(terminal, paper):
    terminal("import", paper)

    answer = terminal("import", paper)

    assert answer.status == 0
    assert answer.out.endswith("1 file: 1 already there.\n")


def test_a_folder_without_files_says_so(terminal, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()

    assert terminal("import", empty).out == "There are no files there.\n"


def test_when_nothing_can_be_read_nothing_is_done(terminal, tmp_path):
    one = terminal("import", tmp_path / "gone.txt")
    two = terminal("import", tmp_path / "gone.txt", tmp_path / "lost.txt")

    assert (one.status, one.out, one.err) == (2, "", "gone.txt is not there.\n")
    assert (two.status, two.out) == (2, "")
    assert two.err == "None of the 2 files could be read; the first: gone.txt is not there.\n"


def test_programs_are_told_of_each_file(terminal, paper):
    (told,) = json.loads(terminal("import", paper, "--json").out)

    assert (told["state"], told["title"], told["path"]) == ("added", "Rivers", str(paper))
    assert len(told["source"]) == 32


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")
def test_the_five_documents_prove_every_place_of_the_starter(terminal):
    told = json.loads(terminal("import", DOCUMENTS, "--json").out)

    assert [file["state"] for file in told] == ["words_added"] * 5
    assert sum(file["lost"] for file in told) == 0
    seals = {row["seal"] for row in json.loads(terminal("evidence", "--json").out)}
    assert seals == {"exact"}


def test_sources_are_listed_with_what_is_to_come(terminal):
    answer = terminal("sources")

    assert answer.status == 0
    assert len(answer.out.splitlines()) == 5
    assert all("words to come" in line for line in answer.out.splitlines())


def test_sources_as_json_name_their_editions(terminal):
    sources = json.loads(terminal("sources", "--json").out)

    assert len(sources) == 5
    assert {"id", "title", "author", "body", "date", "kind", "guessed"} <= set(sources[0])
    assert all(len(source["editions"][0]["file_hash"]) == 64 for source in sources)


def test_evidence_is_listed_and_filtered_by_words(terminal):
    everything = terminal("evidence")
    some = terminal("evidence", "civilian", "deaths")

    assert 0 < len(some.out.splitlines()) < len(everything.out.splitlines())
    assert "33,443" in some.out


def test_evidence_as_json_has_pinpoints(terminal):
    rows = json.loads(terminal("evidence", "--json").out)

    assert len(rows) == len(terminal("evidence").out.splitlines())
    assert all(row["claim"] and row["kind"] and row["seal"] for row in rows)
    assert all(row["start"] < row["end"] for row in rows if row["source"])


def test_recommendations_are_listed_with_who_asks_whom(terminal):
    rows = json.loads(terminal("recommendations", "--json").out)
    lines = terminal("recommendations").out.splitlines()

    assert len(rows) == len(lines) > 40
    assert all(" → " in line for line in lines)
    assert all({"asks", "addressees", "number", "family", "state"} <= set(row) for row in rows)


def test_nothing_that_fits_is_an_empty_list(terminal):
    assert json.loads(terminal("evidence", "zzzz", "--json").out) == []
    assert terminal("evidence", "zzzz").out == ""


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


def test_everything_is_searched_and_grouped_by_kind(terminal, paper):
    terminal("import", paper)

    lines = terminal("search", "towns", "act").out.splitlines()

    assert "Passages" in lines
    assert any("¶\u00a02" in line and "Rivers" in line for line in lines)


def test_hits_as_json_keep_their_kind_and_respect_the_limit(terminal):
    hits = json.loads(terminal("search", "protection", "--json", "--limit", "2").out)

    kinds = [hit["kind"] for hit in hits]
    assert {"note", "recommendation", "evidence"} <= set(kinds)
    assert max(map(kinds.count, kinds)) <= 2


def test_a_search_without_hits_says_so(terminal):
    answer = terminal("search", "zzzzzz")

    assert (answer.status, answer.out) == (0, "Nothing was found.\n")
    assert json.loads(terminal("search", "zzzzzz", "--json").out) == []


def test_signs_among_the_words_do_no_harm(terminal):
    assert terminal("search", '"', "AND", "*", "(").status == 0


def test_a_file_has_one_line_whatever_its_name(terminal, tmp_path):
    try:
        (tmp_path / "two\nlines.txt").write_text("The river rose for three days.")
    except OSError:
        pytest.skip("this system takes no such names")

    answer = terminal("import", tmp_path / "two\nlines.txt")

    assert answer.out.splitlines()[0] == "two lines was added with 1 paragraph."
