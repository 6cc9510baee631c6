"""Fields for limits: whole words, and pages that may be halves; empty means no limit."""

from PySide6.QtGui import QIntValidator, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from briefing_app.language import language

_MOST_WORDS = 99999


def words_field(words: int, placeholder: str = "") -> QLineEdit:
    field = QLineEdit(str(words) if words else "")
    field.setPlaceholderText(placeholder)
    field.setValidator(QIntValidator(0, _MOST_WORDS, field))
    return field


def words_in(field: QLineEdit) -> int:
    text = field.text().strip()
    return int(text) if text.isdigit() else 0


def shown_words(words: int) -> str:
    """Thousands set off as the officer's language does it."""
    return f"{words:,}".replace(",", "\u00a0" if language() == "fr" else ",")


def shown_pages(pages: float) -> str:
    """Half pages as the officer's language writes them."""
    return f"{pages:g}".replace(".", "," if language() == "fr" else ".")


def pages_field(pages: float) -> QLineEdit:
    field = QLineEdit(shown_pages(pages) if pages else "")
    field.setValidator(QRegularExpressionValidator(r"\d{0,3}([.,]\d{0,2})?", field))
    return field


def pages_in(field: QLineEdit) -> float:
    """A comma and a point are both understood."""
    text = field.text().strip().replace(",", ".").strip(".")
    return float(text) if text else 0.0
