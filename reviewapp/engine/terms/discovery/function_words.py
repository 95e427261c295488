"""The closed classes of languages, with what a tokeniser cuts off words (French l', English 's)."""

from functools import cache

from reviewapp.engine.languages import language
from reviewapp.engine.languages.base import words


@cache
def function_words(tag: str) -> frozenset[str]:
    return language(tag).function_words | EXTRA.get(tag.split("-")[0], frozenset())


EXTRA = {
    "en": words(
        "s t d ll re ve m & other another others same own least several many much few fewer less well made "
        "make makes take takes taken took using according including due first second third two three four "
        "five six seven eight nine ten"
    ),
    "fr": words(
        "l d s c n j m t qu jusqu lorsqu puisqu quelqu ce cet cette ces le la les un une des du de à au aux "
        "en y dans par pour sur sous avec sans entre et ou ni mais que qui dont où son sa ses leur leurs "
        "notre nos votre vos mon ma mes il elle ils elles on nous vous se ne pas plus est sont était été être "
        "a ont avait avoir fait fut sera seront"
    ),
    "it": words(
        "l d un uno una il lo la i gli le di del dello della dei degli delle da dal dalla dai dalle a al allo "
        "alla ai agli alle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra e ed o "
        "ma che chi cui non si ci è sono era erano essere ha hanno aveva avere questo questa questi queste "
        "quello quella suo sua suoi sue loro"
    ),
    "pt": words(
        "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem "
        "sob sobre entre e ou mas que quem cujo cuja onde quando como se não é são era eram foi foram ser "
        "sido está estão estava ter tem têm há ao aos à às este esta estes estas esse essa isso isto aquele "
        "aquela seu sua seus suas cada todo toda todos todas mais menos muito já também até"
    ),
    "nl": words(
        "de het een van in op aan met voor door bij uit naar over onder tussen en of maar dat die dit deze "
        "wie wat er is zijn was waren wordt worden werd werden heeft hebben had niet ook als dan om te zich "
        "hun haar hij zij"
    ),
    "pl": words(
        "w we z ze na do od po za o u i a oraz lub albo ale że który która które których którym jest są był "
        "była było były być nie się to ten ta te tego tej tych tym przez przy pod nad dla jak także już jego "
        "jej ich"
    ),
    "ja": words("第 各 年 月 日"),
    "zh": words(
        "的 了 和 与 與 及 或 而 但 也 都 就 对 對 为 為 以 从 從 向 把 被 将 將 让 讓 这 這 那 其 "
        "该 該 此 我 你 他 她 它 们 們 不 没 有 并 並 且 由 于 於 之 所 在 是 等 个 個 些 已 还 還 "
        "又 很 更 最 每 各 如 若 则 須 须 至 到 给 使 令 因 仍 均 只 既 即 着 過 过"
    ),
    "ar": words("و ف ب ل ك كما التي الذي قد لقد إنه أنه فيها فيه منها منه عليها عليه لها له بها به هناك"),
    "ru": words("г также свой который весь каждый"),
}
