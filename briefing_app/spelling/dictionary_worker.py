"""The process in which words are looked up: loading and searching never keep the window waiting."""

import json
import signal
from multiprocessing.connection import Connection
from typing import Any

CHECK, SUGGEST = "check", "suggest"
"""What may be asked for: a language, and the words to be looked up or the one to be mended."""


def look_words_up(connection: Connection) -> None:
    """Until the other end is closed. A dictionary is loaded when it is first asked for."""
    from briefing_app.spelling.dictionary import Dictionary

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    loaded: dict[str, Dictionary] = {}
    try:
        while True:
            asked = json.loads(connection.recv_bytes())
            language = asked["language"]
            if language not in loaded:
                loaded[language] = Dictionary(language)
            answer = _answer(loaded[language], asked["what"], asked["words"])
            connection.send_bytes(json.dumps(answer).encode())
    except (EOFError, OSError):
        return


def _answer(dictionary: Any, what: str, words: list[str]) -> list[str]:
    """The words that are not known; or what may have been meant by the one word."""
    if what == SUGGEST:
        return [str(word) for word in dictionary.suggestions(words[0])]
    return [word for word in words if not dictionary.knows(word)]
