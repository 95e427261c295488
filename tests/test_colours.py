"""The colours of static/css/tokens.css can be read in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from pathlib import Path

import pytest

TOKENS = (Path(__file__).parent.parent / "static/css/tokens.css").read_text()
PAIRS = {name: pair for name, *pair in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", TOKENS)}
GROUNDS = ("paper", "raised", "sunk", "wash")
WORDS = ("ink", "quiet", "soft", "accent", "minor", "major", "critical", "ins", "del", "s-re-check")
SCHEMES = pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, scheme: int) -> float:
    dark, light = sorted(luminance(PAIRS[name][scheme]) for name in (one, other))
    return (light + 0.05) / (dark + 0.05)


@SCHEMES
@pytest.mark.parametrize("word", WORDS)
def test_words_stand_out_from_every_ground(word, scheme):
    assert min(contrast(word, ground, scheme) for ground in GROUNDS) >= 4.5


@SCHEMES
def test_words_on_the_button_to_press_stand_out(scheme):
    assert contrast("on-accent", "accent", scheme) >= 4.5


@SCHEMES
def test_the_edge_of_a_field_is_seen(scheme):
    assert min(contrast("edge", ground, scheme) for ground in GROUNDS) >= 3
