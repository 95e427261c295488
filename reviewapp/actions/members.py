"""People: projects are made, members come and change their roles."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from reviewapp.actions.documents import language_tag
from reviewapp.actions.errors import ActionError
from reviewapp.models import Event, Invitation, Membership, Project, Role, User


@transaction.atomic
def create_project(*, title: str, source_language: str, target_language: str, by: User, guidance: str = "") -> Project:
    """A new project; who makes it coordinates it."""
    if not by.may_create_projects():
        raise ActionError(_("Only coordinators make projects."))
    project = Project.objects.create(
        title=title,
        guidance=guidance,
        source_language=language_tag(source_language),
        target_language=language_tag(target_language),
    )
    set_role(project=project, user=by, role=Role.COORDINATOR, by=by)
    return project


@transaction.atomic
def set_project(*, project: Project, by: User, **fields: object) -> None:
    """Change a project's settings; what changed is remembered, before and after."""
    before = {name: getattr(project, name) for name in fields}
    changed = {name: value for name, value in fields.items() if value != before[name]}
    for name, value in changed.items():
        setattr(project, name, value)
    project.save()
    if changed:
        data = {name: [before[name], value] for name, value in changed.items()}
        Event.objects.create(project=project, kind=Event.Kind.SETTING, by=by, data=data)


@transaction.atomic
def set_role(*, project: Project, user: User, role: int, by: User) -> Membership:
    """Make `user` a member with `role`, or change the role. The last coordinator stays one."""
    others = Membership.objects.filter(project=project, role=Role.COORDINATOR).exclude(user=user)
    if role < Role.COORDINATOR and user.role_in(project) == Role.COORDINATOR and not others.exists():
        raise ActionError(_("A project keeps at least one coordinator."))
    membership, _created = Membership.objects.update_or_create(project=project, user=user, defaults={"role": role})
    record(project, by, user=user.pk, role=role)
    return membership


@transaction.atomic
def remove_member(*, membership: Membership, by: User) -> None:
    """Take a member out of the project; what they wrote stays theirs."""
    set_role(project=membership.project, user=membership.user, role=Role.VIEWER, by=by)
    record(membership.project, by, user=membership.user.pk, role=0)
    membership.delete()


def record(project: Project, by: User, **data: object) -> None:
    Event.objects.create(project=project, kind=Event.Kind.MEMBER, by=by, data=data)


def invite(*, project: Project, email: str, role: int, by: User) -> Invitation:
    """A link for one person. It is shown to the coordinator, who sends it."""
    return Invitation.objects.create(project=project, email=email, role=role, by=by)


@transaction.atomic
def accept_invitation(*, invitation: Invitation, user: User) -> Membership:
    """Use an invitation once, for an account that exists."""
    taken = Invitation.objects.filter(pk=invitation.pk, accepted_by=None).update(accepted_by=user)
    if not taken:
        raise ActionError(_("This invitation has been used already."))
    role = max(invitation.role, user.role_in(invitation.project))
    return set_role(project=invitation.project, user=user, role=role, by=invitation.by)


@transaction.atomic
def join(*, invitation: Invitation, username: str, password: str) -> User:
    """Make an account for an invited person and let it into the project."""
    if User.objects.filter(username__iexact=username).exists():
        raise ActionError(_("This user name is taken."))
    user = User(username=username, email=invitation.email)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise ActionError(" ".join(error.messages)) from error
    user.set_password(password)
    user.save()
    accept_invitation(invitation=invitation, user=user)
    return user


def set_language(*, user: User, language: str) -> None:
    """Remember in which language the user reads the pages."""
    user.language = language
    user.save(update_fields=["language"])


def set_keys(*, user: User, keys: dict[str, list[str]]) -> None:
    """Remember the keys of the desk that the user changed: by the name of an action its chords."""
    user.keys = keys
    user.save(update_fields=["keys"])


def end_tour(*, user: User) -> None:
    """Never show the tour of the desk to the user again."""
    user.toured = True
    user.save(update_fields=["toured"])
