"""Who people are, and the one table that says who may do what."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """Someone with an account. Accounts are made by invitation.

    `keys` are the keys of the desk that they changed: by the name of an action a list of chords (views/keymap.py).
    """

    language = models.CharField(_("Language of the pages"), max_length=10, choices=settings.LANGUAGES, blank=True)
    keys = models.JSONField(_("Keys"), default=dict, blank=True)
    toured = models.BooleanField(default=False)  # has seen the tour of the desk, or ended it

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def role_in(self, project: models.Model) -> int:
        """The user's Role in `project` as a number; 0 for none."""
        membership = Membership.objects.filter(user=self, project=project).first()
        return membership.role if membership else 0

    def may(self, verb: Verb, project: models.Model) -> bool:
        return self.role_in(project) >= verb.needs

    def may_create_projects(self) -> bool:
        return self.is_staff or Membership.objects.filter(user=self, role=Role.COORDINATOR).exists()


class Role(models.IntegerChoices):
    """Cumulative: each role may do everything that the one before it may."""

    VIEWER = 10, _("viewer")
    REVIEWER = 20, _("reviewer")
    TERMINOLOGIST = 30, _("terminologist")
    COORDINATOR = 40, _("coordinator")


class Verb(models.TextChoices):
    """What can be done in a project. VERBS below says who may."""

    READ = "read", _("read documents, terms and history")
    EXPORT = "export", _("take clean text out")
    EDIT = "edit", _("edit translations, take fixes and candidates")
    DECIDE_FINDING = "decide-finding", _("decide findings")
    PROPOSE_TERM = "propose-term", _("propose terms")
    COMMENT = "comment", _("remark on paragraphs")
    MARK_REVIEWED = "mark-reviewed", _("mark paragraphs reviewed or as needing work")
    DECIDE_TERM = "decide-term", _("decide terms")
    SWEEP = "sweep", _("sweep a term decision through documents, and undo it")
    UPLOAD = "upload", _("bring documents in")
    CORRECT_SOURCE = "correct-source", _("correct source text, split and merge paragraphs")
    DELETE = "delete", _("delete documents")
    APPROVE = "approve", _("approve paragraphs")
    LOCK = "lock", _("lock paragraphs, and unlock them")
    EXPORT_UNCLEAN = "export-unclean", _("take out text that is not clean")
    SET_PROJECT = "set-project", _("change the project’s settings")
    INVITE = "invite", _("invite members and set their roles")

    @property
    def needs(self) -> Role:
        """The lowest role that may do this."""
        return VERBS[self]


VERBS: dict[Verb, Role] = {
    Verb.READ: Role.VIEWER,
    Verb.EXPORT: Role.VIEWER,
    Verb.EDIT: Role.REVIEWER,
    Verb.DECIDE_FINDING: Role.REVIEWER,
    Verb.PROPOSE_TERM: Role.REVIEWER,
    Verb.COMMENT: Role.REVIEWER,
    Verb.MARK_REVIEWED: Role.REVIEWER,
    Verb.DECIDE_TERM: Role.TERMINOLOGIST,
    Verb.SWEEP: Role.TERMINOLOGIST,
    Verb.UPLOAD: Role.COORDINATOR,
    Verb.CORRECT_SOURCE: Role.COORDINATOR,
    Verb.DELETE: Role.COORDINATOR,
    Verb.APPROVE: Role.COORDINATOR,
    Verb.LOCK: Role.COORDINATOR,
    Verb.EXPORT_UNCLEAN: Role.COORDINATOR,
    Verb.SET_PROJECT: Role.COORDINATOR,
    Verb.INVITE: Role.COORDINATOR,
}


class MembershipQuerySet(models.QuerySet["Membership"]):
    def visible_to(self, user: User) -> MembershipQuerySet:
        return self.filter(project__memberships__user=user).select_related("project", "user")

    def projects_for(self, user: User, verb: Verb) -> models.QuerySet[Membership, int]:
        """The ids of the projects in which the user may do this."""
        return self.filter(user=user, role__gte=verb.needs).values_list("project", flat=True)


class Membership(models.Model):
    """A user's role in a project."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    project = models.ForeignKey("Project", models.CASCADE, related_name="memberships")
    role = models.PositiveSmallIntegerField(_("Role"), choices=Role.choices)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "user"], name="one_role_per_member"),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="membership_role_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}"


def new_token() -> str:
    return secrets.token_urlsafe(24)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def visible_to(self, user: User) -> InvitationQuerySet:
        """Those of the projects the user coordinates: a token in the wrong hands is an account."""
        mine = Membership.objects.filter(user=user, role=Role.COORDINATOR).values("project")
        return self.filter(project__in=mine).select_related("project")

    def open(self) -> InvitationQuerySet:
        return self.filter(accepted_by=None)


class Invitation(models.Model):
    """A link that lets one person in: into the site, and into one project with one role."""

    project = models.ForeignKey("Project", models.CASCADE, related_name="invitations")
    email = models.EmailField(_("E-mail address"))
    role = models.PositiveSmallIntegerField(_("Role"), choices=Role.choices, default=Role.REVIEWER)
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    accepted_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.email}: {self.get_role_display()}"
