"""Comments as Word itself writes them."""

from briefing_app.wordfile.comments import Comment, Comments, commented, initials
from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.markup import run
from briefing_app.wordfile.memorandum import memorandum_path
from briefing_app.wordfile.package import Package
from briefing_app.wordfile.tree import w


def a_package() -> Package:
    return guard(memorandum_path().read_bytes(), "base.docx").package


def the_comments(package):
    return list(package.xml(package.related(package.main, "comments")))


def test_comments_are_numbered_from_nought_and_go_on_behind_others():
    package = a_package()
    assert Comments(package).add([Comment("A", ("one",)), Comment("B", ("two",))]) == (0, 1)
    assert Comments(package).add([Comment("C", ("three",))]) == (2,)
    assert [each.get(w("id")) for each in the_comments(package)] == ["0", "1", "2"]


def test_a_comment_says_who_when_and_in_how_many_lines():
    package = a_package()
    said = Comment("Policy desk & Co", ("first", "a < b"), "2025-03-04T10:11:12.345+00:00", "fr-CA")
    Comments(package).add([said])
    (comment,) = the_comments(package)
    assert comment.get(w("author")) == "Policy desk & Co"
    assert comment.get(w("date")) == "2025-03-04T10:11:12Z"
    assert comment.get(w("initials")) == "PDC"
    assert ["".join(t.text for t in p.iter(w("t"))) for p in comment] == ["first", "a < b"]
    assert {lang.get(w("val")) for lang in comment.iter(w("lang"))} == {"fr-CA"}


def test_a_comment_without_a_time_names_none_and_a_day_begins_at_midnight():
    package = a_package()
    Comments(package).add([Comment("A", ("x",)), Comment("A", ("x",), "2025-03-04")])
    first, second = the_comments(package)
    assert first.get(w("date")) is None
    assert second.get(w("date")) == "2025-03-04T00:00:00Z"


def test_the_range_and_the_mark_stand_around_the_words():
    marked = commented(3, run("words"))
    start, end = marked.index("commentRangeStart"), marked.index("commentRangeEnd")
    assert start < marked.index("words") < end < marked.index("commentReference")


def test_initials_are_letters_alone():
    assert initials("jo (desk) quay & sons ltd") == "JQS"
    assert initials("") == ""
