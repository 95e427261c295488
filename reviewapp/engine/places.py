"""Where in a translation something of its source is to be expected, and how it is quoted."""


def likely_place(source: str, target: str, start: int) -> int:
    """The end of the word of `target` that stands as far on as `start` stands in `source`."""
    return end_of_word(target, round(len(target.rstrip()) * start / max(1, len(source))))


def end_of_word(text: str, near: int) -> int:
    """The last place at or before `near` that is followed by a space, else the first behind it, else `near`."""
    before = text.rfind(" ", 0, near + 1)
    if before > 0:
        return before
    after = text.find(" ", near)
    return after if after > 0 else near


def shortened(text: str, most: int = 80) -> str:
    """`text`, cut at a word where it is longer than a message should be."""
    if len(text) <= most:
        return text
    return text[: text.rfind(" ", most // 2, most) if " " in text[most // 2 : most] else most] + "…"
