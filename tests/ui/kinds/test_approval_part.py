"""The approval block of a kind."""

from briefing_app.domain.template import Named
from briefing_app.ui.kinds.approval_part import ApprovalPart


def test_untouched_choices_come_back(memo, show):
    assert show(ApprovalPart(memo)).applied(memo) == memo


def test_choices_are_lines_in_both_languages(memo, show):
    part = show(ApprovalPart(memo))
    part.choices.en.field.setPlainText("Agreed\n\nNot agreed\n")
    part.choices.fr.field.setPlainText("D'accord\nPas d'accord")
    assert part.is_right()
    assert part.applied(memo).decision == (
        Named("Agreed", "D'accord"),
        Named("Not agreed", "Pas d'accord"),
    )


def test_a_choice_in_one_language_alone_is_told(memo, show, qtbot):
    part = show(ApprovalPart(memo))
    with qtbot.waitSignal(part.changed):
        part.choices.en.field.setPlainText("Agreed")
    assert not part.is_right()


def test_without_choices_there_is_no_block(memo, show):
    part = show(ApprovalPart(memo))
    part.choices.show_value(Named("", ""))
    assert part.applied(memo).decision == ()
