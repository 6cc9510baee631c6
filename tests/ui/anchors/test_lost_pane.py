"""One lost anchor beside its candidates, one after the other."""

from briefing_app.operations.lost_anchors import list_lost, nearest
from briefing_app.ui.anchors.lost_pane import LostPane


def test_candidates_are_walked_through_in_a_circle(qtbot, appearance, workspace, lost):
    pane = LostPane()
    qtbot.addWidget(pane)
    anchor = list_lost(workspace).value[0]
    (best,) = nearest(workspace, anchor).value[:1]
    pane.show_anchor(anchor, (best, best))
    assert pane.candidate == best
    assert pane.which.text().startswith("Candidate 1 of 2")
    pane.on.click()
    assert pane.which.text().startswith("Candidate 2 of 2")
    pane.step(1)
    assert pane.which.text().startswith("Candidate 1 of 2")
    assert pane.claim.toPlainText() == anchor.claim


def test_without_a_candidate_nothing_can_be_read_against_it(qtbot, appearance, workspace, lost):
    pane = LostPane()
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.changed):
        pane.show_anchor(list_lost(workspace).value[0], ())
    assert pane.candidate is None
    assert pane.claim_row.isHidden()
    assert not pane.on.isEnabled()
    pane.step(1)
    assert pane.candidate is None
