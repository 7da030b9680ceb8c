"""What holds of the whole house: who may import whom, and what every rule and wording must have."""

from __future__ import annotations

import importlib
import pkgutil
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import crmsheets
from crmsheets.jobs.catalogue import rules
from crmsheets.model.choice import Choice
from crmsheets.model.finding import Rule
from crmsheets.model.page import Section
from crmsheets.model.row import Row
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from tests.tools import missing

ROOT = Path(__file__).parent.parent
BOUND = 400
"""Lines a module may have."""
ONE_LANGUAGE = {"crmsheets.analysis.overview.NAMELESS"}
"""Words that only one language needs: a Chinese head says 客户月报 without a company's name."""
GRAMMAR = {"things", "only"}
"""Slots for words that one language bends and the other does not have: file or files."""


def modules() -> Iterator[str]:
    for each in pkgutil.walk_packages(crmsheets.__path__, "crmsheets."):
        if not each.name.endswith("__main__"):
            yield each.name


def held() -> Iterator[tuple[str, object]]:
    """Every constant of every module, tuples and mappings opened."""
    for name in modules():
        for constant, value in vars(importlib.import_module(name)).items():
            for each in opened(value):
                yield f"{name}.{constant}", each


def opened(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for each in value.values():
            yield from opened(each)
    elif isinstance(value, (tuple, list, frozenset)):
        for each in value:
            yield from opened(each)
    else:
        yield value


def texts() -> Iterator[tuple[str, Text]]:
    for place, value in held():
        if isinstance(value, Text):
            yield place, value
        elif isinstance(value, Rule):
            for part in ("message", "why", "fix"):
                yield f"{value.code} {part}", getattr(value, part)
        elif isinstance(value, Template):
            yield f"{value.name} tab", value.tab
            yield f"{value.name} title", value.title
            for field in value.fields:
                column = field.column
                for part, text in (
                    ("label", column.label),
                    ("hint", column.hint),
                    ("example", column.example),
                ):
                    yield f"{field.key} {part}", text
        elif isinstance(value, type) and issubclass(value, Choice):
            for member in value:
                yield f"{value.__name__}.{member.name}", member.text


def test_the_street_is_kept() -> None:
    place = str(Path(sys.executable).parent)
    program = shutil.which("lint-imports", path=place) or missing("import-linter")
    done = subprocess.run(
        [program, "--no-cache", "--no-logo"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_wording_is_there_in_both_languages_with_the_same_slots() -> None:
    """A wording may be empty in both languages where nothing is to be said."""
    blank = {place for place, text in texts() if bool(text.zh.strip()) != bool(text.en.strip())}
    blank -= ONE_LANGUAGE
    blank |= {place for place, text in texts() if not text.zh and "." not in place}
    uneven = {
        place for place, text in texts() if text.slots[0] - GRAMMAR != text.slots[1] - GRAMMAR
    }
    assert (sorted(blank), sorted(uneven)) == ([], [])


def test_codes_are_unique_and_rules_complete() -> None:
    counted = Counter(rule.code for rule in rules())
    assert [code for code, count in counted.items() if count > 1] == []
    lacking = [rule.code for rule in rules() if not (rule.example and rule.passing)]
    assert lacking == []


def test_a_rule_is_declared_in_the_rules_of_its_module() -> None:
    listed = {id(rule) for rule in rules()}
    loose = {rule.code for _, rule in held() if isinstance(rule, Rule) and id(rule) not in listed}
    assert loose == set()


def test_places_are_unique() -> None:
    for kind in (Template, Section):
        found = {id(each): each for _, each in held() if isinstance(each, kind)}
        for what in ("place", "name"):
            seen = Counter(getattr(each, what) for each in found.values())
            assert [each for each, count in seen.items() if count > 1] == [], (kind, what)


def test_row_models_have_no_validators() -> None:
    rows = {value for _, value in held() if isinstance(value, type) and issubclass(value, Row)}
    assert len(rows) > 7
    for row in rows:
        found = row.__pydantic_decorators__
        kinds = ("validators", "field_validators", "root_validators", "model_validators")
        assert [kind for kind in kinds if getattr(found, kind)] == [], row


def test_modules_are_short_and_say_what_they_are() -> None:
    for name in modules():
        module = importlib.import_module(name)
        assert module.__doc__, name
        assert name.rsplit(".", 1)[-1] not in {"utils", "helpers", "misc", "common"}
        path = Path(str(module.__file__))
        length = len(path.read_text(encoding="utf-8").splitlines())
        if not (path.parent.name == "templates" and path.stem == "customer"):  # a declaration
            assert length <= BOUND, name


def test_every_silenced_warning_says_why() -> None:
    """Beside each noqa and type-ignore, and beside each rule that pyproject switches off."""
    silence = re.compile(r"# (?:noqa: [A-Z0-9, ]+|type: ignore\[[a-z, -]+\]|pragma: no \w+)")
    loose = []
    for folder in ("src", "tests", "examples", "docs", "benchmarks"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                found = silence.search(line)
                if found and not re.search(r"# \S", silence.sub("", line[found.start() :])):
                    loose.append(f"{path.relative_to(ROOT)}:{number}")
    assert loose == []
    ruff = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[tool.ruff.lint]")[1]
    ignored = re.findall(
        r'^(?: +"[A-Z]+\d*",|"\S+" = \[.*\]).*',
        ruff.split("[tool.ruff.lint.pylint]")[0],
        re.MULTILINE,
    )
    assert len(ignored) > 20
    assert [line for line in ignored if "  # " not in line] == []
