"""Asks operations on the open workspace, as the runner of the window does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar

from briefing_app.operations.outcome import Outcome

Draw = Callable[[Any], bytes]

P = ParamSpec("P")
T = TypeVar("T")


class Asking:
    """The terminal waits for the answer and needs to tell nobody what changed."""

    def __init__(self, workspace: Any, draw: Draw | None = None) -> None:
        self._workspace = workspace
        self._draw = draw

    def __call__(
        self,
        operation: Callable[Concatenate[Any, P], Outcome[T]],
        *given: P.args,
        **named: P.kwargs,
    ) -> T:
        return operation(self._workspace, *given, **named).value

    @contextmanager
    def press(self) -> Iterator[Any]:
        """What makes pages while a note is written as a PDF."""
        from briefing_app.operations.export_note import Office, Press, find_office

        office = Office(find_office())
        try:
            yield Press(office, self._draw)
        finally:
            office.close()

    def pages_of(self, note: Any) -> int:
        """As many as LibreOffice lays the note out on, before its annexes."""
        from briefing_app.operations.print_pages import count_pages

        with self.press() as press:
            return self(count_pages, press.office, note).counted
