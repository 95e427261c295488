"""Help made from the objects themselves: checks, roles, keys."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from reviewapp.engine.check import Check, Example, all_checks
from reviewapp.models import Role, Verb
from reviewapp.views.access import public
from reviewapp.views.marked import Mark, marked


@require_GET
@public
def help_index(request: HttpRequest) -> HttpResponse:
    return render(request, "help/index.html")


@require_GET
@public
def checks(request: HttpRequest) -> HttpResponse:
    shown = [(check, examples(check, check.good), examples(check, check.bad)) for check in all_checks().values()]
    return render(request, "help/checks.html", {"checks": shown})


def examples(check: Check, given: tuple[Example, ...]) -> list[dict[str, object]]:
    """Examples as the page shows them: languages apart, ⟦ ⟧ as marks."""
    shown = []
    for example in given:
        source_language, _, target_language = example.languages.partition(">")
        text, marks = unbracketed(example.target, f"mark {check.mark.value}")
        shown.append(
            {
                "source": example.source,
                "source_language": source_language,
                "target": marked(text, marks),
                "target_language": target_language,
            }
        )
    return shown


def unbracketed(target: str, classes: str) -> tuple[str, list[Mark]]:
    """The text without ⟦ ⟧, and a mark for each."""
    text, marks = "", []
    for piece in target.split("⟦"):
        inside, closed, after = piece.partition("⟧")
        if closed:
            marks.append(Mark(len(text), len(text) + len(inside), classes))
        text += inside + after
    return text, marks


@require_GET
@public
def roles(request: HttpRequest) -> HttpResponse:
    table = [(verb.label, [role >= verb.needs for role in Role]) for verb in Verb]
    return render(request, "help/roles.html", {"roles": Role.labels, "table": table})


@require_GET
@public
def filters(request: HttpRequest) -> HttpResponse:
    return render(request, "help/filters.html")
