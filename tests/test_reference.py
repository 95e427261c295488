"""The reference of the checks is made from the checks."""

from scripts.check_reference import PAGE, code, page


def test_the_reference_is_what_the_checks_say():
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make reference`"


def test_backticks_and_outer_spaces_stay_visible():
    assert code("a `b` ") == "`` a `b`  ``"
    assert code(" a") == "`  a `"
