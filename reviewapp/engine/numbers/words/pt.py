"""Portuguese number words."""

from fractions import Fraction

from reviewapp.engine.numbers.model import Numerals, Role, each, merged, row, units

NUMERALS = Numerals(
    tag="pt",
    decimal=",",
    group=".\u00a0\u202f\u2009 ",
    joins=frozenset((" e ",)),
    words=merged(
        each(Role.ARTICLE, 1, "um uma"),
        row(
            Role.SMALL,
            2,
            """dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
            dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove""",
        ),
        row(
            Role.SMALL,
            1,
            """primeiro/primeira/primeiros/primeiras segundo/segunda terceiro/terceira quarto/quarta quinto/quinta
            sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima""",
            ordinal=True,
        ),
        row(Role.TENS, 20, "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", step=10),
        row(
            Role.HUNDRED,
            100,
            """cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
            seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas""",
            step=100,
        ),
        each(Role.VAGUE, 100, "centenas"),
        each(Role.SCALE, 10**3, "mil"),
        each(Role.VAGUE, 10**3, "milhares"),
        each(Role.SCALE, 10**6, "milhão milhões mi"),
        each(Role.SCALE, 10**9, "bilhão bilhões bi mil_milhões"),
        each(Role.SCALE, 10**12, "trilhão trilhões bilião biliões"),
        each(Role.GROUP, 10, "dezena"),
        each(Role.GROUP, 12, "dúzia"),
        each(Role.SMALL, 6, "meia_dúzia"),
        each(Role.HALF, Fraction(1, 2), "metade meio meia"),
        each(Role.AND_HALF, Fraction(1, 2), "e_meio e_meia"),
        each(Role.FRACTION, Fraction(1, 3), "terço terços"),
        each(Role.PART, Fraction(1, 4), "quartos"),
        each(Role.LIKE, 2, "ambos ambas dobro"),
        row(
            Role.MONTH,
            1,
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ),
        row(Role.WEEKDAY, 1, "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    ),
    units=units(
        mm="milímetro milímetros",
        cm="centímetro centímetros",
        m="metro metros",
        km="quilômetro quilômetros quilómetro quilómetros",
        mi="milha milhas",
        ft="pé pés",
        m2="metro_quadrado metros_quadrados",
        km2="quilômetros_quadrados quilómetros_quadrados",
        ha="hectare hectares",
        g="grama gramas",
        kg="quilograma quilogramas quilo quilos",
        t="tonelada toneladas",
        l="litro litros",
        s="segundo segundos",
        min="minuto minutos",
        h="hora horas",
        day="dia dias",
        week="semana semanas",
        month="mês meses",
        year="ano anos",
        decade="década décadas",
        century="século séculos",
        dollar="dólar dólares",
        EUR="euro euros",
        CNY="yuan yuans",
        percent="por_cento pontos_percentuais",
    ),
)
