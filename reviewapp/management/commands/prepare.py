"""Bring an installation up to date: what `make run` and a deployment call before the server starts."""

import hashlib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError


class Command(BaseCommand):
    help = "Catalogues, database, static files and, outside production, the demo project; quick where all is current."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            call_command("compile_catalogues", stdout=self.stdout)
            call_command("migrate", verbosity=0, interactive=False)
            collect_changed()
            if not settings.PRODUCTION:
                call_command("load_demo", stdout=self.stdout)
        except (OSError, DatabaseError) as error:
            raise CommandError(f"Cannot prepare: {error}") from error


def collect_changed() -> None:
    """Hash and compress the static files, unless those there were made from the very same ones."""
    seen, made_from = Path(settings.STATIC_ROOT) / "made-from", digest_of_static_files()
    if not seen.exists() or seen.read_text() != made_from:
        call_command("collectstatic", verbosity=0, interactive=False)
        seen.write_text(made_from)


def digest_of_static_files() -> str:
    digest = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            stat = Path(storage.path(name)).stat()
            digest.update(f"{name}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()
