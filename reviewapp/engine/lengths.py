"""How long a translation is to be expected."""

# Characters that say what 100 characters of English say, in running text. The languages of one
# family differ by less than translators do, so that others are taken to be like English.
DENSITY = {
    "ar": 88, "bg": 106, "ca": 110, "cs": 97, "da": 106, "de": 115, "el": 115, "en": 100, "es": 112, "fa": 95,
    "fi": 108, "fr": 116, "he": 80, "hi": 100, "hu": 108, "id": 108, "it": 112, "ja": 42, "ko": 50, "nl": 110,
    "no": 104, "pl": 108, "pt": 110, "ro": 110, "ru": 105, "sv": 104, "th": 90, "tr": 105, "uk": 104, "ur": 100,
    "vi": 105, "zh": 29,
}  # fmt: skip


DENSE = 60  # below this a letter of the language's own script says several Latin ones


def worth(text: str, language: str) -> float:
    """The length of `text` in characters of English; Latin letters and digits in Chinese count as they are."""
    density = DENSITY.get(language, 105)
    if density > DENSE:
        return len(text) * 100 / density
    plain = len(text.encode("ascii", "ignore"))
    return plain + (len(text) - plain) * 100 / density
