from briefing_app.domain.spelt_words import SpeltWord
from briefing_app.ui.look import look


class MarksOf:
    """Marks the same letters of one line."""

    def __init__(self, session, line):
        self.session, self.line = session, line

    def shown(self, block, _cursor):
        here = block == self.session.page.block_of(self.line)
        return (SpeltWord(0, 3, "One"),) if here else ()


def red(editor):
    picture = editor.viewport().grab().toImage()
    error = look().colour("error")
    return sum(
        picture.pixelColor(x, y) == error
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_dots_stand_under_a_marked_word_and_the_document_stays_as_it_is(editor, session):
    before, html = red(editor), session.page.text.toHtml()

    editor.show_spelling(MarksOf(session, "a"))

    assert before == 0
    assert red(editor) > 0
    assert session.page.text.toHtml() == html


def test_a_line_out_of_sight_is_not_painted(editor, session):
    editor.show_spelling(MarksOf(session, "nowhere"))

    assert red(editor) == 0
