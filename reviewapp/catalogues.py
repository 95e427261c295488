"""The catalogues of the interface in `locale/`: gathered from the code, checked, compiled. Needs no gettext binary."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from gettext import c2py
from pathlib import Path

import polib

PLURALS = {
    "zh_Hans": "nplurals=1; plural=0;",
    "fr": "nplurals=2; plural=(n > 1);",
    "es": "nplurals=2; plural=(n != 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}
"""Forms of the numbers of each language, as gettext writes them (Unicode CLDR, cardinal)."""

SINGULAR, PLURAL, CONTEXT = None, (1, 2), ((1, "c"), 2)
KEYWORDS = {
    "_": SINGULAR,
    "gettext": SINGULAR,
    "gettext_lazy": SINGULAR,
    "gettext_noop": SINGULAR,
    "ngettext": PLURAL,
    "ngettext_lazy": PLURAL,
    "pgettext": CONTEXT,
    "pgettext_lazy": CONTEXT,
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")
TAG = re.compile(r"</?\w+")

Key = tuple[str, str]


@dataclass
class Message:
    """What is to be translated once; `files` are where it stands, relative to the checkout."""

    id: str
    plural: str = ""
    context: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> Key:
        return self.context, self.id


def gather(root: Path) -> dict[Key, Message]:
    """Every message of the code under `reviewapp/` and of the templates, by context and id."""
    found: dict[Key, Message] = {}
    for path in sorted([*root.glob("reviewapp/**/*.py"), *root.glob("templates/**/*.*")]):
        for message in in_file(path):
            found.setdefault(message.key, message).files.add(path.relative_to(root).as_posix())
            found[message.key].plural = found[message.key].plural or message.plural
    return found


def in_file(path: Path) -> Iterator[Message]:
    from django.utils.translation.template import templatize

    text = path.read_text(encoding="utf-8")
    return in_python(text if path.suffix == ".py" else flatten(templatize(text)))


def flatten(code: str) -> str:
    """Take the indentation off what a template became: it is no Python block, only calls one after the other."""
    return "\n".join(line.strip() for line in code.splitlines())


def in_python(code: str) -> Iterator[Message]:
    import io

    from babel.messages.extract import extract

    for _line, found, _comments, context in extract("python", io.BytesIO(code.encode()), KEYWORDS):
        singular, plural = (found[0], found[1]) if isinstance(found, tuple) else (found, "")
        yield Message(singular, plural, context or "")


def path_of(root: Path, locale: str) -> Path:
    return root / "locale" / locale / "LC_MESSAGES" / "django.po"


def update(root: Path, locale: str, messages: Iterable[Message]) -> polib.POFile:
    """The catalogue of `locale` with exactly `messages`, sorted, keeping what is translated; not yet saved."""
    path = path_of(root, locale)
    before = {(entry.msgctxt or "", entry.msgid): entry for entry in (polib.pofile(path) if path.exists() else [])}
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": locale,
        "Plural-Forms": PLURALS[locale],
    }
    for message in sorted(messages, key=lambda each: (each.id, each.context)):
        catalogue.append(entry_of(message, before.get(message.key), forms(locale)))
    return catalogue


def entry_of(message: Message, before: polib.POEntry | None, count: int) -> polib.POEntry:
    entry = polib.POEntry(
        msgid=message.id,
        msgid_plural=message.plural,
        msgctxt=message.context or None,
        occurrences=[(file, "") for file in sorted(message.files)],
    )
    if message.plural:
        said = before.msgstr_plural if before else {}
        entry.msgstr_plural = {form: said.get(form, "") for form in range(count)}
    else:
        entry.msgstr = before.msgstr if before else ""
    return entry


def save(root: Path, locale: str, catalogue: polib.POFile) -> None:
    path = path_of(root, locale)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue.save(path)


def forms(locale: str) -> int:
    match = re.search(r"nplurals=(\d+)", PLURALS[locale])
    assert match
    return int(match[1])


def problems(root: Path, locale: str, messages: dict[Key, Message]) -> Iterator[str]:
    """What keeps the catalogue of `locale` from being complete, a sentence each."""
    path = path_of(root, locale)
    if not path.exists():
        yield "there is no catalogue"
        return
    catalogue = polib.pofile(path)
    if catalogue.metadata.get("Plural-Forms") != PLURALS[locale]:
        yield "the header's Plural-Forms are not the language's"
    entries = {(entry.msgctxt or "", entry.msgid): entry for entry in catalogue if not entry.obsolete}
    yield from (f"no longer used: {entry.msgid!r}" for entry in catalogue if entry.obsolete)
    yield from (f"no longer used: {key[1]!r}" for key in entries.keys() - messages.keys())
    for key, message in messages.items():
        if key not in entries:
            yield f"not in the catalogue: {message.id!r}"
        else:
            yield from (f"{what}: {message.id!r}" for what in entry_problems(entries[key], message, locale))


def entry_problems(entry: polib.POEntry, message: Message, locale: str) -> Iterator[str]:
    if entry.fuzzy:
        yield "marked fuzzy"
    if (entry.msgid_plural or "") != message.plural:
        yield "its plural is another one"
    elif not message.plural:
        yield from text_problems(entry.msgstr, message.id, spare=False)
    elif sorted(entry.msgstr_plural) != list(range(forms(locale))):
        yield f"has not {forms(locale)} plural forms"
    else:
        alone = forms_of_one_number(locale)
        for form, text in entry.msgstr_plural.items():
            yield from text_problems(text, message.plural, spare=form in alone)


def text_problems(text: str, original: str, *, spare: bool) -> Iterator[str]:
    """What is wrong with a translation; with `spare` it may leave one placeholder out: the number it is about."""
    if not text.strip():
        yield "not translated"
        return
    needed, there = set(PLACEHOLDER.findall(original)), set(PLACEHOLDER.findall(text))
    if there - needed or len(needed - there) > spare:
        yield "placeholders differ"
    if sorted(TAG.findall(original)) != sorted(TAG.findall(text)):
        yield "tags differ"
    if original.startswith("\n") != text.startswith("\n") or original.endswith("\n") != text.endswith("\n"):
        yield "line breaks at the ends differ"


def forms_of_one_number(locale: str) -> set[int]:
    """Forms used for a single number, where words may say it: “one paragraph”, not “%(count)s paragraph”."""
    form_of = c2py(PLURALS[locale].split("plural=")[1].rstrip("; "))
    used = [form_of(number) for number in range(1000)]
    return {form for form in used if used.count(form) == 1}


def compile_all(root: Path) -> list[Path]:
    """Write the .mo beside each .po that is newer than it; returns those written."""
    stale = [path for path in sorted(root.glob("locale/*/LC_MESSAGES/*.po")) if not is_current(path)]
    for path in stale:
        # Two processes may start at once: each writes a file of its own and puts it in place whole.
        draft = path.with_suffix(f".mo.{os.getpid()}")
        polib.pofile(path).save_as_mofile(draft)
        draft.replace(path.with_suffix(".mo"))
    return stale


def is_current(path: Path) -> bool:
    compiled = path.with_suffix(".mo")
    return compiled.exists() and compiled.stat().st_mtime_ns >= path.stat().st_mtime_ns
