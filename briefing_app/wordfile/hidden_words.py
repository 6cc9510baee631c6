"""Hidden words of a template, such as advice to whoever fills it in: nothing of it may leave."""

from collections.abc import Iterator

from briefing_app.wordfile.tree import Element, drop, w


def hidden_runs(root: Element) -> Iterator[Element]:
    """The runs that Word shows only on demand."""
    for run in root.iter(w("r")):
        switch = run.find(f"{w('rPr')}/{w('vanish')}")
        if switch is not None and switch.get(w("val")) not in {"0", "false", "off"}:
            yield run


def drop_hidden(root: Element) -> None:
    """Hidden words go; the fields that Word computes stay whole."""
    for run in list(hidden_runs(root)):
        if not any(True for _part in run.iter(w("fldChar"), w("instrText"))):
            drop(run)
