"""What can be done about a locked file is told with it."""

from briefing_app.domain.errors import Remedy
from briefing_app.ingest.locks.refusals import asks_for_password, has_no_cipher, stays_locked


def test_only_a_password_that_helps_is_asked_for():
    assert asks_for_password("a.odt", "").sentence == "a.odt asks for a password."
    assert asks_for_password("a.odt", "b").sentence == "a.odt does not open with this password."
    assert asks_for_password("a.odt", "b").remedy is Remedy.PASSWORD
    assert stays_locked("a.odt").remedy is None
    assert has_no_cipher("a.odt").remedy is None
