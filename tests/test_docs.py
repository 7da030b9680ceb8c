"""Pages that could lie: generated ones are current, commands and files they name exist, code runs."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("name", ["findings.md", "reference.md"])
def test_generated_pages_are_current(name: str) -> None:
    made = runpy.run_path(str(ROOT / "docs" / "make.py"))
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == made["PAGES"][name]()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_pictures_exist(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
    local = [target for target in targets if not target.startswith("http")]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_commands_in_the_pages_exist() -> None:
    from crmsheets.cli import app

    known = {each.name for each in app().registered_commands}
    words = {
        word
        for page in PAGES
        for word in re.findall(r"crmsheets ([a-z]+)\b", page.read_text(encoding="utf-8"))
    }
    named = {word for word in words if word not in {"does", "is", "and", "keeps"}}
    assert named - known == set()
    assert known - named == set()


def test_make_targets_in_the_pages_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {
        word
        for page in PAGES
        for word in re.findall(r"\bmake ([a-z]+)\b", page.read_text(encoding="utf-8"))
        if word in {"demo", "test", "docs", "blanks", "examples", "bench", "lint", "types", "clean"}
    }
    assert {"demo", "test"} <= named <= targets


def test_the_version_is_in_the_changelog() -> None:
    import crmsheets

    assert f"## {crmsheets.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("readme", ["README.md", "README.zh.md"])
def test_the_library_lines_of_the_readme_run(readme: str, tmp_path: Path) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    lines = [
        line.split(">>> ", 1)[1].split("  #")[0]
        for line in text.splitlines()
        if line.strip().startswith(">>> ")
    ]
    assert len(lines) == 5
    folder = re.search(r'analyze\("([^"]+)"\)', "\n".join(lines))
    assert folder is not None
    source = ROOT / "examples" / ("en" if readme == "README.md" else "zh")
    inbox = tmp_path / folder[1].rstrip("/")
    inbox.mkdir()
    for path in source.iterdir():
        (inbox / path.name).write_bytes(path.read_bytes())
    code = "\n".join(lines) + "\nassert len(r.customers) and len(r.orders) and len(r.findings)\n"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True)
    assert list(tmp_path.glob("*/summary.json"))
