"""Many new rows at once, several times as fast as `bulk_create`, which builds each statement value by value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connections, models, router

AS_THEY_ARE = (
    models.CharField,
    models.TextField,
    models.IntegerField,
    models.FloatField,
    models.BooleanField,
    models.ForeignKey,
)


def insert(rows: Sequence[models.Model]) -> None:
    """Insert `rows`, all of one model and new, in their order. They do not learn their ids."""
    if rows:
        fields = [field for field in rows[0]._meta.concrete_fields if not field.primary_key]
        columns = [[field.pre_save(row, True) for row in rows] for field in fields]
        insert_values(type(rows[0]), fields, list(zip(*columns, strict=True)))


def insert_values(model: type[models.Model], fields: Sequence[Any], values: Iterable[Sequence[Any]]) -> None:
    """Insert a row for each of `values`, which are in the order of `fields` (all but the id).

    This spares making an object for each of very many rows.
    """
    connection = connections[router.db_for_write(model)]
    quoted = connection.ops.quote_name
    columns = ", ".join(quoted(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    # names come from the models, values go as parameters
    statement = f"INSERT INTO {quoted(model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608
    prepare = {at: field for at, field in enumerate(fields) if not isinstance(field, AS_THEY_ARE)}
    with connection.cursor() as cursor:
        cursor.executemany(statement, [prepared(row, prepare, connection) for row in values])


def prepared(row: Sequence[Any], prepare: dict[int, Any], connection: Any) -> Sequence[Any]:
    """A row as the database takes it; most fields are taken as they are."""
    if not prepare:
        return row
    found = list(row)
    for at, field in prepare.items():
        found[at] = field.get_db_prep_save(found[at], connection)
    return found
