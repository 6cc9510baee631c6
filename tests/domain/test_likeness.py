"""How alike two sayings are, and why."""

from briefing_app.domain.likeness import Ground, Lexicon, Saying, folded, likeness, overlap

LEXICON = Lexicon(
    frozenset({"the", "of", "le", "des"}), ("ations", "ation", "s"), {"civil": "people"}
)


def saying(line, figures=(), quoted=""):
    terms = LEXICON.terms(line)
    return Saying(terms, terms, LEXICON.terms(quoted), frozenset(figures))


def evenly(term):
    del term
    return 1.0


def test_folding_drops_accents_and_capitals():
    assert folded("Éléments Généraux") == "elements generaux"


def test_words_that_say_nothing_are_left_out_and_endings_cut():
    assert LEXICON.terms("The demonstrations of bridges") == {"demonstr", "bridge"}


def test_an_elided_article_is_no_part_of_the_word():
    assert LEXICON.terms("l\u2019entente, d'une ville") == LEXICON.terms("entente une ville")


def test_words_that_mean_the_same_are_one_term():
    assert LEXICON.terms("civil") == {"people"}


def test_nothing_in_common_is_no_overlap():
    assert overlap(frozenset("ab"), frozenset("cd"), evenly) == 0


def test_the_same_terms_overlap_wholly():
    assert overlap(frozenset("ab"), frozenset("ab"), evenly) == 1


def test_rare_terms_count_more_than_common_ones():
    def weight(term):
        return {"r": 9.0}.get(term, 1.0)

    rare = overlap(frozenset("rab"), frozenset("rcd"), weight)
    assert rare > overlap(frozenset("rab"), frozenset("acd"), weight)


def test_the_same_figure_of_the_same_thing_is_the_first_reason():
    one = saying("Deaths in wars on record", ["n33443"])
    why = likeness(one, saying("Recorded deaths of last season", ["n33443"]), evenly)
    assert why is not None
    assert (why.ground, why.figure) == (Ground.FIGURE, "n33443")


def test_a_short_figure_of_another_thing_is_no_reason():
    one = saying("Villages without water", ["n72share"])
    assert likeness(one, saying("Trains arriving late", ["n72share"]), evenly) is None


def test_near_equal_wording_is_a_reason():
    words = "parties must spare hospitals schools markets"
    why = likeness(saying("a", quoted=words), saying("b", quoted=f"{words} always"), evenly)
    assert why is not None
    assert (why.ground, why.shared, why.of) == (Ground.WORDS, 6, 6)


def test_a_demand_says_how_many_of_its_words_are_shared():
    one, other = saying("open two aid corridors soon"), saying("keep aid corridors open")
    why = likeness(one, other, evenly, Ground.DEMAND)
    assert why is not None
    assert (why.ground, why.shared, why.of) == (Ground.DEMAND, 3, 4)


def test_only_a_sure_likeness_is_offered_unasked():
    one = saying("open aid corridors")
    sure = likeness(one, one, evenly, Ground.DEMAND)
    weak = likeness(saying("open aid roads soon"), saying("open two many gates"), evenly,
                    Ground.DEMAND)  # fmt: skip
    assert sure is not None
    assert sure.is_sure
    assert weak is not None
    assert not weak.is_sure


def test_a_figure_in_both_claims_comes_before_one_in_the_words_alone():
    new = saying("civilian deaths on record", ["n33443"])
    claims = likeness(new, saying("civilian deaths", ["n33443"]), evenly)
    words = Saying(*(LEXICON.terms("civilian deaths"),) * 2, frozenset({"n33443"}))
    quoted = likeness(new, words, evenly)
    assert claims is not None
    assert quoted is not None
    assert claims.figure == quoted.figure == "n33443"
    assert claims.score > quoted.score
