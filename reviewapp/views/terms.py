"""Terms: what the project has decided, what still reads several ways, and one concept at a time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.db.models import Count, F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_POST

from reviewapp.actions.documents import language_tag
from reviewapp.actions.errors import ActionError
from reviewapp.actions.sweeps import suggested_forms
from reviewapp.actions.terms import add_concept, add_term, decide_term, reach
from reviewapp.engine.terms.agreement import agreement
from reviewapp.engine.terms.termbase import speaks
from reviewapp.models import Concept, Consistency, Event, Paragraph, Project, Rendering, Term, Translation, Verb
from reviewapp.views.access import acts_on, permissions, require
from reviewapp.views.forms import PageForm, value
from reviewapp.views.marked import Mark, excerpt
from reviewapp.views.plots import Spark
from reviewapp.views.review import answer, attempt
from reviewapp.views.termbases import chosen_termbase


class ConceptForm(PageForm):
    source = forms.CharField(label=gettext_lazy("Term in the source language"), max_length=300, required=False)
    target = forms.CharField(label=gettext_lazy("Term in the target language"), max_length=300)
    language = forms.CharField(max_length=35)
    definition = forms.CharField(label=gettext_lazy("Definition"), required=False, widget=forms.Textarea)


class TermForm(PageForm):
    text = forms.CharField(label=gettext_lazy("Term"), max_length=300)
    language = forms.CharField(label=gettext_lazy("Language"), max_length=35)
    status = forms.ChoiceField(label=gettext_lazy("Status"), choices=Term.Status.choices)
    reason = forms.CharField(label=gettext_lazy("Reason"), required=False, max_length=2000)


class StatusForm(PageForm):
    status = forms.ChoiceField(choices=Term.Status.choices)
    reason = forms.CharField(required=False, max_length=2000)


@require_GET
@acts_on(Project, Verb.READ)
def terms(request: HttpRequest, project: Project) -> HttpResponse:
    concepts = Concept.objects.of(project).annotate(places=Count("renderings", distinct=True))
    if query := value(request.GET, "q"):
        concepts = concepts.filter(pk__in=Term.objects.filter(text__icontains=query).values("concept"))
    context = {
        "project": project,
        "concepts": concepts,
        "query": query,
        "may": permissions(request.user, project),
        "form": ConceptForm(initial={"language": project.target_language}),
        "documents": project.documents.all(),
        "termbases": project.ordered_termbases(),
    }
    return render(request, "terms/terms.html", context)


class ProposalForm(PageForm):
    source = forms.CharField(max_length=300, required=False)
    target = forms.CharField(max_length=300)


@require_POST
@acts_on(Translation, Verb.PROPOSE_TERM)
def propose_term(request: HttpRequest, translation: Translation) -> HttpResponse:
    """A concept from words of a paragraph, where it stands: preferred at once by those who decide terms."""
    form = ProposalForm(request.POST)
    if not form.is_valid():
        return answer(request, translation, error=_("A concept needs a term in the target language."))
    project, status = translation.project, status_for(request, translation.project)
    pair = [
        (translation.document.source_language, form.cleaned_data["source"], status),
        (translation.language, form.cleaned_data["target"], status),
    ]

    def act() -> None:
        add_concept(project=project, terms=[each for each in pair if each[1].strip()], by=request.user)

    return attempt(request, translation, act)


def status_for(request: HttpRequest, project: Project) -> str:
    return Term.Status.PREFERRED if request.user.may(Verb.DECIDE_TERM, project) else Term.Status.PROPOSED


@require_POST
@acts_on(Project, Verb.PROPOSE_TERM)
def new_concept(request: HttpRequest, project: Project) -> HttpResponse:
    """A concept from two terms: preferred at once by those who decide terms, else proposed."""
    form = ConceptForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("A concept needs a term in the target language."))
        return redirect("terms", project.pk)
    status = status_for(request, project)
    data = form.cleaned_data
    pairs = [(project.source_language, data["source"], status), (data["language"], data["target"], status)]
    try:
        concept = add_concept(
            project=project,
            terms=[(language_tag(tag), text, status) for tag, text, status in pairs if text.strip()],
            by=request.user,
            termbase=chosen_termbase(request, project),
            definition=data["definition"],
        )
    except ActionError as error:
        messages.error(request, str(error))
        return redirect("terms", project.pk)
    return redirect("concept", concept.pk)


@require_GET
@acts_on(Concept, Verb.READ)
def concept(request: HttpRequest, concept: Concept) -> HttpResponse:
    project = project_for(request, concept)
    places, documents, approvals = reach(concept=concept, project=project)
    forms = forms_of(concept, project)
    context = {
        "concept": concept,
        "project": project,
        "forms": forms,
        "spark": spark_of(concept, project, forms),
        "terms": terms_with_votes(concept, project),
        "events": Event.objects.filter(concept=concept, kind__in=TOLD).select_related("by")[:50],
        "places": places,
        "documents": documents,
        "approvals": approvals,
        "may": permissions(request.user, project),
        "sweep_prefer": preferred_text(concept, project.target_language),
        "sweep_replace": "\n".join(suggested_forms(concept, project.target_language)),
        "form": TermForm(initial={"language": project.target_language}),
        "statuses": Term.Status.choices,
    }
    return render(request, "terms/concept.html", context)


TOLD = (Event.Kind.TERM, Event.Kind.VOTE)


def terms_with_votes(concept: Concept, project: Project) -> list[Term]:
    """The terms of a concept; a proposed one with who has approved it so far and how many must still do so."""
    terms = list(concept.terms.select_related("created_by", "decided_by"))
    votes = Event.objects.filter(concept=concept, kind=Event.Kind.VOTE).select_related("by").order_by("pk")
    voters: dict[int, dict[str, None]] = {term.pk: {} for term in terms}
    for vote in votes:
        voters.get(vote.data["term"], {})[str(vote.by)] = None
    for term in terms:
        term.voters = list(voters[term.pk]) if term.status == Term.Status.PROPOSED else []
        term.missing = max(0, project.term_approvals - len(term.voters))
    return terms


def spark_of(concept: Concept, project: Project, forms: list[FormHere]) -> Spark:
    """How far the renderings agreed, day by day and now, in the project's target language."""
    kept = Consistency.objects.filter(concept=concept, project=project, language=project.target_language)
    before = list(kept.filter(on__lt=timezone.localdate()).order_by("on").values_list("value", flat=True))
    now = [form.term.pk for form in forms if form.language == project.target_language for _place in range(form.count)]
    return Spark([*before, agreement(now)] if now else before)


