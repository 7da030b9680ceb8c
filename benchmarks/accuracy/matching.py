"""Which true record is which read one, and under which ids each true customer was registered."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from benchmarks.accuracy.compare import got, same, short
from benchmarks.accuracy.observed import Observed, Place, placer
from benchmarks.accuracy.tally import Score

Row = dict[str, str]


class Matching:
    """One run beside one truth, each true record with the row that was read for it."""

    def __init__(self, truth: dict[str, Any], seen: Observed) -> None:
        self.truth, self.seen, self.score = truth, seen, Score()
        self.place = placer(truth)
        self.matched: dict[int, dict[str, str]] = {}  # index of a true record -> what was read
        self.groups: dict[str, list[int]] = defaultdict(list)
        for index, record in enumerate(truth["records"]):
            self.groups[record["table"] + record["id"]].append(index)
        self.ids: dict[str, set[str]] = {}
        self.true_rows: dict[tuple[str, Place, int], list[int]] = defaultdict(list)
        self.typed_names = defaultdict(set)
        for finding in seen.findings:
            if finding["value"]:
                self.typed_names[finding["field"]].add(finding["value"].strip())
        self._match()
        self._customers()

    def _match(self) -> None:
        true = self.true_rows
        for index, record in enumerate(self.truth["records"]):
            place = self.place(record["file"], record["sheet"])
            true[record["table"], place, record["row"]].append(index)
        read: dict[tuple[str, Place, int], list[dict[str, str]]] = defaultdict(list)
        for table, rows in self.seen.records.items():
            for row in rows:
                place = self.place(row["source_file"], row["source_sheet"])
                read[table, place, int(row["source_row"] or 0)].append(row)
        for key, rows in read.items():
            rows.sort(key=lambda row: int(row["part"] or 0))
            left = self._assign(true.get(key, []), rows)
            if key[0] != "activity":
                for row in left:
                    self.score.count(
                        "phantom", f"{key[0]} {key[1][0]} {key[1][1]} row {key[2]}: {short(row)}"
                    )

    def _assign(self, wanted: list[int], rows: list[dict[str, str]]) -> list[dict[str, str]]:
        rows = list(rows)
        for index in wanted:
            if not rows:
                break
            best = max(rows, key=lambda row: self._likeness(index, row))
            self.matched[index] = best
            rows.remove(best)
        return rows

    def _likeness(self, index: int, row: dict[str, str]) -> int:
        record = self.truth["records"][index]
        return sum(
            one["expected"] is not None
            and same(one["field"], one["expected"], got(row, one["field"]))
            for one in record["values"]
        )

    def _customers(self) -> None:
        """The customer ids under which each true customer was registered."""
        owners: dict[str, set[str]] = defaultdict(set)
        for index, row in self.matched.items():
            record = self.truth["records"][index]
            if record["table"] == "customer" and row["customer_id"]:
                key = record["id"].removeprefix("customer/")
                self.ids.setdefault(key, set()).add(row["customer_id"])
                owners[row["customer_id"]].add(key)
        for known, keys in owners.items():
            if len(keys) > 1:
                self.score.count("merged", f"{known} is {', '.join(sorted(keys))}")
        for key, facts in self.truth["customers"].items():
            if key not in self.ids:
                names = {facts["name"]}
                self.ids[key] = {
                    one["customer_id"]
                    for one in self.seen.summary["customers"]
                    if names & {one["name"], *one["aliases"]}
                }
