"""`manage.py import_document FILE --project N --by NAME`: what the upload page does, from the shell."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from reviewapp.actions.documents import Provenance, import_document, pair_up
from reviewapp.actions.errors import ActionError
from reviewapp.actions.reading import Reading, read_file
from reviewapp.engine.formats.rows import Row
from reviewapp.models import Project, User, Verb


class Command(BaseCommand):
    help = "Bring a document in: a translation alone, with --source its source text, or one bilingual file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--source", type=Path, help="the source text, with as many paragraphs")
        parser.add_argument("--project", type=int, required=True)
        parser.add_argument("--by", required=True, help="user name of a coordinator of the project")
        parser.add_argument("--title", default="")
        parser.add_argument("--from", dest="source_language", help="default: the project's source language")
        parser.add_argument("--to", dest="target_language", help="default: the project's target language")
        parser.add_argument("--split", choices=["line", "block"], default="")
        parser.add_argument("--encoding", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            project = Project.objects.get(pk=options["project"])
            user = User.objects.get(username=options["by"])
            if not user.may(Verb.UPLOAD, project):
                raise CommandError(f"{user} is no coordinator of “{project}”.")
            reading, rows = self.read(options)
            document = import_document(
                project=project,
                title=options["title"] or options["file"].stem,
                rows=rows,
                source_language=options["source_language"] or project.source_language,
                target_language=options["target_language"] or project.target_language,
                by=user,
                provenance=Provenance(reading.name, reading.format.name, reading.encoding, reading.sha256),
            )
        except (Project.DoesNotExist, User.DoesNotExist) as error:
            raise CommandError(f"{error} (project {options['project']}, user {options['by']})") from error
        except (ActionError, OSError) as error:
            raise CommandError(str(error)) from error
        split = f", a paragraph a {reading.split}" if reading.split else ""
        self.stdout.write(f"{document}: {len(rows)} paragraphs ({reading.format.name}{split})")

    def read(self, options: dict[str, Any]) -> tuple[Reading, list[Row]]:
        reading = self.read_one(options["file"], options)
        if not options["source"]:
            return reading, reading.rows
        source = self.read_one(options["source"], options)
        return reading, pair_up([row.target for row in source.rows], [row.target for row in reading.rows])

    def read_one(self, path: Path, options: dict[str, Any]) -> Reading:
        if path.stat().st_size > settings.UPLOAD_BYTES:
            raise CommandError(f"{path.name} is larger than {settings.UPLOAD_BYTES // 1_000_000} MB.")
        with path.open("rb") as stream:
            return read_file(stream, path.name, encoding=options["encoding"], split=options["split"])
