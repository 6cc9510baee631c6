from briefing_app.domain.source import SourceKind
from briefing_app.ingest.reference import Reference
from briefing_app.operations.import_summary import ImportState
from briefing_app.operations.keep_references import keep_entries
from briefing_app.operations.known_works import KnownWorks

RIVERS = Reference(
    "r", "Rivers", ("Ann Lee",), "A Ministry", "Press", "2019", SourceKind.REPORT, "fr", "https://a.b/c"
)  # fmt: skip


def test_the_same_work_twice_is_one_source(workspace, tmp_path):
    outcome = keep_entries(workspace, KnownWorks(()), tmp_path / "a.bib", (RIVERS, RIVERS))

    first, second = outcome.value
    assert (first.state, second.state) == (ImportState.ADDED, ImportState.SAME)
    assert first.source == second.source
    with workspace.reading() as shelves:
        (source,) = shelves.sources.everything()
        assert not source.has_words
        assert source.guessed == frozenset()
