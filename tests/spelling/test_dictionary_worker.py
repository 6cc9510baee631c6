import json
from multiprocessing import Pipe
from threading import Thread

from briefing_app.spelling.dictionary_worker import CHECK, SUGGEST, look_words_up


def test_it_answers_until_the_other_end_is_closed():
    ours, theirs = Pipe()
    asked = [
        {"what": CHECK, "language": "en", "words": ["centre", "center"]},
        {"what": SUGGEST, "language": "en", "words": ["goverment"]},
    ]
    answers = []

    def ask():
        for each in asked:
            ours.send_bytes(json.dumps(each).encode())
            answers.append(json.loads(ours.recv_bytes()))
        ours.close()

    asking = Thread(target=ask)
    asking.start()
    look_words_up(theirs)
    asking.join()

    assert answers == [["center"], ["government"]]
