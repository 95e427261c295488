"""`manage.py load_demo`: the demo project, once, and its logins."""

from typing import Any

from django.core.management.base import BaseCommand

from reviewapp.actions.demo import LOGINS, PASSWORD, is_loaded, load_demo


class Command(BaseCommand):
    help = "Load the demo project into an installation nobody uses yet, and print its logins."

    def handle(self, *args: Any, **options: Any) -> None:
        if load_demo() or is_loaded():
            self.stdout.write(f"Demo logins: {', '.join(LOGINS)}; the password of each is {PASSWORD}")
        else:
            self.stdout.write("No demo: this installation is in use.")
