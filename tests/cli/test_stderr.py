"""What goes to stderr names files and commands, never what stands in a cell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.jobs.inbox import contact, customer, filled, order, put

CANARIES = ("金丝雀五金有限公司", "13912345678", "Kanarienvogel", "88776655")


@pytest.mark.parametrize("command", ["check", "analyze"])
def test_no_customer_value_on_stderr(command: str, tmp_path: Path) -> None:
    name, phone, word, number = CANARIES
    rows = {
        "customer": [customer(name, contact_name=word, phone=phone)],
        "order": [order(number, name, order_date=word, quantity=number, amount=word)],
        "followup": [contact(name, content=word, next_date=word)],
    }
    put(tmp_path / "in", {"a.xlsx": filled(rows), "b.csv": f"{name}\n{phone}".encode()})
    put(tmp_path / "in", {"c.xlsx": f"PK\x03\x04{name}".encode()})
    words = [command, "in", "--today", "2024-12-31"]
    done = subprocess.run(
        [sys.executable, "-m", "crmsheets", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode in {0, 1}
    assert not [each for each in CANARIES if each in done.stderr]
    if command == "check":
        assert word in done.stdout, "findings do show what was typed"