def preferred_text(concept: Concept, language: str) -> str:
    preferred = concept.terms.filter(status=Term.Status.PREFERRED)
    return next((term.text for term in preferred if speaks(term.language, language)), "")


def project_for(request: HttpRequest, concept: Concept) -> Project:
    """The reader's own project that uses the concept: the owner of the termbase where possible."""
    mine = Project.objects.visible_to(request.user).filter(termbases=concept.termbase)
    found = mine.filter(pk=concept.project.pk).first() or mine.first()
    if found is None:
        raise Http404
    return found


SAMPLES = 5


@dataclass
class Place:
    """One place where a form stands, in both languages."""

    paragraph: Paragraph
    language: str
    excerpt: SafeString
    source: SafeString


@dataclass
class FormHere:
    """One form as it stands in the project's translations: its term, how often, and the first places."""

    text: str
    language: str
    term: Term
    count: int
    share: int
    places: list[Place]


def forms_of(concept: Concept, project: Project) -> list[FormHere]:
    """The forms of a concept in the project's translations, the most frequent first."""
    here = Rendering.objects.filter(concept=concept, paragraph__document__project=project)
    targets = here.exclude(language=F("paragraph__document__source_language"))
    counted = Counter(targets.values_list("language", "text", "term"))
    terms = {term.pk: term for term in concept.terms.all()}
    total = sum(counted.values())
    return [
        FormHere(
            text=text,
            language=language,
            term=terms[term],
            count=count,
            share=round(100 * count / total),
            places=places_of(targets.filter(language=language, text=text), concept),
        )
        for (language, text, term), count in counted.most_common()
    ]


def places_of(renderings: QuerySet[Rendering], concept: Concept) -> list[Place]:
    first = list(renderings.select_related("paragraph__document").order_by("paragraph", "start")[:SAMPLES])
    paragraphs = [each.paragraph_id for each in first]
    texts = {
        (each.paragraph_id, each.language): each.text for each in Translation.objects.filter(paragraph__in=paragraphs)
    }
    sources = Rendering.objects.filter(concept=concept, paragraph__in=paragraphs)
    in_source = {(each.paragraph_id, each.language): each for each in sources}
    return [
        Place(
            paragraph=each.paragraph,
            language=each.language,
            excerpt=excerpt(texts[each.paragraph_id, each.language], Mark(each.start, each.end, "hit")),
            source=source_excerpt(each.paragraph, in_source),
        )
        for each in first
    ]


def source_excerpt(paragraph: Paragraph, in_source: dict[tuple[int, str], Rendering]) -> SafeString:
    place = in_source.get((paragraph.pk, paragraph.document.source_language))
    if not place or not paragraph.source:
        return SafeString("")
    return excerpt(paragraph.source, Mark(place.start, place.end, "hit"))


@require_POST
@acts_on(Concept, Verb.PROPOSE_TERM)
def new_term(request: HttpRequest, concept: Concept) -> HttpResponse:
    form = TermForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("A term needs a text, a language and a status."))
        return redirect("concept", concept.pk)
    data = form.cleaned_data
    if data["status"] != Term.Status.PROPOSED:
        require(request.user, Verb.DECIDE_TERM, concept.project)
    try:
        data["language"] = language_tag(data["language"])
        add_term(concept=concept, by=request.user, **data)
    except ActionError as error:
        messages.error(request, str(error))
    return redirect("concept", concept.pk)


@require_POST
@acts_on(Term, Verb.DECIDE_TERM)
def decide(request: HttpRequest, term: Term) -> HttpResponse:
    form = StatusForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose one of the statuses."))
        return redirect("concept", term.concept_id)
    try:
        missing = decide_term(term=term, by=request.user, **form.cleaned_data)
    except ActionError as error:
        messages.error(request, str(error))
    else:
        if missing:
            said = ngettext(
                "Noted; %(count)d more person must approve it.",
                "Noted; %(count)d more people must approve it.",
                missing,
            )
            messages.info(request, said % {"count": missing})
    return redirect("concept", term.concept_id)
