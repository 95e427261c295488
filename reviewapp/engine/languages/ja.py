"""Japanese."""

from reviewapp.engine.languages.base import Language, words


class Japanese(Language):
    """A quotation ends with its own full stop and goes on with と."""

    def goes_on(self, before: str, after: str) -> bool:
        return before[-1] in "」』" and after[0] in "とっ"


LANGUAGE = Japanese(
    tag="ja",
    script="Jpan",
    spaced=False,
    quotes=(("「", "」"), ("『", "』"), ("“", "”"), ("《", "》"), ("〈", "〉")),
    end_marks="。！？…",
    function_words=words(
        "は が を に へ で と も の や から まで より など ため こと もの これ それ あれ この その あの ここ そこ "
        "です ます した する して いる ある なる また および 及び または 又は ならびに 並びに"
    ),
    leaning=words("および 及び または 又は ならびに 並びに この その あの"),
    conjunctions=words("と や および 及び または 又は ならびに 並びに"),
)
