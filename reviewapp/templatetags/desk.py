"""Small words that the pages of a review need: names of languages and states, the keys."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from django import template
from django.utils.functional import Promise
from django.utils.translation import get_language

from reviewapp.engine.query import ALL_CONDITIONS, Condition
from reviewapp.models import State
from reviewapp.views.keys import KEYS, MENU, Key
from reviewapp.views.severities import SEVERITIES

register = template.Library()
ARROWS = {"ArrowUp": "↑", "ArrowDown": "↓"}


@register.filter
def language_name(tag: str) -> str:
    """The name of a language in the language of the page; the tag itself where nobody knows it."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name(Locale.parse(get_language() or "en", sep="-"))
    except (UnknownLocaleError, ValueError):
        return tag
    return name or tag


@register.filter
def state_name(state: str) -> str | Promise:
    return State(state).label


@register.filter
def severity_word(severity: str) -> str | Promise:
    return SEVERITIES[severity]


@register.filter
def keycaps(key: Key) -> list[str]:
    """What stands on the keys: “Alt+↑”; a row of digits as its first and last."""
    shown = [key.keys[0], key.keys[-1]] if len(key.keys) > 2 else key.keys
    return ["+".join(ARROWS.get(part, part) for part in keys.split("+")) for keys in shown]


@register.simple_tag
def keys() -> list[Key]:
    return KEYS


@register.simple_tag
def menu_keys() -> list[Key]:
    return MENU


@register.simple_tag
def filter_conditions() -> tuple[Condition, ...]:
    """What a filter may ask for: the table that the parser obeys."""
    return ALL_CONDITIONS
