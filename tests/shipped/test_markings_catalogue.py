from briefing_app.domain.marking import STANDING_CAVEATS
from briefing_app.language import words_for
from briefing_app.shipped.markings import load_ladders


def test_the_catalogue_says_every_caveat_as_the_data_does():
    named = {caveat.en: caveat.fr for caveat in load_ladders().caveats}

    assert set(STANDING_CAVEATS) == set(named)
    assert {each: words_for("fr").gettext(each) for each in STANDING_CAVEATS} == named
