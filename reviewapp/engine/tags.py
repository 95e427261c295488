"""Language tags (BCP 47): are they well formed, and how are they written."""

import re

TAG = re.compile(
    r"[a-z]{2,3}(?P<script>-[a-z]{4})?(?P<region>-(?:[a-z]{2}|\d{3}))?(?P<rest>(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}|[a-wyz]-[a-z0-9]{2,8}|x(?:-[a-z0-9]{1,8})+))*)",
    re.IGNORECASE,
)
RTL = frozenset("ar arc ckb dv fa he ks nqo ps sd syr ug ur yi".split())


def well_formed(tag: str) -> bool:
    """Whether `tag` has the form language[-script][-region][-variant…] of RFC 5646."""
    return len(tag) <= 35 and TAG.fullmatch(tag) is not None


def canonical(tag: str) -> str:
    """`tag` in the case RFC 5646 (2.1.1) recommends: zh-Hans, pt-BR. Raises ValueError if it is not well formed."""
    match = TAG.fullmatch(tag.strip().replace("_", "-"))
    if not match or len(tag) > 35:
        raise ValueError(tag)
    language = match[0].split("-")[0].lower()
    script, region = match["script"] or "", match["region"] or ""
    return language + script.title() + region.upper() + match["rest"].lower()


def is_rtl(tag: str) -> bool:
    parts = tag.lower().split("-")
    return (parts[0] in RTL and "latn" not in parts) or "arab" in parts or "hebr" in parts
