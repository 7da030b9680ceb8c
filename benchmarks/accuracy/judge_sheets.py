"""The measures of sheets: is each column taken for the right field, is each row accounted for?"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from benchmarks.accuracy.compare import options
from benchmarks.accuracy.matching import Matching
from benchmarks.accuracy.observed import Place


class SheetJudge(Matching):
    """The columns and the row counts of one run."""

    def _columns(self) -> None:
        for sheet in self.truth["sheets"]:
            if sheet["copy"]:
                continue
            place = self.place(sheet["file"], sheet["sheet"])
            entries = [
                one
                for one in self.seen.summary["inputs"]
                if self.place(one["file"], one["sheet"]) == place
            ]
            for block in sheet["blocks"]:
                self._block(sheet, block, entries)

    def _block(self, sheet: dict[str, Any], block: dict[str, Any], entries: list[Any]) -> None:
        near = sorted(
            entries,
            key=lambda one: (
                one["table"] != block["table"],
                abs((one["header_row"] or 0) - block["header_rows"][-1]),
            ),
        )
        for letter, column in block["columns"].items():
            if column["field"] == "?":
                continue
            read: Any = "not read"
            table = ""
            for entry in near:
                if letter in entry["columns"]:
                    read, table = entry["columns"][letter]["field"], entry["table"]
                    break
            if isinstance(read, list):
                read = read[0] if read else None
            right = read in options(column["field"]) and (read is None or table == block["table"])
            self.score.tell(
                "columns",
                good=right,
                miss=(
                    f"{sheet['file']} {sheet['sheet']}!{letter}{block['header_rows'][-1]} "
                    f"[{block['table']}] header {column['header']!r} expected {column['field']} "
                    f"got {read!r} ({table})"
                ),
            )

    def _balance(self) -> None:
        by_place = defaultdict(list)
        for entry in self.seen.summary["inputs"]:
            by_place[self.place(entry["file"], entry["sheet"])].append(entry)
        rows_of: dict[Place, set[int]] = defaultdict(set)
        for record in self.truth["records"]:
            rows_of[self.place(record["file"], record["sheet"])].add(record["row"])
        for sheet in self.truth["sheets"]:
            place = self.place(sheet["file"], sheet["sheet"])
            entries = by_place[place]
            # A sheet of notes beside it has a line of its own, and no truth to be held against.
            entries = [one for one in entries if one["sheet"] == sheet["sheet"]] or entries
            wrong = [
                one
                for one in entries
                if one["rows_present"]
                != one["rows_read"]
                + one["rows_rejected"]
                + sum(part["count"] for part in one["rows_skipped"])
            ]
            present = sum(one["rows_present"] for one in entries)
            tables = {table for table, where, _ in self.true_rows if where == place}
            top = sheet["last_row"] * max(1, len(sheet["blocks"]), len(tables))
            if wrong or not sheet["filled_rows"] <= present <= top:
                self.score.count(
                    "unbalanced",
                    f"{place} present {present}, filled rows "
                    f"{sheet['filled_rows']}, last {sheet['last_row']}, "
                    f"sums wrong {len(wrong)}",
                )
            read = sum(
                one["rows_read"]
                + one["rows_rejected"]
                + sum(
                    part["count"] for part in one["rows_skipped"] if part["reason"] == "duplicate"
                )
                for one in entries
            )
            if not sheet["copy"] and read != len(rows_of[place]) and len(entries) == 1:
                self.score.count(
                    "rows",
                    f"{place} record rows true {len(rows_of[place])}, read {read}; "
                    f"kinds true {sheet['kinds']} read "
                    f"{[one['rows_skipped'] for one in entries]}",
                )
