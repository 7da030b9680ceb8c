"""Writes a corpus: one CSV as a factory would send it, one JSON that says which rows are one firm."""

from __future__ import annotations

import csv
import json
from dataclasses import astuple
from pathlib import Path

from benchmarks.accuracy.duplicates.record import Corpus

HEADERS = (
    "公司名称",
    "联系人",
    "手机",
    "座机",
    "微信",
    "邮箱",
    "统一社会信用代码",
    "地址",
    "省份",
    "城市",
    "行业",
    "业务员",
    "录入日期",
    "备注",
    "来源",
)


def write(corpus: Corpus, folder: Path) -> tuple[Path, Path]:
    """`customers.csv` (UTF-8 with mark, as spreadsheets like it) and `truth.json` in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    table, truth = folder / "customers.csv", folder / "truth.json"
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(HEADERS)
        lines.writerows(astuple(record) for record in corpus.records)
    told = {
        "truth": corpus.truth,
        "hard": corpus.hard,
        "hard_kinds": corpus.hard_kinds,
        "noise": corpus.noise,
    }
    truth.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return table, truth
