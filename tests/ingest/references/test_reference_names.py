from briefing_app.ingest.references.reference_names import is_body, names_in_bibtex, turned


def test_people_stand_in_order_and_a_body_in_braces_apart():
    assert names_in_bibtex("Lee, Ann and {Ministry of Roads and Rivers} and Bo Ek") == (
        ("Ann Lee", "Bo Ek"),
        "Ministry of Roads and Rivers",
    )


def test_braces_within_a_name_do_not_make_it_a_body():
    assert names_in_bibtex(r"{\'E}k, {B}o") == (("Bo Ék",), "")
    assert names_in_bibtex("{A} and {B}") == ((), "A")


def test_names_told_by_their_parts_are_put_together():
    written = "family=Cruz, given=Ana, prefix=de la"
    assert names_in_bibtex(written) == (("Ana de la Cruz",), "")


def test_others_are_said_and_nothing_is_nobody():
    assert names_in_bibtex("Lee, Ann and others") == (("Ann Lee", "et al."), "")
    assert names_in_bibtex("") == ((), "")


def test_a_family_name_in_front_goes_behind():
    assert turned("Lee, Ann") == "Ann Lee"
    assert turned("Smith, Jr., John") == "John Smith, Jr."
    assert turned("Plato") == "Plato"


def test_a_name_in_one_piece_is_a_body_where_its_words_say_so():
    assert is_body("World Health Organization")
    assert is_body("OECD")
    assert not is_body("Ann Lee")
    assert not is_body("Lee, Ann")
