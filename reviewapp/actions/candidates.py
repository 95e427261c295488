"""Take the candidates of one engine or file for many paragraphs at once."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q

from reviewapp.actions.checks import recheck
from reviewapp.actions.review import write
from reviewapp.models import Candidate, Edit, Run, State, Translation, User

UNTOUCHED = (State.MACHINE,)
DONE = (State.REVIEWED, State.APPROVED, State.RE_CHECK)


@transaction.atomic
def take_run(*, run: Run, first: int, last: int, edited: bool, by: User) -> tuple[int, int]:
    """Make what `run` proposed the text of paragraphs `first` to `last`, from 1; return how many were and were left.

    Left alone is what is locked, what somebody has reviewed or approved, and, unless `edited`, every text that
    somebody has touched; and where the run has nothing or the text is the same already.
    """
    inside = Q(paragraph__position__gte=first - 1, paragraph__position__lt=last)
    here = list(Translation.objects.of(run.document, run.language).filter(inside).select_for_update(of=("self",)))
    proposed = Candidate.objects.filter(run=run, paragraph__in=[each.paragraph_id for each in here])
    by_paragraph = {each.paragraph_id: each for each in proposed}
    taken = []
    for each in here:
        candidate = by_paragraph.get(each.paragraph_id)
        if candidate and may_be_taken(each, candidate, edited):
            each.paragraph.document = run.document
            each.origin = candidate
            write(
                each,
                version=each.version,
                text=candidate.text,
                state=State.EDITED,
                by=by,
                cause=Edit.Cause.CANDIDATE,
            )
            taken.append(each)
    Translation.objects.bulk_update(taken, ["origin"], batch_size=500)
    if taken:
        recheck(taken, edited=True)
    return len(taken), len(here) - len(taken)


def may_be_taken(translation: Translation, candidate: Candidate, edited: bool) -> bool:
    if translation.locked or translation.text == candidate.text or not candidate.text.strip():
        return False
    return translation.state not in DONE and (edited or translation.state in UNTOUCHED)
