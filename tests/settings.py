"""Settings of the tests: the application's own, quicker where nothing is proved by being slow."""

import os
import tempfile

os.environ.setdefault("REVIEWAPP_DATA", tempfile.mkdtemp(prefix="reviewapp-tests-"))

from reviewapp.settings import *  # noqa: E402, F403

# Hashing names of files needs collectstatic first; `make run` and its test do that.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
