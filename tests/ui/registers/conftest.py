"""Notes that came to their addressee in a month, and a window for the lists."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.header import Header
from briefing_app.domain.register import months_back
from briefing_app.ui.notes.way.standing_words import today
from tests.builders import a_note


def last_month():
    from datetime import date

    return months_back(date.fromisoformat(today()), 2)[1]


@pytest.fixture
def host(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    return window


@pytest.fixture
def memo(workspace):
    """Keeps a memorandum that came last month; what it is told makes it differ."""

    def keep(number, day=5, kind="memo_decision", **header):
        month = last_month()
        full = Header(
            number=number,
            subject_en=f"Title {number}",
            subject_fr=f"Titre {number}",
            sector_en="Shores",
            sector_fr="Rivages",
            date_received=f"{month.key}-{day:02d}",
            addressee="M",
            purpose="D",
        )
        note = replace(a_note(), kind=kind, header=replace(full, **header))
        with workspace.writing() as shelves:
            shelves.notes.save(note)
        return note

    return keep
