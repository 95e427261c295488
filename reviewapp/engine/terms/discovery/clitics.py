"""Arabic writes “and”, “in”, “to” on to the next word: a term begins behind them."""

import re
from collections.abc import Collection, Sequence

from reviewapp.engine.terms.discovery.cognates import romanised, sound_alike
from reviewapp.engine.terms.discovery.tokens import Token
from reviewapp.engine.terms.stems import arabic, plain

ARTICLE = re.compile(r"[وف]?[بكف]?(?=ال)|[وف](?=لل)")
LETTER = re.compile(r"[وفبكل](?=\w{3})")


def without_clitics(texts: Sequence[list[list[Token]]], names: Collection[str]) -> list[list[list[Token]]]:
    """Tokens that begin behind a proclitic, where the article, another place or a name of the source shows it."""
    known = {plain(token.text) for sentences in texts for tokens in sentences for token in tokens}
    return [[[_bare(token, known, names) for token in tokens] for tokens in sentences] for sentences in texts]


def _bare(token: Token, known: Collection[str], names: Collection[str]) -> Token:
    cut = _clitic(token.text, known, names)
    if not cut:
        return token
    text = token.text[cut:]
    return token._replace(start=token.start + cut, text=text, stem=arabic(text))


def _clitic(word: str, known: Collection[str], names: Collection[str]) -> int:
    article = ARTICLE.match(word)
    if article:
        return article.end()
    letter = LETTER.match(word)
    if not letter:
        return 0
    rest = plain(word[1:])
    if rest in known or "ال" + rest in known:
        return 1
    if any(sound_alike(rest, name) and romanised(word)[0] != name[0] for name in names):
        return 1
    further = _clitic(word[1:], known, names) if letter[0] in "وف" else 0
    return further and 1 + further
