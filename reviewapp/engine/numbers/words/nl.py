"""Dutch number words: written as one, ones before tens."""

from fractions import Fraction

from reviewapp.engine.numbers.model import Numerals, Role, each, merged, row, units

NUMERALS = Numerals(
    tag="nl",
    decimal=",",
    group=".\u00a0\u202f\u2009 ",
    joins=frozenset(
        (
            "en",
            "ën",
            " en ",
        )
    ),
    flipped=True,
    joined=True,
    tails=("jarig", "procent", "maal", "voudig", "daags", "koppig", "delig"),
    words=merged(
        each(Role.ARTICLE, 1, "een één"),
        row(
            Role.SMALL,
            2,
            """twee/tweeë drie/drieë vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
            zeventien achttien negentien""",
        ),
        row(
            Role.SMALL,
            1,
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
            ordinal=True,
        ),
        row(Role.TENS, 20, "twintig dertig veertig vijftig zestig zeventig tachtig negentig", step=10),
        row(Role.TENS, 20, "twintigste dertigste veertigste vijftigste zestigste zeventigste", step=10, ordinal=True),
        each(Role.HUNDRED, 100, "honderd"),
        each(Role.SCALE, 10**3, "duizend"),
        each(Role.SCALE, 10**6, "miljoen mln"),
        each(Role.SCALE, 10**9, "miljard mld"),
        each(Role.SCALE, 10**12, "biljoen"),
        each(Role.GROUP, 12, "dozijn"),
        each(Role.HALF, Fraction(1, 2), "half halve helft"),
        each(Role.SMALL, Fraction(3, 2), "anderhalf anderhalve"),
        each(Role.PART, Fraction(1, 4), "kwart kwarten"),
        each(Role.LIKE, 2, "beide beiden dubbel"),
        row(
            Role.MONTH,
            1,
            "januari februari maart april mei juni juli augustus september oktober november december",
        ),
        row(Role.WEEKDAY, 1, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    ),
    units=units(
        mm="millimeter",
        cm="centimeter",
        m="meter",
        km="kilometer",
        mi="mijl",
        m2="vierkante_meter",
        km2="vierkante_kilometer",
        ha="hectare",
        g="gram",
        kg="kilogram kilo",
        t="ton",
        l="liter",
        s="seconde seconden",
        min="minuut minuten",
        h="uur",
        day="dag dagen",
        week="week weken",
        month="maand maanden",
        year="jaar",
        century="eeuw eeuwen",
        dollar="dollar",
        EUR="euro",
        percent="procent procentpunt",
    ),
)
