"""Word differences of two texts, for any script."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

# Han, kana and Hangul characters stand alone: a difference shows the characters that changed, not the whole clause.
TOKEN = re.compile(
    r"[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|[^\W\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+"
    r"|\s+|."
)


class Piece(NamedTuple):
    """A run of text that stayed (`before` and `after` equal), or what was taken out and put in."""

    before: str
    after: str

    @property
    def same(self) -> bool:
        return self.before == self.after


def diff(before: str, after: str) -> list[Piece]:
    """The pieces of `before` and `after` in order: joined, their sides give the two texts again.

    What stayed is swallowed by the changes around it where it is no longer than either: a
    reader sees two phrases change, not every second word.
    """
    pieces: list[Piece] = []
    for piece in runs(before, after):
        add(pieces, piece)
        if len(pieces) > 2 and not piece.same and pieces[-2].same and small(pieces[-2], pieces[-3], piece):
            last, stayed, first = pieces.pop(), pieces.pop(), pieces.pop()
            pieces.append(joined(joined(first, stayed), last))
    return pieces


def agreements(texts: Sequence[str]) -> list[list[tuple[str, bool]]]:
    """Each of `texts` in pieces, with whether all the others have that piece in the same order."""
    from rapidfuzz.distance import Indel

    split = [TOKEN.findall(text) for text in texts]
    found = []
    for tokens in split:
        common = [True] * len(tokens)
        for other in split:
            for each in Indel.opcodes(tokens, other):
                if each.tag != "equal":
                    common[each.src_start : each.src_end] = [False] * (each.src_end - each.src_start)
        joined_up = groupby(zip(tokens, common, strict=True), key=itemgetter(1))
        found.append([("".join(token for token, _common in run), same) for same, run in joined_up])
    return found


def distance(before: str, after: str) -> float:
    """How far a text was changed: the words (in Han the characters) put in, out or in place of others, of the
    longer text’s; 0 is untouched, 1 is another text."""
    from rapidfuzz.distance import Levenshtein

    old, new = ([token for token in TOKEN.findall(text) if not token.isspace()] for text in (before, after))
    return float(Levenshtein.normalized_distance(old, new))


def runs(before: str, after: str) -> Iterator[Piece]:
    from rapidfuzz.distance import Indel

    old, new = TOKEN.findall(before), TOKEN.findall(after)
    for each in Indel.opcodes(old, new):
        yield Piece("".join(old[each.src_start : each.src_end]), "".join(new[each.dest_start : each.dest_end]))


def add(pieces: list[Piece], piece: Piece) -> None:
    if pieces and not piece.same and not pieces[-1].same:
        piece = joined(pieces.pop(), piece)
    pieces.append(piece)


def joined(first: Piece, second: Piece) -> Piece:
    return Piece(first.before + second.before, first.after + second.after)


def small(stayed: Piece, first: Piece, last: Piece) -> bool:
    length = len(stayed.before)
    return length <= max(map(len, first)) and length <= max(map(len, last))
