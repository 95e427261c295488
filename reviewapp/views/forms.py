"""The form every page uses."""

from typing import Any

from django import forms


class PageForm(forms.Form):
    """Labels stand above their fields and need no colon."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
