"""Addresses and placeholders that differ from the source."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.checks.placeholder import VARIABLE
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair
from reviewapp.engine.places import likely_place

GATE = ("@", "://", "www.", "{", "%")
# Web and e-mail addresses, and the variables of programs; none holds letters beyond ASCII.
FIXED = re.compile(
    r"(?:https?://|www\.)[!#-;=?-\[\]-_a-z~]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+"
    r"|\{\{[^{}\n]{1,40}\}\}|\$?\{\w{1,40}\}|%\(\w{1,30}\)[sdf]|%\d\$[sd@]|(?<![\w%])%[sd@](?!\w)",
    re.ASCII,
)
CLOSING = ".,;:!?)]'"


@check(
    title=_("Address or placeholder altered"),
    why=_("Web and e-mail addresses and placeholders work only letter by letter as the source has them."),
    category="accuracy/do-not-translate/address",
    severity=Severity.MAJOR,
    default=True,
    glyph="@",
    confidence=0.95,
    needs_source=True,
    good=[
        Example("en>es", "Write to desk@northmere.example.", "Escriba a desk@northmere.example."),
        Example("zh>en", "详见https://halden.example/a。", "See https://halden.example/a."),
        Example("en>fr", "See https://halden.example/en/news.", "Voir https://halden.example/fr/news."),
        Example("en>de", "{count} of {total} files", "{count} von {total} Dateien"),
        Example("en>ja", "100% sure", "100%確実"),
    ],
    bad=[
        Example("en>es", "Write to desk@northmere.example.", "Escriba a ⟦mesa@northmere.example⟧."),
        Example("zh>en", "详见https://halden.example/a。", "See ⟦https://halden.example/b⟧."),
        Example("en>fr", "Hello {name}, welcome!", "Bonjour ⟦{nom}⟧, bienvenue !"),
        Example("en>de", "Hello {name}", "Hallo ⟦{Name}⟧"),
        Example("ru>en", "Пишите на info@halden.example", "Write⟦⟧ to us"),
    ],
)
def address_altered(pair: Pair) -> Iterator[Finding]:
    source = pair.source or ""
    if not any(map(source.__contains__, GATE)) and not any(map(pair.target.__contains__, GATE[:3])):
        return
    wanted, found = fixed(source), fixed(pair.target)
    missing = [(span, text) for span, text in wanted if not any(same(text, other, pair) for _span, other in found)]
    altered = [(span, text) for span, text in found if not any(same(text, other, pair) for _span, other in wanted)]
    altered = [
        (span, text) for span, text in altered if not VARIABLE.fullmatch(text)
    ]  # told by the check of placeholders
    if may_omit(pair, [text for _span, text in missing]) and not altered:
        return
    for place, (span, text) in enumerate(altered):
        better = missing[place][1] if place < len(missing) else ""
        yield changed(span, text, better, missing[place][0] if better else None)
    for span, text in missing[len(altered) :]:
        place = likely_place(source, pair.target, span.start)
        yield Finding(
            _("“%(text)s” of the source is missing."), target=Span(place, place), source=span, params={"text": text}
        )


def may_omit(pair: Pair, missing: list[str]) -> bool:
    """The one number of a plural form for few goes without saying: “one file” for %d files."""
    return pair.plural == "few" and len(missing) == 1 and VARIABLE.fullmatch(missing[0]) is not None


def fixed(text: str) -> list[tuple[Span, str]]:
    found = []
    for match in FIXED.finditer(text):
        bare = match[0].rstrip(CLOSING) if match[0][0] not in "{%$" else match[0]
        found.append((Span(match.start(), match.start() + len(bare)), bare))
    return found


def same(one: str, other: str, pair: Pair) -> bool:
    """Whether two addresses lead to one place; a path may name the language of the page."""
    if one == other:
        return True
    if one[0] in "{%$" or other[0] in "{%$":
        return False  # programs know small letters from capitals
    tags = f"{pair.source_language.tag}|{pair.target_language.tag}"
    return plain(one, tags) == plain(other, tags)


def plain(text: str, tags: str) -> str:
    text = re.sub(r"^https?://(?:www\.)?|^www\.", "", text.lower()).rstrip("/")
    return re.sub(rf"(?<![a-z])(?:{tags})(?![a-z])", "*", text)


def changed(span: Span, text: str, better: str, source: Span | None) -> Finding:
    if better:
        return Finding(
            _("The source has “%(source)s” here."),
            target=span,
            source=source,
            params={"source": better},
            fixes=fixes(better),
        )
    return Finding(_("The source has no “%(text)s”."), target=span, params={"text": text})
