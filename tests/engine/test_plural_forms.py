"""Plural forms of one message: each says the same of another number, and none is measured against the others."""

from io import BytesIO

import pytest

from reviewapp.engine.check import default_checks
from reviewapp.engine.formats import by_name
from reviewapp.engine.pair import Pair
from reviewapp.engine.runner import Facts, readings

RULES = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    "fr": "nplurals=2; plural=(n > 1);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "zh": "nplurals=1; plural=0;",
}
ONE, MORE = "One file was deleted from the shared archive.", "%d files were deleted from the shared archive."
FORMS = {
    "ar": [
        "لم يُحذف أي ملف.",
        "حُذف ملف واحد من الأرشيف المشترك.",
        "حُذف ملفان اثنان من الأرشيف المشترك.",
        "حُذفت %d ملفات من الأرشيف المشترك.",
        "حُذف %d ملفًا من الأرشيف المشترك.",
        "حُذف %d ملف من الأرشيف المشترك.",
    ],
    "fr": ["1 fichier a été supprimé des archives partagées.", "%d fichiers ont été supprimés des archives partagées."],
    "pl": [
        "Usunięto jeden plik ze wspólnego archiwum.",
        "Usunięto %d pliki ze wspólnego archiwum.",
        "Usunięto %d plików ze wspólnego archiwum.",
    ],
    "ru": [
        "Из общего архива удалён %d файл.",
        "Из общего архива удалено %d файла.",
        "Из общего архива удалено %d файлов.",
    ],
    "zh": ["已从共享档案中删除 %d 个文件。"],
}


def found(language, forms, one=ONE, more=MORE):
    """Form and name of each check that finds something in a catalogue of one message."""
    strings = "".join(f'msgstr[{number}] "{form}"\n' for number, form in enumerate(forms))
    header = f'"Language: {language}\\n"\n"Plural-Forms: {RULES[language]}\\n"\n'
    catalogue = f'msgid ""\nmsgstr ""\n{header}\nmsgid "{one}"\nmsgid_plural "{more}"\n{strings}'
    rows = list(by_name("po").read(BytesIO(catalogue.encode())))
    pairs = [Pair(row.source, row.target, "en", row.target_lang, plural=row.plural) for row in rows]
    facts, told = Facts(default_checks()), []
    for at, (row, reading) in enumerate(zip(rows, readings(pairs, default_checks()), strict=True)):
        told += [(at, check.name) for check, _finding in reading.found]
        facts.add(at, reading.told, row.key)
    return told + [(at, check.name) for at, check, _finding in facts.judge()]


@pytest.mark.parametrize("language", FORMS)
def test_well_made_forms_have_no_finding(language):
    assert found(language, FORMS[language]) == []
    assert found(language, FORMS[language], one=MORE) == []


def test_a_form_for_many_numbers_must_keep_the_number():
    forms = [*FORMS["pl"][:2], "Usunięto pliki ze wspólnego archiwum."]
    assert found("pl", forms) == [(2, "address-altered")]
    assert found("ru", ["Из общего архива удалён файл.", *FORMS["ru"][1:]], one=MORE) == [(0, "address-altered")]


def test_a_form_for_one_must_keep_every_other_placeholder():
    one, more = "%(count)d file of %(name)s and %(other)s", "%(count)d files of %(name)s and %(other)s"
    forms = ["Un fichier de %(name)s", "%(count)d fichiers de %(name)s et %(other)s"]
    assert (0, "address-altered") in found("fr", forms, one, more)
    assert found("fr", ["Un fichier de %(name)s et %(other)s", forms[1]], one, more) == []


def test_the_same_words_in_two_messages_are_still_compared():
    texts = ["Le dossier est vide.", "Rien dans le classeur."]
    pairs = [Pair("The folder is now empty.", text, "en", "fr", plural="many") for text in texts]
    facts = Facts(default_checks())
    for at, (reading, key) in enumerate(zip(readings(pairs, default_checks()), "ab", strict=True)):
        facts.add(at, reading.told, key)
    assert [(at, check.name) for at, check, _finding in facts.judge()] == [(1, "inconsistent-translation")]
