"""One run held against one truth: every value, column, row and total."""

from __future__ import annotations

from typing import Any

from benchmarks.accuracy.compare import cell_text, got, same
from benchmarks.accuracy.judge_sheets import SheetJudge
from benchmarks.accuracy.judge_totals import TotalJudge
from benchmarks.accuracy.matching import Row
from benchmarks.accuracy.observed import Place
from benchmarks.accuracy.tally import Score

DERIVED = {  # crmsheets may fill these where nothing was typed
    "amount",
    "unit_price",
    "status",
    "city",
    "province",
    "customer_id",
    "short_name",
    "unit",
    "currency",
    "owner",
    "country",
    "handler",
    "phone_alt",
}


REPORTABLE = {"invalid", "ambiguous", "foreign", "either"}


class Judge(SheetJudge, TotalJudge):
    """One run against one truth."""

    def judge(self) -> Score:
        self._columns()
        self._balance()
        for key, members in self.groups.items():
            self._group(key, members)
        self._false_errors()
        self._totals()
        return self.score

    def _group(self, key: str, members: list[int]) -> None:
        """All places where one true record stands; it is judged where it was read."""
        found = [one for one in members if one in self.matched]
        records = self.truth["records"]
        if key.startswith("customer"):
            for index in members:
                if not self._copied(index) or index in self.matched:
                    self._record(index, members)
            return
        if len(found) > 1:
            places = [
                f"{records[one]['file']} {records[one]['sheet']} row {records[one]['row']}"
                for one in found
            ]
            self.score.count("twice", f"{key}: {'; '.join(places)}")
        newest = [one for one in members if not records[one]["older"]]
        self._record(
            next(iter([*(one for one in found if one in newest), *found, *newest])), members
        )

    def _copied(self, index: int) -> bool:
        record = self.truth["records"][index]
        return any(
            sheet["copy"]
            for sheet in self.truth["sheets"]
            if sheet["file"] == record["file"] and sheet["sheet"] == record["sheet"]
        )

    def _record(self, index: int, members: list[int]) -> None:
        record = self.truth["records"][index]
        row = self.matched.get(index)
        returned = any(
            one["field"] == "status" and one["expected"] == "退货" for one in record["values"]
        )
        for value in record["values"]:
            self._value(record, value, row, members, returned=returned)

    def _value(
        self,
        record: dict[str, Any],
        value: dict[str, Any],
        row: Row | None,
        members: list[int],
        *,
        returned: bool,
    ) -> None:
        state = value["state"]
        rejected = row is None and record["optional"] and state not in REPORTABLE
        if state in {"claim", "kept"} or rejected:
            return
        if state == "extra":
            kept = row is not None and value["typed"].strip() in {
                cell_text(one) for one in row.values()
            }
            self.score.tell("extras", good=kept, miss=self._miss(record, value, row))
            return
        named = self._named(value, members)
        told = named or self._told(record, value, members)
        right, wrong = self._reading(record, value, row, returned=returned)
        if state in REPORTABLE:
            fine = told or (state == "either" and right)
            self.score.tell("reported", good=fine, miss=self._miss(record, value, row))
            named = told
        if state == "valid":
            self.score.tell("values", good=right, miss=self._miss(record, value, row))
            if not right and not wrong and not named:
                self.score.count("lost", self._miss(record, value, row))
        if wrong and not named:
            self.score.count("silent", self._miss(record, value, row))

    def _reading(
        self, record: dict[str, Any], value: dict[str, Any], row: Row | None, *, returned: bool
    ) -> tuple[bool, bool]:
        """Is the value right; is another one than the true one taken?"""
        field, state, expected = value["field"], value["state"], value["expected"]
        if field == "customer_name" and record["table"] != "customer":
            return self._customer(value, row)
        read = None if row is None else got(row, field)
        right = expected is not None and same(field, expected, read, returned=returned)
        wrong = bool(read) and not right and state != "foreign"
        if state == "blank":
            wrong = bool(read) and field not in DERIVED
        if field == "customer_id" and record["table"] == "customer":
            wrong = False  # an id the tool gave stands for one it did not take over
        return right, wrong

    def _customer(self, value: dict[str, Any], row: Row | None) -> tuple[bool, bool]:
        read = row["customer_id"] if row else ""
        if value["customer"] is None:
            return False, any(
                read in ids
                for key, ids in self.ids.items()
                if self.truth["customers"][key]["registered"]
            ) and bool(read)
        mine = self.ids[value["customer"]]
        others = {one for key, ids in self.ids.items() if key != value["customer"] for one in ids}
        return read in mine, read in others - mine

    def _named(self, value: dict[str, Any], members: list[int]) -> bool:
        """Is there a finding at the cell, or at the same cell of a copy of the record?"""
        cells = set()
        for index in members:
            record = self.truth["records"][index]
            place = self.place(record["file"], record["sheet"])
            for one in record["values"]:
                if one["field"] == value["field"]:
                    cells |= {(place, cell) for cell in one["cells"]}
        return any(cell in self.seen.named for cell in cells)

    def _told(self, record: dict[str, Any], value: dict[str, Any], members: list[int]) -> bool:
        """Told at a cell that is as good: the other factor, or the same name elsewhere."""
        if self._named(value, members):
            return True
        if value["field"] == "customer_name":
            return value["typed"].strip() in self.typed_names["customer_name"]
        also = [one for one in record["values"] if one["field"] in value["also"]]
        if any(self._named(one, members) for one in also):
            return True
        return value["state"] == "foreign" and self._refused(record, value)

    def _refused(self, record: dict[str, Any], value: dict[str, Any]) -> bool:
        """A whole column in another currency is refused once, by an error at its header."""
        place = self.place(record["file"], record["sheet"])
        letters = {cell.rstrip("0123456789") for cell in value["cells"]}
        headers = {
            row
            for sheet in self.truth["sheets"]
            if self.place(sheet["file"], sheet["sheet"]) == place
            for block in sheet["blocks"]
            for row in block["header_rows"]
        }
        return any(
            finding["severity"] == "error"
            for letter in letters
            for row in headers
            for finding in self.seen.named.get((place, f"{letter}{row}"), ())
        )

    def _false_errors(self) -> None:
        good: dict[tuple[Place, str], str] = {}
        bad: set[tuple[Place, str]] = set()
        for record in self.truth["records"]:
            place = self.place(record["file"], record["sheet"])
            excused = {field for one in record["values"] for field in one["also"]}
            for value in record["values"]:
                for cell in value["cells"]:
                    if value["state"] != "valid" or value["field"] in excused:
                        bad.add((place, cell))
                    else:
                        good[place, cell] = f"{value['header']!r} typed {value['typed']!r}"
        for key in good.keys() - bad:
            self.score.all["false errors"] += 1
            for finding in self.seen.named.get(key, ()):
                if finding["severity"] == "error":
                    self.score.misses["false errors"].append(
                        f"{key[0][0]} {key[0][1]}!{key[1]} {good[key]}: {finding['code']} "
                        f"{finding['message']}"
                    )
                    break

    def _miss(self, record: dict[str, Any], value: dict[str, Any], row: Row | None) -> str:
        field = value["field"]
        if row is None:
            read = "(record not read)"
        elif field == "customer_name" and record["table"] != "customer":
            read = f"{got(row, field)!r} id {row['customer_id']!r}"
        else:
            read = repr(got(row, field))
        mine = f" = {sorted(self.ids[value['customer']])}" if value["customer"] else ""
        return (
            f"{record['file']} {record['sheet']}!{','.join(value['cells'])} [{record['table']}."
            f"{field}] header {value['header']!r} typed {value['typed']!r} {value['state']}: "
            f"expected {value['expected']!r}{mine} got {read}"
        )
