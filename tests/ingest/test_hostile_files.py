"""Files made to hurt: each ends in text or in one sentence, soon, in little memory, alone."""

from pathlib import Path
from time import monotonic

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.reading_desk import ReadingDesk
from briefing_app.ingest.work_limit import PATIENCE
from tests.ingest.hostile_maker import HOSTILE, WORDS

SECONDS = 30
"""Of work; a machine that is busy otherwise takes longer by the clock."""

MOST_MEMORY = 500_000
READ = frozenset(
    {"nested.docx", "tables.docx", "contents.pdf", "lists.pdf", "wrong places.pdf", "parts.eml"}
    | {"spaces.odt", "many.eml", "heads.eml", "cells.html", "numbers.txt", "accents.txt"}
    | {"attributes.html", "long head.eml", "people.eml", "folded.eml", "signs.md", "quotes.txt"}
)
"""Of these nothing is lost by reading them: whatever is odd about them, their words are there."""


@pytest.fixture(scope="module")
def desk():
    with ReadingDesk(seats=1) as desk:
        yield desk


def most_memory(desk):
    """Kilobytes that the reading process has ever used; 0 where it is gone or nobody says."""
    process = desk._seats[0].process
    told = Path(f"/proc/{process.pid}/status") if process else None
    if told is None or not told.exists():
        return 0
    (line,) = [line for line in told.read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1])


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", HOSTILE)
def test_it_ends_in_text_or_in_one_sentence(desk, name):
    content = HOSTILE[name]()
    begun = monotonic()

    answer = desk.answer(content, name)

    assert monotonic() - begun < SECONDS * PATIENCE
    assert most_memory(desk) < MOST_MEMORY
    if isinstance(answer, CannotRead):
        assert name not in READ
        assert answer.sentence.startswith(name)
        assert answer.sentence.endswith(".")
        assert "\n" not in answer.sentence
    else:
        assert answer.source_text.text.strip()


def test_behind_every_hostile_file_the_next_one_is_read(desk):
    for name in ("forms.pdf", "states.pdf", "boxes.html", "in itself.eml"):
        desk.answer(HOSTILE[name](), name)

        assert desk.read_content(WORDS.encode() * 5000, "next.txt").source_text.text


def test_nothing_is_written_by_a_file_that_names_places_outside(desk, tmp_path):
    around = tmp_path.parent
    before = sorted(around.iterdir())
    for name in ("upwards.docx", "absolute.docx"):
        assert isinstance(desk.answer(HOSTILE[name](), name), CannotRead)

    assert sorted(around.iterdir()) == before
