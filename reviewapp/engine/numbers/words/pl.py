"""Polish number words in their cases."""

from fractions import Fraction

from reviewapp.engine.numbers.model import Numerals, Role, Word, each, merged, row, units

ENDINGS = "y ego emu ym a ej ą e ych ymi"
SOFT = "i iego iemu im ia iej ią ie ich imi"


def ordinals(role: Role, first: int, stems: str, endings: str = ENDINGS, step: int = 1) -> dict[str, Word]:
    """Ordinal stems with the endings of adjectives."""
    return {
        stem + ending: Word(role, first + step * place, ordinal=True)
        for place, stem in enumerate(stems.split())
        for ending in endings.split()
        if stem != "-"
    }


NUMERALS = Numerals(
    tag="pl",
    decimal=",",
    group="\u00a0\u202f\u2009 .",
    words=merged(
        each(Role.SMALL, 1, "jeden jedna jedno jednego jednej jednym jedną"),
        row(
            Role.SMALL,
            2,
            """dwa/dwie/dwóch/dwu/dwom/dwoma/dwiema/dwaj/dwoje/dwojga trzy/trzech/trzem/trzema/trzej/troje/trojga
            cztery/czterech/czterem/czterema/czterej/czworo pięć/pięciu/pięcioma/pięcioro sześć/sześciu siedem/siedmiu
            osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu
            trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu
            siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu""",
        ),
        ordinals(Role.SMALL, 1, "pierwsz - - czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast"),
        ordinals(Role.SMALL, 13, "trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast"),
        ordinals(Role.SMALL, 2, "drug trzec", SOFT),
        each(Role.SMALL, 2, "druga drugą drugie", ordinal=True),
        row(
            Role.TENS,
            20,
            """dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu
            sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu
            dziewięćdziesiąt/dziewięćdziesięciu""",
            step=10,
        ),
        ordinals(
            Role.TENS,
            20,
            """dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt
            dziewięćdziesiąt""",
            step=10,
        ),
        row(
            Role.HUNDRED,
            100,
            """sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset sześćset siedemset osiemset
            dziewięćset""",
            step=100,
        ),
        each(Role.VAGUE, 100, "setki setek"),
        each(Role.SCALE, 10**3, "tysiąc tysiące tysięcy tysiąca tys"),
        each(Role.SCALE, 10**6, "milion miliony milionów miliona mln"),
        each(Role.SCALE, 10**9, "miliard miliardy miliardów miliarda mld"),
        each(Role.SCALE, 10**12, "bilion biliony bilionów bln"),
        each(Role.HALF, Fraction(1, 2), "połowa połowę połowy połowie pół"),
        each(Role.AND_HALF, Fraction(1, 2), "i_pół"),
        each(Role.SMALL, Fraction(3, 2), "półtora półtorej"),
        each(Role.PART, Fraction(1, 4), "czwarte czwartych"),
        each(Role.PART, Fraction(1, 3), "trzecie trzecich"),
        each(Role.LIKE, 2, "oba obie obaj obu"),
        row(
            Role.MONTH,
            1,
            """styczeń/stycznia/styczniu luty/lutego/lutym marzec/marca/marcu kwiecień/kwietnia/kwietniu maj/maja/maju
            czerwiec/czerwca/czerwcu lipiec/lipca/lipcu sierpień/sierpnia/sierpniu wrzesień/września/wrześniu
            październik/października/październiku listopad/listopada/listopadzie grudzień/grudnia/grudniu""",
        ),
        row(
            Role.WEEKDAY,
            1,
            """poniedziałek/poniedziałku wtorek/wtorku środa/środę/środy czwartek/czwartku piątek/piątku
            sobota/sobotę/soboty niedziela/niedzielę/niedzieli""",
        ),
    ),
    units=units(
        mm="milimetr milimetrów",
        cm="centymetr centymetry centymetrów",
        m="metr metry metrów metra",
        km="kilometr kilometry kilometrów kilometra",
        mi="mila mile mil",
        m2="metrów_kwadratowych",
        km2="kilometrów_kwadratowych",
        ha="hektar hektary hektarów",
        g="gram gramy gramów",
        kg="kilogram kilogramy kilogramów kilo",
        t="tona tony ton",
        l="litr litry litrów",
        s="sekunda sekundy sekund",
        min="minuta minuty minut",
        h="godzina godziny godzin",
        day="dzień dni",
        week="tydzień tygodnie tygodni",
        month="miesiąc miesiące miesięcy",
        year="rok lata lat",
        century="wiek wieki wieków",
        dollar="dolar dolary dolarów",
        EUR="euro",
        percent="procent procenta procentów",
    ),
)
