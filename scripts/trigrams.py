"""Write reviewapp/engine/trigrams/*.py from the word forms that simplemma knows.

Only statistics are kept: how likely a letter is after the two before it, for the commonest
trigrams of each language. Run it when a language is added: `python scripts/trigrams.py fr de`.
"""

import math
import pathlib
import sys
import textwrap
from collections import Counter, defaultdict

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

TARGET = pathlib.Path(__file__).parent.parent / "reviewapp/engine/trigrams"
KEPT = 3000
SMOOTHING = 20


def word_forms(language: str) -> set[str]:
    known = DefaultDictionaryFactory(cache_max_size=1).get_dictionary(language)
    forms = {text.decode() if isinstance(text, bytes) else text for pair in known.items() for text in pair}
    return {form for form in forms if form.isalpha() and form.islower() and 2 <= len(form) <= 20}


def trigrams(words: set[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for word in words:
        padded = f"__{word}_"
        counts.update(padded[place : place + 3] for place in range(len(padded) - 2))
    return counts


def half_bits(counts: Counter[str]) -> dict[int, list[str]]:
    """The commonest trigrams by surprise, in half bits: P(c | ab), smoothed with P(c | b)."""
    pairs, middles, ends = Counter[str](), Counter[str](), Counter[str]()
    for trigram, count in counts.items():
        pairs[trigram[:2]] += count
        middles[trigram[1]] += count
        ends[trigram[1:]] += count
    table: dict[int, list[str]] = defaultdict(list)
    for trigram, count in counts.most_common(KEPT):
        backed = ends[trigram[1:]] / middles[trigram[1]]
        chance = (count + SMOOTHING * backed) / (pairs[trigram[:2]] + SMOOTHING)
        table[round(-2 * math.log2(chance))].append(trigram)
    return table


def write(language: str) -> None:
    table = half_bits(trigrams(word_forms(language)))
    lines = [f"{bits} {' '.join(sorted(found))}" for bits, found in sorted(table.items())]
    body = "\n".join(line for text in lines for line in textwrap.wrap(text, 116, break_on_hyphens=False))
    path = TARGET / f"{language}.py"
    path.write_text(f'"""Written by scripts/trigrams.py."""\n\nTABLE = """\n{body}\n"""\n', encoding="utf-8")
    print(path.name, len(body))


for tag in sys.argv[1:]:
    write(tag)
