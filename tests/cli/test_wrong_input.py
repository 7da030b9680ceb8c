"""Wrong input: a clear sentence each, the rest still analysed, the exit codes as promised."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msoffcrypto.format import ooxml

from tests.jobs.inbox import customer, filled, order, put

GOOD = {
    "customer": [customer("东莞市顺达五金有限公司")],
    "order": [order("PO1", "东莞市顺达五金有限公司")],
}


def crm(
    *words: str | Path, cwd: Path | None = None, **env: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "crmsheets", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **env},
    )


def locked(data: bytes) -> bytes:
    out = io.BytesIO()
    ooxml.OOXMLFile(io.BytesIO(data)).encrypt("geheim", out)
    return out.getvalue()


def findings(*paths: str | Path) -> list[dict[str, str]]:
    done = crm("check", *paths, "--format", "json", "--today", "2024-12-31")
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]  # an array of objects


def test_a_missing_path(tmp_path: Path) -> None:
    done = crm("analyze", tmp_path / "没有这个文件夹")
    assert (done.returncode, done.stdout) == (2, "")
    assert "没有这个文件夹" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_path_among_good_ones_is_named_and_the_rest_analysed(tmp_path: Path) -> None:
    put(tmp_path / "in", {"好的.xlsx": filled(GOOD)})
    words = ("analyze", tmp_path / "in", tmp_path / "没有.xlsx", "--out", tmp_path / "out")
    done = crm(*words, "--today", "2024-12-31")
    assert done.returncode == 0, done.stderr
    assert "没读成的 1 个文件" in done.stdout
    assert "没有.xlsx" in done.stdout


def test_an_empty_folder(tmp_path: Path) -> None:
    done = crm("analyze", tmp_path, "--lang", "en")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("客户.xlsx", "只是一段文字，不是表格。".encode(), "xlsx"),
        ("客户.xlsx", b"", "空"),
        ("客户.xlsx", b"PK\x03\x04broken", ""),
        ("客户.xls", b"<html><table><tr><td>1</td></tr></table></html>", ""),
    ],
    ids=["text", "empty", "cut off", "html"],
)
def test_a_bad_file_is_a_finding_and_the_rest_is_analysed(
    tmp_path: Path, name: str, data: bytes, word: str
) -> None:
    put(tmp_path, {name: data, "好的.xlsx": filled(GOOD)})
    bad = [each for each in findings(tmp_path) if each["file"] == name]
    assert [each["severity"] for each in bad][:1] in (["error"], ["info"], ["warning"])
    assert any(word in each["message"] for each in bad)
    out = tmp_path / "out"
    done = crm("analyze", tmp_path, "--out", out, "--today", "2024-12-31")
    assert done.returncode == 0, done.stderr
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary["tables"]["order"] == 1


def test_a_password_is_named(tmp_path: Path) -> None:
    big = {"customer": GOOD["customer"], "order": [order(f"PO{n}", "顺达") for n in range(300)]}
    put(tmp_path, {"加密.xlsx": locked(filled(big)), "好的.xlsx": filled(GOOD)})
    (found,) = [each for each in findings(tmp_path) if each["file"] == "加密.xlsx"]
    assert found["severity"] == "error"
    assert "密码" in found["message"]
    alone = crm("check", tmp_path / "加密.xlsx")
    assert alone.returncode == 2
    assert "密码" in alone.stderr


@pytest.mark.parametrize("command", ["check", "analyze"])
def test_a_file_without_any_table_is_nothing_to_read(command: str, tmp_path: Path) -> None:
    put(tmp_path, {"随便.xlsx": "只是一段文字，不是表格。".encode()})
    done = crm(command, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "随便.xlsx" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["随便.xlsx"]


def test_a_lock_file_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, {"~$好的.xlsx": b"\x06owner", "好的.xlsx": filled(GOOD)})
    assert not [each for each in findings(tmp_path) if each["severity"] == "error"]
    summary = json.loads(
        crm(
            "analyze",
            tmp_path,
            "--out",
            tmp_path / "out",
            "--format",
            "json",
            "--today",
            "2024-12-31",
        ).stdout
    )
    (line,) = [each for each in summary["inputs"] if each["file"].startswith("~$")]
    assert line["status"] == "skipped"
    assert line["reason"]


def test_an_unknown_sheet_is_one_finding(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(filled(GOOD)))
    sheet = book.create_sheet("库存")
    for row in (["仓位", "颜色", "层数"], ["A1", "红", 3], ["A2", "蓝", 4]):
        sheet.append(row)
    book.save(tmp_path / "好的.xlsx")
    (found,) = [each for each in findings(tmp_path) if each["sheet"] == "库存"]
    assert "库存" in found["message"]


def test_exit_codes_of_check(tmp_path: Path) -> None:
    clean = put(tmp_path / "clean", {"好的.xlsx": filled(GOOD)})
    wrong = put(
        tmp_path / "wrong",
        {"错的.xlsx": filled({"order": [order("PO1", "顺达五金厂", order_date="2024.2.30")]})},
    )
    codes = [crm("check", path, "--today", "2024-12-31").returncode for path in (clean, wrong)]
    assert codes == [0, 1]


def test_strict_makes_errors_an_exit_code(tmp_path: Path) -> None:
    put(
        tmp_path,
        {"错的.xlsx": filled({"order": [order("PO1", "顺达五金厂", order_date="2024.2.30")]})},
    )
    words = ("analyze", tmp_path, "--today", "2024-12-31", "--out", tmp_path / "out")
    assert [crm(*words).returncode, crm(*words, "--strict").returncode] == [0, 1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("analyze", ".", "--today", "gestern"), "2024-12-31"),
        (("analyze", ".", "--month", "12月"), "2024-12"),
        (("analyze", ".", "--lang", "de"), "zh"),
        (("build", "kunden"), "customer"),
        (("build", "--set", "boss"), "sales"),
        (("explain", "XYZ99"), "XYZ99"),
        (("schema", "kunden"), "customer"),
    ],
)
def test_a_wrong_word_says_what_would_be_right(
    words: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    done = crm(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_broken_settings_file_names_the_key(tmp_path: Path) -> None:
    put(tmp_path, {"好的.xlsx": filled(GOOD), "crmsheets.toml": b"[tier]\ncut_a = 'viel'\n"})
    done = crm("analyze", tmp_path)
    assert done.returncode == 2
    assert "tier.cut_a" in done.stderr
    (tmp_path / "crmsheets.toml").write_text("company = \n", encoding="utf-8")
    done = crm("analyze", tmp_path)
    assert done.returncode == 2
    assert "1" in done.stderr
    assert "crmsheets.toml" in done.stderr


def test_a_console_that_cannot_show_a_name(tmp_path: Path) -> None:
    put(tmp_path, {"客户😀.xlsx": filled(GOOD)})
    words = [sys.executable, "-m", "crmsheets", "check", str(tmp_path), "--today", "2024-12-31"]
    done = subprocess.run(
        words, capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": "cp936"}
    )
    assert done.returncode == 0, done.stderr
    assert "读了 1 个文件" in done.stdout.decode("cp936")


def test_a_report_that_is_open_elsewhere_is_written_beside_and_named(tmp_path: Path) -> None:
    put(tmp_path / "in", {"好的.xlsx": filled(GOOD)})
    put(tmp_path / "out", {"客户分析报告.xlsx": b"old", "~$客户分析报告.xlsx": b"lock"})
    done = crm("analyze", tmp_path / "in", "--out", tmp_path / "out", "--today", "2024-12-31")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].endswith("客户分析报告 (2).xlsx")
    assert (tmp_path / "out" / "客户分析报告.xlsx").read_bytes() == b"old"
    assert (tmp_path / "out" / "客户分析报告 (2).xlsx").stat().st_size > len(b"old")
