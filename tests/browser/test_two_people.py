"""Two people type into one paragraph while their lines come and go: no letter is lost, every conflict is shown."""

import random
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page

from reviewapp.models import Edit
from tests.browser.bulletin import bring_bulletin, give_session, stored

EDITS = 500


@dataclass
class Writer:
    """Somebody at a browser of their own, and the words they typed and did not give up themselves."""

    page: Page
    typed: set[str] = field(default_factory=set)
    conflicts: int = 0

    @property
    def box(self) -> str:
        return self.page.locator("main .editor").inner_text()

    def type(self, word: str) -> None:
        self.page.locator("main .editor").focus()
        self.page.keyboard.press("Control+End")
        self.page.keyboard.type(f" {word}")
        self.typed.add(word)

    def save(self) -> None:
        self.page.keyboard.press("Control+s")
        self.page.wait_for_timeout(60)

    def settle(self, chance: random.Random) -> None:
        """Answer a conflict that is shown; who takes the other's text gives up their own words."""
        self.page.context.set_offline(False)
        mine, theirs = self.box, chance.random() < 0.3
        if self.press("[data-take-theirs]" if theirs else ".stale button"):
            self.conflicts += 1
            if theirs:
                self.typed -= {word for word in self.typed if word in mine}
            self.page.wait_for_timeout(200)

    def press(self, control: str) -> bool:
        """At once, since the next answer may take the control away."""
        return self.page.evaluate(
            "(control) => { const it = document.querySelector(control); it?.click(); return !!it; }", control
        )


def everything_stored() -> str:
    return "\n".join([stored(2).text, *Edit.objects.values_list("after", flat=True)])


@pytest.fixture
def writers(browser: Browser, live_server, transactional_db):
    document = bring_bulletin()
    contexts = [browser.new_context() for _ in range(2)]
    pages = []
    for context, name in zip(contexts, ("ana", "bo"), strict=True):
        give_session(context, live_server.url, name)
        page = context.new_page()
        page.goto(f"{live_server.url}/documents/{document.pk}/en/?p=2")
        pages.append(Writer(page))
    yield pages
    for context in contexts:
        context.close()


@pytest.mark.soak
@pytest.mark.parametrize("seed", [1, 2])
def test_no_letter_is_lost_between_two_people(writers, seed):
    chance = random.Random(seed)
    for number in range(EDITS):
        writer = chance.choice(writers)
        writer.page.context.set_offline(chance.random() < 0.2)
        writer.type(f"w{number}x")
        if chance.random() < 0.6:
            writer.save()
        if chance.random() < 0.05:
            writer.page.context.set_offline(False)
            writer.page.reload()
        writer.settle(chance)
    for _ in range(3):
        for writer in writers:
            writer.page.context.set_offline(False)
            writer.save()
            writer.page.wait_for_timeout(500)
            writer.settle(chance)
            writer.page.wait_for_timeout(500)
    kept = everything_stored()
    lost = {word for writer in writers for word in writer.typed if word not in kept and word not in writer.box}
    assert lost == set()
    assert all(writer.conflicts for writer in writers)
