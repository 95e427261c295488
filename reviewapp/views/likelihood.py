"""How likely discovered renderings deviate, by examples that we judged and by what the project decided since."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from reviewapp.engine.terms.termbase import speaks
from reviewapp.models import Project, Term

if TYPE_CHECKING:
    from reviewapp.actions.renderings import Apart
    from reviewapp.engine.terms.discovery import Concept, Occurrence
    from reviewapp.engine.terms.discovery.calibration import Sample


class Likelihood:
    """The calibration of one document: forms kept apart were false alarms, forms forbidden were right."""

    def __init__(self, found: Sequence[Concept], separate: Collection[Apart], forbidden: Collection[str]) -> None:
        from reviewapp.engine.terms.discovery.calibration import WITH_SOURCE, WITHOUT_SOURCE

        self.separate, self.forbidden = separate, forbidden
        sourced = [concept for concept in found if concept.source_term]
        bare = [concept for concept in found if not concept.source_term]
        self.with_source = WITH_SOURCE.with_samples(self._samples(sourced))
        self.without = WITHOUT_SOURCE.with_samples(self._samples(bare))

    def of(self, concept: Concept) -> float:
        """The likelihood of the surest deviating rendering of a concept, 0 to 1."""
        table = self.with_source if concept.source_term else self.without
        return max((table.of(one.evidence) for one in concept.deviating), default=0.0)

    def _samples(self, concepts: Sequence[Concept]) -> Iterator[Sample]:
        for concept in concepts:
            for one in concept.deviating:
                judged = self._judged(concept, one)
                if judged is not None:
                    yield one.evidence, judged

    def _judged(self, concept: Concept, one: Occurrence) -> bool | None:
        """Whether the project has said that this form deviates, or that it means something else."""
        if (concept.canonical.casefold(), one.text.casefold()) in self.separate:
            return False
        return True if one.text.casefold() in self.forbidden else None


def forbidden_forms(project: Project, language: str) -> set[str]:
    """The forms that the project's termbases forbid in a language, in lower case."""
    terms = Term.objects.filter(concept__termbase__projects=project, status=Term.Status.DEPRECATED)
    return {text.casefold() for text, tag in terms.values_list("text", "language") if speaks(tag, language)}
