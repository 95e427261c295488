"""Single quotation marks are told from apostrophes, primes and signs of other sounds."""

import pytest

from reviewapp.engine.languages import language
from reviewapp.engine.single_quotes import lone_singles


def alone(tag, text):
    """Each mark with the three characters that it opens or closes."""
    places = [(quote.at, quote.at + 4) if quote.opens else (quote.at - 3, quote.at + 1) for quote in found(tag, text)]
    return [text[start:end] for start, end in places]


def found(tag, text):
    return lone_singles(text, language(tag))


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "‘The workers’ rights and the bosses’ are at risk,’ she said."),
        ("en", "“He told me, ‘They wrote “closed” on the door.’”"),
        ("en", "It’s the Joneses’ house; the ’90s, the ‘90s and the '90s were kind, ’tis said, 'twas said."),
        ("en", "Rock ’n’ roll, rock 'n' roll, rock ‘n’ roll, goin’ and comin', get 'em, ‘cause."),
        ("en", "The room is 5' 10\" high; the U.S.’ and the U.K.' shares; Messrs.’ pay."),
        ("en", "‘Abd al-Rahman, ‘Ali, ‘Umar, Ka‘ba, Qur’an, O‘ahu, ‘Iolani, ‘ukulele, the ‘okina, 'Abd."),
        ("en", "Xi’an, Xi'an, T'ang, Hawai‘i, Fa'a, D'Arcy, O'Neill, fo'c's'le, y'all'd've."),
        ("en", "Use 'all' or 'none': f('x', ['a','b']) is ' spaced ' too."),
        ("en", "' a spaced one ' and 'one that closes late '."),
        ("en", "\"He shouted, 'There's a shark!'\" she said of the 'all-nighters.' \"It means 'you,'\" he said."),
        ("en", "'Every day,' she said, 'is new.' It was 'Xi 'an' then."),
        ("en", "I 'm sure you 're right; do n't."),
        ("fr", "L’homme qu’on appelle ‘le vieux’ est là aujourd'hui, d' abord l' eau."),
        ("it", "Un po' di ’ndrangheta, la 'ndrangheta, 'O sole mio, ‘sto qua."),
        ("nl", "’s Avonds gaat 't huis dicht; ’s-Gravenhage, 's-Hertogenbosch, zo'n foto's, Hans' fiets."),
        ("af", "’n Man en 'n vrou sê ‘ja’."),
        ("de", "„Er sagte ‚ja‘ und ging“, Hans’ Rad, geht’s, ’s ist spät, ‚Die Welt‘."),
        ("sv", "”Hon sade ’ja’ och gick”, ’så’ där, Lars’ cykel."),
        ("pl", "„Powiedział ‚tak’ i poszedł”."),
        ("ru", "Он сказал ‘да’ и ушёл, д'Артаньян."),
        ("uk", "Це п'ять м’ячів."),
        ("tr", "İstanbul’da ‘evet’ dedi, Ali'nin."),
        ("ar", "قال ‘نعم’ ثم ذهب."),
        ("he", "ג'ירפה וצ'ק, ר' יעקב."),
        ("haw", "‘O ka ‘ōlelo Hawai‘i; 'o ia."),
        ("sco", "The auld fowk o' the toun, an' a' that."),
        ("uz", "O‘zbekiston, o'zbek, ma’no, g‘alaba."),
        ("zh", "他说：“‘好’就是‘好’。”It’s McDonald’s。"),
        ("ja", "彼は‘はい’と言った。"),
    ],
)
def test_apostrophes_and_well_paired_marks_are_let_be(tag, text):
    assert found(tag, text) == []


@pytest.mark.parametrize(
    ("tag", "text", "marks"),
    [
        ("en", "He called it a ‘meeting and left.", ["‘mee"]),
        ("en", "He called it a ‘meeting and the ‘talk’.", ["‘mee"]),
        ("en", "‘It is late, she said.", ["‘It "]),
        ("en", "We came at night,’ she said.", ["ht,’"]),
        ("en", "“We came at night.’ she said.”", ["ht.’"]),
        ("fr", "Il a dit ‘non et il est parti.", ["‘non"]),
        ("de", "Er rief ‚nein und ging.", ["‚nei"]),
        ("zh", "他说‘好就走了。", ["‘好就走"]),
        ("zh", "他说好’就走了。", ["他说好’"]),
    ],
)
def test_what_can_only_be_a_quotation_needs_its_partner(tag, text, marks):
    assert alone(tag, text) == marks
