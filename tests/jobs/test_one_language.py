"""Whatever a run hands out is in one language: no Chinese in English outputs, no stray English in Chinese ones."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from typer.testing import CliRunner

from crmsheets.cli import app
from crmsheets.model.parameters import parameters

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

EXAMPLES = Path(__file__).parents[2] / "examples"
HAN = re.compile(r"[\u3400-\u9fff]+")
WORD = re.compile(r"[A-Za-z][A-Za-z_.]*[A-Za-z_]")
CODE = re.compile(r"\b(?:[0-9a-f]{8}|[A-Z]+[0-9]{2})\b")
"""A version of the rules, a kind of finding."""
Said = Iterator[tuple[str, str]]
"""Where something is said, and what."""

ABBREVIATIONS = frozenset(
    {
        *("ABC", "RFM", "HHI", "NPS", "CSAT", "VIP", "USD", "CN", "INTL", "CUS", "OEM", "ODM", "PCB"),
        *("Excel", "WPS", "Python", "pip", "install", "crmsheets", "crmsheets.toml", "toml", "xlsx", "html", "csv"),
        *("findings.csv", "merge", "import", "mapping", "type"),
        *("txt", "ics", "analyze", "build", "detail", "full", "with", "finance", "remind", "forecast", "LED"),
    }
)  # fmt: skip
"""What people write so in Chinese as well: names, file endings, what is typed at the prompt."""


def closed_words() -> set[str]:
    """Words of settings that are typed as they stand, each explained in its line; keys of settings."""
    found: set[str] = set()
    for each in parameters():
        found |= {each.key, *each.words}
        found.update(WORD.findall(each.meaning.zh))
        value = each.default
        found |= {value} if isinstance(value, str) else set()
    return found


def ran(command: str, source: str, lang: str, out: Path, *more: str) -> dict[str, bytes]:
    """Every file that a command wrote, by command and name below `out`."""
    done = CliRunner().invoke(
        app(), [command, str(EXAMPLES / source), "--lang", lang, "--today", "2024-12-31", "--out", str(out), *more]
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    folder = out if out.is_dir() else out.parent
    paths = (path for path in folder.rglob("*") if path.is_file())
    files = {f"{command}/{path.relative_to(folder)}": path.read_bytes() for path in paths}
    return {**files, f"{command}/screen.txt": done.output.replace(str(folder), "").encode()}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Mapping[str, bytes]]:
    """What the commands hand out, by language."""
    made = {}
    for lang, master in (("zh", "客户总档.xlsx"), ("en", "customers.xlsx")):
        at = tmp_path_factory.mktemp(lang)
        made[lang] = {
            **ran("analyze", lang, lang, at / "out", "--detail", "full"),
            **ran("remind", lang, lang, at / "remind"),
            **ran("import", f"old-{lang}", lang, at / "import" / master),
        }
    return made


class Words(HTMLParser):
    """The texts of a page, and of its drawings."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the parser's signature
        self.silent += tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag == "style"

    def handle_data(self, data: str) -> None:
        self.said += [data] if not self.silent else []


def shown(sheet: Worksheet) -> Iterator[Cell]:
    """The cells that people see."""
    lanes = [lane for lane in sheet.column_dimensions.values() if lane.hidden]
    hidden = {at for lane in lanes for at in range(lane.min or 1, (lane.max or 1) + 1)}
    for number, row in enumerate(sheet.iter_rows(), start=1):
        if not sheet.row_dimensions[number].hidden:
            yield from (
                cell for cell in row if isinstance(cell, Cell) and cell.column not in hidden
            )


def of_workbook(data: bytes) -> Said:
    """Cells, notes, prompts and dropdowns, names of sheets, headers and footers; no formulas."""
    for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets:
        if sheet.sheet_state != "visible":
            continue
        yield "name", sheet.title
        for cell in shown(sheet):
            value = cell.value
            if isinstance(value, str) and cell.data_type != "f":
                yield f"{sheet.title}!{cell.coordinate}", value
            if cell.comment:
                yield f"{sheet.title}!{cell.coordinate} note", cell.comment.text
        for rule in sheet.data_validations.dataValidation:
            items = rule.formula1 if str(rule.formula1).startswith('"') else ""
            for text in (rule.prompt, rule.error, rule.promptTitle, rule.errorTitle, items):
                yield f"{sheet.title}!{rule.sqref}", text or ""


def said(name: str, data: bytes) -> Said:
    """Everything a file says to a reader; tables for programs are none of that."""
    if name.endswith(".xlsx"):
        yield from of_workbook(data)
    elif name.endswith(".html"):
        words = Words()
        words.feed(data.decode())
        yield from (("page", each) for each in words.said)
    elif name.endswith(".ics"):
        for line in data.decode().replace("\r\n ", "").splitlines():
            if line.partition(":")[0].partition(";")[0] in {
                "SUMMARY",
                "DESCRIPTION",
                "X-WR-CALNAME",
            }:
                yield "entry", line.partition(":")[2]
    elif name.endswith(".txt"):
        yield from (("line", each) for each in data.decode("utf-8-sig").splitlines())


def own(lang: str, script: re.Pattern[str]) -> set[str]:
    """What stands in the inputs: the customers' own data are in any language."""
    found: set[str] = set()
    for folder in (EXAMPLES / lang, EXAMPLES / f"old-{lang}"):
        for path in folder.iterdir():
            found.update(script.findall(path.name))
            if path.suffix == ".xlsx":
                for sheet in openpyxl.load_workbook(path).worksheets:
                    found.update(script.findall(sheet.title))
                    for row in sheet.iter_rows(values_only=True):
                        for value in row:
                            found.update(script.findall(value) if isinstance(value, str) else ())
            elif path.suffix == ".csv":
                found.update(script.findall(path.read_bytes().decode("gb18030", "replace")))
    return found


def strangers(files: Mapping[str, bytes], script: re.Pattern[str], known: set[str]) -> list[str]:
    """Where a word of the other language is said that is not known."""
    return [
        f"{name} {where}: {text[:80]} ({word})"
        for name, data in files.items()
        for where, text in said(name, data)
        for word in script.findall(text)
        if word not in known
    ]


def test_no_chinese_in_english_outputs(outputs: Mapping[str, Mapping[str, bytes]]) -> None:
    files = outputs["en"]
    names = (
        "report.xlsx",
        "rules.xlsx",
        "history.xlsx",
        "decisions.xlsx",
        "report.html",
        "summary.txt",
    )
    assert {f"analyze/{name}" for name in names} <= set(files)
    assert any(name.endswith(".ics") for name in files)
    assert any(name.startswith("analyze/returns/") for name in files)
    assert "import/mapping.xlsx" in files
    assert strangers(files, HAN, own("en", HAN)) == []


def test_no_stray_english_in_chinese_outputs(outputs: Mapping[str, Mapping[str, bytes]]) -> None:
    files = outputs["zh"]
    names = ("客户分析报告.xlsx", "规则.xlsx", "分析历史.xlsx", "客户决定.xlsx", "微信要点.txt")
    assert {f"analyze/{name}" for name in names} <= set(files)
    assert "import/映射.xlsx" in files
    known = own("zh", WORD) | ABBREVIATIONS | closed_words()
    assert [each for each in strangers(files, WORD, known) if not CODE.search(each)] == []
