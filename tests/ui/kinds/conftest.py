"""A host for dialogs over the kinds, and a small kind to change."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.template import Named, NoteKind, SectionRule
from briefing_app.domain.text import ParagraphKind


@pytest.fixture
def host(qtbot, appearance):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return window


@pytest.fixture
def show(qtbot, appearance):
    """A widget on screen, with time to be laid out."""

    def shown(widget):
        qtbot.addWidget(widget)
        widget.resize(640, 480)
        widget.show()
        QTest.qWait(0)
        return widget

    return shown


@pytest.fixture
def memo():
    rules = (
        SectionRule("issue", Named("Issue", "Enjeu"), Named("Say it.", "Dites-le."), 1, True, 40,
                    words_fr=50),
        SectionRule("legal", Named("Legal", "Droit"), Named("The law.", "Le droit."), 2),
        SectionRule("next", Named("Next steps", "Suite"), Named("", ""),
                    starts_as=ParagraphKind.BULLET),
    )  # fmt: skip
    return NoteKind(
        "memo",
        Named("Memorandum to the Minister", "Note au ministre"),
        Named("Memo", "Note"),
        "D",
        rules,
        ("to", "date"),
        ("to",),
        (Named("I concur", "D\u2019accord"), Named("Seen", "Vu")),
        Named("Minister", "Ministre"),
        words=100,
        words_fr=120,
        pages_en=2,
        pages_fr=2.5,
    )


@pytest.fixture
def typed():
    """Other words in a field, as if they were typed."""

    def type_into(field, text):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    return type_into
