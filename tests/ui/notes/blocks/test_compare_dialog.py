"""Two wordings side by side."""

from briefing_app.domain.word_difference import differences
from briefing_app.ui.parts.compare_view import Change
from briefing_app.ui.parts.compare_words import left_segments, right_segments


def marked(segments):
    return [(s.words, s.change) for s in segments if s.change is not Change.SAME]


def test_own_words_are_dotted_and_the_masters_are_new():
    stretches = differences(
        "we plan three things", "they plan four things", "you plan three things"
    )
    assert marked(left_segments(stretches)) == [("we", Change.OWN), ("three", Change.REMOVED)]
    assert marked(right_segments(stretches)) == [("they", Change.ADDED), ("four", Change.ADDED)]
    assert [s.clash for s in left_segments(stretches) if s.place >= 0] == [True, False]


def test_all_words_stand_on_their_side():
    left, right = "one two three", "one 2 three four"
    stretches = differences(left, right)
    assert "".join(s.words for s in left_segments(stretches)) == left
    assert "".join(s.words for s in right_segments(stretches)) == right
