"""Numbers in words and in Chinese characters."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewapp.engine.numbers import Kind, find_numbers

MILLION = 10**6


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("en", "one hundred and twenty-three", [123]),
        ("en", "between one hundred and two hundred", [100, 200]),
        ("en", "two and a half million", [5 * MILLION // 2]),
        ("en", "half a million", [MILLION // 2]),
        ("en", "two thirds and three quarters", [Fraction(2, 3), Fraction(3, 4)]),
        ("en", "2½ hours, ¾ and 1/2 or 9/11", [Fraction(5, 2), Fraction(3, 4), Fraction(1, 2), 9, 11]),
        ("en", "hundreds of people, often", []),
        ("en", "one million two hundred thousand and five", [1_200_005]),
        ("fr", "quatre-vingt-dix-sept", [97]),
        ("fr", "soixante et onze", [71]),
        ("fr", "deux mille cent vingt et un", [2121]),
        ("fr", "un tiers", [Fraction(1, 3)]),
        ("fr", "une maison", []),
        ("es", "treinta y un mil doscientos", [31200]),
        ("es", "dos millones y medio", [5 * MILLION // 2]),
        ("de", "zweihundertfünfunddreißig", [235]),
        ("de", "einundzwanzig Millionen", [21 * MILLION]),
        ("de", "eine Frau und ein Mann", []),
        ("de", "neunzehnhundertachtzig", [1980]),
        ("ru", "двадцати пяти тысяч", [25000]),
        ("ru", "две с половиной тысячи", [2500]),
        ("ru", "триста сорок два", [342]),
        ("ar", "مئة وخمسة وعشرون", [125]),
        ("ar", "ثلاثمائة ألف", [300_000]),
        ("ar", "والخمسين", [50]),
        ("ar", "القرن الحادي والعشرين", [21]),
        ("ar", "عام ألفين وثلاثة وعشرين", [2023]),
        ("ar", "٣٫٥ مليون", [7 * MILLION // 2]),
        ("ar", "خمسة عشر كتابًا وثلثا المبلغ", [15, Fraction(2, 3)]),
        ("ru", "полтора миллиона, XXI век", [3 * MILLION // 2, 21]),
        ("ru", "Су-35 и 1990-х", [35, 1990]),
        ("fr", "mille neuf cent quatre-vingt-quatre", [1984]),
        ("es", "mil novecientos ochenta y cuatro", [1984]),
        ("it", "millenovecentosettantaquattro, novecentesco", [1974]),
        ("de", "zweifelhaft, dreist, hundertelf Vierzigjährige", [111, 40]),
        ("ru", "сорокалетний, трёхэтажный, двухсотлетие, стоять", [40, 3, 200]),
        ("zh", "二千三百余件", [2300]),
        ("zh", "3.5亿", [350 * MILLION]),
        ("zh", "一万二千零五", [12005]),
        ("zh", "两千五", [2500]),
        ("zh", "二〇二三年", [2023]),
        ("zh", "三分之二", [Fraction(2, 3)]),
        ("zh", "百分之二十五", [25]),
        ("zh", "1.2万亿元", [1_200_000 * MILLION]),
        ("zh", "1000万千瓦", [10 * MILLION]),
        ("ja", "1億2000万円", [120 * MILLION]),
        ("zh", "14½-13½", [Fraction(29, 2), Fraction(27, 2)]),
        ("ja", "3分の2", [Fraction(2, 3)]),
    ],
)
def test_number_words_have_their_value(tag, text, expected):
    assert [number.value for number in find_numbers(text, tag)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "一个方面",
        "四面八方",
        "十分重要",
        "百年大计",
        "几百人",
        "十几个",
        "三四百人",
        "数千年",
        "一带一路",
        "四川",
        "万一",
    ],
)
def test_chinese_idioms_and_vague_counts_ask_for_no_answer(text):
    assert {number.kind for number in find_numbers(text, "zh")} <= {Kind.VAGUE}


def test_a_vague_count_tells_what_it_may_answer():
    assert [number.value for number in find_numbers("四五十天", "zh")] == [40, 50]
    assert [number.value for number in find_numbers("十几亿人", "zh")] == [10**9]


@given(st.integers(min_value=10, max_value=10**12))
def test_a_value_in_chinese_characters_is_read_back(value):
    numbers = find_numbers(in_chinese(value) + "个", "zh")
    assert [number.value for number in numbers] == [value]


def in_chinese(value):
    """The full spelling of `value`, with 零 for gaps and 一 before 十."""
    digits, groups = "零一二三四五六七八九", ["", "万", "亿", "万亿"]
    text, scale = "", 0
    while value:
        value, group = divmod(value, 10**4)
        if group:
            padded = f"{group:04d}" if value else str(group)
            spelled = "".join(
                digits[int(digit)] + (["千", "百", "十", ""][-len(padded) :][place] if digit != "0" else "")
                for place, digit in enumerate(padded)
            )
            spelled = spelled.rstrip("零")
            while "零零" in spelled:
                spelled = spelled.replace("零零", "零")
            text = spelled + groups[scale] + text
        scale += 1
    return text


@given(
    st.text(alphabet="one two and half million 三百万分之 12.,亿 ثلاثة و", max_size=60),
    st.sampled_from(["en", "zh", "de", "ar", "ru"]),
)
def test_numbers_stand_in_order_and_do_not_overlap(text, tag):
    place = 0
    for number in find_numbers(text, tag):
        assert place <= number.start < number.end <= len(text)
        place = number.end
