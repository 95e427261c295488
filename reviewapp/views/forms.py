"""The form every page uses, and fields that are read without one."""

from typing import Any

from django import forms
from django.http import QueryDict


class PageForm(forms.Form):
    """Labels stand above their fields and need no colon."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)


def value(data: QueryDict, name: str) -> str:
    """What a field holds; without NUL, which no database holds, and without outer space."""
    return data.get(name, "").replace("\0", "").strip()


def values(data: QueryDict, name: str) -> list[str]:
    """What each of the fields called so holds, as `value` gives it."""
    return [each.replace("\0", "").strip() for each in data.getlist(name)]
