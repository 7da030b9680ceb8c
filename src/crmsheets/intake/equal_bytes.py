"""Files of the same bytes count once: which of their names is the one they are read under.

A name can say what a sheet leaves out (the year, the month, what the table is), so the copy that was
called 新建表格.xlsx must not stand for 订单登记2024.xlsx.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from crmsheets.intake.edition import edition
from crmsheets.intake.headers import squeezed
from crmsheets.intake.layout.month_headers import decided
from crmsheets.intake.layout.surroundings import month_hint, year_hint
from crmsheets.model.grid import Reading
from crmsheets.templates import shipped

DUPLICATE, REPORT = "duplicate", "report"


def first_of_equal(readings: Sequence[Reading]) -> list[Reading]:
    """Of files of the same bytes one counts, the others are marked; reports never count.

    The one whose name says most, else the plain one (`a.xlsx` before `a(1).xlsx` and `旧.xlsx`), so
    that a copy does not make its list look older or newer; else the shortest, else by name.
    """
    names: dict[str, list[str]] = defaultdict(list)
    for reading in readings:
        if reading.grids and not reading.aside:
            names[reading.source.sha256].append(reading.source.file)
    kept = {digest: best(files) for digest, files in names.items()}
    found = []
    for reading in readings:
        same = bool(reading.grids) and kept.get(reading.source.sha256) != reading.source.file
        aside = DUPLICATE if same else REPORT if reading.source.role == REPORT else ""
        found.append(replace(reading, aside=reading.aside or aside))
    return found


def best(files: Sequence[str]) -> str:
    """The name a file of several names is read under."""
    return files[0] if len(files) == 1 else min(files, key=_rank)


def _rank(file: str) -> tuple[int, int, int, int, str]:
    word, _, again = edition(file)
    return -telling(file), abs(word), again, len(file), file


def telling(file: str) -> int:
    """How many things a file's name says of its tables: year, month, which table, which figures."""
    words = squeezed(file)
    wordings = [wording for each in shipped() for wording in (each.tab, each.title)]
    table = any(squeezed(each) in words for text in wordings for each in (text.zh, text.en))
    hints = (year_hint(file), month_hint(file), decided([file])[0], table)
    return sum(bool(hint) for hint in hints)
