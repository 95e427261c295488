"""Runs of letters by script, and which scripts a language is written in."""

import re
from collections.abc import Iterable
from functools import cache

# Blocks that hold the letters of running text; ISO 15924 codes.
BLOCKS = {
    "Arab": "\u0620-\u064a\u0671-\u06d3\u06fa-\u06ff\u0750-\u077f",
    "Cyrl": "\u0400-\u0481\u048a-\u052f",
    "Deva": "\u0900-\u0963\u0970-\u097f",
    "Grek": "\u0370-\u0373\u0376-\u037d\u0386-\u03ff\u1f00-\u1fff",
    "Hang": "\u1100-\u11ff\uac00-\ud7a3",
    "Hani": "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f",
    "Hebr": "\u05d0-\u05ea",
    "Kana": "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9d",
    "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
}
WRITTEN_IN = {"Jpan": ("Hani", "Kana"), "Hans": ("Hani",), "Hant": ("Hani",), "Kore": ("Hang",)}
UNKNOWN = "Zyyy"  # ISO 15924: undetermined
# Scripts of languages that have no module of their own; all others are taken to be Latin.
SCRIPT_OF = {
    **dict.fromkeys(("ar", "ckb", "fa", "ps", "sd", "ug", "ur"), "Arab"),
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"), "Cyrl"),
    **dict.fromkeys(("hi", "mr", "ne", "sa"), "Deva"),
    **dict.fromkeys(("he", "yi"), "Hebr"),
    "el": "Grek",
    "ja": "Jpan",
    "ko": "Kore",
    "th": "Thai",
    "zh": "Hani",
}


def scripts_of(code: str) -> tuple[str, ...]:
    """The blocks a language's script code stands for: Jpan is Han and kana."""
    return WRITTEN_IN.get(code, (code,))


# Simplified characters that Japanese never writes: the sign of Chinese left in a Japanese text.
SIMPLIFIED = (
    "们这说时个还过为没从开关问间见现经样让认识谁请谢给话语读书买卖钱银铁车东马鸟鱼龙门发长电页顶项须题颜风飞饭馆饮驾驶验骑鲜鸡"
    "华汉产业务设计讲议论证评词试该详误谈调谋财责败货质贯贸费资赛赞赢轨转轮软轻载较辅辆输边达迁运进远违连迟适选递逻遗邓邮邻"
)


@cache
def foreign_runs(source: str, target: str) -> re.Pattern[str] | None:
    """A pattern for runs of letters of the source's script that the target's script has not.

    Where the source's is UNKNOWN, of any script but Latin and Greek, which stand in all texts.
    None where the target's script has them all, or a script is not known here.
    """
    if source == "Hani" and target == "Jpan":
        return re.compile(f"[{SIMPLIFIED}]+")
    own = scripts_of(target)
    if source == UNKNOWN:
        return letters_of(code for code in BLOCKS if code not in (*own, "Latn", "Grek"))
    return letters_of(code for code in scripts_of(source) if code not in own)


def letters_of(codes: Iterable[str]) -> re.Pattern[str] | None:
    letters = "".join(BLOCKS[code] for code in codes if code in BLOCKS)
    return re.compile(f"[{letters}]+(?:[ ·・'’-][{letters}]+)*") if letters else None
