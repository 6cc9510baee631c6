"""Files of every kind, spoilt at random: each ends in text or in one sentence."""

from random import Random

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.reading_desk import ReadingDesk
from tests.ingest.spoiling import spoilt
from tests.ingest.test_excerpts_again import MAKERS

COUNT = 25
TEXTS = [
    "The river rose for three days, and 35 towns along it were not ready for what was to come.",
    "It fell again in June (2019).",
] * 6
MADE = {name: make(TEXTS) for name, make in MAKERS.items()}


@pytest.fixture(scope="module")
def desk():
    with ReadingDesk(seats=1) as desk:
        yield desk


@pytest.mark.parametrize("name", MADE)
def test_a_spoilt_file_ends_in_text_or_in_one_sentence(desk, name):
    random = Random(name)  # noqa: S311  # no secret

    for _time in range(COUNT):
        answer = desk.answer(spoilt(random, MADE[name], [*MADE.values()]), name)

        if isinstance(answer, CannotRead):
            assert answer.sentence.startswith(name)
            assert answer.sentence.endswith(".")
            assert "\n" not in answer.sentence
        else:
            assert "".join(one.text for one in answer.passages)
