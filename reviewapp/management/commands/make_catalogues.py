"""Gather what is to be translated into the catalogues of the interface."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import to_locale

from reviewapp import catalogues


class Command(BaseCommand):
    help = "Gather what code and templates want translated into locale/, keeping what is translated."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail where a catalogue is incomplete")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        messages = catalogues.gather(settings.BASE_DIR)
        locales = [to_locale(code) for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
        if check:
            self.check_all(locales, messages)
            return
        for locale in locales:
            catalogue = catalogues.update(settings.BASE_DIR, locale, messages.values())
            catalogues.save(settings.BASE_DIR, locale, catalogue)
            self.stdout.write(f"{locale}: {len(catalogue.untranslated_entries())} of {len(catalogue)} to translate")

    def check_all(self, locales: list[str], messages: dict[catalogues.Key, catalogues.Message]) -> None:
        found = [
            f"{each}: {what}" for each in locales for what in catalogues.problems(settings.BASE_DIR, each, messages)
        ]
        for line in found:
            self.stderr.write(line)
        if found:
            raise CommandError(f"{len(found)} entries of the catalogues are wrong or missing.")
