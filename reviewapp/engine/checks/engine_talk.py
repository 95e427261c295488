"""What a language model says about its translation instead of, or before, giving it."""

import re
from collections.abc import Iterator

from reviewapp.engine.check import Example, check
from reviewapp.engine.findings import Finding, Severity, Span, fixes
from reviewapp.engine.messages import _
from reviewapp.engine.pair import Pair

SHORT = r"[^.。：:\n]{0,60}"
LEADS = {
    "en": rf"(?:(?:sure|certainly|of course|ok)[,!.] )?here(?: is|[’']s) (?:the|your|a){SHORT}\btranslation{SHORT}:"
    r"|(?:(?:english )?translation|translated text): ?(?=\S)",
    "fr": rf"(?:bien sûr ?[,!.] )?voici (?:la|une|votre) traduction{SHORT}:",
    "es": rf"(?:claro[,!.] )?(?:aquí (?:está|tienes|tiene)|a continuación){SHORT}traducción{SHORT}:",
    "de": rf"(?:gerne[,!.] )?hier ist (?:die|eine|ihre|deine){SHORT}übersetzung{SHORT}:",
    "ru": rf"(?:конечно[,!.] )?вот (?:\w+ )?перевод{SHORT}:",
    "ar": rf"(?:بالتأكيد[،!.] )?(?:إليك|فيما يلي){SHORT}ترجم{SHORT}:",
    "zh": rf"(?:好的[，,。！])?(?:以下是|这是|以下為|這是){SHORT}(?:翻译|译文|翻譯|譯文){SHORT}[：:]"
    r"|(?:译文|翻译|譯文|翻譯)[：:]",
    "ja": rf"(?:はい、)?以下{SHORT}(?:翻訳|訳文){SHORT}[：:。]",
}
REFUSAL = re.compile(
    r"\bas an ai(?: language)? model\b"
    r"|\bi(?: am|[’']m)? (?:cannot|can[’']t|unable to) (?:translate (?:this|the|that)|assist with)\b"
    r"|(?<![\w`])```(?!`)|作为(?:一个)?(?:AI|人工智能)语言模型|en tant que modèle de langage|como modelo de lenguaje",
    re.IGNORECASE,
)
REFUSES = ("```", "language model", "translate th", "assist with", "语言模型", "modèle de l", "modelo de l")
GATES = {
    "en": ("ranslat", *REFUSES),
    "fr": ("raduction", *REFUSES),
    "es": ("raducción", *REFUSES),
    "de": ("bersetzung", *REFUSES),
    "ru": ("еревод", *REFUSES),
    "ar": ("ترجم", *REFUSES),
    "zh": ("译", "譯", *REFUSES),
    "ja": ("訳", *REFUSES),
}


@check(
    title=_("The engine speaks for itself"),
    why=_("Language models announce, fence or refuse a translation in words that do not belong to the text."),
    category="accuracy/addition/engine-talk",
    severity=Severity.MAJOR,
    default=True,
    glyph="✉",
    confidence=0.93,
    good=[
        Example(">en", None, "The translation of the report is here: page 4."),
        Example("de>en", "Hier ist die Übersetzung: Seite 4.", "Here is the translation: page 4."),
        Example(">zh", None, "翻译工作以下是重点。"),
        Example(">fr", None, "La traduction du rapport est prête."),
    ],
    bad=[
        Example("zh>en", "会议结束。", "⟦Here is the English translation of the text:⟧ The meeting is over."),
        Example("en>zh", "The meeting is over.", "⟦以下是中文翻译：⟧会议结束。"),
        Example("en>fr", "The meeting is over.", "⟦Voici la traduction en français :⟧ La réunion est finie."),
        Example(">en", None, "⟦As an AI language model⟧, I have no opinion."),
        Example("en>de", "The meeting is over.", "⟦Hier ist die Übersetzung:⟧ Die Sitzung ist beendet."),
    ],
)
def engine_talk(pair: Pair) -> Iterator[Finding]:
    text = pair.target
    if not any(map(text.__contains__, GATES.get(pair.target_language.tag, REFUSES))):
        return
    lead = LEADS.get(pair.target_language.tag)
    match = re.match(rf"\s*({lead})", text, re.IGNORECASE) if lead else None
    spans = [match.span(1)] if match and not is_said(pair) else []
    spans += [each.span() for each in REFUSAL.finditer(text) if each[0].lower() not in (pair.source or "").lower()]
    for start, end in spans:
        yield Finding(_("The engine speaks here, not the author."), target=Span(start, end), fixes=fixes(""))


def is_said(pair: Pair) -> bool:
    """Whether the source announces a translation itself."""
    return pair.source is not None and re.search("translat|traduc|bersetz|перев|ترجم|译|譯|訳", pair.source) is not None
