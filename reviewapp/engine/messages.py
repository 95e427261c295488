"""Sentences the engine shows: marked here for the catalogues, translated where they are read."""

from collections.abc import Mapping


def _(message: str) -> str:
    """Mark `message` for extraction; it travels as it is and is translated when shown."""
    return message


def english(message: str, params: Mapping[str, object]) -> str:
    """Fill a message for a reader without a catalogue (the command line)."""
    return message % params if params else message
