"""Accounts, memberships, invitations."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from reviewapp.actions.errors import ActionError
from reviewapp.actions.members import accept_invitation, invite, join, remove_member, set_language, set_role
from reviewapp.models import Invitation, Membership, Project, Role, Verb
from reviewapp.views.access import acts_on, permissions, public
from reviewapp.views.forms import PageForm


class InvitationOnly(DefaultAccountAdapter):
    """Nobody signs up by themselves: an account begins with an invitation."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class RoleForm(PageForm):
    role = forms.TypedChoiceField(label=_("Role"), choices=Role.choices, coerce=int)


class InvitationForm(RoleForm):
    email = forms.EmailField(label=_("E-mail address"))
    field_order = ["email", "role"]


class JoinForm(PageForm):
    username = forms.SlugField(label=_("User name"), max_length=150)
    password = forms.CharField(label=_("Password"), widget=forms.PasswordInput, max_length=200)


@require_GET
@acts_on(Project, Verb.READ)
def members(request: HttpRequest, project: Project) -> HttpResponse:
    may = permissions(request.user, project)
    context = {
        "project": project,
        "memberships": project.memberships.select_related("user").order_by("-role", "user__username"),
        "invitations": invitation_links(request, project) if may["invite"] else [],
        "form": InvitationForm(initial={"role": Role.REVIEWER}),
        "roles": Role.choices,
        "may": may,
    }
    return render(request, "members/members.html", context)


def invitation_links(request: HttpRequest, project: Project) -> list[tuple[Invitation, str]]:
    return [
        (each, request.build_absolute_uri(f"/invitations/{each.token}/"))
        for each in project.invitations.filter(accepted_by=None)
    ]


@require_POST
@acts_on(Project, Verb.INVITE)
def invite_member(request: HttpRequest, project: Project) -> HttpResponse:
    form = InvitationForm(request.POST)
    if form.is_valid():
        invite(project=project, by=request.user, **form.cleaned_data)
        messages.success(request, _("The invitation is ready: send its link to the person."))
    else:
        messages.error(request, _("An invitation needs an e-mail address and a role."))
    return redirect("members", project.pk)


@require_POST
@acts_on(Membership, Verb.INVITE)
def change_role(request: HttpRequest, membership: Membership) -> HttpResponse:
    form = RoleForm(request.POST)
    project = membership.project
    try:
        if form.is_valid():
            set_role(project=project, user=membership.user, role=form.cleaned_data["role"], by=request.user)
    except ActionError as error:
        messages.error(request, str(error))
    return redirect("members", project.pk)


@require_POST
@acts_on(Membership, Verb.INVITE)
def remove(request: HttpRequest, membership: Membership) -> HttpResponse:
    project = membership.project
    try:
        remove_member(membership=membership, by=request.user)
    except ActionError as error:
        messages.error(request, str(error))
    return redirect("members", project.pk)


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
@public
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Where an invitation's link leads: a known person joins the project, a new one makes an account first."""
    found = get_object_or_404(Invitation.objects.open().select_related("project"), token=token)
    form = JoinForm(request.POST or None)
    if request.method == "POST":
        try:
            if request.user.is_authenticated:
                accept_invitation(invitation=found, user=request.user)
                return redirect("project", found.project.pk)
            if form.is_valid():
                user = join(invitation=found, **form.cleaned_data)
                login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
                return redirect("project", found.project.pk)
        except ActionError as error:
            form.add_error(None, str(error))
    context = {"invitation": found, "form": form}
    return render(request, "members/invitation.html", context, status=422 if form.errors else 200)


@require_POST
@public
def language(request: HttpRequest) -> HttpResponse:
    """Read the pages in another language: remembered with the account, else in a cookie."""
    chosen = request.POST.get("language", "")
    target = request.POST.get("next", "/")
    safe = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    response = HttpResponseRedirect(target if safe else "/")
    if chosen in dict(settings.LANGUAGES):
        if request.user.is_authenticated:
            set_language(user=request.user, language=chosen)
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME, chosen, max_age=31_536_000, samesite="Lax", secure=request.is_secure()
        )
    return response
