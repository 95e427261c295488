"""What the desk shows of a paragraph: light for those near, everything for the active one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from django.db.models import QuerySet
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from reviewapp.engine.diff import agreements
from reviewapp.engine.terms.termbase import Status, speaks
from reviewapp.models import (
    Candidate,
    Comment,
    Concept,
    Edit,
    Event,
    Flag,
    Paragraph,
    Rendering,
    State,
    Term,
    Translation,
)
from reviewapp.models.checks import FlagQuerySet
from reviewapp.views.marked import Mark, chips, difference, marked, number_of
from reviewapp.views.memory import Recollection, recollections


@dataclass
class Candidacy:
    """A candidate beside the text under review: `diff` leads from the text to it, `apart` marks its words that
    another candidate has not."""

    candidate: Candidate
    diff: SafeString
    apart: SafeString
    in_use: bool


@dataclass
class Change:
    """A row of history with what changed."""

    edit: Edit
    diff: SafeString


@dataclass
class TermHere:
    """A concept in this paragraph: its terms in the source text, what is preferred, and how it reads here."""

    concept: Concept
    source_forms: list[str]
    preferred: str
    found: list[str]

    @property
    def right(self) -> bool:
        return not self.preferred or all(form.casefold() == self.preferred.casefold() for form in self.found)


@dataclass
class InlineCode:
    """A code of the file that this paragraph has: its character, the number on its chip, what it stands for."""

    char: str
    number: int
    original: str


@dataclass
class Row:
    """One paragraph on the desk."""

    translation: Translation
    marked: SafeString
    source_marked: SafeString
    open_flags: int
    state: str
    active: bool = False
    past: bool = False  # no longer what the filter asks for
    flags: list[Flag] = field(default_factory=list)
    closed_flags: list[Flag] = field(default_factory=list)
    candidates: list[Candidacy] = field(default_factory=list)
    edits: list[Change] = field(default_factory=list)
    terms: list[TermHere] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    renderings: list[Rendering] = field(default_factory=list)
    codes: list[InlineCode] = field(default_factory=list)
    source_change: SafeString | None = None
    reason: str = ""
    memory: list[Recollection] = field(default_factory=list)

    @property
    def paragraph(self) -> Paragraph:
        return self.translation.paragraph


def rows_of(translations: Sequence[Translation], active: Translation | None = None) -> list[Row]:
    """A light row for each, in two queries however many they are; the `active` one has its decided flags too."""
    flags: dict[int, list[Flag]] = defaultdict(list)
    for flag in flags_shown(translations, active):
        flags[flag.translation_id].append(flag)
    terms: dict[tuple[int, str], list[Rendering]] = defaultdict(list)
    for place in places_shown(translations, active):
        terms[place.paragraph_id, place.language].append(place)
    return [row_of(each, flags[each.pk], terms) for each in translations]


def places_shown(translations: Sequence[Translation], active: Translation | None) -> QuerySet[Rendering]:
    """Where terms stand: in the sources, which are underlined, and in both texts of the active paragraph."""
    sources = {each.document.source_language for each in translations}
    shown = Rendering.objects.filter(paragraph__in=[each.paragraph_id for each in translations], language__in=sources)
    if active:
        shown |= Rendering.objects.filter(paragraph=active.paragraph_id)
    return shown.order_by("paragraph_id", "start")


def flags_shown(translations: Sequence[Translation], active: Translation | None) -> FlagQuerySet:
    shown = Flag.objects.open().filter(translation__in=translations)
    if active is None:
        return shown
    return (shown | Flag.objects.filter(translation=active)).select_related("decision__by")


@cache
def state_word(state: str, _language: str | None) -> str:
    """What a state is called in the language of the page, looked up once: dozens of rows show it."""
    return str(State(state).label)


def row_of(translation: Translation, flags: Sequence[Flag], terms: Mapping[tuple[int, str], list[Rendering]]) -> Row:
    source = terms[translation.paragraph_id, translation.document.source_language]
    open_flags = [flag for flag in flags if flag.decision_id is None]
    return Row(
        translation=translation,
        marked=marked(translation.text, flag_marks(open_flags)),
        source_marked=source_marked(translation, source),
        open_flags=len(open_flags),
        state=state_word(translation.state, get_language()),
        flags=open_flags,
        closed_flags=[flag for flag in flags if flag.decision_id is not None],
        renderings=[*source, *terms[translation.paragraph_id, translation.language]],
    )


def opened(row: Row) -> Row:
    """The row of the paragraph being worked on, with all that the dock shows."""
    translation, row.active = row.translation, True
    row.candidates = candidates_of(translation)
    row.memory = recollections(translation)
    row.edits = [
        Change(edit, difference(edit.before, edit.after)) for edit in translation.edits.select_related("by")[:50]
    ]
    row.terms = terms_here(row)
    row.codes = [
        InlineCode(char, number_of(char), code["label"] or code["original"])
        for char, code in row.paragraph.codes.items()
    ]
    row.comments = list(Comment.objects.on(translation))
    if translation.state == State.NEEDS_WORK:
        row.source_change, row.reason = source_change(translation), reason(translation)
    return row


def source_change(translation: Translation) -> SafeString | None:
    """What the last correction of the source changed, where there was one."""
    paragraph = translation.paragraph
    changes = Event.objects.filter(
        document=paragraph.document, kind=Event.Kind.SOURCE, data__paragraph=paragraph.pk, data__has_key="after"
    )
    last = changes.first()
    return difference(last.data["before"] or "", last.data["after"]) if last else None


def reason(translation: Translation) -> str:
    """Why the paragraph was marked as needing work, in the words of who did."""
    marked_so = Event.objects.filter(translation=translation, kind=Event.Kind.NEEDS_WORK).first()
    return str(marked_so.data.get("reason", "")) if marked_so else ""


def flag_marks(flags: Iterable[Flag]) -> list[Mark]:
    """Marks for flags; those of a draft have no id yet and are numbered."""
    return [Mark(flag.start, flag.end, mark_classes(flag), flag.pk or number) for number, flag in enumerate(flags)]


def mark_classes(flag: Flag) -> str:
    kind = flag.check_object.mark.value if flag.check_object else "artefact"
    return f"mark {kind} {flag.severity_name}"


def source_marked(translation: Translation, renderings: Iterable[Rendering]) -> SafeString:
    return marked(translation.paragraph.source or "", [Mark(each.start, each.end, "src") for each in renderings])


def candidates_of(translation: Translation) -> list[Candidacy]:
    queryset = Candidate.objects.filter(paragraph=translation.paragraph, run__language=translation.language)
    found = list(queryset.select_related("run").order_by("run"))
    return [
        Candidacy(each, difference(translation.text, each.text), set_apart(pieces), each.text == translation.text)
        for each, pieces in zip(found, agreements([each.text for each in found]), strict=True)
    ]


def set_apart(pieces: Iterable[tuple[str, bool]]) -> SafeString:
    drawn = (chips(text) if agreed else format_html("<b>{}</b>", chips(text)) for text, agreed in pieces)
    return format_html_join("", "{}", ((each,) for each in drawn))


def terms_here(row: Row) -> list[TermHere]:
    places: dict[int, list[Rendering]] = defaultdict(list)
    for place in row.renderings:
        places[place.concept_id].append(place)
    terms: dict[int, list[Term]] = defaultdict(list)
    for term in Term.objects.filter(concept__in=places).select_related("concept"):
        terms[term.concept_id].append(term)
    return [term_here(row.translation, terms[concept], here) for concept, here in places.items()]


def term_here(translation: Translation, terms: Sequence[Term], places: Sequence[Rendering]) -> TermHere:
    target = translation.language
    preferred = [term.text for term in terms if term.status == Status.PREFERRED and speaks(term.language, target)]
    return TermHere(
        concept=terms[0].concept,
        source_forms=list(dict.fromkeys(each.text for each in places if each.language != target)),
        preferred=preferred[0] if preferred else "",
        found=list(dict.fromkeys(each.text for each in places if each.language == target)),
    )
