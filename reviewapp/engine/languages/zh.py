"""Chinese, simplified and traditional."""

from reviewapp.engine.languages.base import Language, words


class Chinese(Language):
    """Words come from a dictionary, since no space sets them apart."""

    def words(self, text: str) -> list[tuple[int, int, str]]:
        from rjieba import tokenize

        return [(start, end, word) for word, start, end in tokenize(text) if word[0].isalnum()]


LANGUAGE = Chinese(
    tag="zh",
    script="Hani",
    spaced=False,
    quotes=(("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉")),
    end_marks="。！？…",
    # Adverbs and measures that are said twice; verbs may be too (研究研究) and are told by their class.
    may_repeat=words(
        "非常 很多 许多 許多 多少 特别 特別 十分 永远 永遠 慢慢 好好 渐渐 漸漸 多谢 多謝 谢谢 謝謝 一个 一個 一步 "
        "一点 一點 一次 一遍 一天 一年 一代 一层 一層 一片 一件 一条 一條 一种 一種 一些 一边 一邊 一样 一樣 加油 "
        "再见 再見"
    ),
    function_words=words(
        "的 地 得 了 着 著 过 過 是 在 和 与 與 及 或 而 但 也 都 就 对 對 对于 對於 为 為 以 从 從 向 把 "
        "被 将 將 让 讓 这 這 那 其 该 該 此 我 你 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 "
        "不 没 沒 有 并 並 且 以及 因为 因為 所以 如果 虽然 雖然 但是 关于 關於 由 由于 由於 通过 通過 根据 根據 "
        "按照 于 於 之 所 者"
    ),
    leaning=words("把 被 将 將 对于 對於 关于 關於 由于 由於 从 從 以及 按照"),
    conjunctions=words("和 与 與 及 以及 或 或者 并 並 跟 同"),
    may_join=words("个人 個人 人们 人們 什么 什麼"),
)
