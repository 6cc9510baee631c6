"""What differs between the old words and a candidate is marked on its own side."""

from briefing_app.operations.lost_anchors import list_lost, nearest
from briefing_app.ui.anchors.word_sides import edition_place, nothing_near, old_side, sides
from briefing_app.ui.parts.compare_view import Change


def words_of(face, change):
    return [segment.words for segment in face.segments if segment.change is change]


def test_each_side_marks_its_own_words_and_holds_all_of_them(workspace, lost):
    anchor = list_lost(workspace).value[0]
    best = nearest(workspace, anchor).value[0]
    old, new = sides(anchor, best)
    assert words_of(old, Change.REMOVED) == ["twice"]
    assert words_of(new, Change.ADDED) == ["three times"]
    assert "".join(segment.words for segment in old.segments) == anchor.excerpt.words
    assert "".join(segment.words for segment in new.segments) == best.excerpt.words
    assert (old.remark, new.remark) == ("edition 1, ¶\u00a01", "edition 2, ¶\u00a01")


def test_without_a_candidate_the_old_words_stand_alone(workspace, lost):
    anchor = list_lost(workspace).value[0]
    assert old_side(anchor).segments[0].words == anchor.excerpt.words
    assert nothing_near(anchor).remark == "edition 2"


def test_a_page_is_told_where_there_is_one(lost):
    excerpt = lost.fact.excerpt
    assert edition_place(1, excerpt) == "edition 1, ¶\u00a01"
    assert edition_place(3, type(excerpt)(*_bare(excerpt), page=4)) == "edition 3, p.\u00a04"


def _bare(excerpt):
    return excerpt.source_id, excerpt.edition_id, 0, 1, "seal"
