"""Asks operations on the open workspace, as the runner of the window does."""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from briefing_app.operations.outcome import Outcome

P = ParamSpec("P")
T = TypeVar("T")


class Asking:
    """The terminal waits for the answer and needs to tell nobody what changed."""

    def __init__(self, workspace: Any) -> None:
        self._workspace = workspace

    def __call__(
        self,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *given: P.args,
        **named: P.kwargs,
    ) -> T:
        return operation(self._workspace, *given, **named).value
