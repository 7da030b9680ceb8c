"""`python -m benchmarks.accuracy.make --company hardware --seed 7 --out DIR`: one messy company.

DIR/inputs holds what the factory would send, DIR/truth.json what a careful reader would understand.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

from benchmarks.accuracy import company, company_garment
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.sheet import Book
from benchmarks.accuracy.truth import Truth
from benchmarks.accuracy.words_electronics import ELECTRONICS
from benchmarks.accuracy.words_garment import GARMENT
from benchmarks.accuracy.words_hardware import HARDWARE
from benchmarks.accuracy.world import Trade, World
from benchmarks.accuracy.world import make as make_world
from benchmarks.accuracy.write import write

TRADES: dict[str, Trade] = {one.key: one for one in (HARDWARE, ELECTRONICS, GARMENT)}


def build(name: str, seed: int) -> tuple[list[Book], Truth]:
    """The books of a company and the truth about them; nothing is written."""
    world = make_world(TRADES[name], Dice(seed, name))
    books = company_garment.folder(world) if name == "garment" else company.folder(world)
    return books, tell(world, books, name, seed)


def tell(world: World, books: list[Book], name: str, seed: int) -> Truth:
    sheets, records = [], []
    for book in books:
        for sheet in book.sheets:
            if sheet.aside:
                continue
            sheets.append(sheet.truth(book.name))
            for record in sheet.records:
                record.file = book.name
                record.values = [one for one in record.values if one.state != "blank" or one.header]
                records.append(record)
    customers = {
        one.key: {
            "name": one.name,
            "registered": one.registered,
            "said": sorted(one.said),
            "asked": sorted(one.asked),
        }
        for one in world.customers
    }
    rates = {"CNY": "0.14"} if world.trade.home == "USD" and seed % 2 == 0 else {}
    return Truth(name, seed, world.trade.home, rates, customers, sheets, records).close()


def main(words: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--company", choices=sorted(TRADES), required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args(words)
    make(args.company, args.seed, args.out)
    print(f"{args.out}: {len(list((args.out / 'inputs').iterdir()))} files")


def make(name: str, seed: int, out: Path) -> Truth:
    """Write the company into an empty folder `out`."""
    books, truth = build(name, seed)
    inputs = out / "inputs"
    if inputs.exists():
        shutil.rmtree(inputs)
    inputs.mkdir(parents=True)
    for book in books:
        write(book, inputs)
    text = json.dumps(truth.json(), ensure_ascii=False, indent=1, default=str)
    (out / "truth.json").write_text(text, encoding="utf-8")
    company_facts = {"company": name, "seed": seed, "currency": truth.home, "rates": truth.rates}
    (out / "company.json").write_text(json.dumps(company_facts, indent=1), encoding="utf-8")
    return truth


if __name__ == "__main__":
    main()
