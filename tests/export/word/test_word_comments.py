"""Comments of a copy for review, in the file as others read it."""

from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.review_comments import Remark
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section
from tests.export.word_pages import faults, opened, part, part_names

REVIEW = ExportOptions(copy="review")
ON = "2025-03-04T10:11:12.000+00:00"


def a_review():
    paper = Paper()
    paragraph = paper.paragraph("Ships wait, and TBC too.", cite(0))
    table = paper.table("Port", ("1",), ("2",))
    note = a_note(section("issue", paragraph, table, heading="Issue"))
    remarks = (
        Remark("Jo Quay", ("Let stand", "Accepted: known"), ON, paragraph.id, 0, 5),
        Remark("Checks", ("Open question",), "", paragraph.id, 16, 19),
        Remark("Checks", ("Nowhere",)),
    )
    return write_note(plan_note(note, materials(), a_kind(), REVIEW, Beside(remarks)))


def test_each_comment_is_at_its_words_with_its_author_and_time(tmp_path):
    content = a_review()
    body = part(content, "word/document.xml")
    said = {}
    open_now = set()
    for element in body.iter():
        if element.tag == w("commentRangeStart"):
            open_now.add(element.get(w("id")))
        elif element.tag == w("commentRangeEnd"):
            open_now.discard(element.get(w("id")))
        elif element.tag == w("t"):
            for number in open_now:
                said[number] = said.get(number, "") + element.text
    assert (said["0"], said["1"]) == ("Ships", "TBC")
    references = [each.get(w("id")) for each in body.iter(w("commentReference"))]
    assert sorted(references) == ["0", "1", "2"]
    read = [(each.author, each.text, each.timestamp) for each in opened(content).comments]
    assert read[0][:2] == ("Jo Quay", "Let stand\nAccepted: known")
    assert read[0][2].isoformat() == "2025-03-04T10:11:12+00:00"
    assert read[1][2] is None
    assert faults(content, tmp_path) == []


def test_the_same_note_gives_the_same_bytes_and_a_final_copy_has_no_comments():
    assert a_review() == a_review()
    final = write_note(plan_note(rich_note(), materials(), a_kind()))
    assert "word/comments.xml" not in part_names(final)
    assert not list(part(final, "word/document.xml").iter(w("commentReference")))
