"""Tags, references and comments of an HTML page with their places, in time linear in its length.

The parser of the standard library is quadratic on broken pages and gives no ends of tags. What a
browser would swallow to the end of the page (a tag or comment that never ends) is swallowed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

NAME = re.compile(r"[A-Za-z][^\s/>]{0,99}")
QUOTE_OR_END = re.compile(r"""[>"']""")
REFERENCE = re.compile(r"&(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z]\w{1,30};)")
NEXT = re.compile(r"[<&]")
UNREAD = frozenset("script style textarea".split())


class Token(NamedTuple):
    """What stands from `start` to `end`; `name` is a tag's, in lower case."""

    kind: Literal["text", "start", "end", "comment", "reference", "other"]
    start: int
    end: int
    name: str = ""


def tokens(page: str) -> Iterator[Token]:
    place = done = 0
    while match := NEXT.search(page, place):
        token = token_at(page, match.start())
        if token is None:
            place = match.end()
            continue
        if token.start > done:
            yield Token("text", done, token.start)
        yield token
        place = done = token.end
        if token.kind == "start" and token.name in UNREAD:
            ending = re.compile(rf"</{token.name}\b", re.IGNORECASE).search(page, token.end)
            place = done = ending.start() if ending else len(page)
            if done > token.end:
                yield Token("other", token.end, done)
    if done < len(page):
        yield Token("text", done, len(page))


def token_at(page: str, place: int) -> Token | None:
    """The token that begins with < or & at `place`; None where it is only a character."""
    if page[place] == "&":
        reference = REFERENCE.match(page, place)
        return Token("reference", place, reference.end()) if reference else None
    if page.startswith("<!--", place):
        end = page.find("-->", place + 4)
        return Token("comment", place, end + 3 if end >= 0 else len(page))
    after = page[place + 1 : place + 2]
    if after in ("!", "?") and after:
        end = page.find(">", place)
        return Token("other", place, end + 1 if end >= 0 else len(page))
    closing = after == "/"
    name = NAME.match(page, place + 1 + closing)
    if not name:
        return None
    return Token("end" if closing else "start", place, tag_end(page, name.end()), name[0].lower())


def tag_end(page: str, place: int) -> int:
    """Behind the > of a tag; one inside of quotes is not it."""
    while found := QUOTE_OR_END.search(page, place):
        if found[0] == ">":
            return found.end()
        closing = page.find(found[0], found.end())
        if closing < 0:
            break
        place = closing + 1
    return len(page)
