"""A run that a template's field becomes: its own look, the value's words and language."""

from briefing_app.wordfile.markup import run
from briefing_app.wordfile.tree import Element, copied, drop, elements, w

_BEHIND_LANGUAGE = (w("eastAsianLayout"), w("specVanish"), w("oMath"))


def filled_run(words: str, look: Element | None, language: str = "") -> Element | None:
    """Nothing where there are no words. Tabs and line ends become Word's own."""
    markup = run(words)
    if not markup:
        return None
    made = elements(markup)[0]
    if look is not None or language:
        made.insert(0, spoken_look(look, language))
    return made


def spoken_look(look: Element | None, language: str) -> Element:
    """A copy of the look with another proofing language."""
    made = copied(look) if look is not None else elements("<w:rPr/>")[0]
    if not language:
        return made
    for old in made.findall(w("lang")):
        drop(old)
    behind = [child for child in made if child.tag in _BEHIND_LANGUAGE]
    spoken = elements(f'<w:lang w:val="{language}"/>')[0]
    if behind:
        behind[0].addprevious(spoken)
    else:
        made.append(spoken)
    return made
