from briefing_app.domain.inbox import InboxLook, Stand


def test_a_look_at_nothing_finds_nothing_ready():
    look = InboxLook()

    assert (dict(look.stands), look.ready, look.grows, look.fault) == ({}, (), False, "")


def test_a_file_that_grew_stands_otherwise():
    assert Stand(10, 1) != Stand(11, 1)
    assert Stand(10, 1) != Stand(10, 2)
