"""`python -m benchmarks.accuracy.counted_once hardware:11 garment:4`: a made company counts once.

The outcome of its folder F is held against F with a copy of each file (named after it, and not), F with
the workbook that `import` writes, F with what `analyze` writes, and the imported workbook alone; also
against imports of that import. Prints what differs; exit code 1 if anything does.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.accuracy import make
from crmsheets.jobs.import_ import import_
from crmsheets.jobs.result import Result, analysed
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
# Figures that count inputs: a copy may change these and nothing else.
ACCOUNT = {"files", "rows_read", "rows_rejected", "rejected_amount"}
# A master holds merged customers: what they were merged of, and by what names they went, is gone.
MERGED = {"merges", "tables.customer", "aliases"}
# Of all additions, a part that stands for the rest: both imports, what analyze writes, the import alone,
# and a copy of one file.
FEW = frozenset({2, 3, 4, 7})
Outcome = dict[str, Any]


def run(folder: Path, settings: Settings) -> Result:
    return analysed(folder, today=TODAY, month=None, lang="zh", settings=settings)


def imported(folder: Path, settings: Settings) -> bytes:
    return import_([folder], settings, settings.locale("zh"), TODAY).workbook


def outcome(result: Result, *, whole: bool) -> Outcome:
    """Figures, customers, records, merges and doubts; `whole`: as typed, with what was merged."""
    summary: Mapping[str, Any] = result.analysis.summary
    left_out = {"sources"} | (set() if whole else MERGED)
    told: Outcome = {f"figures.{k}": v for k, v in summary["figures"].items() if k not in ACCOUNT}
    for each in summary["customers"]:
        key = f"customers.{each['customer_id']} {each['name']}"
        told[key] = {k: v for k, v in each.items() if k not in left_out}
    for name, table in result.dataset.tables.items():
        names = [field.name for field in table.template.fields]
        if not whole and "customer" in table.columns:
            names = ["customer" if name == "customer_name" else name for name in names]
        columns = [table[each] for each in names]
        told[f"tables.{name}"] = Counter(zip(*(map(str, each) for each in columns), strict=True))
    told["merges"] = Counter((m["customer_id"], str(m["reasons"])) for m in summary["merges"])
    told["review"] = Counter((str(m["reasons"]), m["confidence"]) for m in summary["review"])
    return {key: value for key, value in told.items() if whole or key not in MERGED}


def differences(before: Outcome, after: Outcome) -> Iterator[str]:
    for key in sorted({*before, *after}):
        one, other = before.get(key), after.get(key)
        if isinstance(one, Counter) and isinstance(other, Counter):
            gone, new = one - other, other - one
            if gone or new:
                yield f"{key}: -{gone.total()} +{new.total()} {[*gone][:1]} {[*new][:1]}"
        elif one != other:
            yield f"{key}: {one} -> {other}"


def variants(
    folder: Path, settings: Settings
) -> Iterator[tuple[str, bool, Callable[[Path], None]]]:
    """(what is added, whether the folder itself is there, how)."""
    once = imported(folder, settings)
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "once.xlsx").write_bytes(once)
        twice = imported(Path(place), settings)

    def laid(**books: bytes) -> Callable[[Path], None]:
        def put(into: Path) -> None:
            for name, data in books.items():
                (into / f"{name}.xlsx").write_bytes(data)

        return put

    def results(into: Path) -> None:
        run(into, settings).save(into / "结果")

    yield "imported", True, laid(once=once)
    yield "import of the import", True, laid(twice=twice)
    yield "both imports", True, laid(once=once, twice=twice)
    yield "what analyze writes", True, results
    yield "imported alone", False, laid(once=once)
    yield "import of the import alone", False, laid(twice=twice)
    for file in sorted(folder.iterdir()):
        if file.suffix != ".toml":
            for name in (f"{file.stem}(9)", "0旧"):
                yield f"{file.name} as {name}", True, copy_of(file, name)


def copy_of(file: Path, name: str) -> Callable[[Path], None]:
    def put(into: Path) -> None:
        shutil.copy(file, into / f"{name}{file.suffix}")

    return put


def held(company: str, seed: int, *, few: bool = False) -> list[str]:
    """What additions to one made company change; `few`: only a part of the additions is tried."""
    said: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        make.make(company, seed, root / "made")
        truth = json.loads((root / "made" / "truth.json").read_text("utf-8"))
        settings = Settings(rates=truth["rates"])
        folder = root / "made" / "inputs"
        base = run(folder, settings)
        for at, (name, beside, add) in enumerate(variants(folder, settings)):
            if few and at not in FEW:
                continue
            into = root / "variant"
            shutil.rmtree(into, ignore_errors=True)
            shutil.copytree(folder, into) if beside else into.mkdir()
            add(into)
            after = run(into, settings)
            found = [
                *differences(outcome(base, whole=beside), outcome(after, whole=beside)),
                *(
                    f"unbalanced: {line.file} {line.sheet}"
                    for line in after.dataset.balance
                    if not line.balanced
                ),
            ]
            said += [f"{company}:{seed} + {name}: {each}" for each in found]
    return said


def main(words: list[str]) -> int:
    wrong = 0
    for word in words:
        company, _, seed = word.partition(":")
        said = held(company, int(seed))
        print(*said, f"{word}: {len(said)} differences", sep="\n")
        wrong += len(said)
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
