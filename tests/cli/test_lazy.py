"""`--help` is light: the heavy engines wait for the command that needs them."""

from __future__ import annotations

import subprocess
import sys

PROBE = """
import sys
sys.argv = ["crmsheets", *{words!r}]
from crmsheets.cli import main
try:
    main()
except SystemExit:
    pass
print("|".join(sorted({{"pandas", "openpyxl", "xlsxwriter", "python_calamine"}} & set(sys.modules))))
"""


def loaded(*words: str) -> str:
    code = PROBE.format(words=words)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return done.stdout.strip().splitlines()[-1] if done.stdout.endswith("\n\n") is False else ""


def test_help_imports_no_engine() -> None:
    assert loaded("--help") == ""


def test_help_of_a_command_imports_no_engine() -> None:
    assert loaded("analyze", "--help") == ""


def test_without_a_command_it_says_where_to_start() -> None:
    code = PROBE.format(words=())
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    said = done.stdout.splitlines()
    assert [line.split()[1] for line in said[:4]] == ["demo", "import", "build", "analyze"]
    assert said[4:] == [""]
