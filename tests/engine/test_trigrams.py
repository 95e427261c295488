"""Which language a word looks like."""

import pytest

from reviewapp.engine.trigrams import leaning


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("gegründet", "de"),
        ("ciudades", "es"),
        ("aujourd", "fr"),
        ("scrittrice", "it"),
        ("zaplacena", "cs"),
        ("thought", "en"),
    ],
)
def test_a_word_leans_to_its_own_language(word, language):
    for other in {"de", "es", "fr", "it", "cs", "en"} - {language}:
        assert leaning(word, language, other) > 0
        assert leaning(word, other, language) == -leaning(word, language, other)


def test_a_language_without_a_table_leans_nowhere():
    assert leaning("house", "en", "qya") == 0
