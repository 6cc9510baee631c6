"""Pages come from a process of their own; whatever happens there ends in a sentence here."""

import os
import signal
from multiprocessing import active_children

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.ingest.pdf.page_desk import PageDesk
from tests.ingest.pdf_maker import Words, pdf_file

ONE = pdf_file([Words("Widen the pier", 60, 700)])


@pytest.fixture(scope="module")
def desk():
    desk = PageDesk(ONE, "pier.pdf")
    yield desk
    desk.close()


def test_a_page_is_drawn_in_another_process(desk):
    drawn = desk.draw(1, 300)

    assert desk.sizes == ((600, 800),)
    assert (drawn.number, drawn.width, drawn.height) == (1, 300, 400)
    assert len(drawn.pixels) == 300 * 400 * 4


def test_its_letters_come_with_their_boxes(desk):
    letters = desk.letters(1)

    assert letters.signs.startswith("Widen the pier")
    assert round(letters.boxes[0].left) == 60
    assert len(letters.boxes) == len(letters.signs)


def test_a_damaged_file_is_refused_and_the_process_ends():
    with pytest.raises(CannotRead, match="damaged"):
        PageDesk(b"%PDF-1.4 and nothing else", "broken.pdf")


def test_after_the_end_nothing_is_drawn_any_more():
    desk = PageDesk(ONE, "pier.pdf")
    desk.close()
    desk.close()

    with pytest.raises(CannotRead, match="cannot be shown"):
        desk.draw(1, 300)


def test_a_page_that_is_not_there_costs_a_sentence():
    desk = PageDesk(ONE, "pier.pdf")

    with pytest.raises(CannotRead, match="cannot be shown"):
        desk.draw(9, 300)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system halts no process")
def test_nothing_stays_of_a_process_that_was_ended_whatever_it_did():
    others = set(active_children())
    desk = PageDesk(ONE, "pier.pdf")
    [process] = set(active_children()) - others

    os.kill(process.pid, signal.SIGSTOP)
    desk.close()

    process.join(10)
    assert not process.is_alive()
    assert process not in active_children()
