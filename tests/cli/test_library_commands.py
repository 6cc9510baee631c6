"""Sources, evidence and recommendations at the terminal."""

import json
from pathlib import Path

DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"


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
