"""Settings of the tests: the application's own, quicker where nothing is proved by being slow."""

from reviewapp.settings import *  # noqa: F403
from reviewapp.settings import DATA, DATABASES

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, as in an installation: threads of the live server would share one connection to a database in memory.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA / "tests.sqlite3")}

# Hashing names of files needs collectstatic first; `make run` and its test do that.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
