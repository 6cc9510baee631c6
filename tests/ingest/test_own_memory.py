"""How much memory this process has used."""

from briefing_app.ingest.own_memory import most_memory


def test_memory_is_counted_in_bytes_and_never_falls():
    before = most_memory()
    filled = b"x" * 50_000_000

    assert most_memory() >= before > 5_000_000
    assert len(filled) == 50_000_000
