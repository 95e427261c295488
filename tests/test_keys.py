"""Keys are everybody's own: what can be a key, what no two actions share, and that the desk shows the actual ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reviewapp.models import User
from reviewapp.views.keymap import chord, own, read, refused, refused_in_menu
from reviewapp.views.keys import KEYS, MENU
from tests.factories import at, signed_in

PAGE = "/account/keys/"


def usual():
    """Every field of the page as it stands before anybody changes it."""
    first = {key.name: " ".join(key.keys) for key in [*KEYS, *MENU]}
    return first | {"candidate": "Ctrl+1"}


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Ctrl+Shift+M", "Ctrl+Shift+M"),
        ("shift+ctrl+m", "Ctrl+Shift+M"),
        ("Alt+↓", "Alt+ArrowDown"),
        ("ctrl+⏎", "Ctrl+Enter"),
        ("f9", "F9"),
        ("?", "?"),
        ("Cmd+K", "Ctrl+K"),
        ("", ""),
        ("Hyper+M", ""),
        ("Ctrl+Nonsense", ""),
        ("Ctrl", ""),
    ],
)
def test_a_key_is_understood_however_it_is_written(typed, written):
    assert chord(typed) == written


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_key_that_means_itself_or_none(typed):
    assert chord(chord(typed)) == chord(typed)


@pytest.mark.parametrize(
    "keys", ["Ctrl+Alt+M", "Alt+M", "Alt+1", "Ctrl+W", "Ctrl+C", "F5", "M", "Shift+M", "Enter", "Tab"]
)
def test_keys_that_type_or_are_the_browsers_are_refused_with_a_reason(keys):
    assert refused(keys)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_usual_keys_break_none_of_the_rules(key):
    assert [refused(chord(each)) for each in key.keys] == [""] * len(key.keys)


@pytest.mark.parametrize("key", MENU, ids=lambda key: key.name)
def test_the_usual_letters_of_the_menu_break_none_either(key):
    assert [refused_in_menu(chord(each)) for each in key.keys] == [""] * len(key.keys)


def test_the_usual_keys_are_no_change_and_do_not_meet():
    assert read(usual()) == ({}, {})


def test_two_actions_with_one_key_are_both_told_of_the_other():
    _chosen, wrong = read(usual() | {"marks": "F8"})
    assert wrong["marks"] == [f"F8 also does: {next(key.label for key in KEYS if key.name == 'next-finding')}"]
    assert wrong["next-finding"] == [f"F8 also does: {next(key.label for key in KEYS if key.name == 'marks')}"]


def test_the_candidates_keys_are_a_row_of_digits():
    chosen, wrong = read(usual() | {"candidate": "Ctrl+Shift+1"})
    assert wrong == {}
    row = next(key.keys for key in own(KEYS, chosen) if key.name == "candidate")
    assert row == tuple(f"Ctrl+Shift+{digit}" for digit in range(1, 10))
    assert "candidate" in read(usual() | {"candidate": "Ctrl+Shift+K"})[1]


def on_the_desk(client, document):
    page = html.fromstring(client.get(f"/documents/{document.pk}/en/?p=2").content)
    rows = page.xpath("//*[@id='keys']//tr[@data-does]")
    return {row.get("data-does"): row.get("data-keys") for row in rows}


def test_the_desk_obeys_and_shows_the_keys_that_somebody_chose(document, reviewer):
    client = signed_in(reviewer)
    before = on_the_desk(client, document)
    assert client.post(PAGE, usual() | {"marks": "ctrl + shift + y", "save": ""}).status_code == 302
    assert on_the_desk(client, document) == before | {"marks": "Ctrl+Shift+Y", "save": ""}
    assert User.objects.get(pk=reviewer.pk).keys == {"marks": ["Ctrl+Shift+Y"], "save": []}
    client.post(PAGE, {"reset": "yes"})
    assert on_the_desk(client, document) == before


def test_what_cannot_be_is_shown_beside_its_field_and_nothing_is_stored(reviewer):
    page = signed_in(reviewer).post(PAGE, usual() | {"marks": "Alt+M", "read": "Ctrl+Shift+Y"})
    assert page.status_code == 422
    field = html.fromstring(page.content).xpath("//input[@name='marks']")[0]
    assert (field.get("value"), field.get("aria-invalid")) == ("Alt+M", "true")
    assert "Alt+M" in html.fromstring(page.content).xpath("//*[@id='e-marks']")[0].text_content()
    assert User.objects.get(pk=reviewer.pk).keys == {}


def test_the_palette_names_every_action_of_the_map_that_the_reader_may_do(document, reviewer, coordinator):
    for user, more in ((reviewer, set()), (coordinator, {"lock"})):
        page = html.fromstring(signed_in(user).get(f"/documents/{document.pk}/en/").content)
        names = set(page.xpath("//*[@id='palette']//li/@data-does"))
        assert names == {key.name for key in [*KEYS, *MENU]} - {"palette", "candidate", "lock"} | more


def test_a_locked_paragraph_takes_nothing_until_it_is_unlocked(document, coordinator, reviewer):
    translation = at(document, 2)
    client = signed_in(coordinator, **{"hx-request": "true"})
    path = f"/translations/{translation.pk}"
    assert client.post(f"{path}/lock/", {"locked": "yes"}).status_code == 200
    refusal = signed_in(reviewer, **{"hx-request": "true"}).post(f"{path}/save/", {"version": 1, "text": "No."})
    assert refusal.status_code == 422 and "locked" in refusal.text
    assert signed_in(reviewer).post(f"{path}/lock/", {"locked": ""}).status_code == 403
    client.post(f"{path}/lock/", {"locked": "no"})
    assert client.post(f"{path}/save/", {"version": 1, "text": "Yes."}).status_code == 200
    assert at(document, 2).text == "Yes."
