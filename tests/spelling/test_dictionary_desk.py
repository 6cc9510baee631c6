"""Words are looked up in a process of their own, which ends with the desk."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.spelling.dictionary_desk import DictionaryDesk


@pytest.fixture
def desk():
    desk = DictionaryDesk()
    yield desk
    desk.close()


def test_a_word_has_a_verdict_once_it_was_looked_up(desk):
    assert desk.verdict("centre", "en") is None

    desk.look_up(["centre", "center"], "en")

    assert desk.verdict("centre", "en") is True
    assert desk.verdict("center", "en") is False


def test_the_other_process_finds_what_was_meant(desk):
    assert desk.suggestions("recieve", "en")[0] == "receive"


def test_nothing_is_answered_once_the_desk_is_closed(desk):
    desk.look_up(["centre"], "en")
    desk.close()

    with pytest.raises(CannotRead):
        desk.look_up(["colour"], "en")


def test_a_language_without_dictionary_is_refused_and_others_go_on(desk):
    with pytest.raises(CannotRead):
        desk.look_up(["hallo"], "de")

    desk.look_up(["colour"], "en")

    assert desk.verdict("colour", "en") is True


def test_a_desk_can_be_closed_while_somebody_begins_to_ask():
    for _time in range(6):
        desk, begun = DictionaryDesk(), Event()

        def ask(desk=desk, begun=begun):
            begun.set()
            desk.look_up(["word"], "en")

        with ThreadPoolExecutor(1) as other:
            asked = other.submit(ask)
            begun.wait()
            desk.close()
            told = asked.exception()

        assert told is None or isinstance(told, CannotRead)
        assert desk._process is None
