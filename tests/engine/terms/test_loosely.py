"""Terms in forms that no list has."""

import pytest

from reviewapp.engine.terms.loosely import may_stand


@pytest.mark.parametrize(
    ("text", "term", "language"),
    [
        ("بدأت ثلاث عيادات متنقلة العمل", "عيادة متنقلة", "ar"),
        ("اثنان من العاملين الصحيين المجتمعيين", "عامل صحي مجتمعي", "ar"),
        ("состояние противопаводковых дамб района", "противопаводковая дамба", "ru"),
    ],
)
def test_an_inflected_term_may_stand_there(text, term, language):
    assert may_stand(text.split(), term, language)


@pytest.mark.parametrize(
    ("text", "term", "language"),
    [
        ("زارت العيادات المتحركة القرية", "عيادة متنقلة", "ar"),
        ("عيادة في القرية البعيدة وسيارة متنقلة", "عيادة متنقلة", "ar"),
        ("supply of chains", "supply chain", "en"),
    ],
)
def test_another_word_a_far_one_or_a_language_with_listed_forms_is_not_the_term(text, term, language):
    assert not may_stand(text.split(), term, language)
