"""A text as tokens with stems, and what may stand at the edge of a term."""

from __future__ import annotations

import re
from typing import NamedTuple

from reviewapp.engine.languages import Language, language
from reviewapp.engine.terms import chinese
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
HYPHENS = frozenset("-‐‑")
HYPHENATING = frozenset("en de nl sv da no nb nn".split())  # compounds, not clitics, are what they hyphenate
JOINING = frozenset(["", *" -\u00a0'’‑/·・&"])
REMEMBERED = 200_000  # words a reader keeps in mind
LONGEST_WORD = 4
HIRAGANA = re.compile(r"[぀-ゟ]")
LATIN = re.compile(r"[^\W\d_]")
# What joins two tokens into one phrase; anything else between them parts them.
JOINT = re.compile(r"[ \u00a0\u2009\u202f]?[-‐‑'’/·・&]?[ \u00a0\u2009\u202f]?[\U000f0000-\U000ffffd]*")


class Token(NamedTuple):
    """A word (or a character where words are not set apart) at `start` to `end` in code points.

    `run` counts the stretches without marks between; `content` is false for the closed classes;
    `glued` tells that no word begins here: the token hangs on the one before it by a hyphen, or
    both are in one word that the lexicon knows; `verb` that it begins a word that is a verb only.
    """

    start: int
    end: int
    text: str
    stem: str
    content: bool
    run: int
    glued: bool = False
    verb: bool = False


_new = tuple.__new__  # what makes a Token half as fast again; there are as many as words in a project


def _of_compound(token: Token) -> Token:
    """No part of a compound is a function word: no-take zone, one-stop office."""
    return token if token.content or not token.text.isalpha() else token._replace(content=True)


class Reader:
    """Tokens of texts in one language; what it found out of a word it remembers."""

    def __init__(self, tag: str) -> None:
        self.language: Language = language(tag)
        self.code = tag.split("-")[0]
        self.stem = stemmer(tag)
        self.function = function_words(tag)
        self.hyphenates = self.code in HYPHENATING
        self._words: dict[str, tuple[str, bool]] = {}

    def read(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        words = self._words
        run = last = 0
        for match in TOKEN.finditer(text):
            start, end = match.span()
            word = match[0]
            known = words.get(word) or self._learn(word)
            between = text[last:start]
            if between != " " and between not in JOINING and tokens and JOINT.fullmatch(between) is None:
                run += 1
            glued = between in HYPHENS
            if glued and self.hyphenates and tokens:
                tokens[-1], known = _of_compound(tokens[-1]), (known[0], known[1] or word.isalpha())
            tokens.append(_new(Token, (start, end, word, known[0], known[1], run, glued, False)))
            last = end
        if self.code == "zh":
            tokens = _with_chinese_words(tokens, text, self.function)
        return tokens if self.language.spaced else self._with_words(tokens, text)

    def _learn(self, word: str) -> tuple[str, bool]:
        if len(self._words) > REMEMBERED:
            self._words.clear()
        low = word.lower()
        known = self._words[word] = (self.stem(low), self._is_content(low))
        return known

    def _with_words(self, tokens: list[Token], text: str) -> list[Token]:
        """Characters of a word that the lexicon knows hang together and are content, whatever each is alone."""
        known, starts = lexicon(self.code).senses, lexicon(self.code).starts
        at = 0
        while at < len(tokens):
            length = 1
            if tokens[at].text in starts:
                last = min(LONGEST_WORD, len(tokens) - at)
                begin = tokens[at].start
                length = next((n for n in range(last, 1, -1) if text[begin : tokens[at + n - 1].end] in known), 1)
            for place in range(at, at + length) if length > 1 else ():
                tokens[place] = _marked(tokens[place], True, place > at, tokens[place].verb)
            at += length
        return tokens

    def _is_content(self, word: str) -> bool:
        if word in self.function or HIRAGANA.match(word):
            return False
        return not word[0].isdigit() and (len(word) > 1 or (not self.language.spaced and not word.isascii()))


def _with_chinese_words(tokens: list[Token], text: str, function: frozenset[str]) -> list[Token]:
    """Characters hang together in the words that a dictionary cuts; a word's class tells whether it is content."""
    content: dict[int, bool] = {}
    verbs: set[int] = set()
    at = 0
    for word in chinese.words(text):
        content[at] = word.content
        if word.verb:
            verbs.add(at)
        at += word.length
    inside = False
    for place, token in enumerate(tokens):
        begins = token.start in content
        inside = content[token.start] if begins else inside
        kept = inside and token.text not in function if begins and _is_alone(token, content) else inside
        verb = begins and token.start in verbs
        tokens[place] = _marked(token, kept and not token.text[0].isdigit(), not begins and place > 0, verb)
    return tokens


def _marked(token: Token, content: bool, glued: bool, verb: bool = False) -> Token:
    if token.content == content and token.glued == glued and token.verb == verb:
        return token
    return _new(Token, (token.start, token.end, token.text, token.stem, content, token.run, glued, verb))


def _is_alone(token: Token, content: dict[int, bool]) -> bool:
    return token.end in content


def by_words(tokens: list[Token]) -> list[Token]:
    """Characters of one known word as one token, for what looks at words where they are not set apart."""
    merged: list[Token] = []
    for token in tokens:
        if token.glued and merged:
            last = merged[-1]
            merged[-1] = last._replace(end=token.end, text=last.text + token.text, stem=last.stem + token.stem)
        else:
            merged.append(token)
    return merged
