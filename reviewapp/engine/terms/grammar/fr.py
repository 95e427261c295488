"""French: number, elision, contraction, and determiners that follow gender and sound."""

from __future__ import annotations

import re

from reviewapp.engine.findings import Span
from reviewapp.engine.languages.base import words
from reviewapp.engine.terms.grammar.base import Seam
from reviewapp.engine.terms.grammar.romance import Romance, keep_capital

PREPOSITIONS = words(
    "de d du des à au aux en pour par sur avec sans entre dans chez contre sous vers hors selon et ou non près"
)
# Nouns that end in s, x or z in the singular.
SINGULAR = words(
    "accès procès succès progrès décès excès congrès abcès concours secours recours cours discours parcours pays "
    "avis permis colis tapis bois mois poids temps corps bras cas pas fonds fois repas tas prix choix voix croix "
    "noix taux gaz nez riz tiers univers palais relais marais rabais délais intérêts processus virus campus bonus "
    "consensus corpus dos propos refus abus amas compromis compas frais dais anglais français index silex"
)
AILS = {"travail": "travaux", "vitrail": "vitraux", "bail": "baux", "corail": "coraux", "émail": "émaux"}
ALS = words("bal festival carnaval chacal récital régal naval final fatal natal banal glacial bancal")
FEMININE = words(
    "eau peau main fin faim part mort dent nuit loi foi fois voix paix croix noix clé clef mer chair forêt cour "
    "tribu vertu soif nef oasis souris vis dot sœur fleur chaleur valeur hauteur largeur longueur profondeur "
    "couleur douleur peur erreur horreur rumeur humeur vapeur faveur saveur teneur ampleur rigueur vigueur langueur "
    "lueur odeur sueur épaisseur grandeur grosseur lenteur pesanteur règle norme zone ligne taxe mise base langue "
    "source forme carte porte route terre pierre guerre serre plante banque marque page plage image cage nage rage "
    "digue vague vigne chaîne machine cuisine usine piscine semaine laine graine douane lampe étape nappe équipe "
    "troupe coupe chambre ombre lettre fenêtre mesure classe masse caisse hausse baisse adresse presse promesse "
    "richesse vitesse place grâce surface espèce pièce force ressource épreuve preuve fibre balance séance écluse "
    "cause clause pause analyse crise prise reprise entreprise église maîtrise expertise franchise moyenne antenne "
    "personne colonne couronne digitale archive rive grève crèche recherche démarche marche tâche fiche approche "
    "roche couche branche amende eaux réserve ambiance"
)
MASCULINE = words(
    "musée lycée trophée côté été traité comité arrêté député comté pâté marché incendie génie parapluie silence "
    "murmure système programme problème thème domaine patrimoine service territoire ministère centre cadre titre "
    "registre contrôle rôle site acte texte geste poste reste compte doute risque masque manque lac groupe type "
    "principe modèle article siècle peuple exemple temple siège collège privilège piège manège régime crime terme "
    "charme arme organe volume costume légume rythme monde dividende ordre nombre membre chiffre coffre souffle "
    "muscle obstacle spectacle véhicule module calcul symbole pôle protocole pétrole squelette réverbère critère "
    "caractère mystère laboratoire observatoire conservatoire mémoire inventaire horaire salaire dictionnaire "
    "questionnaire dispensaire commentaire formulaire itinéraire document mètre litre kilomètre fleuve vaste "
    "élevage usage avion camion lion million billion champion espion scorpion bastion pion"
)
FEMININE_ENDING = re.compile(
    r"(?:ion|aison|ité|té|ance|ence|ure|ie|ade|ette|esse|lle|ise|ude|ée|ive|euse|trice|ande|ende|elle|enne|onne)$"
)
MASCULINE_ENDING = re.compile(
    r"(?:ment|age|isme|eau|au|oir|al|ail|eil|euil|ège|et|ot|ut|at|it|ant|ent|ier|er|ard|on|in|an|en|eu|ou)$"
)
ASPIRATED = words(
    "hameau haricot hasard haut haute hauteur héros hibou honte huit hollande hockey handicap hangar harcèlement "
    "haine halle halte hanche harnais hausse havre hérisson hêtre heurt hiérarchie hors houille houle housse huée "
    "hutte hardi hâte hall hamac hanse hareng harpe hache haie hongrie homard"
)
VOWEL = re.compile(r"[aeiouyhœæàâäéèêëîïôöùûü]", re.IGNORECASE)
Y_CONSONANT = words("yaourt yacht yoga yen yéti")
# Each kind of determiner: masculine, feminine, before a vowel (masculine, feminine).
KINDS = {
    "le": ("le ", "la ", "l'", "l'"),
    "du": ("du ", "de la ", "de l'", "de l'"),
    "au": ("au ", "à la ", "à l'", "à l'"),
    "un": ("un ", "une ", "un ", "une "),
    "ce": ("ce ", "cette ", "cet ", "cette "),
    "mon": ("mon ", "ma ", "mon ", "mon "),
    "ton": ("ton ", "ta ", "ton ", "ton "),
    "son": ("son ", "sa ", "son ", "son "),
    "quel": ("quel ", "quelle ", "quel ", "quelle "),
    "aucun": ("aucun ", "aucune ", "aucun ", "aucune "),
    "tout": ("tout ", "toute ", "tout ", "toute "),
    "de": ("de ", "de ", "d'", "d'"),
    "que": ("que ", "que ", "qu'", "qu'"),
}
SPELLINGS = {form.strip(): kind for kind, forms in KINDS.items() for form in forms}
DETERMINER = re.compile(
    r"(?<![\w'’-])(de l['’]|de la|à l['’]|à la|du|au|l['’]|le|la|un|une|ce|cet|cette|[mts]on|[mts]a|quel|quelle|aucune?"
    r"|toute?|d['’]|de|qu['’]|que)\s*$",
    re.IGNORECASE,
)
NEUTRAL = words("de d' que qu' l' de l' à l' mon ton son")


