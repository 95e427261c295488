"""Sentences in twelve directions: what says the same is left alone, a slip is found."""

import pytest

from reviewapp.engine.check import all_checks
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import check_pair

CHECKS = ("number-changed", "number-added", "number-missing", "number-format", "unit-changed", "date-changed")

KEPT = [
    (
        "en",
        "fr",
        "On 3 March 2021, the 27 Member States adopted Decision 2021/345 by a two-thirds majority.",
        "Le 3 mars 2021, les vingt-sept États membres ont adopté la décision 2021/345 à la majorité des deux tiers.",
    ),
    (
        "en",
        "fr",
        "It costs $1,250.50 a month, i.e. about €1,100.",
        "Cela coûte 1 250,50 $ par mois, soit environ 1 100 €.",
    ),
    (
        "en",
        "fr",
        "The 21st century began twenty-odd years ago.",
        "Le XXIe siècle a commencé il y a une vingtaine d'années.",
    ),
    (
        "en",
        "fr",
        "At 2.30 p.m. on Monday, some 1.5 million people watched.",
        "Lundi à 14 h 30, environ 1,5 million de personnes regardaient.",
    ),
    (
        "en",
        "de",
        "At half past two on Monday, some 1.5 billion people watched.",
        "Am Montag um halb drei sahen rund 1,5 Milliarden Menschen zu.",
    ),
    (
        "en",
        "de",
        "The eighty-five-year-old King Charles II died in 1700.",
        "Der fünfundachtzigjährige König Karl II. starb 1700.",
    ),
    (
        "en",
        "de",
        "In the 1960s, 3,000 workers built 12 km of road, 6 m wide.",
        "In den 1960er Jahren bauten 3.000 Arbeiter 12 km Straße mit einer Breite von 6 m.",
    ),
    ("en", "es", "Chapter IV, Article 12(3), first paragraph", "Capítulo IV, artículo 12, apartado 3, párrafo primero"),
    (
        "en",
        "es",
        "Twenty-one students (15% of the total) failed twice.",
        "Veintiún estudiantes (el 15 % del total) suspendieron dos veces.",
    ),
    (
        "en",
        "es",
        "One in five people, over 2 billion, lack water.",
        "Una de cada cinco personas, más de 2000 millones, carece de agua.",
    ),
    (
        "en",
        "ru",
        "On 1 September 2022, 250,000 children started school in 45 cities.",
        "1 сентября 2022 года 250 тысяч детей пошли в школу в 45 городах.",
    ),
    ("en", "ru", "The 19th-century house has three floors and 24 rooms.", "В доме XIX века три этажа и 24 комнаты."),
    (
        "en",
        "ru",
        "One and a half million people, twice as many as in 2010.",
        "Полтора миллиона человек, вдвое больше, чем в 2010 году.",
    ),
    ("en", "ru", "a 40-year-old man, 1.80 m tall", "сорокалетний мужчина ростом 1,80 м"),
    (
        "en",
        "ar",
        "On 15 October 2023, 350,000 people (about 12%) fled in two weeks.",
        "في 15 تشرين الأول/أكتوبر 2023، فرّ 350 ألف شخص (نحو 12 في المائة) خلال أسبوعين.",
    ),
    (
        "en",
        "ar",
        "The twenty-first session, held in 1999, adopted 14 resolutions.",
        "اعتمدت الدورة الحادية والعشرون، المعقودة عام 1999، أربعة عشر قرارا.",
    ),
    (
        "en",
        "ar",
        "Article 5 (2), third sentence; see pages 12-15.",
        "الفقرة 2 من المادة 5، الجملة الثالثة؛ انظر الصفحات 12-15.",
    ),
    ("en", "ar", "The fund has $3.2 billion.", "يبلغ رصيد الصندوق ٣٫٢ مليار دولار."),
    (
        "en",
        "ja",
        "In 1985, 12,500 people lived in the city; by 2020 it was 1.2 million.",
        "1985年の市の人口は1万2500人だったが、2020年には120万人になった。",
    ),
    ("en", "ja", "He was born on April 5, 1989 and is 6 feet tall.", "彼は1989年4月5日生まれで、身長は183センチだ。"),
    (
        "en",
        "ja",
        "The first of three meetings starts at 3 p.m. on Friday.",
        "3回の会議の最初の会は金曜日の午後3時（15時）に始まる。",
    ),
    (
        "en",
        "zh",
        "Nearly two thirds of the 1,800 respondents, aged 18 to 35, use it daily.",
        "在1800名18至35岁的受访者中，近三分之二的人每天使用。",
    ),
    (
        "en",
        "zh",
        "It rose by 3.5 percentage points to 42.7% in the third quarter.",
        "第三季度上升3.5个百分点，达到42.7%。",
    ),
    (
        "en",
        "zh",
        "About 350 million people, or a quarter, live on less than $2 a day.",
        "约3.5亿人，即四分之一的人口，每天生活费不足2美元。",
    ),
    ("en", "zh", "a 30-fold increase over the past half century", "过去半个世纪增长了30倍"),
    ("zh", "en", "一、总则 （一）目的 （二）范围", "1. General Provisions (1) Purpose (2) Scope"),
    (
        "zh",
        "en",
        "十八大以来，五年间累计减贫6853万人。",
        "Since the 18th National Congress, 68.53 million people have been lifted out of poverty in five years.",
    ),
    ("zh", "en", "“十四五”时期", "the 14th Five-Year Plan period"),
    ("zh", "en", "全面落实“两个确立”“四个意识”", "fully implement the Two Establishments and the Four Consciousnesses"),
    ("zh", "en", "公元前221年，秦统一六国。", "In 221 BC, Qin unified the six states."),
    ("zh", "en", "党的二十大报告指出", "The report to the 20th CPC National Congress pointed out"),
    (
        "zh",
        "en",
        "2023年上半年，同比增长5.5%，比去年同期提高3个百分点。",
        "In the first half of 2023, it grew by 5.5 percent year on year, 3 percentage points more than a year earlier.",
    ),
    ("zh", "en", "二〇二一年七月一日", "July 1, 2021"),
    ("zh", "en", "他一心一意，千方百计，四处奔走。", "He was single-minded, tried every means and ran about."),
    ("zh", "en", "亩产超过500公斤，覆盖两万亩。", "The yield exceeded 500 kilograms per mu, covering 20,000 mu."),
    (
        "zh",
        "en",
        "全长约1.5万公里，历时三天三夜。",
        "It is about 15,000 kilometers long and took three days and nights.",
    ),
    ("ja", "en", "昭和39年に開催された。", "It was held in 1964."),
    ("ja", "en", "五輪は7月23日に開幕した。", "The Olympics opened on July 23."),
    (
        "ja",
        "en",
        "一人当たり年間約20キロのごみを2割減らす。",
        "Reduce waste of about 20 kg a year per person by 20 percent.",
    ),
    ("fr", "en", "Les années soixante-dix et quatre-vingt", "The 1970s and 1980s"),
    ("fr", "en", "Une quinzaine de personnes, dont deux enfants", "About fifteen people, including two children"),
    ("es", "en", "El 23-F de 1981, a las seis y veintitrés de la tarde", "On 23 February 1981, at 6:23 p.m."),
    ("ru", "en", "В двух третях из 89 регионов", "In two thirds of the 89 regions"),
    ("ru", "en", "Во второй половине XX века", "In the second half of the 20th century"),
    (
        "de",
        "en",
        "Anfang der Siebzigerjahre wurden 1,2 Mio. Tonnen pro Jahr erzeugt.",
        "In the early 1970s, 1.2 million tonnes a year were produced.",
    ),
    ("de", "fr", "Am 24.12. um 18.30 Uhr", "Le 24 décembre à 18 h 30"),
    ("ar", "en", "قُتل أحد عشر شخصاً وجُرح ثلاثة وعشرون.", "Eleven people were killed and 23 injured."),
    ("ar", "en", "في القرن الخامس الهجري", "In the fifth century AH"),
    (
        "en",
        "de",
        "12 out of 20 tests (60%) failed in Q3 2021.",
        "12 von 20 Tests (60 %) scheiterten im 3. Quartal 2021.",
    ),
    ("en", "fr", "Windows 11, iOS 17.2 and the A380", "Windows 11, iOS 17.2 et l'A380"),
    ("en", "ru", "World War II ended in 1945.", "Вторая мировая война закончилась в 1945 году."),
    ("en", "ja", "World War II ended in 1945.", "第二次世界大戦は1945年に終わった。"),
    ("en", "zh", "World War II ended in 1945.", "第二次世界大战于1945年结束。"),
    ("en", "ar", "World War II ended in 1945.", "انتهت الحرب العالمية الثانية عام 1945."),
    ("en", "ar", "Pope John Paul II visited 129 countries.", "زار البابا يوحنا بولس الثاني 129 دولة."),
]
SLIPS = [
    ("en", "fr", "the 27 Member States", "les trente-sept États membres", "trente-sept"),
    ("en", "fr", "in the 18th century", "au XIXe siècle", "XIXe"),
    ("en", "de", "eighty-five people", "achtundfünfzig Menschen", "achtundfünfzig"),
    ("en", "de", "three quarters of 60", "zwei Drittel von 60", "zwei Drittel"),
    ("en", "es", "twenty-one days", "veintitrés días", "veintitrés"),
    ("en", "es", "1.5 million", "15 millones", "15 millones"),
    ("en", "ru", "250,000 children", "двадцать пять тысяч детей", "двадцать пять тысяч"),
    ("en", "ru", "on Tuesday, 5 March", "в среду, 5 марта", "среду"),
    ("en", "ar", "in the twenty-first century", "في القرن الثاني والعشرين", "الثاني والعشرين"),
    ("en", "ar", "350,000 people", "35 ألف شخص", "35 ألف"),
    ("en", "ja", "12,500 people", "12万5000人", "12万5000"),
    ("en", "zh", "350 million people", "3500万人", "3500万"),
    ("en", "zh", "two thirds", "三分之一", "三分之一"),
    ("zh", "en", "二〇二一年七月一日", "August 1, 2021", "August"),
    ("ja", "en", "1億2000万円", "12 million yen", "12 million"),
]


def told(source_language, target_language, source, target):
    pair = Pair(source, target, source_language, target_language)
    found = check_pair(pair, [all_checks()[name] for name in CHECKS])
    return [target[slice(*finding.target)] for _, finding in found]


@pytest.mark.parametrize(("source_language", "target_language", "source", "target"), KEPT)
def test_what_says_the_same_in_another_way_is_left_alone(source_language, target_language, source, target):
    assert told(source_language, target_language, source, target) == []


@pytest.mark.parametrize(("source_language", "target_language", "source", "target", "slip"), SLIPS)
def test_a_slip_is_found_where_it_stands(source_language, target_language, source, target, slip):
    assert told(source_language, target_language, source, target) == [slip]
