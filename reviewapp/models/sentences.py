"""Sentences of the engine, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import get_language_bidi, gettext

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def sentence(message: str, params: Mapping[str, object]) -> str:
    """`message` translated and filled in.

    In a right-to-left sentence each quoted text keeps its own direction (Unicode isolates):
    `** The Director` must not be shown as `The Director **`.
    """
    translated = gettext(message)
    if not params:
        return translated
    if get_language_bidi():
        params = {name: isolated(value) for name, value in params.items()}
    return translated % params


def isolated(value: object) -> object:
    return f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}" if isinstance(value, str) else value
