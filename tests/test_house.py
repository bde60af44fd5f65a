"""The plan of the house, read from the syntax tree: which room stands on which floor, and what each may do.

A new room gets its place in FLOORS. A room may use those on lower floors, never one above or beside it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "redite"

# From the ground up. A folder is a family: one contract, one table, members that may share a private room of theirs.
FLOORS = (
    "values datafiles",
    "alphabets errors version model folding overlaps scorers given_names shapes endings clauses languages inflections "
    "paronyms thesauri markup",
    "thesaurus",
    "sounds contracts settings decoding compression files paragraphs outcomes tokens lexicon index array_index rulings",
    "extracting formats records reports receipts candidates forms variants numerals paradigms scans policies "
    "differences",
    "transcriptions inversions alignment equivalents noise pairing",
    "residue recurrence surroundings store",
    "credits ledger restoring voices titles items pages",
    "holding",
    "evidence wording",
    "exchanges namesakes contrasts retelling",
    "vetoes",
    "judging",
    "covering captions",
    "pipeline verifying",
    "cleaning",
    "streaming",
    "reviewing",
    "batch",
    "cli",
    "__main__",
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms.split()}

# What only one room knows. These are slow to import, too, and imported where they are needed: click is what cli is.
OWNERS = {
    "click": "cli",
    "rapidfuzz": "scorers",
    "numpy": "array_index",
    "chardet": "decoding",
    "markdown_it": "formats",
    "mdit_py_plugins": "formats",
    "concurrent": "batch",
    "multiprocessing": "batch",
    "sqlite3": "store",
    "pyarrow": "records",
    "warcio": "records",
    "trafilatura": "extracting",
}
SLOW = {"json", "sqlite3", "csv", "gzip", "difflib", "logging", "asyncio", "unittest", "rich", "pydoc"}
LATE_ROOMS = {
    "alphabets", "batch", "reports.text", "reports.diff", "reports.json_report", "formats.html", "formats.markdown",
    "transcriptions",
}
# The disk, the screen and the system are the business of these.
OUTER_ROOMS = {"files", "store", "streaming", "batch", "cli"}
OUTER_MODULES = {"os", "sys", "pathlib", "shutil", "tempfile", "glob", "signal"}
OUTER_CALLS = {"open", "print", "input"}
# An article is only ever read: nothing in it is run, loaded or fetched.
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "subprocess", "socket", "urllib", "http", "ftplib", "ctypes"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "core", "base"}

PATHS = sorted(SOURCE.rglob("*.py"))
NAMES = {path: ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__") for path in PATHS}
ROOM_PATHS = [path for path in PATHS if path != SOURCE / "__init__.py"]
rooms = pytest.mark.parametrize("path", ROOM_PATHS, ids=[NAMES[path] for path in ROOM_PATHS])


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room_of(module: str) -> str:
    """The room of a module: a folder is one."""
    return module.split(".")[0]


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def nodes(tree: ast.AST, *, everywhere: bool = True) -> Iterator[ast.AST]:
    """What runs: all but what is there for types; with everywhere=False only what runs on import."""
    for node in ast.iter_child_nodes(tree):
        inner = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        if is_for_types(node) or (inner and not everywhere):
            continue
        yield node
        yield from nodes(node, everywhere=everywhere)


def imports(path: Path, *, everywhere: bool = True) -> Iterator[str]:
    """The modules that a module imports, those of redite without that name before them."""
    for node in nodes(tree_of(path), everywhere=everywhere):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            module = node.module or ""
            if module in ("redite", *(f"redite.{family}" for family in NAMES.values())):
                for alias in node.names:
                    whole = f"{module}.{alias.name}".removeprefix("redite.")
                    yield whole if whole in NAMES.values() else module.removeprefix("redite.")
            else:
                yield module


def calls(path: Path) -> set[str]:
    return {
        node.func.id for node in nodes(tree_of(path)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }


@rooms
def test_every_room_has_a_floor(path: Path) -> None:
    assert room_of(NAMES[path]) in FLOOR, "give it a floor in FLOORS"


def test_every_place_has_a_room() -> None:
    assert set(FLOOR) == {room_of(NAMES[path]) for path in ROOM_PATHS}


@rooms
def test_imports_go_down(path: Path) -> None:
    room = room_of(NAMES[path])
    used = {room_of(module) for module in imports(path) if module in NAMES.values() and module}
    assert "redite" not in used
    for other in used - {room}:
        assert FLOOR[other] < FLOOR[room], f"{room} (floor {FLOOR[room]}) imports {other} (floor {FLOOR[other]})"


@rooms
def test_nobody_goes_out_by_the_front_door(path: Path) -> None:
    assert "redite" not in set(imports(path)), "import from the room itself, not from the package's face"


def test_there_is_no_circle() -> None:
    graph = {NAMES[path]: {m for m in imports(path, everywhere=False) if m in NAMES.values()} for path in ROOM_PATHS}
    done: set[str] = set()

    def visit(module: str, above: tuple[str, ...]) -> None:
        assert module not in above, " -> ".join((*above, module))
        if module not in done:
            for other in sorted(graph.get(module, ())):
                visit(other, (*above, module))
            done.add(module)

    for module in sorted(graph):
        visit(module, ())


@rooms
def test_libraries_have_one_room(path: Path) -> None:
    room = room_of(NAMES[path])
    for module in imports(path):
        owner = OWNERS.get(module.split(".")[0])
        assert owner in (None, room), f"{module} is the business of {owner}"


@pytest.mark.parametrize("start", ["", "cli"], ids=["library", "command line"])
def test_what_is_slow_is_imported_when_it_is_needed(start: str) -> None:
    paths = {name: path for path, name in NAMES.items()}
    paths[""] = SOURCE / "__init__.py"
    waiting, reached = ["", start], set()
    while waiting:
        module = waiting.pop()
        if module in reached:
            continue
        reached.add(module)
        if module in paths:
            waiting += [*imports(paths[module], everywhere=False), module.rpartition(".")[0]]
            waiting += ["errors", "model", "pipeline", "settings"] * (start == module == "")  # what the face hands on
    assert "pipeline" in reached and ("cli" in reached) == (start == "cli")
    assert not {module.split(".")[0] for module in reached} & (SLOW | set(OWNERS) - {"click"})
    assert not reached & LATE_ROOMS


@rooms
def test_disk_and_screen_are_for_the_outer_rooms(path: Path) -> None:
    if room_of(NAMES[path]) not in OUTER_ROOMS:
        assert not {module.split(".")[0] for module in imports(path)} & OUTER_MODULES
        assert not calls(path) & OUTER_CALLS


@rooms
def test_nothing_in_an_article_can_be_run_or_fetched(path: Path) -> None:
    assert not {module.split(".")[0] for module in imports(path)} & FORBIDDEN_MODULES
    assert not calls(path) & FORBIDDEN_CALLS


def test_settings_know_no_stage() -> None:
    used = {module for module in imports(SOURCE / "settings.py") if module in NAMES.values()}
    assert used <= {"errors", "values"}


def test_the_ground_is_the_standard_library_alone() -> None:
    for room in ("values", "model", "errors", "folding", "version"):
        assert {module for module in imports(SOURCE / f"{room}.py") if module in NAMES.values()} <= {"values"}


@rooms
def test_names_say_what_a_room_holds(path: Path) -> None:
    assert not set(NAMES[path].split(".")) & NO_NAMES


@pytest.mark.parametrize("path", PATHS, ids=[NAMES[path] or "redite" for path in PATHS])
def test_every_module_says_what_it_holds(path: Path) -> None:
    tree = tree_of(path)
    assert ast.get_docstring(tree)
    if any(isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in tree.body):
        assert "__future__" in set(imports(path)), "from __future__ import annotations"


@rooms
def test_what_is_public_says_what_it_does(path: Path) -> None:
    for node in tree_of(path).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name


def test_a_law_that_is_broken_is_seen() -> None:
    tree = ast.parse("import os\ndef f():\n    from redite.cli import main\nif TYPE_CHECKING:\n    import sys\n")
    kinds = [type(node).__name__ for node in nodes(tree)]
    assert kinds.count("Import") == 1 and kinds.count("ImportFrom") == 1
    assert "ImportFrom" not in [type(node).__name__ for node in nodes(tree, everywhere=False)]
