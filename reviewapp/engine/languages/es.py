"""Spanish."""

from reviewapp.engine.languages.base import Language, words

DETERMINERS = words(
    "el la los las lo un una unos unas al del mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos "
    "estas ese esa esos esas aquel aquella aquellos aquellas cada todo toda todos todas algún alguna algunos algunas "
    "ningún ninguna"
)
PREPOSITIONS = words(
    "a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras"
)
PRONOUNS = words(
    "yo tú él ella usted nosotros ellos ellas ustedes me te se nos os le les que quien quienes cual cuales cuyo cuya "
    "donde cuando como esto eso aquello qué quién cuál dónde cuándo cómo"
)
VERBS = words(
    "es son era eran fue fueron ser sido siendo será serán sería está están estaba estaban estar estado ha han había "
    "habían haber habiendo hay he hemos debe deben puede pueden"
)
CONNECTIVES = words(
    "y e o u ni pero sino si porque aunque pues así también tampoco más menos muy no ya aún todavía tan"
)

LANGUAGE = Language(
    tag="es",
    quotes=(("«", "»"), ("“", "”"), ("‘", "’")),
    may_repeat=words("no sí muy casi ya tan luego nunca poco mucho bla ja ha ay adiós vamos bien despacio nos"),
    function_words=DETERMINERS | PREPOSITIONS | PRONOUNS | VERBS | CONNECTIVES,
    leaning=words("el los las al del mis sus cada de en con desde mediante cuyo cuya"),
    conjunctions=words("y e o u ni &"),
    may_join=words(
        "día cara paso puerta lado más menos mejor peor días semanas meses años horas siglos kilómetros miles "
        "millones cientos decenas una uno dos tres cuatro cinco vueltas venga dale otra nunca siempre sólo solo"
    ),
    abbreviations=words(
        "sr sra srta dr dra d dña ud uds vd vds etc p pp pág págs núm núms art arts cap fig vol ed cf ej a.c d.c "
        "ee.uu s.a av avda gral prof lic ing ene feb mar abr jun jul ago sept oct nov dic"
    ),
)
