"""Who may import whom, and who may write: the table of docs/architecture.md, read off the code with `ast`."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BELOW_VIEWS = {"actions", "models", "engine"}
MAY_IMPORT = {
    "engine": {"engine"},
    "models": {"models", "engine"},
    "actions": BELOW_VIEWS,
    "tasks": BELOW_VIEWS,
    "views": {"views", "tasks", *BELOW_VIEWS},
    "api": {"api", "tasks", *BELOW_VIEWS},
    "management": {"management", "tasks", "catalogues", *BELOW_VIEWS},
    "templatetags": {"templatetags", "views", "models", "engine"},  # what a page shows, beside the view that shows it
    "migrations": {"models", "engine"},
    "translation": {"models"},
    "urls": {"views", "api"},
    "settings": set(),
    "storage": set(),
    "wsgi": set(),
    "apps": set(),
    "catalogues": set(),
}
# The engine runs without a server, a database and a network (DESIGN, decision 2).
NOT_IN_ENGINE = {
    "allauth", "asyncio", "csp", "dj_database_url", "django", "django_htmx", "django_tasks", "django_tasks_db",
    "ftplib", "http", "modeltranslation", "psycopg", "requests", "smtplib", "socket", "sqlite3", "ssl", "whitenoise",
}  # fmt: skip
NETWORK = "urllib.request"
ONLY_ENQUEUE = {"views", "api", "management"}
MAY_WRITE = {"actions", "migrations", "engine"}  # the engine cannot reach a row: it imports none

ALWAYS_WRITE = {
    "abulk_create", "abulk_update", "acreate", "aget_or_create", "asave", "aupdate_or_create", "bulk_create",
    "bulk_update", "create", "create_superuser", "create_user", "get_or_create", "save_base", "set_password",
    "update_or_create",
}  # fmt: skip
# Other things have these methods too; a row's or a queryset's take no positional argument.
WRITE_WITHOUT_POSITIONAL = {"save", "delete", "adelete"}
# A queryset's takes keywords only, a dict's or a digest's a positional argument.
WRITE_WITH_KEYWORDS = {"update", "aupdate"}
RELATED_WRITES = {"add", "aadd", "set", "aset", "remove", "aremove", "clear", "aclear"}
RELATED_NAMES = ("_set", "members", "groups", "user_permissions", "termbases")
OVERRIDES = {"save", "delete", "bulk_create", "update"}
SQL_WRITES = ("alter", "create", "delete", "drop", "insert", "replace", "truncate", "update")


@dataclass(frozen=True)
class Module:
    """A module of the application by its dotted name below `reviewapp`, such as `views.terms`."""

    name: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        return self.name.split(".")[0]


def read(root: Path) -> Iterator[Module]:
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts != ("__init__",):
            yield parse(".".join(part for part in parts if part != "__init__"), path.read_text(encoding="utf-8"))


def parse(name: str, code: str) -> Module:
    return Module(name, ast.parse(code))


def violations(module: Module) -> list[str]:
    """What `module` does that its layer may not, a sentence each with the line."""
    if module.layer not in MAY_IMPORT:
        return [f"{module.name}: give {module.layer} a layer in tests/layers.py"]
    found = [*imports(module), *overrides(module)]
    if module.layer in ONLY_ENQUEUE:
        found += task_uses(module)
    if module.layer not in MAY_WRITE:
        found += writes(module)
    return [f"{module.name}:{line}: {what}" for line, what in sorted(found)]


Found = Iterator[tuple[int, str]]


def imports(module: Module) -> Found:
    for line, name in imported(module.tree):
        top, _dot, rest = name.partition(".")
        layer = rest.split(".")[0]
        if top == "reviewapp" and layer and layer not in MAY_IMPORT[module.layer]:
            yield line, f"{module.layer} may not import {layer}"
        if module.layer == "engine" and (top in NOT_IN_ENGINE or name.startswith(NETWORK)):
            yield line, f"the engine may not import {name}"


def imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of each thing imported; `from reviewapp import models` is reviewapp.models."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            # A relative import is ruff's to refuse (TID252); its layer is its own.
            yield from ((node.lineno, f"{node.module}.{each.name}") for each in node.names if not node.level)


def overrides(module: Module) -> Found:
    """No save() overrides and no signals: what happens stands in an action."""
    for line, name in imported(module.tree):
        if name.startswith(("django.dispatch", "django.db.models.signals")):
            yield line, "signals hide what happens; write it into the action"
    if module.layer == "models":
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef) and node.name in OVERRIDES and not only_refuses(node):
                yield node.lineno, f"{node.name}() is overridden; write it into the action"


def only_refuses(function: ast.FunctionDef) -> bool:
    """An append-only row raises when it is to be changed: that hides nothing."""
    return all(isinstance(statement, ast.Raise) for statement in function.body)


def task_uses(module: Module) -> Found:
    """Tasks are imported by name and enqueued; called directly they would be work inside a request."""
    names = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.module == "reviewapp.tasks":
            names |= {each.asname or each.name for each in node.names}
        elif imports_whole_tasks(node):
            yield node.lineno, "import the task itself, from reviewapp.tasks"
    enqueued = {
        id(node.value)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr in {"enqueue", "aenqueue"}
    }
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name) and node.id in names and id(node) not in enqueued:
            yield node.lineno, f"{node.id} is a task: only enqueue it"


def imports_whole_tasks(node: ast.AST) -> bool:
    if isinstance(node, ast.ImportFrom):
        return node.module == "reviewapp" and any(each.name == "tasks" for each in node.names)
    return isinstance(node, ast.Import) and any(each.name == "reviewapp.tasks" for each in node.names)


def writes(module: Module) -> Found:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_write(node, node.func):
            yield node.lineno, f"only actions write, but here is .{node.func.attr}()"


def is_write(call: ast.Call, function: ast.Attribute) -> bool:
    name, related = function.attr, getattr(function.value, "attr", "")
    return (
        name in ALWAYS_WRITE
        or (name in WRITE_WITHOUT_POSITIONAL and not call.args)
        or (name in WRITE_WITH_KEYWORDS and not call.args and bool(call.keywords))
        or (name in RELATED_WRITES and related.endswith(RELATED_NAMES))
        or (name in {"execute", "executemany"} and writes_sql(call))
    )


def writes_sql(call: ast.Call) -> bool:
    first = call.args[0] if call.args else None
    text = first.value if isinstance(first, ast.Constant) else ""
    return isinstance(text, str) and text.lstrip().lower().startswith(SQL_WRITES)
