"""What several models share."""

from __future__ import annotations

from typing import Any, NoReturn

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from reviewapp.engine.tags import well_formed


class AppendOnly(models.QuerySet[Any]):
    """History: rows are added, never changed. Deleting a whole document or project still cascades."""

    def update(self, **kwargs: object) -> NoReturn:
        raise TypeError(f"{self.model.__name__} is append-only")

    def delete(self) -> NoReturn:
        raise TypeError(f"{self.model.__name__} is append-only")


def validate_language(tag: str) -> None:
    if not well_formed(tag):
        raise ValidationError(
            _("“%(tag)s” is not a language tag (BCP 47), such as en, pt-BR or zh-Hans."), params={"tag": tag}
        )


class LanguageField(models.CharField):
    """A BCP 47 language tag, in its usual case."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 35)
        kwargs.setdefault("validators", [validate_language])
        super().__init__(*args, **kwargs)
