"""What is locked is told before anything is unlocked."""

from briefing_app.ingest.locks.part_list import has_locked_parts, part_list
from tests.wordfile.word_zip import zipped


def test_only_a_list_that_names_a_lock_counts():
    assert has_locked_parts(zipped({"META-INF/manifest.xml": "<a><encryption-data/></a>"}))
    assert not has_locked_parts(zipped({"META-INF/manifest.xml": "<a/>"}))
    assert not has_locked_parts(zipped({"content.xml": "<encryption-data/>"}))


def test_what_is_no_archive_has_no_list():
    assert part_list(b"PK\x03\x04 damaged") == b""
