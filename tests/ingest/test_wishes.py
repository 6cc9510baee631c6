"""What is wished for the reading of a file."""

from briefing_app.ingest.wishes import AS_IT_IS


def test_without_a_wish_nothing_is_opened_recognised_or_told():
    assert (AS_IT_IS.password, AS_IT_IS.recognise) == ("", False)
    AS_IT_IS.page_done("a.pdf", 1, 2)
