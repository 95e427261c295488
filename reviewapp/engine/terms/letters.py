"""Capitals of a replacement: kept where the sentence, a title or the term itself asks for them."""

import re

from reviewapp.engine.terms.grammar.base import WORDS, Grammar, capital, words

STARTS_SENTENCE = re.compile(
    r"(?:^|[.!?…。！？]['\"”’»)\]]*\s+|^\s*(?:\(?\w{1,3}[.)]|[-–—•*#]+)\s+|[\n:]\s*)[¿¡'\"“‘«„(\[]*$"
)


def recase(new: str, old: str, phrase: str, text: str, start: int, rules: Grammar) -> str:
    """`new` with the capitals that `old` has beyond those of `phrase`, the form as the terms write it."""
    if old.isupper() and len(old) > 1 and not phrase.isupper():
        return new.upper()
    begins = starts_sentence(text, start) and old[:1].isupper()
    if rules.title_case and stands_in_title(text, start, start + len(old), rules):
        return title(new, rules, first=begins)
    raised = _raised(old, phrase)
    if len(raised) > 1 and len(raised) >= len(_content(old, rules)):
        return title(new, rules, first=True)
    if begins or (raised and old[:1].isupper()):
        return capital(new)
    return new


def starts_sentence(text: str, start: int) -> bool:
    return bool(STARTS_SENTENCE.search(text[max(0, start - 40) : start])) or not text[:start].strip()


def stands_in_title(text: str, start: int, end: int, rules: Grammar) -> bool:
    """Whether the words beside `start` to `end`, and those between, have capitals as in an English title."""
    inner = _content(text[start:end], rules)
    if not inner or not all(word[0].isupper() for word in inner):
        return False
    left, right = _content(_clause(text[:start], -1), rules)[-2:], _content(_clause(text[end:], 0), rules)[:2]
    beside = left + right
    return len(beside) > 1 and all(word[0].isupper() for word in beside)


def raised_by_position(text: str, start: int, end: int, rules: Grammar) -> bool:
    """Whether capitals at `start` may be there for the place only: a sentence's beginning, a title, all capitals."""
    if starts_sentence(text, start) or text[start:end].isupper():
        return True
    return rules.title_case and stands_in_title(text, start, end, rules)


def uncapitalised(phrase: str) -> str:
    """`phrase` without the capitals of a title or a sentence's beginning; acronyms and inner capitals stay."""
    return WORDS.sub(lambda match: match[0].lower() if match[0].istitle() else match[0], phrase)


def title(phrase: str, rules: Grammar, first: bool) -> str:
    """Capital first letters, except in the small words of titles unless one is `first`."""

    def raise_word(match: re.Match[str]) -> str:
        small = match[0].lower() in rules.small_in_titles and not (first and match.start() == 0)
        return match[0] if small else capital(match[0])

    return WORDS.sub(raise_word, phrase)


def _content(text: str, rules: Grammar) -> list[str]:
    return [word for word in words(text) if word.lower() not in rules.small_in_titles]


def _clause(text: str, side: int) -> str:
    """The part of `text` next to the place in question, up to the end of the sentence."""
    near = text[-60:] if side else text[:60]
    return re.split(r"[.!?;:]", near)[side]


def _raised(old: str, phrase: str) -> list[str]:
    """Words of `old` that have a capital which `phrase` does not give them."""
    given = {word.lower() for word in words(phrase) if word[0].isupper()}
    return [word for word in words(old) if word[0].isupper() and word.lower() not in given]
