"""What one run of `crmsheets analyze` says about a folder, in a form that truth can be held against."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Place = tuple[str, str]  # file, sheet ("" where the file has only one)


@dataclass
class Observed:
    """Records by table, findings by place and cell, and the summary."""

    records: dict[str, list[dict[str, str]]]
    findings: list[dict[str, str]]
    summary: dict[str, Any]
    seconds: float = 0.0
    named: dict[tuple[Place, str], list[dict[str, str]]] = field(default_factory=dict)


def run(folder: Path, truth: dict[str, Any], *, currency: bool = False) -> Observed:
    """Analyze the inputs of a made company; `currency` also tells it the home currency."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    lines = [f'currency = "{truth["home"]}"'] if currency else []
    if truth["rates"]:
        lines += ["[rates]", *(f'{key} = "{rate}"' for key, rate in truth["rates"].items())]
    settings = folder / "inputs" / "crmsheets.toml"
    settings.unlink(missing_ok=True)
    if lines:
        settings.write_text("\n".join(lines) + "\n", encoding="utf-8")
    words = [
        sys.executable,
        "-m",
        "crmsheets",
        "analyze",
        str(folder / "inputs"),
        "--out",
        str(out),
        "--today",
        "2024-12-31",
        "--format",
        "json",
    ]
    before = os.times().elapsed
    done = subprocess.run(words, capture_output=True, check=False, cwd=folder)
    seconds = os.times().elapsed - before
    if not (out / "summary.json").exists():
        raise RuntimeError(f"no summary.json in {out}: {done.stderr.decode()[-400:]}")
    return read(out, truth, seconds)


def read(out: Path, truth: dict[str, Any], seconds: float = 0.0) -> Observed:
    records = {path.stem: _rows(path) for path in sorted((out / "data").glob("*.csv"))}
    findings = _rows(out / "findings.csv")
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    seen = Observed(records, findings, summary, seconds)
    place = placer(truth)
    named = defaultdict(list)
    for finding in findings:
        named[place(finding["file"], finding["sheet"]), finding["cell"]].append(finding)
    seen.named = dict(named)
    return seen


def placer(truth: dict[str, Any]) -> Any:
    """A file of one sheet is told by its name alone: exports have no sheet names."""
    sheets: dict[str, set[str]] = defaultdict(set)
    for sheet in truth["sheets"]:
        sheets[sheet["file"]].add(sheet["sheet"])

    def place(file: str, sheet: str) -> Place:
        return (file, sheet if len(sheets.get(file, ())) > 1 else "")

    return place


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))
