"""The forms in which words are collected: what is alike in sight, a speaker's name refused."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.domain.source import Attribution
from briefing_app.ui.reader.collect_dialogs import EvidenceDialog, RecommendationDialog
from tests.builders import a_document, a_recommendation, some_evidence


@pytest.fixture
def host(qtbot, appearance):
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1000, 900)
    host.show()
    return host


def opened(host, dialog):
    dialog.ask(None)
    return dialog


@pytest.fixture
def closed_source():
    return a_document(attribution=Attribution.CHATHAM_HOUSE)


def test_enter_keeps_the_claim_and_the_speaker(host, qtbot):
    document = a_document()
    evidence = some_evidence(excerpt=document.excerpt("the strait"))
    form = opened(host, EvidenceDialog(host, evidence, document.source, ()))
    form.speaker.line.setText("Anna Lindqvist")
    with qtbot.waitSignal(form.kept) as kept:
        qtbot.keyClick(form.claim, Qt.Key.Key_Return)
    assert kept.args[0].speaker == "Anna Lindqvist"


def test_a_source_under_the_rule_keeps_a_participant(host, qtbot, closed_source):
    evidence = some_evidence(excerpt=closed_source.excerpt("the strait"))
    form = opened(host, EvidenceDialog(host, evidence, closed_source.source, ()))
    form.speaker.line.setText("Anna Lindqvist")
    assert "no speaker may be named" in form.speaker.line.accessibleDescription()
    assert form.value().speaker == "a participant"


def test_a_claim_that_names_the_speaker_is_changed_only_when_asked(host, qtbot, closed_source):
    evidence = some_evidence(claim="Anna Lindqvist wants a pier")
    form = EvidenceDialog(host, evidence, closed_source.source, (), ("Anna Lindqvist",))
    opened(host, form)
    assert form.remark.isVisible()
    assert form.value().claim == "Anna Lindqvist wants a pier"
    qtbot.mouseClick(form.remark.offer, Qt.MouseButton.LeftButton)
    assert form.value().claim == "A participant wants a pier"
    assert not form.remark.isVisible()


def test_a_recommendation_names_nobody_in_any_of_its_fields(host, qtbot, closed_source):
    asked = a_recommendation(asks="Mrs. Lindqvist", what="Lindqvist wants it wider.")
    form = RecommendationDialog(host, asked, closed_source.source, (), ("Lindqvist",))
    opened(host, form)
    qtbot.mouseClick(form.remark.offer, Qt.MouseButton.LeftButton)
    assert form.value().asks == "A participant"
    assert form.value().what == "A participant wants it wider."


def test_enter_in_the_list_of_what_is_alike_keeps_too(host, qtbot):
    document = a_document()
    form = opened(host, EvidenceDialog(host, some_evidence(), document.source, ()))
    form.alike.show_alike(())
    with qtbot.waitSignal(form.kept):
        qtbot.keyClick(form.alike.view, Qt.Key.Key_Return)


def test_changed_follows_the_words(host, qtbot):
    form = opened(host, EvidenceDialog(host, some_evidence(), a_document().source, ()))
    with qtbot.waitSignal(form.changed):
        form.claim.setPlainText("Another claim")


def test_a_long_title_is_seen_from_its_first_word(host):
    document = a_document()
    form = RecommendationDialog(host, a_recommendation(title="Repair " * 30), document.source, ())
    assert form.title.cursorPosition() == 0
    assert form.title.selectedText() == form.title.text()
