"""A text as tokens with stems, and what may stand at the edge of a term."""

from __future__ import annotations

import re
from typing import NamedTuple

from reviewapp.engine.languages import Language, language
from reviewapp.engine.terms.discovery.function_words import function_words
from reviewapp.engine.terms.lexicon import lexicon
from reviewapp.engine.terms.stems import stemmer

# Letters with the signs that stand on them (Arabic, Hebrew, scripts of India), numbers, kana by kind, other characters
# of scripts without spaces one by one.
KATAKANA = "゠-ヿー"
UNSPACED = "぀-ゟ㐀-鿿豈-﫿฀-๿຀-໿က-႟ក-៿々"
SIGNS = r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
TOKEN = re.compile(
    rf"\d+(?:[.,:]\d+)*%?|[{KATAKANA}]+|[{UNSPACED}]|(?:[{SIGNS}]|(?![{UNSPACED}{KATAKANA}])[^\W\d_])+\d*"
)
HYPHENS = "-‐‑"
LONGEST_WORD = 4
HIRAGANA = re.compile(r"[぀-ゟ]")
LATIN = re.compile(r"[^\W\d_]")
# What joins two tokens into one phrase; anything else between them parts them.
JOINT = re.compile(r"[ \u00a0\u2009\u202f]?[-‐‑'’/·・&]?[ \u00a0\u2009\u202f]?[\U000f0000-\U000ffffd]*")


class Token(NamedTuple):
    """A word (or a character where words are not set apart) at `start` to `end` in code points.

    `run` counts the stretches without marks between; `content` is false for the closed classes;
    `glued` tells that no word begins here: the token hangs on the one before it by a hyphen, or
    both are in one word that the lexicon knows.
    """

    start: int
    end: int
    text: str
    stem: str
    content: bool
    run: int
    glued: bool = False


class Reader:
    """Tokens of texts in one language."""

    def __init__(self, tag: str) -> None:
        self.language: Language = language(tag)
        self.code = tag.split("-")[0]
        self.stem = stemmer(tag)
        self.function = function_words(tag)

    def read(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        run = last = 0
        for match in TOKEN.finditer(text):
            start, end = match.span()
            if tokens and not _joined(text, last, start):
                run += 1
            word = match[0].lower()
            glued = start - last == 1 and text[last] in HYPHENS
            tokens.append(Token(start, end, match[0], self.stem(word), self._is_content(word), run, glued))
            last = end
        return tokens if self.language.spaced else self._with_words(tokens)

    def _with_words(self, tokens: list[Token]) -> list[Token]:
        """Characters of a word that the lexicon knows hang together and are content, whatever each is alone."""
        known = lexicon(self.code).senses
        at = 0
        while at < len(tokens):
            length = next(
                (n for n in range(min(LONGEST_WORD, len(tokens) - at), 1, -1) if _spelling(tokens, at, n) in known), 1
            )
            if length > 1:
                for place in range(at, at + length):
                    tokens[place] = tokens[place]._replace(content=True, glued=place > at)
            at += length
        return tokens

    def _is_content(self, word: str) -> bool:
        if word in self.function or HIRAGANA.match(word):
            return False
        return not word[0].isdigit() and (len(word) > 1 or (not self.language.spaced and not word.isascii()))


def _spelling(tokens: list[Token], at: int, length: int) -> str:
    return "".join(token.text for token in tokens[at : at + length])


def _joined(text: str, left: int, right: int) -> bool:
    if right - left == 1:
        return text[left] in " -\u00a0'’‑/·・&"
    return right == left or JOINT.fullmatch(text, left, right) is not None
