"""What people set for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from reviewapp.actions.members import end_tour, set_keys
from reviewapp.views import keymap
from reviewapp.views.access import signed_in
from reviewapp.views.keys import KEYS, MENU, Key


@dataclass
class Line:
    """An action on the page of keys: what is typed for it, what it always had, what is wrong with it."""

    name: str
    label: str | Promise
    typed: str
    usual: str
    wrong: list[str]


@require_http_methods(["GET", "POST"])
@signed_in
def keys(request: HttpRequest) -> HttpResponse:
    """The keys of the desk, to be changed by typing them."""
    typed, wrong = {}, {}
    if request.method == "POST":
        typed = {} if "reset" in request.POST else request.POST.dict()
        chosen, wrong = ({}, {}) if "reset" in request.POST else keymap.read(typed)
        if not wrong:
            set_keys(user=request.user, keys=chosen)
            messages.success(request, _("Your keys are stored."))
            return redirect("keys")
    parts = [lines(each, request.user.keys, typed, wrong) for each in (KEYS, MENU)]
    context = {"page_keys": parts[0], "menu_keys": parts[1], "wrong": wrong}
    return render(request, "account/keys.html", context, status=422 if wrong else 200)


def lines(
    usual: list[Key], chosen: Mapping[str, list[str]], typed: Mapping[str, str], wrong: Mapping[str, list[str]]
) -> list[Line]:
    return [
        Line(key.name, key.label, typed.get(key.name, shown(mine)), shown(key), wrong.get(key.name, []))
        for key, mine in zip(usual, keymap.own(usual, chosen), strict=True)
    ]


def shown(key: Key) -> str:
    """The keys as they are typed; of a row of digits the first."""
    return " ".join(keymap.keycaps(key)[:1] if key.name == keymap.CANDIDATE else keymap.keycaps(key))


@require_POST
@signed_in
def toured(request: HttpRequest) -> HttpResponse:
    """The tour of the desk is over and does not come again."""
    end_tour(user=request.user)
    if request.htmx:
        return HttpResponse("")
    came = request.headers.get("referer", "")
    return redirect(came if url_has_allowed_host_and_scheme(came, {request.get_host()}) else "projects")
