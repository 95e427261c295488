"""Work that outlasts a request: a worker does it (`manage.py db_worker`, which `make run` starts).

A task can be run again at any time: it does what is left to do. What people wait for is stored by the action, not here.
"""

from __future__ import annotations

from django_tasks import task

from reviewapp.actions.discovery import discover_next
from reviewapp.actions.sweeps import carry_on
from reviewapp.models import Project, Sweep, User


@task()
def carry_on_sweep(sweep: int, by: int) -> None:
    """Apply or undo the next texts of a sweep; what is then left waits its turn behind other work."""
    found = Sweep.objects.select_related("project").filter(pk=sweep).first()
    if found and carry_on(sweep=found, by=User.objects.get(pk=by)):
        carry_on_sweep.enqueue(sweep, by)


@task()
def discover_terms(project: int) -> None:
    """Look for terms in the next document that waits for it; the others wait their turn behind other work."""
    found = Project.objects.filter(pk=project).first()
    if found and discover_next(found):
        discover_terms.enqueue(project)
