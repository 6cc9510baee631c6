from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefing_app.ui.library.detail_pieces import (
    Boxed,
    Facts,
    LeadFace,
    LeadRow,
    LeadRows,
    flowing,
    line_widget,
)
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind


def test_a_row_that_leads_on_is_read_with_its_place_and_used_by_key(qtbot, appearance):
    went = []
    row = LeadRow(LeadFace("A claim", "¶ 2", Kind.FACT), lambda: went.append(1))
    qtbot.addWidget(row)
    row.show()

    qtbot.keyClick(row, Qt.Key.Key_Space)

    assert went == [1]
    assert row.accessibleName() == "A claim, ¶ 2"
    assert not row.grab().isNull()


def test_of_many_rows_twelve_are_shown_first(qtbot, appearance):
    leads = [(LeadFace(f"Claim {n}"), lambda: None) for n in range(40)]
    rows = LeadRows(leads)
    qtbot.addWidget(rows)
    rows.show()
    assert len(rows.rows()) == 12

    rows.more.click()

    assert [row.text() for row in rows.rows()] == [f"Claim {n}" for n in range(40)]


def test_a_few_more_than_twelve_are_shown_at_once(qtbot, appearance):
    rows = LeadRows([(LeadFace(f"Claim {n}"), lambda: None) for n in range(15)])
    qtbot.addWidget(rows)

    assert len(rows.rows()) == 15


def test_a_fact_without_a_value_has_no_row_unless_something_can_be_done(qtbot, appearance):
    facts = Facts()
    qtbot.addWidget(facts)
    facts.add("Author", "")
    assert facts.is_empty()

    facts.add("Body", "", button("Confirm"))

    texts = [label.text() for label in facts.findChildren(Words)]
    assert texts == ["Body", "not known"]


def test_a_boxed_value_says_what_it_is(qtbot, appearance):
    boxed = Boxed("Who asks", "The port")
    qtbot.addWidget(boxed)

    assert boxed.accessibleName() == "Who asks: The port"
    assert not boxed.grab().isNull()


def test_in_a_narrow_place_the_pieces_flow_onto_lines(qtbot, appearance):
    line = flowing(line_widget(QLabel("State"), button("Open")), line_widget(QLabel("Marking")))
    qtbot.addWidget(line)

    assert line.layout().heightForWidth(60) > line.layout().heightForWidth(600)