class French(Romance):
    prepositions = PREPOSITIONS
    copulas = words("est sont était étaient fut furent sera seront soit été reste restent semble paraît devient")

    def plural(self, word: str) -> str:
        low = word.lower()
        if low[-1] in "sxz":
            return word
        if low in AILS:
            return AILS[low]
        if low.endswith("al") and low not in ALS:
            return word[:-2] + "aux"
        return word + ("x" if low.endswith(("au", "eu")) and low not in ("bleu", "pneu") else "s")

    def singular(self, word: str) -> str:
        low = word.lower()
        if not self.is_plural(word):
            return word
        if low.endswith("aux") and not low.endswith("eaux"):
            return word[:-3] + "al"
        return word if low.endswith("eux") else word[:-1]

    def is_plural(self, word: str) -> bool:
        low = word.lower()
        return len(low) > 2 and low[-1] in "sx" and low not in SINGULAR and not low.endswith("eux")

    def noun_gender(self, noun: str) -> str:
        noun = noun.split("'")[-1]
        if noun in FEMININE or (noun not in MASCULINE and FEMININE_ENDING.search(noun)):
            return "f"
        if noun in MASCULINE or noun in SINGULAR or MASCULINE_ENDING.search(noun) or noun[-1] not in "eé":
            return "m"
        return ""

    def adjective_gender(self, word: str) -> str:
        if re.search(r"(?:elle|ale|ive|euse|ée|enne|onne|ière|ienne|ète|ante|ente)$", word):
            return "f"
        return "m" if re.search(r"(?:el|al|if|eux|é|ien|ier|et|ant|ent|é)$", word) else ""

    def determiner(self, seam: Seam, gender: str) -> tuple[str, str, Span] | None:
        match = DETERMINER.search(seam.before)
        if not match:
            return None
        spelled = match[1].lower().replace("’", "'")
        forms = KINDS[SPELLINGS[spelled]]
        shown = "" if spelled in NEUTRAL or len(set(forms[:2])) == 1 else ("f" if spelled == forms[1].strip() else "m")
        if spelled == "cette":
            shown = "f"
        becomes = forms[(2 if elides(seam.new) else 0) + ((gender or shown) == "f")]
        if not gender and not shown and len(set(forms[:2])) > 1 and not elides(seam.new):
            becomes = match[0]
        if "’" in match[0]:
            becomes = becomes.replace("'", "’")
        return shown, keep_capital(match[0], becomes), Span(match.start(), seam.start)


def elides(phrase: str) -> bool:
    """Whether le and de lose their vowel before `phrase`."""
    first = re.match(r"\W*([^\W\d_]+)", phrase)
    word = first[1].lower() if first else ""
    if not word or (word.isupper() and len(word) < 2) or word in Y_CONSONANT or word in ("oui", "onze", "onzième"):
        return False
    return bool(VOWEL.match(word)) and not (word[0] == "h" and word in ASPIRATED)


GRAMMAR = French(small_in_titles=PREPOSITIONS | words("le la les l un une"))
