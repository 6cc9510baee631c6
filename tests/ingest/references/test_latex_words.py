import pytest

from briefing_app.ingest.references.latex_words import printed


@pytest.mark.parametrize(
    ("written", "prints"),
    [
        ("plain  words\n here", "plain words here"),
        (r"Caf{\'e} \c{c}a {\L}\'od\'z", "Café ça Łódź"),
        (r"\'Etat et \oe uvre", "État et œuvre"),
        ("{A} {B}raced", "A Braced"),
        (r"50\% of R\&D and 50% of A & B #1", "50% of R&D and 50% of A & B #1"),
        (r"\textit{slanted} \textbf{fat}", "slanted fat"),
        (r"$\alpha$ rising", "\u03b1 rising"),
        ("1990--1999", "1990\u20131999"),
        ("``so''", "“so”"),
        (r"\input{/etc/passwd}x", "x"),
        ("a {never closed", "a never closed"),
    ],
)
def test_latex_becomes_the_words_that_print(written, prints):
    assert printed(written) == prints


def test_braces_without_end_stay_readable():
    assert printed("{" * 3000 + "x") == "x"
