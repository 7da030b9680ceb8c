"""Whole-command figures, paired with a floor in the same run: medians of several turns.

`python benchmarks/run.py [TURNS]`
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import xlsxwriter

PYTHON = sys.executable
ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "zh"
COMPANY = ("hardware", "11")
"""The made company whose lists `import` reads: a kind and a seed of benchmarks/accuracy."""
FLOOR = """
import sys
from pathlib import Path
from python_calamine import CalamineWorkbook
rows = 0
for path in sorted(Path(sys.argv[1]).glob("*.xls*")):
    book = CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        for row in book.get_sheet_by_name(name).iter_rows():
            rows += 1
"""


def seconds(words: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds (children included) of one command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        words, capture_output=True, check=False, env={**os.environ, "COLUMNS": "80"}
    )
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr.decode())
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu


def legacy(folder: Path) -> Path:
    """The lists of a made company, as no program of ours would write them."""
    name, seed = COMPANY
    words = ["--company", name, "--seed", seed, "--out", str(folder)]
    made = [PYTHON, "-m", "benchmarks.accuracy.make", *words]
    subprocess.run(made, cwd=ROOT, check=True, capture_output=True)
    return folder / "inputs"


def one_sheet(folder: Path, lines: int) -> Path:
    """One sheet of order lines under a stranger's headers: dates and sums as people type them."""
    folder.mkdir()
    book = xlsxwriter.Workbook(folder / "销售流水.xlsx", {"constant_memory": True})
    page = book.add_worksheet("流水")
    page.write_row(
        0, 0, ["单号", "日期", "客户", "型号", "数量", "单价", "金额", "发货日期", "备注"]
    )
    for n in range(lines):
        count, price = (n * 7) % 900 + 10, (n * 13) % 400 / 10 + 1
        page.write_row(n + 1, 0, [f"SO{n:06}", f"2024.{n % 12 + 1}.{n % 28 + 1}"])
        page.write_row(n + 1, 2, [f"东莞市顺达{n % 300}号五金厂", f"X{n % 250}", count, price])
        page.write_row(n + 1, 6, [f"{count * price:.2f}", f"2024年12月{n % 28 + 1}日", "急"])
    book.close()
    return folder


def main(turns: int = 5) -> None:
    """Print a row for each command: median wall, median CPU, ratio of CPU to its floor."""
    with tempfile.TemporaryDirectory() as folder:
        crm = [PYTHON, "-m", "crmsheets"]
        bare = [PYTHON, "-c", "pass"]
        read = [PYTHON, "-c", FLOOR, str(EXAMPLE)]
        lists = str(legacy(Path(folder) / "made"))
        large = str(one_sheet(Path(folder) / "large", 20_000))
        taken = ["--out", f"{folder}/imported/all.xlsx", "--today", "2024-12-31"]
        pairs = {
            "crmsheets --help": ([*crm, "--help"], bare),
            "build, all tables": ([*crm, "build", "--out", folder], bare),
            "check, example": ([*crm, "check", str(EXAMPLE), "--today", "2024-12-31"], read),
            "analyze, example": (
                [*crm, "analyze", str(EXAMPLE), "--today", "2024-12-31", "--out", f"{folder}/out"],
                read,
            ),
            "import, legacy lists": ([*crm, "import", lists, *taken], [PYTHON, "-c", FLOOR, lists]),
            "analyze, legacy lists": (
                [*crm, "analyze", lists, "--today", "2024-12-31", "--out", f"{folder}/legacy"],
                [PYTHON, "-c", FLOOR, lists],
            ),
            "analyze, 20,000 lines": (
                [*crm, "analyze", large, "--today", "2024-12-31", "--out", f"{folder}/large"],
                [PYTHON, "-c", FLOOR, large],
            ),
        }
        print(f"{'command':<22}{'wall s':>8}{'cpu s':>8}{'x floor (cpu)':>15}")
        for name, (words, floor) in pairs.items():
            runs = [(seconds(words), seconds(floor)) for _ in range(turns)]
            wall = statistics.median(run[0][0] for run in runs)
            cpu = statistics.median(run[0][1] for run in runs)
            ratio = statistics.median(run[0][1] / max(run[1][1], 1e-6) for run in runs)
            print(f"{name:<22}{wall:>8.2f}{cpu:>8.2f}{ratio:>15.1f}")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:2]))
