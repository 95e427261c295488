"""English: number of the head noun, a and an, the, possessives, compounds with a hyphen."""

import re
from collections.abc import Mapping, Sequence

from reviewapp.engine.findings import Fix, Span
from reviewapp.engine.messages import _
from reviewapp.engine.terms.grammar.base import Fitted, Form, Grammar, Reason, Seam, capital
from reviewapp.engine.terms.grammar.english_nouns import is_mass, is_plural, plural, singular
from reviewapp.engine.terms.grammar.english_sounds import article_for

ONE, MANY = Form(number="one"), Form(number="many")

PREPOSITIONS = frozenset(
    "of in on for with to by from at as into between among against under over through towards toward within across "
    "upon via per without beyond about around before after during".split()
)
SMALL = PREPOSITIONS - {"between", "among", "against", "through", "without", "beyond", "around"} | frozenset(
    "a an the and or but nor".split()
)
TAIL = re.compile(rf"\s(?:{'|'.join(sorted(PREPOSITIONS))})\s", re.IGNORECASE)
# passer-by, mother-in-law: the noun is what stands before.
PARTICLE = re.compile(r"(?:(?<=er)|(?<=ers))-(?:by|up|on)$|-(?:in|at)-law$")
ARTICLE = re.compile(r"\b(an?|the)(\s+[“\"‘']?)$", re.IGNORECASE)
COUNTING = re.compile(
    r"\b(an?|this|that|these|those|each|every|another|either|neither|one|many|much|few|fewer|several|both|all|some|any"
    r"|no|two|three|four|five|six|seven|eight|nine|ten|its|their|our|his|her|my|your)\s+$",
    re.IGNORECASE,
)
# Determiners that a mass noun does not take.
COUNTS = frozenset(
    "a an each every another either neither one many few fewer several both two three four five six seven eight nine "
    "ten these those".split()
)
NUMBER_CHANGES = _("“%(after)s” changes the number: check the article and the verb.")
THE_STAYS = _("“the” before “%(after)s” may have to go.")
THE_NEEDED = _("“%(after)s” may need “the”.")


class English(Grammar):
    """The head is the last word before the first preposition; only the head takes the plural."""

    def forms(self, phrase: str) -> Mapping[str, Sequence[Form]]:
        own = self.number(phrase)
        found: dict[str, Sequence[Form]] = {phrase: (own,)}
        for other in (ONE, MANY):
            if other != own:
                found.setdefault(_with_number(phrase, other), (other,))
        return found

    def carried(self, form: Form, replaced: str, preferred: str) -> Form:
        """A phrase cited in the plural in place of a singular one has no singular; mass nouns have no plural."""
        if self.number(preferred) == MANY and self.number(replaced) == ONE:
            return MANY
        return ONE if is_mass(head(preferred)[1]) else form

    def inflect(self, phrase: str, form: Form) -> str:
        if not form.number or form == self.number(phrase):
            return phrase
        return _with_number(phrase, form)

    def number(self, phrase: str) -> Form:
        return MANY if is_plural(head(phrase)[1]) else ONE

    def fit(self, seam: Seam) -> Fitted:
        article = ARTICLE.search(seam.before)
        also = _possessive(seam)
        doubt = self._number_doubt(seam) or _definite(seam, article)
        if article and article[1].lower() != "the":
            if self.number(seam.new) == MANY and seam.form == ONE:
                return _without_article(article, seam, also, doubt)
            also += _indefinite(article, seam.new)
        return Fitted(seam.new, tuple(also), doubt)

    def _number_doubt(self, seam: Seam) -> Reason | None:
        """A verb or a determiner elsewhere may count what is replaced."""
        counted = COUNTING.search(seam.before)
        was_mass = is_mass(head(seam.replaced)[1]) or seam.replaced.isupper()
        mass_counted = is_mass(head(seam.new)[1]) and not was_mass and counted and counted[1].lower() in COUNTS
        if mass_counted or (seam.form.number and self.number(seam.new) != seam.form):
            return Reason(NUMBER_CHANGES, {"after": seam.new})
        return None


def _indefinite(article: re.Match[str], new: str) -> list[Fix]:
    """a or an, by the sound that follows."""
    right = article_for(new)
    if article[1].lower() == right:
        return []
    return [Fix(right.capitalize() if article[1][0].isupper() else right, Span(*article.span(1)))]


def _without_article(article: re.Match[str], seam: Seam, also: list[Fix], doubt: Reason | None) -> Fitted:
    """A plural has no a."""
    new = capital(seam.new) if article[1][0].isupper() else seam.new
    return Fitted(new, (Fix("", Span(article.start(), article.start(2) + 1)), *also), doubt)


def _definite(seam: Seam, article: re.Match[str] | None) -> Reason | None:
    """A noun with an of-phrase wants “the”; the same noun behind its modifier mostly does not."""
    old_of, new_of = (" of " in phrase.lower() for phrase in (seam.replaced, seam.preferred))
    has_the = article is not None and article[1].lower() == "the"
    if old_of and not TAIL.search(seam.preferred) and has_the and seam.form == ONE:
        return Reason(THE_STAYS, {"after": seam.new})
    if new_of and not old_of and not article and not COUNTING.search(seam.before):
        return Reason(THE_NEEDED, {"after": seam.new})
    return None


def _possessive(seam: Seam) -> list[Fix]:
    """'s after a singular, the apostrophe alone after a plural in s."""
    mark = re.match(r"(['’])(s\b)?", seam.after)
    if not mark or (not mark[2] and not seam.old.lower().endswith("s")):
        return []
    right = mark[1] + ("" if seam.new.lower().endswith("s") and is_plural(seam.new.split()[-1]) else "s")
    return [] if right == mark[0] else [Fix(right, Span(seam.end, seam.end + mark.end()))]


def head(phrase: str) -> tuple[int, str]:
    """Where the head noun of `phrase` starts, and the noun."""
    tail = TAIL.search(phrase) or PARTICLE.search(phrase)
    stem = phrase[: tail.start()] if tail else phrase
    start = max(stem.rfind(" "), stem.rfind("-")) + 1
    return start, stem[start:]


def _with_number(phrase: str, form: Form) -> str:
    start, noun = head(phrase)
    changed = plural(noun) if form == MANY else singular(noun)
    return phrase[:start] + changed + phrase[start + len(noun) :]


GRAMMAR = English(title_case=True, small_in_titles=SMALL)
