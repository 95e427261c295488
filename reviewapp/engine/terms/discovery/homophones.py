"""Names that Chinese writes with other characters of the same sound: 马罗山, 马洛山."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reviewapp.engine.terms.discovery.anchors import Anchor
from reviewapp.engine.terms.discovery.phrases import Phrase
from reviewapp.engine.terms.discovery.repeats import Place
from reviewapp.engine.terms.discovery.tokens import Token

# Characters by which names from abroad are written, those of one sound together (tones aside).
SOUNDS = (
    "阿啊 埃艾爱 安恩 奥澳 巴芭 贝倍 比彼碧 波博伯勃玻 布卜 达大 戴代 丹单 德得 蒂迪狄 多朵 尔而儿 法发 "
    "菲费斐非 佛弗 福夫弗 盖该 戈格葛 古 哈 海 汉 赫黑 亨 霍胡 基吉季 加嘉佳 杰捷 金京 卡咖 凯 坎 康 科可柯 "
    "克 肯 库 拉喇 莱来 兰澜蓝 劳 勒 雷蕾 里利丽莉力黎理李立 林琳 龙隆 卢鲁露 伦 罗洛萝骆 马玛 麦迈 曼 梅美 "
    "蒙 米密 莫 默 姆木 穆 纳娜那 内 尼妮 宁 诺 帕 佩 皮 普 奇齐琪 恰 乔 琼 萨莎 塞赛 桑 沙莎 舍 圣 史 "
    "斯思丝司 苏 索 塔 泰 坦 汤 特 托 瓦 万 威维韦 温文 沃 乌 西希 夏 谢 休 雅亚娅 扬 叶 伊依 因 尤 约 泽 詹 "
    "朱 逊森孙"
).split()
SOUND = str.maketrans({character: group[0] for group in reversed(SOUNDS) for character in group})
SHORTEST = 4  # characters of what is compared, so that chance is out
Spot = tuple[int, int]  # segment and token


class Homophones:
    """Looks up places that sound like a phrase and are written otherwise; `texts` are words of Chinese sentences."""

    def __init__(self, texts: Sequence[Sequence[Token]]) -> None:
        self.texts = texts
        self.by_sound: dict[str, list[Spot]] = defaultdict(list)
        for number, tokens in enumerate(texts):
            for at, token in enumerate(tokens):
                sound = _sound(token.text)
                if sound != token.text or any(character in SOUNDED for character in token.text):
                    self.by_sound[sound[0]].append((number, at))

    def of(self, anchor: Anchor) -> Iterator[Phrase]:
        segment, first, last = anchor.phrases[0].place
        written = _text(self.texts[segment][first : last + 1])
        sound = _sound(written)
        if len(written) < SHORTEST:
            return
        for number, at in self.by_sound.get(sound[0], ()):
            end = self._end(number, at, len(written))
            found = _text(self.texts[number][at : end + 1])
            if found != written and _sound(found) == sound:
                yield Phrase(anchor.key, Place(number, at, end), ())

    def _end(self, number: int, at: int, length: int) -> int:
        """The last token of a stretch of `length` characters from token `at` on."""
        tokens = self.texts[number]
        end = at
        while end + 1 < len(tokens) and tokens[end].end - tokens[at].start < length:
            end += 1
        return end


def _text(tokens: Sequence[Token]) -> str:
    return "".join(token.text for token in tokens)


def _sound(text: str) -> str:
    return text.translate(SOUND)


SOUNDED = frozenset("".join(group for group in SOUNDS if len(group) > 1))
