"""Russian: the adjectives and the head of a phrase are declined together; what depends on the head stays."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from reviewapp.engine.languages.base import words
from reviewapp.engine.messages import _
from reviewapp.engine.terms.grammar.base import Fitted, Form, Grammar, Reason, Seam
from reviewapp.engine.terms.grammar.russian_endings import Word, adjective, is_adjective, noun

AGREEMENT = _("“%(after)s” has another gender: check %(words)s.")
NUMBER_CHANGES = _("“%(after)s” changes the number: check the verb and the adjectives.")
GENITIVE_PLURAL = ("ов", "ев", "ей", "")
CASES = ("nom", "gen", "dat", "acc", "ins", "pre")
# The cases each preposition takes.
GOVERNED = {
    **dict.fromkeys(
        words("без для до из от у около возле после против кроме вместо ради среди вокруг вдоль из-за из-под"), ("gen",)
    ),
    **dict.fromkeys(words("к ко благодаря согласно вопреки"), ("dat",)),
    **dict.fromkeys(words("с со"), ("gen", "ins")),
    **dict.fromkeys(words("над надо перед передо между"), ("ins",)),
    **dict.fromkeys(words("о об обо при"), ("pre",)),
    **dict.fromkeys(words("в во на"), ("acc", "pre")),
    **dict.fromkeys(words("за под подо"), ("acc", "ins")),
    **dict.fromkeys(words("через про сквозь"), ("acc",)),
    **dict.fromkeys(words("по"), ("dat", "acc", "pre")),
}
PREVIOUS = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?)\s+$")
BESIDE = re.compile(r"\s*([^\W\d_]+)")
PARTICIPLE = re.compile(r"(?:н|нн|т|м|ен)(?:а|о|ы)?$")


class Russian(Grammar):
    """Forms carry number and case; the number is that of the citation where the phrase shows it."""

    def forms(self, phrase: str) -> Mapping[str, Sequence[Form]]:
        found: dict[str, list[Form]] = defaultdict(list)
        paradigm = self._paradigm(phrase)
        for form, spelled in paradigm.items():
            if form not in found[spelled]:
                found[spelled].append(form)
        adjectives, head, rest = parts(phrase)
        if paradigm and Form("many", "gen") not in paradigm:
            group = [adjective(word, "many", "gen") for word in adjectives]
            for ending in GENITIVE_PLURAL:
                found[" ".join([*group, head[:-1] + ending]) + rest].append(Form("many", "gen"))
        if phrase not in found:
            found = defaultdict(list, {phrase: [Form()]}) | found
        return {phrase: found[phrase], **found}

    def inflect(self, phrase: str, form: Form) -> str | None:
        return phrase if form == Form() else self._paradigm(phrase).get(form)

    def carried(self, form: Form, replaced: str, preferred: str) -> Form:
        return form._replace(definite="")

    def narrow(self, seam_forms: Sequence[Form], before: str, after: str) -> Sequence[Form]:
        previous = PREVIOUS.search(before)
        cases = GOVERNED.get(previous[1].lower()) if previous else None
        if cases:
            return [form for form in seam_forms if form.case in cases] or seam_forms
        return seam_forms

    def fit(self, seam: Seam) -> Fitted:
        old, new = gender(seam.replaced), gender(seam.preferred)
        if old == "many" or new == "many":
            changed = old != new
            return Fitted(seam.new, doubt=Reason(NUMBER_CHANGES, {"after": seam.new}) if changed else None)
        if (old and old == new) or seam.form.number == "many":
            return Fitted(seam.new)
        beside = self._agreeing(seam)
        if beside:
            return Fitted(seam.new, doubt=Reason(AGREEMENT, {"after": seam.new, "words": ", ".join(beside)}))
        return Fitted(seam.new)

    def _agreeing(self, seam: Seam) -> list[str]:
        """Neighbours that show a gender: adjectives beside the phrase, and the verb of a subject."""
        left, right = PREVIOUS.search(seam.before), BESIDE.match(seam.after)
        found = [
            match[1]
            for match in (left, right)
            if match and (is_adjective(match[1].lower()) or PARTICIPLE.search(match[1].lower()))
        ]
        if seam.form.case in ("", "nom", "acc") and not found:
            found = [right[1]] if right else [seam.new]
        return [f"“{word}”" for word in found]

    def _paradigm(self, phrase: str) -> dict[Form, str]:
        """The phrase by form; empty where its head is not declined by rule."""
        adjectives, head, rest = parts(phrase)
        plural = bool(adjectives) and adjectives[0].lower().endswith(("ые", "ие"))
        declined = noun(head, plural=plural)
        if declined is None:
            return {}
        found = {}
        for number in ("one", "many"):
            for case in CASES:
                spelled = declined.forms.get((number, case))
                if spelled:
                    sex = declined.gender if number == "one" else "many"
                    group = [adjective(word, sex, case) for word in adjectives]
                    found[Form(number, case)] = " ".join([*group, spelled]) + rest
        return found


def parts(phrase: str) -> tuple[list[str], str, str]:
    """The adjectives before the head, the head, and what depends on it."""
    all_words = phrase.split(" ")
    at = next((at for at, word in enumerate(all_words) if not is_adjective(word.lower())), len(all_words) - 1)
    rest = all_words[at + 1 :]
    return all_words[:at], all_words[at], " " + " ".join(rest) if rest else ""


def gender(phrase: str) -> str:
    """m, f, n, or “many” for a phrase cited in the plural; nothing where the head does not show it."""
    adjectives, head, _rest = parts(phrase)
    if adjectives and adjectives[0].lower().endswith(("ые", "ие")):
        return "many"
    declined: Word | None = noun(head, plural=False)
    return declined.gender if declined else ""


GRAMMAR = Russian()
