"""Severities in the reader's words."""

from django.utils.translation import pgettext_lazy

SEVERITIES = {
    "neutral": pgettext_lazy("severity", "neutral"),
    "minor": pgettext_lazy("severity", "minor"),
    "major": pgettext_lazy("severity", "major"),
    "critical": pgettext_lazy("severity", "critical"),
}
