from io import StringIO

from briefing_app.cli.progress import progress_here, progress_on
from briefing_app.operations.outcome import silent


def test_each_step_is_written_over_the_one_before_and_the_end_leaves_nothing():
    stream = StringIO()
    tell = progress_on(stream)

    tell(31, 200, "rivers.pdf")
    tell(31, 200, "rivers.pdf")
    tell(200, 200, "")

    assert stream.getvalue() == "\r\x1b[K31 of 200 files · rivers.pdf\r\x1b[K"


def test_where_nobody_sits_nothing_is_told():
    assert progress_here() is silent
