"""Which paragraphs of a plain text look like headings."""

import re

ENDS = re.compile(r"[.!?。！？…:：;；؟۔।,，、][\"'”’»」』)）\]]*$")
WORDS = 14
CHARACTERS = 30  # of a text without spaces between words


def looks_like_heading(text: str) -> bool:
    """A short paragraph of letters that no mark ends: shown as a guess, for a person to correct."""
    text = text.strip()
    words = text.split()
    if not words or ENDS.search(text) or not any(char.isalpha() for char in text):
        return False
    spaced = len(words) > 1 or len(text) <= CHARACTERS
    return spaced and len(words) <= WORDS and len(text) <= 120
