"""Python's own way to import is back, and Qt works on."""

import builtins

import pytest

from briefing_app.ui.plain_imports import import_plainly


@pytest.fixture
def asked(monkeypatch):
    """The names that go through the hook that Qt for Python puts round every import."""
    names = []

    def hook(name, *others, **named):
        names.append(name)
        return builtins.__orig_import__(name, *others, **named)

    monkeypatch.setattr(builtins, "__import__", hook)
    return names


def test_nobody_looks_at_what_is_imported_any_more(asked):
    import colorsys

    assert "colorsys" in asked
    asked.clear()
    import_plainly()
    import colorsys as again

    assert again is colorsys
    assert asked == []


def test_without_a_hook_nothing_changes(monkeypatch):
    before = builtins.__import__
    monkeypatch.delattr(builtins, "__orig_import__", raising=False)
    import_plainly()
    assert builtins.__import__ is before
