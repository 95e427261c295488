"""Czech number words in their cases."""

from fractions import Fraction

from reviewapp.engine.numbers.model import Numerals, Role, Word, each, merged, row, units

ENDINGS = "ý ého ému ým ém á é ou í ých ými"


def ordinals(role: Role, first: int, stems: str, step: int = 1) -> dict[str, Word]:
    """Ordinal stems with the endings of adjectives."""
    return {
        stem + ending: Word(role, first + step * place, ordinal=True)
        for place, stem in enumerate(stems.split())
        for ending in ENDINGS.split()
        if stem != "-"
    }


NUMERALS = Numerals(
    tag="cs",
    decimal=",",
    group="\u00a0\u202f\u2009 .",
    words=merged(
        each(Role.SMALL, 1, "jeden jedna jedno jednoho jedné jednom jednu"),
        row(
            Role.SMALL,
            2,
            """dva/dvě/dvou/dvěma tři/tří/třem/třech/třemi čtyři/čtyř/čtyřem/čtyřech/čtyřmi pět/pěti šest/šesti
            sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti
            čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti
            devatenáct/devatenácti""",
        ),
        ordinals(Role.SMALL, 1, "prvn druh - čtvrt pát šest sedm osm devát desát jedenáct dvanáct"),
        each(Role.SMALL, 1, "první prvního prvním", ordinal=True),
        each(Role.SMALL, 3, "třetí třetího třetím", ordinal=True),
        row(
            Role.TENS,
            20,
            """dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti sedmdesát/sedmdesáti
            osmdesát/osmdesáti devadesát/devadesáti""",
            step=10,
        ),
        ordinals(Role.TENS, 20, "dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát", step=10),
        each(Role.HUNDRED, 100, "sto sta set stě stovka stovku"),
        each(Role.VAGUE, 100, "stovky stovek"),
        each(Role.SCALE, 10**3, "tisíc tisíce tisíci tis"),
        each(Role.SCALE, 10**6, "milion milionu miliony milionů mil"),
        each(Role.SCALE, 10**9, "miliarda miliardy miliard miliardu mld"),
        each(Role.SCALE, 10**12, "bilion bilionu biliony bilionů"),
        each(Role.HALF, Fraction(1, 2), "polovina polovinu poloviny polovině půl"),
        each(Role.AND_HALF, Fraction(1, 2), "a_půl"),
        each(Role.FRACTION, Fraction(1, 3), "třetina třetinu třetiny"),
        each(Role.FRACTION, Fraction(1, 4), "čtvrtina čtvrtinu čtvrtiny"),
        each(Role.SMALL, 2, "oba obě obou"),
        row(
            Role.MONTH,
            1,
            """leden/ledna/lednu únor/února/únoru březen/března/březnu duben/dubna/dubnu květen/května/květnu
            červen/června/červnu červenec/července/červenci srpen/srpna/srpnu září říjen/října/říjnu
            listopad/listopadu prosinec/prosince/prosinci""",
        ),
        row(
            Role.WEEKDAY,
            1,
            "pondělí úterý středa/středu/středy čtvrtek/čtvrtka pátek/pátku sobota/sobotu/soboty neděle/neděli",
        ),
    ),
    units=units(
        mm="milimetr milimetrů",
        cm="centimetr centimetry centimetrů",
        m="metr metry metrů",
        km="kilometr kilometry kilometrů",
        mi="míle mil",
        ha="hektar hektary hektarů",
        g="gram gramy gramů",
        kg="kilogram kilogramy kilogramů kilo",
        t="tuna tuny tun",
        l="litr litry litrů",
        s="sekunda sekundy sekund",
        min="minuta minuty minut",
        h="hodina hodiny hodin",
        day="den dny dnů dní",
        week="týden týdny týdnů",
        month="měsíc měsíce měsíců",
        year="rok roky let roku",
        century="století",
        dollar="dolar dolary dolarů",
        EUR="euro eur",
        percent="procento procenta procent",
    ),
)
