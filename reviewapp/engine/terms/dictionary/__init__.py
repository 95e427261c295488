"""Bilingual dictionaries: what they say of a word is a seed of word alignment; without one discovery works too."""

from reviewapp.engine.terms.dictionary.dictionary import Dictionary, Glosses

__all__ = ["Dictionary", "Glosses"]
