"""Spanish: number, gender, el before stressed a, contractions, e and u for y and o."""

from __future__ import annotations

import re

from reviewapp.engine.findings import Fix, Span
from reviewapp.engine.languages.base import words
from reviewapp.engine.terms.grammar.base import Fitted, Seam
from reviewapp.engine.terms.grammar.romance import Romance, keep_capital

PREPOSITIONS = words(
    "de del a al en con para por sin sobre entre contra hacia hasta según tras y e o u ante bajo desde"
)
STRESSED_A = words(
    "agua aula área arma águila alma ala hacha hambre habla acta ancla ave arca asa alga ama ánima arpa alza aspa ansia"
)
FEMININE = (
    words(
        "mano foto radio moto flor labor señal sal cárcel piel miel col capital gente calle clase parte base serie "
        "torre noche tarde llave nave nieve sangre fuente muerte mente suerte leche carne fe frase fase clave sede "
        "especie superficie red pared sed luz paz voz vez cruz raíz nariz orden imagen razón crisis tesis dosis "
        "síntesis hipótesis ley grey vía costumbre cumbre lumbre nube hélice índole corriente pendiente vertiente "
        "patente tilde"
    )
    | STRESSED_A
)
MASCULINE = words(
    "día mapa planeta problema sistema programa tema clima idioma esquema diploma plasma dilema lema poema drama "
    "diagrama panorama teorema fantasma trauma síntoma guarda guardia vigía análisis énfasis paréntesis oasis pez "
    "lápiz arroz juez césped ataúd alud examen origen régimen volumen crimen resumen margen corazón plan pan fin "
    "rey informe lote puente bosque límite cauce cine aire nombre hombre índice accidente ambiente incidente "
    "expediente paciente agente cliente presidente gerente docente estante combustible coste aceite deporte "
    "transporte soporte importe reporte aporte corte arte monte norte frente trámite chequeo peaje"
)
FEMININE_ENDING = re.compile(r"(?:ción|sión|dad|tad|tud|umbre|ez|eza|icie|a)$")
MASCULINE_ENDING = re.compile(r"(?:o|or|aje|ón|án|én|ín|ún|l|n|r|t|é|s|i|u|ú|j|c|k|m|b|p)$")
INVARIANT = re.compile(r"(?:[^áéíóú]s|x)$")
UNACCENT = str.maketrans("áéíóú", "aeiou")
ACCENT = str.maketrans("aeiou", "áéíóú")
# Masculine and feminine; what stands before a feminine noun with stressed a is the masculine.
KINDS = {
    "el": ("el ", "la "),
    "del": ("del ", "de la "),
    "al": ("al ", "a la "),
    "un": ("un ", "una "),
    "algún": ("algún ", "alguna "),
    "ningún": ("ningún ", "ninguna "),
    "este": ("este ", "esta "),
    "ese": ("ese ", "esa "),
    "aquel": ("aquel ", "aquella "),
    "nuestro": ("nuestro ", "nuestra "),
    "todo": ("todo ", "toda "),
    "los": ("los ", "las "),
    "unos": ("unos ", "unas "),
    "estos": ("estos ", "estas "),
    "esos": ("esos ", "esas "),
    "algunos": ("algunos ", "algunas "),
    "nuestros": ("nuestros ", "nuestras "),
    "muchos": ("muchos ", "muchas "),
    "varios": ("varios ", "varias "),
    "otros": ("otros ", "otras "),
    "otro": ("otro ", "otra "),
}
SPELLINGS = {form.strip(): kind for kind, forms in KINDS.items() for form in forms}
BEFORE_A = words("el del al un algún ningún")
DETERMINER = re.compile(
    rf"(?<!\w)({'|'.join(sorted(map(re.escape, SPELLINGS), key=len, reverse=True))})\s+$", re.IGNORECASE
)
JOINER = re.compile(r"(?<!\w)([yeou])\s+$", re.IGNORECASE)
HEARD_I = re.compile(r"(?:i|í|hi(?![ea])|hí|y(?=[^aeiouáéíóú]))", re.IGNORECASE)
HEARD_O = re.compile(r"h?[oó]", re.IGNORECASE)


class Spanish(Romance):
    prepositions = PREPOSITIONS
    copulas = words("es son era eran fue fueron será serán está están estaba estaban sea sean sido parece queda quedan")

    def plural(self, word: str) -> str:
        low = word.lower()
        if low.endswith("z"):
            return word[:-1] + "ces"
        if re.search(r"[áéíóú][ns]$", low):
            return word[:-2] + word[-2].translate(UNACCENT) + word[-1] + "es"
        if INVARIANT.search(low):
            return word
        if re.search(r"[aeiouáéó]$", low):
            return word + "s"
        if re.search(r"[aeiou][^aeiouáéíóú]+en$", low) and not re.search(r"[áéíóú]", low):
            return re.sub(r"([aeiou])([^aeiou]+en)$", lambda m: m[1].translate(ACCENT) + m[2], word) + "es"
        return word + "es"

    def singular(self, word: str) -> str:
        low = word.lower()
        if not self.is_plural(word):
            return word
        if low.endswith("ces"):
            return word[:-3] + "z"
        if low.endswith("ones"):
            return word[:-4] + "ón"
        return word[:-2] if re.search(r"[dlrnyj]es$", low) else word[:-1]

    def is_plural(self, word: str) -> bool:
        low = word.lower()
        return (
            len(low) > 3 and bool(re.search(r"[aeo]s$", low)) and low not in words("más menos país mes gas bus lunes")
        )

    def noun_gender(self, noun: str) -> str:
        if noun in FEMININE:
            return "f"
        if noun in MASCULINE:
            return "m"
        if noun.endswith("ista"):
            return ""
        if FEMININE_ENDING.search(noun):
            return "f"
        return "m" if MASCULINE_ENDING.search(noun) else ""

    def adjective_gender(self, word: str) -> str:
        return {"o": "m", "a": "f"}.get(word[-1], "")

    def determiner(self, seam: Seam, gender: str) -> tuple[str, str, Span] | None:
        match = DETERMINER.search(seam.before)
        if not match:
            return None
        spelled = match[1].lower()
        kind = SPELLINGS[spelled]
        masculine, feminine = KINDS[kind]
        shown = "m" if spelled == masculine.strip() and not stressed_a(seam.old) else "f"
        becomes = feminine if (gender or shown) == "f" else masculine
        if stressed_a(seam.new) and kind in BEFORE_A:
            becomes = masculine
        return shown, keep_capital(match[0], becomes), Span(match.start(), seam.start)

    def fit(self, seam: Seam) -> Fitted:
        fitted = super().fit(seam)
        joiner = JOINER.search(seam.before)
        if joiner:
            right = joined(joiner[1], seam.new)
            if right != joiner[1]:
                return Fitted(fitted.new, (*fitted.also, Fix(right, Span(*joiner.span(1)))), fitted.doubt)
        return fitted


def stressed_a(phrase: str) -> bool:
    first = re.match(r"[^\W\d_]+", phrase)
    return bool(first) and first is not None and first[0].lower() in STRESSED_A


def joined(word: str, following: str) -> str:
    """y and o before `following`: e before the sound i, u before the sound o."""
    if word.lower() in "ye":
        right = "e" if HEARD_I.match(following) else "y"
    else:
        right = "u" if HEARD_O.match(following) else "o"
    return right.upper() if word.isupper() else right


GRAMMAR = Spanish(small_in_titles=PREPOSITIONS | words("el la los las un una"))
