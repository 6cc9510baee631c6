"""Two parts beside each other while there is room, and below each other where there is not."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from briefing_app.ui.look import look
from briefing_app.ui.tokens import Space

ROOMY = 900
"""Pixels at 100 % from which on a window has room for both."""
_LOW = 240
_ANY = 16_777_215


class SideBySide(QBoxLayout):
    """The second part is as wide as it is told; below the first one it takes the whole width."""

    def __init__(self, first: QWidget, second: QWidget, width: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._second, self._width = second, width
        self.setSpacing(look().px(Space.L))
        self.addWidget(first, 1)
        self.addWidget(second)

    def fit(self, window: int) -> bool:
        """For a window as wide as this; whether there is room for both."""
        roomy = window >= look().px(ROOMY)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.setDirection(across if roomy else down)
        self._second.setMinimumWidth(look().px(self._width) if roomy else 0)
        self._second.setMaximumWidth(look().px(self._width) if roomy else _ANY)
        self._second.setMinimumHeight(0 if roomy else look().px(_LOW))
        return roomy
