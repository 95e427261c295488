"""Word differences of two texts, for any script."""

import re
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
    """The pieces of `before` and `after` in order: joined, their sides give the two texts again."""
    from rapidfuzz.distance import Indel

    old, new = TOKEN.findall(before), TOKEN.findall(after)
    pieces: list[Piece] = []
    for each in Indel.opcodes(old, new):
        removed = "".join(old[each.src_start : each.src_end])
        added = "".join(new[each.dest_start : each.dest_end])
        if each.tag != "equal" and pieces and not pieces[-1].same:
            pieces[-1] = Piece(pieces[-1].before + removed, pieces[-1].after + added)
        else:
            pieces.append(Piece(removed, added))
    return pieces
