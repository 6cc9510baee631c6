"""A date typed as year, month and day, or taken from a calendar; it may be empty."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from briefing_app.domain.dates import date_fault, whole_day
from briefing_app.language import _
from briefing_app.ui.icons import icon
from briefing_app.ui.look import look


class DateField(QLineEdit):
    """`date_changed` carries a date or None, when the field is left or a day is picked."""

    date_changed = Signal(object)

    def __init__(self, value: date | None = None) -> None:
        super().__init__()
        self._value: date | None = None
        self.setPlaceholderText(_("YYYY-MM-DD"))
        self.setMinimumWidth(look().px(140))
        self._open = QAction(icon("calendar-blank"), _("Calendar"), self)
        self._open.triggered.connect(self._open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._take)
        self.textEdited.connect(lambda _text: self.setToolTip(""))
        self.show_value(value)

    def value(self) -> date | None:
        """What stands in the field, None where that is no date."""
        return whole_day(self.text())

    def show_value(self, value: date | None) -> None:
        self._value = value
        self.setText(value.isoformat() if value is not None else "")
        self.setToolTip("")

    def is_right(self) -> bool:
        """Empty, or a date that exists."""
        return not self.text().strip() or self.value() is not None

    def _take(self) -> None:
        if not self.is_right():
            self.setToolTip(date_fault())
            self.setAccessibleDescription(self.toolTip())
            return
        self.setAccessibleDescription("")
        if self.value() != self._value:
            self._value = self.value()
            self.date_changed.emit(self._value)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        shown = self.value()
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.clicked.connect(lambda day: self._pick(day, menu))
        calendar.activated.connect(lambda day: self._pick(day, menu))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + look().px(2))))
        calendar.setFocus()

    def _pick(self, day: QDate, menu: QMenu) -> None:
        self.setText(date(day.year(), day.month(), day.day()).isoformat())
        menu.close()
        self._take()
