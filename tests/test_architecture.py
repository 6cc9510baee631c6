"""The rules of the house that no linter knows."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "briefing_app"
MODULES = sorted(PACKAGE.rglob("*.py"))
EVERY_FILE = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), ROOT / "run.py"]
EMPTY_WORDS = {
    *("manager", "helper", "util", "handler", "service", "base", "core", "common", "misc"),
    *("data", "info"),
}
BESIDE = {"briefing_app.domain", "briefing_app.language"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def words_of(name: str) -> set[str]:
    words = name.lower().strip("_").split("_")
    return {*words, *(word.removesuffix("s") for word in words)}


def test_no_file_is_over_400_lines():
    assert named([path for path in EVERY_FILE if path.read_text("utf-8").count("\n") > 400]) == []


def test_no_function_is_over_50_lines():
    long = [
        f"{path.relative_to(ROOT)}: {function.name}"
        for path in EVERY_FILE
        for function in functions(path)
        if function.end_lineno - function.lineno + 1 > 50
    ]
    assert long == []


def test_no_file_has_an_empty_word_in_its_name():
    places = [*EVERY_FILE, *(path for path in PACKAGE.rglob("*") if path.is_dir())]
    assert named([path for path in places if words_of(path.stem) & EMPTY_WORDS]) == []


def test_the_domain_imports_only_the_standard_library_itself_and_language():
    foreign = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in sorted((PACKAGE / "domain").rglob("*.py"))
        for module in imported_by(path)
        if not is_ground(module)
    ]
    assert foreign == []


def imported_by(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "briefing_app":
            yield from (f"briefing_app.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def is_ground(module: str) -> bool:
    parts = module.split(".")
    return ".".join(parts[:2]) in BESIDE or parts[0] in sys.stdlib_module_names


def test_every_dataclass_of_the_domain_is_frozen():
    thawed = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in sorted((PACKAGE / "domain").rglob("*.py"))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if "dataclass" in ast.unparse(decorator) and "frozen=True" not in ast.unparse(decorator)
    ]
    assert thawed == []


def test_every_operation_takes_the_workspace_first_and_gives_an_outcome():
    odd = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in sorted((PACKAGE / "operations").rglob("*.py"))
        if path.stem != "outcome"
        for node in tree(path).body
        if isinstance(node, Function) and not node.name.startswith("_")
        if not is_operation(node)
    ]
    assert odd == []


def is_operation(function: Function) -> bool:
    first = [argument.arg for argument in function.args.args[:1]]
    result = ast.unparse(function.returns) if function.returns else ""
    return first == ["workspace"] and result.startswith("Outcome")


def test_the_readme_names_every_room():
    rooms = [path for path in PACKAGE.iterdir() if is_room(path)]
    rooms += [path for path in (PACKAGE / "ui").glob("*/") if is_room(path)]
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [room.stem for room in rooms if f"`{room.stem}`" not in readme] == []


def is_room(path: Path) -> bool:
    if path.is_dir():
        return any(path.glob("*.py"))
    return path.suffix == ".py" and path.stem != "__init__"
