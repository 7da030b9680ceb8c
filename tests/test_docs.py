"""Pages that could lie: generated ones are current, commands and files they name exist, code runs."""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import openpyxl
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


@dataclass(frozen=True)
class Told:
    """A page about importing: its blocks of code and the cells that it says to type, in order."""

    blocks: tuple[str, ...]
    typed: dict[str, tuple[str, str]]


def told(page: str) -> Told:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    blocks = re.findall(r"(?:^ {4}.*\n|^\n(?= {4}))+", text, re.MULTILINE)
    table = text.split("|---|---|---|\n")[1].split("\n\n")[0]
    cells = [[cell.strip() for cell in line.split("|")[1:4]] for line in table.splitlines()]
    return Told(
        tuple(textwrap.dedent(block).strip("\n") for block in blocks),
        {header: (table, field) for header, table, field in cells},
    )


def type_in(mapping: Path, typed: dict[str, tuple[str, str]]) -> None:
    """What the page says to type into the mapping."""
    book = openpyxl.load_workbook(mapping)
    rows = [row for row in book.worksheets[0].iter_rows(min_row=3) if row[5].value in typed]
    unknown = [row for row in rows if not row[3].value]
    assert len(unknown) == len(typed)
    for row in unknown:
        row[3].value, field = typed[str(row[5].value)]
        row[6].value = field or None
    book.save(mapping)


@pytest.mark.parametrize("page", ["import.md", "import.zh.md"])
def test_the_page_about_old_lists_tells_what_is_printed(page: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for block in told(page).blocks:
        if not block.startswith("$ "):
            (tmp_path / "crmsheets.toml").write_text(block, encoding="utf-8")
            continue
        command, _, expected = block.partition("\n")
        words = command.removeprefix("$ crmsheets ").split()
        if "--mapping" in words:
            type_in(tmp_path / words[words.index("--mapping") + 1], told(page).typed)
        printed = run(words, tmp_path)
        for piece in expected.split("…\n"):
            assert piece.strip("…\n") in printed
    assert not_converted(run(words, tmp_path)) == []  # the rates of the page are enough


@pytest.mark.parametrize("page", ["how-to.md", "how-to.zh.md"])
def test_the_lists_of_the_page_can_be_made(page: str, tmp_path: Path) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    told = re.findall(r"`crmsheets (list [^`]+)`", text)
    assert len(told) == 3
    zh = page.endswith(".zh.md")
    shutil.copytree(
        ROOT / "examples" / ("zh" if zh else "en"), tmp_path / ("收件箱" if zh else "inbox")
    )
    for command in told:
        words = [*shlex.split(command), "--today", "2024-12-31", "--lang", "zh" if zh else "en"]
        assert run(words, tmp_path).strip()


def not_converted(printed: str) -> list[str]:
    return [line for line in printed.splitlines() if "[rates]" in line]


def run(words: list[str], folder: Path) -> str:
    command = [sys.executable, "-X", "utf8", "-m", "crmsheets", *words]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return done.stdout.decode("utf-8").replace("\r\n", "\n").replace("\\", "/")


@pytest.mark.parametrize(("page", "handout"), [("import.md", "who"), ("import.zh.md", "发给谁")])
def test_what_the_page_quotes_is_written_to_the_sender(
    page: str, handout: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    run(told(page).blocks[1].splitlines()[0].removeprefix("$ crmsheets ").split(), tmp_path)
    (written,) = tmp_path.rglob(f"{handout}.txt")
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    (quoted,) = re.findall(r"^> (.+)$", text, re.MULTILINE)
    assert quoted in written.read_text(encoding="utf-8-sig")


def test_the_old_lists_of_the_examples_are_made_as_they_stand() -> None:
    sys.path.insert(0, str(ROOT / "examples"))
    try:
        module = runpy.run_path(str(ROOT / "examples" / "make_old.py"))
    finally:
        sys.path.pop(0)
    for folder, name in (("old-zh", "CHINESE"), ("old-en", "ENGLISH")):
        kept = {each.name: each.read_bytes() for each in (ROOT / "examples" / folder).iterdir()}
        assert kept == module["made"](module[name])
