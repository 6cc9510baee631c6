"""What the library has on the paragraph being written."""

import pytest

from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.ui.notes.editor.fitting import Fitting
from tests.builders import citing, some_evidence
from tests.ui.notes.conftest import paragraph


@pytest.fixture
def evidence(workspace):
    return collect_evidence(workspace, some_evidence(claim="The eastern pier is narrow")).value


@pytest.fixture
def here():
    """The paragraph at the cursor, which a test may exchange."""
    return [paragraph("a", "Ships avoid the narrow eastern pier in winter")]


@pytest.fixture
def fitting(session, desk, here):
    return Fitting(session, desk.runner, lambda: here[0])


def claims(fitting):
    return [row.evidence.claim for row in fitting.things]


def test_it_is_found_once_writing_pauses(fitting, evidence, session, qtbot):
    with qtbot.waitSignal(fitting.changed, timeout=3000):
        session.touched.emit()
    assert claims(fitting) == [evidence.claim]


def test_what_the_paragraph_cites_is_left_out(fitting, evidence, here):
    here[0] = paragraph("a", "Ships avoid the narrow eastern pier", *citing(evidence))
    fitting.ask_now()
    assert claims(fitting) == []


def test_another_paragraph_has_other_things(fitting, evidence, here):
    fitting.ask_now()
    here[0] = paragraph("b", "Schools open late in Mountford again")
    fitting.ask_now()
    assert claims(fitting) == []


def test_nothing_is_offered_where_no_paragraph_is(fitting, evidence, here):
    fitting.ask_now()
    here[0] = None
    fitting.ask_now()
    assert claims(fitting) == []


def test_the_library_is_asked_again_when_it_changed(fitting, workspace):
    fitting.ask_now()
    later = collect_evidence(workspace, some_evidence(claim="Ships avoid the eastern pier")).value
    fitting.ask_now()
    assert claims(fitting) == []
    fitting.ask_again()
    fitting.ask_now()
    assert claims(fitting) == [later.claim]
