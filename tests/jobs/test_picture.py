"""`--png`: a picture beside the other outputs, or what it takes to draw one."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from crmsheets.cli import app
from crmsheets.jobs import picture as job
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.model.errors import BadArgument
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale

ORDERS = (
    "客户名称,订单编号,下单日期,产品型号,数量,单价(元)\n顺达五金有限公司,P1,2024-12-1,X1,10,1000\n"
)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "订单.csv").write_text(ORDERS, encoding="utf-8")
    return folder


def analysed(inbox: Path) -> Analysis:
    return analyze([inbox], Settings(), Locale("zh"), dt.date(2024, 12, 31))


def test_the_command_writes_it(inbox: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["analyze", str(inbox), "--out", str(out), "--today", "2024-12-31", "--png"]
    said = CliRunner().invoke(app(), words)
    assert said.exit_code == 0, said.output
    assert (out / "客户月报.png").read_bytes().startswith(b"\x89PNG")
    # A second run does not take it for data.
    again = CliRunner().invoke(app(), [*words, "--lang", "en"])
    assert again.exit_code == 0, again.output
    assert (out / "overview.png").is_file()


def test_without_a_typeface(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "chinese_font", lambda: None)
    with pytest.raises(BadArgument, match="typeface"):
        job.pictured(analysed(inbox))


def test_without_the_package(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setattr(job, "chinese_font", lambda: Path("x.ttf"))
    with pytest.raises(BadArgument, match=r"crmsheets\[png\]"):
        job.pictured(analysed(inbox))
