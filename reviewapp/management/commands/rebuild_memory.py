"""`manage.py rebuild_memory`: make the memories of approved texts anew, of one project or of all."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from reviewapp.actions.memory import rebuild_memory
from reviewapp.models import Project


class Command(BaseCommand):
    help = "Make the memory of approved texts anew; what was brought in from files stays."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--project", type=int, help="default: every project")

    def handle(self, *args: Any, **options: Any) -> None:
        projects = Project.objects.order_by("pk")
        if options["project"]:
            projects = projects.filter(pk=options["project"])
        for project in projects:
            self.stdout.write(f"{project}: {rebuild_memory(project=project)} texts")
