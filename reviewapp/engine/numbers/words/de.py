"""German number words: written as one, ones before tens."""

from fractions import Fraction

from reviewapp.engine.numbers.model import Numerals, Role, Word, each, merged, row, units

ENDINGS = ("e", "er", "es", "en", "em")


def ordinals(role: Role, first: int, stems: str, step: int = 1) -> dict[str, Word]:
    """Ordinal stems with the endings of adjectives."""
    return {
        stem + ending: Word(role, first + step * place, ordinal=True)
        for place, stem in enumerate(stems.split())
        for ending in ENDINGS
    }


NUMERALS = Numerals(
    tag="de",
    decimal=",",
    group=".\u00a0\u202f\u2009 '’",
    joins=frozenset(
        (
            "und",
            " und ",
        )
    ),
    flipped=True,
    joined=True,
    tails=(
        "jähr",
        "prozent",
        "mal",
        "fach",
        "köpf",
        "täg",
        "stünd",
        "minüt",
        "monat",
        "wöch",
        "stell",
        "teil",
        "seit",
        "zeil",
        "stöck",
        "meter",
        "kilometer",
    ),
    words=merged(
        each(Role.ARTICLE, 1, "ein eine einen einem einer eines eins"),
        row(
            Role.SMALL,
            2,
            """zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
            siebzehn achtzehn neunzehn""",
        ),
        each(Role.SMALL, 2, "zweier"),
        each(Role.SMALL, 3, "dreier"),
        ordinals(
            Role.SMALL,
            1,
            """erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
            sechzehnt siebzehnt achtzehnt neunzehnt""",
        ),
        row(Role.TENS, 20, "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", step=10),
        ordinals(
            Role.TENS,
            20,
            "zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst",
            step=10,
        ),
        each(Role.HUNDRED, 100, "hundert"),
        ordinals(Role.HUNDRED, 100, "hundertst"),
        each(Role.SCALE, 10**3, "tausend tsd"),
        ordinals(Role.SCALE, 1000, "tausendst"),
        each(Role.SCALE, 10**6, "million millionen mio"),
        each(Role.SCALE, 10**9, "milliarde milliarden mrd"),
        each(Role.SCALE, 10**12, "billion billionen"),
        each(Role.GROUP, 12, "dutzend"),
        each(Role.SMALL, 6, "halbes_dutzend halben_dutzend"),
        each(Role.LIKE, 2, "beide beiden beider doppelt doppelte doppelten verdoppelt verdoppelte zweimal paar"),
        each(Role.LIKE, 3, "dreifach verdreifacht dreimal"),
        each(Role.HALF, Fraction(1, 2), "halb halbe halben halber halbes hälfte einhalb"),
        each(Role.AND_HALF, Fraction(1, 2), "einhalb"),
        each(Role.SMALL, Fraction(3, 2), "anderthalb eineinhalb"),
        each(Role.SMALL, Fraction(17, 2), "achteinhalb"),
        each(Role.FRACTION, Fraction(1, 3), "drittel"),
        each(Role.FRACTION, Fraction(1, 5), "fünftel"),
        each(Role.FRACTION, Fraction(1, 10), "zehntel"),
        each(Role.PART, Fraction(1, 4), "viertel"),
        row(
            Role.MONTH,
            1,
            """januar/jänner februar märz april mai juni juli august september oktober november dezember""",
        ),
        row(Role.WEEKDAY, 1, "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag"),
    ),
    units=units(
        mm="millimeter",
        cm="zentimeter",
        m="meter metern",
        km="kilometer kilometern",
        inch="zoll",
        ft="fuß",
        mi="meile meilen",
        nmi="seemeile seemeilen",
        m2="quadratmeter quadratmetern",
        km2="quadratkilometer quadratkilometern",
        ha="hektar",
        acre="acre acres morgen",
        m3="kubikmeter kubikmetern",
        mg="milligramm",
        g="gramm",
        kg="kilogramm kilo",
        t="tonne tonnen",
        lb="pfund",
        ml="milliliter",
        l="liter litern",
        W="watt",
        kW="kilowatt",
        MW="megawatt",
        GW="gigawatt",
        kWh="kilowattstunde kilowattstunden",
        s="sekunde sekunden",
        min="minute minuten",
        h="stunde stunden",
        day="tag tage tagen",
        week="woche wochen",
        month="monat monate monaten",
        year="jahr jahre jahren",
        decade="jahrzehnt jahrzehnte jahrzehnten",
        century="jahrhundert jahrhunderts jahrhunderte jahrhunderten",
        C="grad_celsius",
        USD="us-dollar",
        dollar="dollar",
        EUR="euro",
        GBP="pfund_sterling",
        JPY="yen",
        CNY="yuan renminbi",
        RUB="rubel",
        percent="prozent prozentpunkte prozentpunkten",
    ),
)
