"""Alignment of paragraphs and sentences."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.alignment import Bead, align
from reviewapp.engine.alignment.band import band, heaviest_chain
from reviewapp.engine.alignment.lexicon import shared, taught
from reviewapp.engine.alignment.tokens import folded, tokens

FRENCH = """Rapport annuel du port de Halden
Le port a reçu 1 412 navires en 2019, contre 1 389 l’année précédente.
Le quai nord est resté fermé de mars à juin.
Madame Tavira dirige le chantier depuis la fermeture.
Trois grues neuves ont été livrées par la société Brandvold.
Le coût total des travaux s’élève à 3,5 millions de couronnes.
Les pêcheurs ont protesté contre le bruit des pompes.
La mairie a répondu à leur lettre le 14 mai.
Une passerelle relie désormais le quai à la gare.
Elle a été dessinée par l’atelier Ekofjord.
Le marché du samedi est revenu sur la place.
On y vend surtout du poisson et des fleurs.
Le comité remercie les habitants de leur patience.
La prochaine réunion aura lieu le 7 septembre.""".split("\n")
ENGLISH = """Annual report of the port of Halden
The port received 1,412 ships in 2019, against 1,389 the year before.
The north quay stayed closed from March to June.
Ms Tavira has been in charge of the site since the closure.
Three new cranes were delivered by the Brandvold company.
The total cost of the works comes to 3.5 million crowns.
The fishermen protested against the noise of the pumps.
The town hall answered their letter on 14 May.
A footbridge now links the quay with the station.
It was designed by the Ekofjord studio.
The Saturday market has come back to the square.
Mostly fish and flowers are sold there.
The committee thanks the inhabitants for their patience.
The next meeting will be held on 7 September.""".split("\n")
CHINESE = """哈尔登港年度报告
2019年，港口接待船舶1412艘，上一年为1389艘。
北码头从3月到6月一直关闭。
工程总费用为350万克朗。
渔民对水泵的噪音提出抗议。
市政厅于5月14日回复了他们的来信。
委员会感谢居民的耐心。
下次会议将于9月7日举行。""".split("\n")


def pairs(beads):
    return [(list(bead.source), list(bead.target)) for bead in beads]


def test_paragraphs_that_answer_each_other_are_paired():
    assert pairs(align(FRENCH, ENGLISH, "fr", "en")) == [([n], [n]) for n in range(14)]


def test_a_missing_and_an_added_paragraph_stand_alone():
    found = pairs(align(FRENCH[:3] + FRENCH[4:], [*ENGLISH[:9], *ENGLISH[10:]], "fr", "en"))
    assert ([], [3]) in found and ([8], []) in found
    assert [pair for pair in found if all(pair)] == [
        ([n - (n > 3)], [n - (n > 9)]) for n in range(14) if n not in (3, 9)
    ]


def test_merged_and_split_sentences_are_one_bead():
    merged = [*ENGLISH[:6], f"{ENGLISH[6]} {ENGLISH[7]}", *ENGLISH[8:]]
    assert ([6, 7], [6]) in pairs(align(FRENCH, merged, "fr", "en", level="sentence"))
    assert ([6], [6, 7]) in pairs(align(merged, FRENCH, "en", "fr", level="sentence"))


def test_numbers_pair_texts_that_share_no_letters():
    english = [ENGLISH[n] for n in (0, 1, 2, 5, 6, 7, 12, 13)]
    assert pairs(align(CHINESE, english, "zh", "en")) == [([n], [n]) for n in range(8)]
    less = pairs(align(CHINESE[:2] + CHINESE[4:], english, "zh", "en"))
    assert ([0], [0]) in less and ([2], [3]) in less and ([5], [7]) in less


def test_scores_are_low_where_nothing_fits():
    sure = align(FRENCH, ENGLISH, "fr", "en")
    odd = align(
        FRENCH,
        [*ENGLISH[:5], "Completely other words about gardening, roses and the care of lawns.", *ENGLISH[6:]],
        "fr",
        "en",
    )
    assert next(bead.score for bead in odd if 5 in bead.target) < min(bead.score for bead in sure)


def test_an_empty_side_leaves_the_other_alone():
    assert pairs(align([], ["a", "b"], "fr", "en")) == [([], [0]), ([], [1])]
    assert pairs(align(["a"], [], "fr", "en")) == [([0], [])]
    assert align([], [], "fr", "en") == []


@given(
    st.lists(st.text(max_size=30), max_size=12),
    st.lists(st.text(max_size=30), max_size=12),
    st.sampled_from(["paragraph", "sentence"]),
)
def test_beads_cover_each_unit_once_in_order(source, target, level):
    beads = align(source, target, "zh", "en", level=level)
    assert [place for bead in beads for place in bead.source] == list(range(len(source)))
    assert [place for bead in beads for place in bead.target] == list(range(len(target)))
    assert all((bead.source or bead.target) and 0 <= bead.score <= 1 for bead in beads)


def test_a_long_text_with_gaps_is_found_again():
    rnd = random.Random(7)
    words = "port quai navire grue gare lettre marché fleur poisson pompe digue phare balise".split()
    source = [f"{' '.join(rnd.choices(words, k=12))} {n} Halden{n}." for n in range(900)]
    target = [
        f"{' '.join(rnd.choices('dock ship crane train note fair bloom fish pump'.split(), k=12))} {n} Halden{n}."
        for n in range(900)
    ]
    kept = [n for n in range(900) if not 300 <= n < 420]
    found = pairs(align(source, [target[n] for n in kept], "fr", "en"))
    right = sum(([n], [place]) in found for place, n in enumerate(kept))
    assert right >= 770


def test_a_chain_rises_on_both_sides_and_weighs_most():
    points = [(0, 5, 9.0), (1, 1, 2.0), (2, 2, 2.0), (2, 6, 1.0), (3, 3, 2.0), (3, 7, 5.0)]
    assert heaviest_chain(points, 8) == [(0, 5), (2, 6), (3, 7)]


@given(st.lists(st.integers(1, 50), min_size=1, max_size=30), st.lists(st.integers(1, 50), min_size=1, max_size=30))
def test_a_band_holds_the_corners_and_never_turns_back(source, target):
    ends = [[sum(lengths[:n]) for n in range(len(lengths) + 1)] for lengths in (source, target)]
    looked = band([], *ends)
    assert len(looked) == len(source) + 1 and 0 in looked[0] and len(target) in looked[-1]
    assert all(one.start <= other.start and one.stop <= other.stop for one, other in pairwise(looked))


def test_tokens_are_alike_across_scripts_and_customs():
    assert folded("Éverest") == "everest" and folded("Щукин") == "shchukin"
    assert set(tokens("3,5 millions", "fr")) & set(tokens("350万", "zh")) == {"#3500000"}


def test_texts_teach_words_that_stand_together():
    source = [["port" if n % 3 else "maison", f"x{n}"] for n in range(30)]
    target = [["harbour" if n % 3 else "house", f"y{n}"] for n in range(30)]
    beads = [Bead(range(n, n + 1), range(n, n + 1)) for n in range(30)]
    lexicon = taught(beads, source, target, shared(source, target))
    assert set(lexicon.links["maison"]) == {"house"} and lexicon.links["maison"]["house"] > 0
    assert lexicon.target_missing["house"] < -0.5


class Vector(tuple):
    """As much of an array as alignment uses."""

    def __matmul__(self, other):
        return sum(one * two for one, two in zip(self, other, strict=True))

    def __add__(self, other):
        return Vector(one + two for one, two in zip(self, other, strict=True))

    def __truediv__(self, number):
        return Vector(one / number for one in self)


def meaning(text):
    """A direction for each number in a text, whatever its words."""
    numbers = [ord(char) - ord("a") for char in text if char.islower()]
    size = len(set(numbers)) ** 0.5 or 1
    return Vector((place in numbers) / size for place in range(26))


def test_vectors_decide_where_words_and_lengths_are_silent():
    source = [f"{chr(97 + n)} ⸺⸺⸺⸺⸺⸺⸺⸺⸺⸺" for n in range(26)]
    target = [f"⸻⸻⸻⸻⸻⸻⸻⸻⸻⸻ {chr(97 + n)}" for n in range(26)]
    del source[20], target[4]
    beads = align(source, target, "fr", "en", encode=lambda texts: [meaning(text) for text in texts])
    assert ([4], []) in pairs(beads) and ([], [19]) in pairs(beads)
    assert ([10], [9]) in pairs(beads) and ([24], [24]) in pairs(beads)


@pytest.mark.parametrize("level", ["paragraph", "sentence"])
def test_the_same_texts_give_the_same_beads(level):
    assert align(FRENCH, ENGLISH, "fr", "en", level=level) == align(FRENCH, ENGLISH, "fr", "en", level=level)
