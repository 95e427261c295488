"""Italian number words."""

from fractions import Fraction

from reviewapp.engine.numbers.model import Numerals, Role, each, merged, row, units

NUMERALS = Numerals(
    tag="it",
    decimal=",",
    group=".\u00a0\u202f\u2009 ",
    joins=frozenset(
        (
            " e ",
            "e",
        )
    ),
    joined=True,
    words=merged(
        each(Role.ARTICLE, 1, "un uno una un'"),
        row(
            Role.SMALL,
            2,
            """due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
            diciassette diciotto diciannove""",
        ),
        row(
            Role.SMALL,
            1,
            """primo/prima/primi/prime secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta
            settimo/settima
            ottavo/ottava nono/nona decimo/decima""",
            ordinal=True,
        ),
        row(
            Role.TENS,
            20,
            """venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant
            ottanta/ottant novanta/novant""",
            step=10,
        ),
        each(Role.HUNDRED, 100, "cento"),
        each(Role.VAGUE, 100, "centinaia"),
        each(Role.SCALE, 10**3, "mille mila"),
        each(Role.VAGUE, 10**3, "migliaia"),
        each(Role.SCALE, 10**6, "milione milioni mln"),
        each(Role.SCALE, 10**9, "miliardo miliardi mld"),
        each(Role.GROUP, 10, "decina"),
        each(Role.GROUP, 12, "dozzina"),
        each(Role.SMALL, 6, "mezza_dozzina"),
        each(Role.HALF, Fraction(1, 2), "metà mezzo mezza"),
        each(Role.AND_HALF, Fraction(1, 2), "e_mezzo e_mezza"),
        each(Role.PART, Fraction(1, 3), "terzi"),
        each(Role.PART, Fraction(1, 4), "quarti"),
        each(Role.LIKE, 2, "entrambi entrambe ambedue doppio doppia coppia"),
        row(
            Role.MONTH,
            1,
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        ),
        row(Role.WEEKDAY, 1, "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    ),
    units=units(
        mm="millimetro millimetri",
        cm="centimetro centimetri",
        m="metro metri",
        km="chilometro chilometri",
        mi="miglio miglia",
        ft="piede piedi",
        m2="metro_quadrato metri_quadrati metri_quadri",
        km2="chilometro_quadrato chilometri_quadrati",
        ha="ettaro ettari",
        m3="metro_cubo metri_cubi",
        g="grammo grammi",
        kg="chilogrammo chilogrammi chilo chili",
        t="tonnellata tonnellate",
        l="litro litri",
        s="secondo secondi",
        min="minuto minuti",
        h="ora ore",
        day="giorno giorni",
        week="settimana settimane",
        month="mese mesi",
        year="anno anni",
        decade="decennio decenni",
        century="secolo secoli",
        dollar="dollaro dollari",
        EUR="euro",
        CNY="yuan",
        percent="per_cento percento punti_percentuali",
    ),
)
