"""Each kind of file has its reader."""

import re

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.file_kinds import ENDINGS
from briefing_app.ingest.reader_table import read_content


def test_a_text_is_cut_into_passages_and_its_title_guessed():
    reading = read_content(b"Rivers\n\nThe river rose for three days in the spring.", "a.txt")

    assert reading.passages[0].text == "Rivers"
    assert reading.guess.title == "Rivers"


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_kind_has_a_reader_that_speaks_of_the_file(ending):
    with pytest.raises(CannotRead, match=f"^a{re.escape(ending)} "):
        read_content(b"", f"a{ending}")


def test_what_a_reader_stumbles_over_becomes_a_sentence():
    with pytest.raises(CannotRead, match=r"^a\.pdf is damaged"):
        read_content(b"%PDF-1.4", "a.pdf")
