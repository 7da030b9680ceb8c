"""`crmsheets list` as people type it: what it prints, what it writes, its exit codes."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_wrong_input import crm
from tests.jobs.inbox import customer, filled, put


def test_list_prints_writes_and_says_where(tmp_path: Path) -> None:
    rows = [
        customer("东莞市顺达五金有限公司", industry="五金"),
        customer("佛山市启明制衣厂", industry="服装"),
    ]
    inbox = put(tmp_path / "收件箱", {"a.xlsx": filled({"customer": rows}, "周敏")})
    words = ("list", inbox, "--where", "行业 包含 五金", "--today", "2024-12-31")
    done = crm(*words, "--columns", "客户名称，负责业务员")
    assert (done.returncode, done.stderr) == (0, "")
    written = tmp_path / "客户名单_2024-12-31.xlsx"
    assert done.stdout.splitlines() == [
        "客户名称                负责业务员",
        "东莞市顺达五金有限公司  周敏",
        "符合条件的客户 1 家，共 2 家。",
        f"→ {written}",
    ]
    assert written.exists()
    nobody = crm(*words[:3], "阶段 = 流失", "--lang", "en")
    assert nobody.returncode == 0
    assert nobody.stdout.splitlines()[-1] == "No customer meets it; no file was written."


def test_what_cannot_be_done_is_said_with_code_2(tmp_path: Path) -> None:
    inbox = put(tmp_path / "in", {"a.xlsx": filled({"customer": [customer("甲五金厂")]}, "周敏")})
    for words, said in (
        (("--where", "颜色 = 红"), "--where 看不懂"),
        (("--columns", "电花"), "--columns 里的"),
        (("--for", "fun"), "--for 写的是「fun」"),
        (("--out", tmp_path / "a.doc"), ".xlsx 或 .csv"),
    ):
        done = crm("list", inbox, *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    assert crm("list", tmp_path / "没有").returncode == 2
