from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Source, SourceKind
from briefing_app.ingest.reference import Reference
from briefing_app.operations.import_summary import ImportState
from briefing_app.operations.keep_references import keep_entries, told_by
from briefing_app.operations.known_works import KnownWorks

GUESSED = Source(
    SourceId("r"), "rivers_final", author="Confirmed Person", date="2018",
    guessed=frozenset({"title", "date", "kind", "language"}),
)  # fmt: skip
RIVERS = Reference(
    "r", "Rivers", ("Ann Lee",), "A Ministry", "Press", "2019", SourceKind.REPORT, "fr", "https://a.b/c"
)  # fmt: skip


def test_a_list_confirms_what_was_guessed_and_leaves_what_was_confirmed():
    after = told_by(GUESSED, RIVERS)

    assert (after.title, after.date, after.kind) == ("Rivers", "2019", SourceKind.REPORT)
    assert (after.author, after.body) == ("Confirmed Person", "A Ministry")
    assert (after.language, after.publisher, after.address) == ("fr", "Press", "https://a.b/c")
    assert after.guessed == frozenset()


def test_what_the_list_does_not_say_stays_guessed():
    after = told_by(GUESSED, Reference("r", "Rivers"))

    assert after.guessed == {"date", "kind", "language"}
    assert after.date == "2018"


def test_the_same_work_twice_is_one_source(workspace, tmp_path):
    outcome = keep_entries(workspace, KnownWorks(()), tmp_path / "a.bib", (RIVERS, RIVERS))

    first, second = outcome.value
    assert (first.state, second.state) == (ImportState.ADDED, ImportState.SAME)
    assert first.source == second.source
    with workspace.reading() as shelves:
        (source,) = shelves.sources.everything()
        assert not source.has_words
        assert source.guessed == frozenset()
