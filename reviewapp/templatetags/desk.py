"""Small words that the pages of a review need: names of languages and states, the keys."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from django import template
from django.template import Context
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from reviewapp.engine.query import ALL_CONDITIONS, Condition
from reviewapp.models import State
from reviewapp.views.keymap import keycaps, own
from reviewapp.views.keys import KEYS, MENU, Key
from reviewapp.views.marked import chips
from reviewapp.views.severities import SEVERITIES

register = template.Library()
register.filter(keycaps)
EVERY = {key.name: [key] for key in [*KEYS, *MENU]}


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
def with_chips(text: str) -> SafeString:
    """A text with its inline codes as chips."""
    return chips(text)


@register.simple_tag(takes_context=True)
def keys(context: Context) -> list[Key]:
    """The keys of the desk as the reader has them."""
    return own(KEYS, context["user"].keys)


@register.simple_tag(takes_context=True)
def menu_keys(context: Context) -> list[Key]:
    """The keys of the menu at the caret as the reader has them."""
    return own(MENU, context["user"].keys)


@register.simple_tag(takes_context=True)
def keycap(context: Context, name: str) -> SafeString:
    """The first key of an action, as the reader has it; nothing where it has none."""
    mine = next(key for key in own(EVERY[name], context["user"].keys))
    return format_html("<kbd>{}</kbd>", keycaps(mine)[0]) if mine.keys else SafeString()


@register.simple_tag
def filter_conditions() -> tuple[Condition, ...]:
    """What a filter may ask for: the table that the parser obeys."""
    return ALL_CONDITIONS
