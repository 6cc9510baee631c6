"""The terminal asks operations on the workspace it holds."""

from briefing_app.cli.asking import Asking
from briefing_app.operations.outcome import Outcome


def test_the_operation_gets_the_workspace_first_and_its_value_comes_back():
    def add(workspace: list[int], first: int, *, second: int) -> Outcome[int]:
        return Outcome(sum(workspace) + first + second)

    assert Asking([1, 2])(add, 3, second=4) == 10
