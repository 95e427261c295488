"""Rows, constraints and querysets. Reads are queryset methods; only actions write."""

from reviewapp.models.checks import Decision, Fact, Flag
from reviewapp.models.discovery import Discovery, FoundForm
from reviewapp.models.documents import Candidate, Document, Paragraph, ParagraphRole, Run, Upload, UploadedFile
from reviewapp.models.events import Event
from reviewapp.models.members import Invitation, Membership, Role, User, Verb
from reviewapp.models.memory import MemorySign, MemoryUnit
from reviewapp.models.projects import Project, ProjectTermbase
from reviewapp.models.review import Comment, Edit, State, Translation
from reviewapp.models.search import Posting, TextGrams
from reviewapp.models.sweeps import Hit, Sweep
from reviewapp.models.terms import Concept, Consistency, Domain, Rendering, Term, Termbase

__all__ = [
    "Candidate",
    "Comment",
    "Concept",
    "Consistency",
    "Decision",
    "Discovery",
    "Document",
    "Domain",
    "Edit",
    "Event",
    "Fact",
    "Flag",
    "FoundForm",
    "Hit",
    "Invitation",
    "Membership",
    "MemorySign",
    "MemoryUnit",
    "Paragraph",
    "ParagraphRole",
    "Posting",
    "Project",
    "ProjectTermbase",
    "Rendering",
    "Role",
    "Run",
    "State",
    "Sweep",
    "Term",
    "Termbase",
    "TextGrams",
    "Translation",
    "Upload",
    "UploadedFile",
    "User",
    "Verb",
]
