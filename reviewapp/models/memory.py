"""The memory of a project: texts and their translations that people approved, or that a TMX brought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import connections, models
from django.utils.translation import pgettext_lazy

from reviewapp.engine.memory import FUZZY, likeness, signs, spoken
from reviewapp.models.base import LanguageField
from reviewapp.models.projects import Project
from reviewapp.models.review import Translation

if TYPE_CHECKING:
    from reviewapp.models.members import User

COMMON = 400  # texts looked at for one sign: more share it only where it tells little
ASKED = 200  # signs in one question; SQLite takes 500
COMPARED = 120  # texts that are compared letter by letter


class MemoryUnitQuerySet(models.QuerySet["MemoryUnit"]):
    def visible_to(self, user: User) -> MemoryUnitQuerySet:
        return self.filter(project__memberships__user=user).select_related("project")


class MemoryUnit(models.Model):
    """A text and its translation, both without inline codes.

    `translation` is the approved one it comes from; without it a file brought it, whose name is
    `origin`. `digest` tells the same pair of texts in the same languages.
    """

    class Level(models.TextChoices):
        PARAGRAPH = "paragraph", pgettext_lazy("unit of a memory", "paragraph")
        SENTENCE = "sentence", pgettext_lazy("unit of a memory", "sentence")

    project = models.ForeignKey(Project, models.CASCADE, related_name="memory")
    translation = models.ForeignKey(Translation, models.CASCADE, null=True, related_name="memory")
    level = models.CharField(max_length=10, choices=Level.choices, default=Level.PARAGRAPH)
    source_language = LanguageField()
    language = LanguageField()
    source = models.TextField()
    target = models.TextField()
    origin = models.CharField(max_length=255, blank=True)
    digest = models.BigIntegerField()

    objects = MemoryUnitQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["project", "digest"], name="memory_by_digest")]

    def __str__(self) -> str:
        return f"{self.source[:60]} → {self.target[:60]}"

    @property
    def from_file(self) -> bool:
        return self.translation_id is None


class MemorySign(models.Model):
    """By one sign of a source text (engine/memory.py) to the units that have it."""

    unit = models.ForeignKey(MemoryUnit, models.CASCADE, related_name="signs")
    sign = models.BigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["sign", "unit"], name="memory_by_sign")]

    def __str__(self) -> str:
        return f"{self.sign:x}"


@dataclass(frozen=True)
class Remembered:
    """A unit that is like a text, and how much: from FUZZY to 1."""

    unit: MemoryUnit
    score: float

    @property
    def percent(self) -> int:
        """Rounded down: 100 is said of the same text alone."""
        return int(100 * self.score)


def scope(project_id: int, source_language: str, language: str) -> str:
    """Within what texts are looked up: one project and two languages."""
    return f"{project_id}|{spoken(source_language)}|{spoken(language)}"


def remembered(
    project: Project,
    texts: Sequence[str],
    source_language: str,
    language: str,
    *,
    but: int | None = None,
    most: int = 5,
) -> list[list[Remembered]]:
    """For each of `texts` the units like it, the most alike first, of equal ones the newest.

    Units of the translation `but` are left out; of several with one translation the best stays. Three
    questions to the database, however many texts and units there are.
    """
    place = scope(project.pk, source_language, language)
    sketches = [signs(text, place) for text in texts]
    holding = units_with({sign for sketch in sketches for sign in sketch})
    near = [likely(sketch, holding) for sketch in sketches]
    mine = MemoryUnit.objects.filter(project=project, pk__in={pk for each in near for pk in each})
    if but is not None:
        mine = mine.exclude(translation=but)
    known = {each.pk: each for each in mine.values_list("pk", "level", "source", "target", named=True)}
    chosen = [
        best(text, [known[pk] for pk in each if pk in known], most) for text, each in zip(texts, near, strict=True)
    ]
    units = mine.select_related("translation__paragraph__document").in_bulk({pk for each in chosen for pk, _ in each})
    return [[Remembered(units[pk], score) for pk, score in each] for each in chosen]


def units_with(wanted: Iterable[int]) -> dict[int, list[int]]:
    """By sign the units that have it, the newest COMMON of them."""
    table = MemorySign._meta.db_table
    some_of_one = f"SELECT sign, unit_id FROM {table} WHERE sign = %s ORDER BY unit_id DESC LIMIT {COMMON}"  # noqa: S608 — nothing of a reader's in it
    one = f"SELECT * FROM ({some_of_one}) AS units"  # noqa: S608
    wanted = sorted(wanted)
    found: dict[int, list[int]] = defaultdict(list)
    with connections[MemorySign.objects.db].cursor() as cursor:
        for start in range(0, len(wanted), ASKED):
            some = wanted[start : start + ASKED]
            cursor.execute(" UNION ALL ".join([one] * len(some)), some)
            for sign, unit in cursor.fetchall():
                found[sign].append(unit)
    return found


def likely(sketch: Sequence[int], holding: dict[int, list[int]]) -> list[int]:
    """The units that share most signs, a sign counting for more the fewer have it."""
    weight: dict[int, float] = defaultdict(float)
    for at, sign in enumerate(sketch):
        units = holding.get(sign, [])
        for unit in units:
            weight[unit] += 100 if not at else 1 / len(units) + 0.1
    return sorted(weight, key=lambda unit: (-weight[unit], -unit))[:COMPARED]


def best(text: str, known: Iterable[Any], most: int) -> list[tuple[int, float]]:
    """Of units with their texts the ids of those most like `text`, and how much they are."""
    scored = [(likeness(text, each.source), each) for each in known]
    scored.sort(key=lambda pair: (-pair[0], pair[1].level, -pair[1].pk))
    distinct: dict[str, tuple[int, float]] = {}
    for score, each in scored:
        if score >= FUZZY:
            distinct.setdefault(each.target, (each.pk, score))
    return list(distinct.values())[:most]
