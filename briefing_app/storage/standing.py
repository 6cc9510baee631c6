"""In use or set aside: asked in a way that lets SQLite choose the quick road."""

from typing import Any

from sqlalchemy import Column, ColumnElement, func


def in_use(aside: Column[Any]) -> ColumnElement[bool]:
    """Nearly everything is in use: told so, SQLite narrows by other columns first."""
    return func.likely(aside.is_(False))


def standing(aside: Column[Any], *, set_aside: bool) -> ColumnElement[bool]:
    return aside.is_(True) if set_aside else in_use(aside)
