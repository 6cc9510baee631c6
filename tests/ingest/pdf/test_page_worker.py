"""What the process of the pages answers, asked here without starting one."""

import json
from multiprocessing import Pipe
from threading import Event, Thread

from briefing_app.ingest.pdf.page_worker import DRAW, LETTERS, keep_answering
from tests.ingest.pdf_maker import Words, pdf_file

ASKED = {"language": "en", "name": "pier.pdf", "password": ""}


def answers(content, *questions):
    ours, theirs = Pipe()
    begun = Event()
    work = Thread(target=_until_closed, args=(theirs, content, begun))
    work.start()
    told = [(json.loads(ours.recv_bytes()), ours.recv_bytes())]
    for question in questions:
        ours.send_bytes(json.dumps(question).encode())
        told.append((json.loads(ours.recv_bytes()), ours.recv_bytes()))
    ours.close()
    work.join()
    assert begun.is_set()
    return told


def _until_closed(connection, content, begun):
    try:
        keep_answering(connection, content, ASKED, begun.set)
    except (EOFError, OSError):
        return
    finally:
        connection.close()


def test_the_file_is_opened_once_and_then_asked():
    content = pdf_file([Words("Widen the pier", 60, 700)])
    sizes, drawn, letters = answers(
        content, {"what": DRAW, "page": 1, "width": 150}, {"what": LETTERS, "page": 1}
    )

    assert sizes[0] == {"sizes": [[600, 800]]}
    assert drawn[0] == {"width": 150, "height": 200}
    assert len(drawn[1]) == 150 * 200 * 4
    assert letters[0]["signs"].startswith("Widen")


def test_a_refusal_is_a_sentence_with_its_remedy():
    ((told, _nothing),) = answers(b"%PDF-1.4 and nothing else")

    assert "damaged" in told["sentence"]
    assert told["remedy"] == ""
