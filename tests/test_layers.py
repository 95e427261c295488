"""The layers hold: imports go down only, and only actions write."""

from pathlib import Path

import pytest

from tests.layers import parse, read, violations

ROOT = Path(__file__).resolve().parent.parent / "reviewapp"


@pytest.mark.parametrize("module", list(read(ROOT)), ids=lambda module: module.name)
def test_a_module_keeps_to_its_layer(module):
    assert violations(module) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("engine.pair", "from django.utils.text import slugify"),
        ("engine.pair", "def later():\n    import django"),
        ("engine.cli", "from reviewapp.models import Document"),
        ("engine.cli", "import urllib.request"),
        ("engine.cli", "from urllib import request"),
        ("models.terms", "from reviewapp.actions.terms import approve_term"),
        ("models.terms", "from reviewapp import actions"),
        ("models.terms", "class Term:\n    def save(self): ..."),
        ("models.terms", "from django.db.models.signals import post_save"),
        ("actions.terms", "from reviewapp.views.terms import save"),
        ("actions.terms", "from reviewapp.tasks import recheck"),
        ("actions.terms", "from django.dispatch import receiver"),
        ("tasks", "import reviewapp.views"),
        ("views.terms", "import reviewapp.api.terms"),
        ("api.terms", "from reviewapp.views import terms"),
        ("views.terms", "from reviewapp import tasks"),
        ("views.terms", "from reviewapp.tasks import recheck\nrecheck(1)"),
        ("views.terms", "from reviewapp.tasks import recheck as again\nagain.call(1)"),
        ("views.terms", "Term.objects.create(text='x')"),
        ("views.terms", "Term.objects.bulk_create(terms)"),
        ("views.terms", "Term.objects.filter(pk=1).update(text='x')"),
        ("views.terms", "Term.objects.filter(pk=1).update(**fields)"),
        ("views.terms", "term.delete()"),
        ("views.terms", "form.save(commit=False)"),
        ("views.terms", "project.members.add(ana)"),
        ("views.terms", "term.rendering_set.clear()"),
        ("models.terms", "self.get_or_create(text='x')"),
        ("management.commands.load_demo", "User.objects.create_user('ana')"),
        ("templatetags.texts", "document.save()"),
        ("tasks", "cursor.execute('  UPDATE term SET text = 1')"),
        ("helpers", "pass"),
    ],
)
def test_a_step_out_of_a_layer_is_found(name, code):
    assert len(violations(parse(name, code))) == 1


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("engine.cli", "import lxml.etree\nfrom reviewapp.engine.pair import Pair\nfrom urllib.parse import quote"),
        ("engine.formats.xlsx", "workbook.save(stream)\nseen.update(words)"),
        ("models.terms", "from reviewapp.engine.pair import Pair\nfrom django.db import models"),
        ("models.events", "class Events:\n    def update(self, **fields): raise TypeError('append-only')"),
        ("actions.terms", "from reviewapp.models import Term\nTerm.objects.create(text='x')"),
        ("views.terms", "from reviewapp.actions.terms import approve_term\ncontext.update(more)\nseen.add(1)"),
        ("views.terms", "from reviewapp.tasks import recheck\nrecheck.enqueue(1)"),
        ("views.status", "cursor.execute('SELECT 1')"),
        ("views.status", "digest.update(data)\ncache.delete(key)"),
        ("migrations.0002_terms", "Term.objects.update(text='x')"),
    ],
)
def test_a_step_within_a_layer_is_fine(name, code):
    assert violations(parse(name, code)) == []


def test_the_modules_of_the_application_are_read():
    names = {module.name for module in read(ROOT)}
    assert {"engine.check", "engine", "models.terms", "actions.terms", "settings"} <= names
