"""Number of English nouns by rule, with the common exceptions (Quirk et al., 5.73–5.103)."""

import re

IRREGULAR = dict(
    pair.split("/")
    for pair in (
        "man/men woman/women child/children person/people foot/feet tooth/teeth goose/geese mouse/mice louse/lice "
        "ox/oxen criterion/criteria phenomenon/phenomena automaton/automata datum/data bacterium/bacteria "
        "medium/media curriculum/curricula memorandum/memoranda stratum/strata erratum/errata addendum/addenda "
        "analysis/analyses basis/bases crisis/crises thesis/theses hypothesis/hypotheses diagnosis/diagnoses "
        "emphasis/emphases synthesis/syntheses parenthesis/parentheses prognosis/prognoses axis/axes oasis/oases "
        "index/indices matrix/matrices appendix/appendices vertex/vertices vortex/vortices stimulus/stimuli "
        "nucleus/nuclei radius/radii locus/loci alumnus/alumni fungus/fungi bacillus/bacilli larva/larvae "
        "formula/formulas vertebra/vertebrae alga/algae leaf/leaves half/halves life/lives knife/knives wife/wives "
        "shelf/shelves self/selves thief/thieves wolf/wolves calf/calves loaf/loaves hoof/hooves "
        "potato/potatoes tomato/tomatoes hero/heroes echo/echoes veto/vetoes cargo/cargoes embargo/embargoes "
        "torpedo/torpedoes quiz/quizzes gas/gases bus/buses lens/lenses bias/biases virus/viruses status/statuses "
        "campus/campuses census/censuses bonus/bonuses corpus/corpora genus/genera focus/focuses apparatus/apparatuses "
        "consensus/consensuses nexus/nexuses canvas/canvases atlas/atlases plus/pluses surplus/surpluses"
    ).split()
)
SINGULARS = {many: one for one, many in IRREGULAR.items()}
# The same in both numbers, or found in one only.
INVARIANT = frozenset(
    "series species means headquarters crossroads news aircraft spacecraft offspring sheep fish deer salmon trout "
    "chassis corps gallows barracks works premises proceeds thanks surroundings outskirts whereabouts "
    "politics economics mathematics physics ethics statistics logistics robotics electronics genetics linguistics "
    "dynamics mechanics athletics diabetes measles rabies billiards customs".split()
)
PLURAL_ONLY = frozenset(
    "people police cattle premises proceeds thanks surroundings outskirts headquarters customs clothes".split()
)
MASS = frozenset(
    "information equipment infrastructure knowledge advice research furniture evidence progress access software "
    "hardware firmware traffic training funding housing employment unemployment education health water air energy "
    "electricity money cash trade finance money luggage machinery poverty literacy transparency accountability "
    "governance compliance guidance assistance maintenance intelligence wellbeing well-being welfare happiness "
    "awareness conduct misconduct behaviour behavior conservation protection preservation cooperation "
    "digitalization digitization urbanization modernization revitalization rejuvenation productivity biodiversity "
    "sustainability connectivity mobility safety security privacy sovereignty prosperity solidarity courage violence "
    "pollution legislation litigation logistics mankind humankind humanity cyberspace data staff personnel".split()
)
MASS_ENDING = re.compile(r"(?:ware|ness|ism|ology|ography|metry|nomics|kind|hood|ization|isation)$")
MEN = re.compile(r"(?:[a-z]{3}(?<!speci)(?<!regi)(?<!abdo)(?<!acu)(?<!exa)men|[a-z]{2}(?:women|children))$")
NOT_PLURAL = re.compile(r"(?:ss|us|is|[^aeiou]ics|ics)$")


def plural(noun: str) -> str:
    """The plural of a singular noun; a plural, a mass noun or an acronym in -s stays."""
    low = noun.lower()
    if is_plural(noun) or is_mass(noun) or low in INVARIANT:
        return noun
    if low in IRREGULAR:
        return _like(noun, IRREGULAR[low])
    if noun.isupper() and len(noun) > 1:
        return noun + "s"
    if re.search(r"[^aeiou]y$", low):
        return noun[:-1] + "ies"
    if re.search(r"(?:s|x|z|ch|sh)$", low):
        return noun + "es"
    if low.endswith("sis"):
        return noun[:-2] + "es"
    compound = re.search(r"(?:man|woman|child|foot|tooth|leaf|shelf)$", low)
    if compound and low[: compound.start()] and low not in ("human", "german", "roman", "talisman", "ottoman"):
        return noun[: compound.start()] + IRREGULAR[compound[0]]
    return noun + "s"


def singular(noun: str) -> str:
    """The singular of a plural noun; anything else stays."""
    low = noun.lower()
    if low in SINGULARS:
        return _like(noun, SINGULARS[low])
    if not is_plural(noun) or low in INVARIANT or low in PLURAL_ONLY:
        return noun
    if noun[:-1].isupper():
        return noun[:-1]
    if MEN.search(low):
        return noun[:-3] if low.endswith("children") else noun[:-2] + "an"
    if re.search(r"[^aeiou]ies$", low) and len(low) > 4:
        return noun[:-3] + "y"
    if re.search(r"(?:ss|x|zz|ch|sh)es$", low):
        return noun[:-2]
    return noun[:-1]


def is_plural(noun: str) -> bool:
    low = noun.lower()
    if low in SINGULARS or low in PLURAL_ONLY:
        return low not in ("data", "media")
    if low in IRREGULAR or low in INVARIANT or low in MASS:
        return False
    if noun.isupper():
        return False
    if MEN.search(low):
        return True
    return len(low) > 3 and low.endswith("s") and not NOT_PLURAL.search(low)


def is_mass(noun: str) -> bool:
    """Whether a noun is mostly used without a plural."""
    low = noun.lower()
    return low in MASS or bool(MASS_ENDING.search(low))


def _like(model: str, word: str) -> str:
    """`word` with the capitals of `model`."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word
