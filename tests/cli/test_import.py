"""`crmsheets import` on the command line: what it writes, what it says, how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_wrong_input import crm
from tests.jobs.inbox import put
from tests.jobs.test_import import FILES

TODAY = ("--today", "2024-12-31")


def test_it_writes_a_workbook_a_mapping_and_the_returns(tmp_path: Path) -> None:
    put(tmp_path / "in", FILES)
    done = crm("import", tmp_path / "in", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "in",
        "客户决定.xlsx",
        "客户总档_导入.xlsx",
        "映射.xlsx",
        "退回修改",
    ]
    assert "合计，两边相等" in done.stdout


def test_in_english(tmp_path: Path) -> None:
    put(tmp_path / "in", FILES)
    out = tmp_path / "clean.xlsx"
    done = crm("import", tmp_path / "in", *TODAY, "--lang", "en", "--out", out)
    assert done.returncode == 0, done.stderr
    assert {"clean.xlsx", "mapping.xlsx"} <= {each.name for each in tmp_path.iterdir()}
    assert done.stdout.splitlines()[-1] == f"Written: {out}"


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    put(tmp_path / "in", FILES)
    done = crm("import", tmp_path / "in", *TODAY, "--dry-run")
    assert done.returncode == 0
    assert "车牌号" in done.stdout
    assert [each.name for each in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize("command", ["import", "analyze", "check"])
def test_a_mapping_that_is_not_there(tmp_path: Path, command: str) -> None:
    put(tmp_path / "in", FILES)
    done = crm(command, tmp_path / "in", *TODAY, "--mapping", tmp_path / "没有.xlsx")
    assert (done.returncode, done.stdout) == (2, "")
    assert "没有.xlsx" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_out_and_nothing_to_read(tmp_path: Path) -> None:
    put(tmp_path / "in", FILES)
    wrong = crm("import", tmp_path / "in", *TODAY, "--out", tmp_path / "a.csv")
    assert (wrong.returncode, "a.csv" in wrong.stderr) == (2, True)
    nothing = crm("import", tmp_path / "nowhere", *TODAY)
    assert (nothing.returncode, nothing.stdout) == (2, "")


def test_strict_makes_errors_an_exit_code(tmp_path: Path) -> None:
    orders = "客户名称,订单编号,下单日期,产品型号,数量,单价\n顺达五金厂,PO1,2024.2.30,X100,5,1\n"
    put(tmp_path / "in", {"订单.csv": orders.encode()})
    words = ("import", tmp_path / "in", *TODAY)
    assert [crm(*words).returncode, crm(*words, "--strict").returncode] == [0, 1]


def test_check_says_that_a_column_is_doubtful_or_told(tmp_path: Path) -> None:
    twice = "客户名称,订单编号,下单日期,产品型号,数量,数量\n顺达五金厂,PO1,2024-12-03,X100,5,6\n"
    put(tmp_path / "in", {"订单.csv": twice.encode()})
    done = crm("check", tmp_path / "in", *TODAY)
    assert "列看不准，运行 crmsheets import" in done.stdout


def test_lists_that_nobody_recognises_give_a_mapping_to_correct(tmp_path: Path) -> None:
    put(tmp_path / "in", {"旧表.csv": FILES["旧表.csv"]})
    done = crm("import", tmp_path / "in", *TODAY)
    assert (done.returncode, done.stderr) == (2, "")
    assert "映射.xlsx" in done.stdout
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in", "映射.xlsx"]
