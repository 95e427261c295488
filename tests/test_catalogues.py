"""The interface is complete in every language, and the tool that says so notices what is not."""

from pathlib import Path

import polib
import pytest
from django.utils.translation import to_locale

from reviewapp import catalogues

ROOT = Path(__file__).resolve().parent.parent
PYTHON = """
from django.utils.translation import gettext as _, ngettext, pgettext
_("Approve")
ngettext("%(count)s hit", "%(count)s hits", count)
pgettext("a state", "Edited")
"""
TEMPLATE = """
{% load i18n %}<p>{% translate "It's done" %} {{ name|default:_("None") }}
      {% blocktranslate trimmed count n=hits|length %}
        One hit of {{ term }}
    {% plural %}
  {{ n }} hits of {{ term }}
{% endblocktranslate %}</p>
"""


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "reviewapp").mkdir()
    (tmp_path / "templates").mkdir()
    (tmp_path / "reviewapp" / "words.py").write_text(PYTHON)
    (tmp_path / "templates" / "words.html").write_text(TEMPLATE)
    return tmp_path


def write(checkout, locale="ru"):
    catalogue = catalogues.update(checkout, locale, catalogues.gather(checkout).values())
    catalogues.save(checkout, locale, catalogue)
    return catalogue


def complete(catalogue):
    for entry in catalogue:
        if entry.msgid_plural:
            entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, entry.msgid_plural)
        else:
            entry.msgstr = entry.msgid
    return catalogue


def problems(checkout, locale="ru"):
    return list(catalogues.problems(checkout, locale, catalogues.gather(checkout)))


def entry(text="%(count)s hits", **more):
    return polib.POEntry(msgid="%(count)s hits", msgstr=text, **more)


def test_python_and_templates_are_gathered_with_plurals_and_contexts(checkout):
    found = {(each.context, each.id): each.plural for each in catalogues.gather(checkout).values()}
    assert found == {
        ("", "Approve"): "",
        ("", "%(count)s hit"): "%(count)s hits",
        ("a state", "Edited"): "",
        ("", "It's done"): "",
        ("", "None"): "",
        ("", "One hit of %(term)s"): "%(n)s hits of %(term)s",
    }


def test_gathering_again_keeps_what_is_translated_and_drops_what_is_gone(checkout):
    catalogues.save(checkout, "ru", complete(write(checkout)))
    assert problems(checkout) == []
    (checkout / "reviewapp" / "words.py").write_text('_("Approve")\n_("Lock")\n')
    assert "no longer used: '%(count)s hit'" in problems(checkout)
    again = write(checkout)
    assert again.find("Approve").msgstr == "Approve"
    assert [each.msgid for each in again.untranslated_entries()] == ["Lock"]
    assert problems(checkout) == ["not translated: 'Lock'"]


@pytest.mark.parametrize("locale", catalogues.PLURALS)
def test_each_language_gets_its_own_number_of_plural_forms(checkout, locale):
    plural = write(checkout, locale).find("%(count)s hit")
    assert sorted(plural.msgstr_plural) == list(range(catalogues.forms(locale)))


def test_a_missing_catalogue_is_a_problem(checkout):
    assert problems(checkout, "ar") == ["there is no catalogue"]


@pytest.mark.parametrize(
    ("translation", "problem"),
    [
        (entry(flags=["fuzzy"]), "marked fuzzy"),
        (entry(" "), "not translated"),
        (entry("%(number)s hits"), "placeholders differ"),
        (entry("hits"), "placeholders differ"),
        (entry("<b>%(count)s</b> hits"), "tags differ"),
        (entry("%(count)s hits\n"), "line breaks at the ends differ"),
        (entry(msgid_plural="many"), "its plural is another one"),
    ],
)
def test_what_is_wrong_with_an_entry_is_said(translation, problem):
    found = list(catalogues.entry_problems(translation, catalogues.Message("%(count)s hits"), "fr"))
    assert found == [problem]


def test_only_a_form_that_stands_for_one_number_may_leave_it_out():
    message = catalogues.Message("%(n)s hit of %(term)s", "%(n)s hits of %(term)s")

    def found(locale, form, text):
        texts = dict.fromkeys(range(catalogues.forms(locale)), message.plural) | {form: text}
        plural = polib.POEntry(msgid=message.id, msgid_plural=message.plural, msgstr_plural=texts)
        return list(catalogues.entry_problems(plural, message, locale))

    assert found("ar", 1, "one hit of %(term)s") == []
    assert found("ar", 1, "one hit") == ["placeholders differ"]
    assert found("ar", 3, "some hits of %(term)s") == ["placeholders differ"]
    assert found("ru", 0, "one hit of %(term)s") == ["placeholders differ"]


def test_only_a_changed_catalogue_is_compiled(checkout):
    write(checkout)
    path = catalogues.path_of(checkout, "ru")
    assert catalogues.compile_all(checkout) == [path]
    assert catalogues.compile_all(checkout) == []
    assert [each.name for each in path.parent.iterdir() if each.suffix != ".po"] == ["django.mo"]


@pytest.fixture(scope="module")
def messages():
    return catalogues.gather(ROOT)


@pytest.mark.parametrize("locale", catalogues.PLURALS)
def test_the_interface_is_complete(messages, locale):
    assert messages
    assert list(catalogues.problems(ROOT, locale, messages)) == []


def test_every_language_of_the_interface_has_plural_forms(settings):
    codes = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    assert [to_locale(code) for code in codes] == list(catalogues.PLURALS)
