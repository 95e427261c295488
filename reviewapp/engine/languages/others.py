"""Languages without a module of their own: script, direction, quotes, and whether words may be said twice."""

from typing import Any

from reviewapp.engine.languages.base import Language, words
from reviewapp.engine.scripts import SCRIPT_OF

GUILLEMETS = (("«", "»"), ("“", "”"), ("„", "“"))
LOW_HIGH = (("„", "“"), ("‚", "‘"), ("»", "«"))
LOW_RIGHT = (("„", "”"), ("«", "»"), ("‚", "’"))
RIGHT = (("”", "”"), ("’", "’"), ("»", "»"))

QUOTES = {
    **dict.fromkeys(
        ("it", "pt", "ca", "gl", "eu", "el", "fa", "ps", "uk", "be", "kk", "ky", "hy", "no", "nb", "nn"), GUILLEMETS
    ),
    **dict.fromkeys(("cs", "sk", "sl", "bg", "is", "lt", "et", "mk", "ka", "da", "lb"), LOW_HIGH),
    **dict.fromkeys(("pl", "ro", "hu", "hr", "sr", "bs"), LOW_RIGHT),
    **dict.fromkeys(("sv", "fi"), RIGHT),
    "he": (("”", "”"), ("“", "”"), ("„", "”")),
}
# Doubling a word is grammar here: plurals, adverbs, each and every (Dryer & Haspelmath, WALS, chapter 27).
REDUPLICATES = words(
    "af am az bn bo ceb dv fa fil gu ha haw hi hu hy id ig ilo jv ka kk km kn ko ku ky lo mg mi ml mn mr ms my ne "
    "or pa ps sd si sm sn so sq sw ta te tg th ti tk tl tr tt ug ur uz vi xh yo zu"
)
# What may rightly meet itself in languages whose other words may not.
MAY_REPEAT = {
    "it": words("si ci vi ne no sì via pian piano quasi molto così ora ciao"),
    "pt": words("se nos não sim muito já tão logo pouco quase"),
    "ca": words("no sí molt gairebé ja"),
    "ro": words("mai foarte da nu se"),
    "nl": words("je u die in ze we dat er zich uit op aan heel zo nee ja haar"),
    "sv": words("det den de som så ja nej mycket"),
    **dict.fromkeys(("da", "nb", "nn", "no"), words("det den de som så ja nei nej der meget veldig")),
    **dict.fromkeys(("pl", "cs", "sk"), words("tak nie ne bardzo se si to ano už již jen co no tuż velmi")),
    "uk": words("так ні дуже ледь все"),
    "el": words("σιγά λίγο λίγη πότε γύρω πολύ πρωί νωρίς αργά ναι όχι άκρη μόλις πρώτα ένα ένας μία μια δύο δυο κάθε"),
}
UNSPACED = words("th lo km my bo dz")
RTL = words("ar arc ckb dv fa he ps sd ug ur yi")
END_MARKS = {
    **dict.fromkeys(("hi", "mr", "ne", "sa", "bn", "or", "pa", "as"), "।॥|.!?…"),
    **dict.fromkeys(("fa", "ps", "ckb", "ug", "sd"), ".!؟…"),
    "ur": "۔!؟…",
    "el": ".!;…",
    "hy": "։՜՞…",
    **dict.fromkeys(("am", "ti"), "።፧!?…"),
    "my": "။!?…",
    "km": "។!?…",
    "ko": ".!?…",
    **dict.fromkeys(("th", "lo"), "!?…"),
    "bo": "།༎",
}


def other(tag: str) -> Language:
    """The Language of a primary subtag that has no module."""
    facts: dict[str, Any] = {"quotes": QUOTES[tag]} if tag in QUOTES else {}
    if tag in MAY_REPEAT:
        facts["may_repeat"] = MAY_REPEAT[tag]
    if tag in END_MARKS:
        facts["end_marks"] = END_MARKS[tag]
    return Language(
        tag=tag,
        script=SCRIPT_OF.get(tag, "Latn"),
        spaced=tag not in UNSPACED,
        rtl=tag in RTL,
        reduplicates=tag in REDUPLICATES,
        **facts,
    )
