# `make run` starts reviewapp, `make test` proves it; CONTRIBUTING.md tells about the rest.
# PORT=, HOST= and REVIEWAPP_DATA= are for `make run`; PYTHON= names the Python that .venv is made with.

.DEFAULT_GOAL := run
.PHONY: run setup dev test soak lint fix bench reference screenshots catalogues requirements FORCE
MAKEFLAGS += --no-print-directory
python := .venv/bin/python
pytest := $(python) -m pytest -q

# A virtual environment that cannot be used (moved folder, upgraded system) is made again.
broken := $(shell scripts/install sound || echo FORCE)

run: setup
	@exec $(python) scripts/run.py

setup: .venv/.project

dev: .venv/.project .venv/.dev

.venv/.run: requirements/run.txt $(broken)
	@scripts/install run

.venv/.project: pyproject.toml .venv/.run
	@scripts/install project

.venv/.dev: requirements/dev.txt .venv/.run
	@scripts/install dev

# Everything on SQLite; then, where PostgreSQL is on the machine, what uses a database on that too.
test: dev
	@$(python) -m tests.chromium
	@$(python) -m tests.toolkit
	$(pytest) -n 2
	@if $(python) -m tests.postgres; then set -x; $(pytest) -n 2 --database=postgres; fi

# What takes minutes: tests marked soak, and every property on fifty times as many examples.
soak: dev
	$(pytest) -n 2 -m "soak or hypothesis" --hypothesis-profile=soak

lint: export DATABASE_URL = sqlite://:memory:
lint: dev
	$(python) -m ruff check .
	$(python) -m ruff format --check .
	$(python) -m mypy
	$(python) -m vulture
	$(python) manage.py makemigrations --check --dry-run
	REVIEWAPP_MODE=production REVIEWAPP_HOSTS=review.example.org \
	REVIEWAPP_SECRET_KEY=$$($(python) -c 'import secrets; print(secrets.token_urlsafe(50))') \
	$(python) manage.py check --deploy --fail-level WARNING
	$(python) manage.py make_catalogues --check

fix: dev
	$(python) -m ruff check --fix .
	$(python) -m ruff format .

bench: dev
	@$(python) scripts/bench.py
	@$(python) scripts/bench_desk.py
	@$(python) -m scripts.bench_terms

# docs/checks.md, from the checks themselves.
reference: setup
	@$(python) scripts/check_reference.py

# Pictures of every page for the documents, on a server and data of their own.
screenshots: dev
	@$(python) scripts/screenshots.py

# New words of the code and the templates into locale/*/LC_MESSAGES/django.po, to be translated there.
catalogues: setup
	@$(python) manage.py make_catalogues

# The newest releases that requirements/*.in allow, with the hashes of all their files.
pip_compile := $(python) -m piptools compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
	--no-annotate --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host
requirements: dev
	$(pip_compile) --output-file requirements/run.txt requirements/run.in
	$(pip_compile) --output-file requirements/dev.txt requirements/dev.in
