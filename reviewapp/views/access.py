"""The door of every view: who may not see is told 404, who may not act is told why."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from reviewapp.models import Project, Role, User, Verb

View = Callable[..., HttpResponse]


def acts_on(model: type[Model], verb: Verb) -> Callable[[View], View]:
    """Hand the view its object, fetched among what the reader may see, once `request.role` allows `verb`.

    The view is called with the object in place of `pk`; a language beside it is one the
    document has. `view.model` and `view.verb` let the tests try every view as every role.
    """

    def door(view: View) -> View:
        @login_required
        @wraps(view)
        def guarded(request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponse:
            thing = get_object_or_404(model.objects.visible_to(request.user), pk=pk)
            if "language" in kwargs and kwargs["language"] not in thing.target_languages:
                raise Http404
            request.role = require(request.user, verb, thing.project)
            return view(request, thing, **kwargs)

        guarded.model, guarded.verb = model, verb
        return guarded

    return door


def public(view: View) -> View:
    """Mark a view that needs no account, so that the test of all views knows it is meant."""
    view.public = True
    return view


def signed_in(view: View) -> View:
    """A view for every account, whatever its roles; what it shows goes through `visible_to`."""
    guarded = login_required(view)
    guarded.signed_in = True
    return guarded


def require(user: User, verb: Verb, project: Project) -> int:
    """The user's role in `project`, once it allows `verb`."""
    role = user.role_in(project)
    if role < verb.needs:
        raise PermissionDenied(
            _("To %(verb)s takes the role “%(needed)s”; yours in this project is “%(role)s”.")
            % {"verb": verb.label, "needed": verb.needs.label, "role": Role(role).label if role else _("none")}
        )
    return role


def permissions(user: User, project: Project) -> dict[str, bool]:
    """Each verb, written with underscores, and whether the user may do it in `project`."""
    return abilities(user.role_in(project))


def abilities(role: int) -> dict[str, bool]:
    """Each verb, written with underscores, and whether `role` may do it."""
    return {verb.value.replace("-", "_"): role >= verb.needs for verb in Verb}
