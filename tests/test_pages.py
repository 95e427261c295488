"""What holds of every page: it opens in six languages, is well made, and asks the database little."""

import re
from collections import Counter

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import html

from reviewapp.actions.comments import add_comment
from reviewapp.actions.members import invite
from reviewapp.actions.review import edit_translation
from reviewapp.actions.sweeps import apply_sweep, plan_sweep
from reviewapp.actions.terms import add_concept, add_term
from reviewapp.models import Concept, Document, Role
from tests import factories
from tests.factories import alone, at, bring, signed_in
from tests.world import PATTERNS, address, methods

pytestmark = pytest.mark.django_db

LANGUAGES = [code for code, _name in settings.LANGUAGES]


# Parts of a page, and one that shows what somebody has just answered.
NO_PAGES = {"paragraph", "near", "sweep-progress", "board-touch"}
PAGES = [each for each in PATTERNS if "GET" in methods(each) and each.name not in NO_PAGES]
ACCOUNT = ["login/", "password/reset/", "signup/", "inactive/"]


def name(pattern):
    return pattern.name


def problems(page):
    """What is wrong with the HTML of a page whatever it is about."""
    tree = html.fromstring(page.content)
    ids = Counter(tree.xpath("//*[not(ancestor-or-self::template)]/@id"))
    found = [f"id {each} stands {count} times" for each, count in ids.items() if count > 1]
    if len(tree.xpath("//h1")) != 1:
        found.append(f"{len(tree.xpath('//h1'))} h1")
    if not tree.xpath("normalize-space(//title)"):
        found.append("no title")
    found += [f"a tag of a template shows: {tag}" for tag in re.findall(r"\{[{%#].*", words_of_the_page(tree))]
    found += [f"a form without a token: {form.get('action')}" for form in tree.xpath("//form[@method='post']")
              if not form.xpath(".//input[@name='csrfmiddlewaretoken']")]  # fmt: skip
    return found


def words_of_the_page(tree):
    """What a page says itself, without the texts it shows: those carry their own language."""
    return "\n".join(tree.xpath("//text()[not(ancestor::*[@dir='auto'])]"))


def stands_in(page, language):
    return f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pattern", PAGES, ids=name)
def test_every_page_opens_in_every_language_and_is_well_made(world, pattern, language):
    coordinator = world.people["coordinator"]
    with transaction.atomic():
        path = address(world, pattern, coordinator)
        page = world.clients["coordinator"].get(path, headers={"accept-language": language})
        transaction.set_rollback(True)
    assert page.status_code == 200 and stands_in(page, language)
    assert page.headers["Content-Language"] == language
    assert problems(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_answer_on_the_board_will_touch_is_told_in_every_language(world, language):
    answers = {"source": "智慧港口", "form": ["smart harbour", "clever harbour"], "answer": ["prefer", "forbid"]}
    path = f"/projects/{world.project.pk}/board/touch/"
    page = world.clients["coordinator"].get(path, answers, headers={"accept-language": language})
    assert page.status_code == 200 and stands_in(page, language) and problems(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ACCOUNT)
def test_the_pages_around_signing_in_open_in_every_language(path, language):
    page = Client(headers={"accept-language": language}).get(f"/account/{path}")
    assert page.status_code == 200 and stands_in(page, language)
    assert problems(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_found_and_what_is_refused_is_said_in_every_language(world, language):
    viewer = signed_in(world.people["viewer"], **{"accept-language": language})
    for path, status in (("/projects/999999999/", 404), (f"/projects/{world.project.pk}/settings/", 403)):
        page = viewer.get(path)
        assert page.status_code == status and stands_in(page, language)
        assert problems(page) == []


def test_a_text_says_its_own_language_whatever_the_page_speaks(world):
    page = signed_in(world.people["coordinator"], **{"accept-language": "ar"}).get(
        f"/documents/{world.things[Document].pk}/en/"
    )
    tree = html.fromstring(page.content)
    for text, language in ((factories.HARBOUR[3][0], "zh-Hans"), (factories.HARBOUR[3][1], "en")):
        places = [each for each in tree.xpath("//*[@dir='auto']") if each.text_content() == text]
        assert {each.get("lang") for each in places} == {language}


# How much a page asks of the database


def queries(client, path):
    """How many a page takes once what is kept between requests is there."""
    client.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


@pytest.fixture(scope="module")
def counted(world):
    """By page, the queries it takes in a small installation and in one with more of everything."""
    paths = {page.name: address(world, page, world.people["coordinator"]) for page in PAGES}
    client = world.clients["coordinator"]
    small = {page: queries(client, path) for page, path in paths.items()}
    grow(world)
    return {page: (small[page], queries(client, path)) for page, path in paths.items()}


def grow(world):
    coordinator = world.people["coordinator"]
    lines = [f"Pier {word} {word} and the lamp lamp, “see {word}." for word in ("one", "two", "three", "four", "five")]
    for number in range(3):
        bring(world.project, alone(*lines), coordinator, title=f"Notes {number}")
        factories.person(f"reader{number}", world.project, Role.VIEWER, coordinator)
        invite(project=world.project, email=f"new{number}@orla.example", role=Role.VIEWER, by=coordinator)
        add_concept(project=world.project, terms=[("en", f"harbour {number}", "preferred")], by=coordinator)
        add_term(concept=world.things[Concept], language="en", text=f"pier {number}", status="admitted", by=coordinator)
        translation = at(world.things[Document], 2)
        add_comment(translation=translation, text="And now?", by=coordinator)
        edit_translation(
            translation=translation, version=translation.version, text=f"See the the {number}.", by=coordinator
        )
    sweep = plan_sweep(project=world.project, language="en", prefer="jetty", replace=["pier"], by=coordinator)
    apply_sweep(sweep=sweep, ticked=set(sweep.hits.values_list("pk", flat=True)), by=coordinator)


@pytest.mark.parametrize("pattern", PAGES, ids=name)
def test_no_page_asks_the_database_once_for_each_row(counted, pattern):
    small, large = counted[pattern.name]
    assert large <= small + 2
