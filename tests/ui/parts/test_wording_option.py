"""One wording of several is read out with whose it is, and grows with its words."""

from briefing_app.ui.parts.wording_option import WordingOption


def test_it_tells_its_words_and_whether_it_is_chosen(qtbot, appearance):
    option = WordingOption("Master", "2")
    qtbot.addWidget(option)
    option.show_words("the bay", chosen=True)
    assert option.accessibleName() == "Master: the bay"
    assert option.isChecked()


def test_long_words_make_it_higher(qtbot, appearance):
    option = WordingOption("Master", "2")
    qtbot.addWidget(option)
    option.show_words("bay", chosen=False)
    low = option.heightForWidth(200)
    option.show_words("the bay " * 40, chosen=False)
    assert option.heightForWidth(200) > low * 2
