"""Compile the catalogues of the interface that have changed."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from reviewapp import catalogues


class Command(BaseCommand):
    help = "Compile the catalogues of the interface that have changed (without a gettext binary)."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for path in catalogues.compile_all(settings.BASE_DIR):
            self.stdout.write(f"Compiled {path.relative_to(settings.BASE_DIR)}")
