# `make run` starts reviewapp, `make test` proves it; CONTRIBUTING.md tells about the rest.
# PORT=, HOST= and REVIEWAPP_DATA= are for `make run`; PYTHON= names the Python that .venv is made with.

.DEFAULT_GOAL := run
.PHONY: run setup dev test soak lint fix bench catalogues requirements clean FORCE
MAKEFLAGS += --no-print-directory
python := .venv/bin/python

# A virtual environment whose Python is gone (moved folder, upgraded system) is made again.
broken := $(shell $(python) -c '' 2>/dev/null || echo FORCE)

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
