"""One run held against one truth: every value, column, row and total."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

from benchmarks.accuracy.compare import cell_text, got, options, same, short
from benchmarks.accuracy.observed import Observed, Place, placer
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


Row = dict[str, str]


class Judge:
    """One run against one truth."""

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

    def judge(self) -> Score:
        self._match()
        self._customers()
        self._columns()
        self._balance()
        for key, members in self.groups.items():
            self._group(key, members)
        self._false_errors()
        self._totals()
        return self.score

    # which true record is which read one

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

    # customers and their totals

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

    def _totals(self) -> None:
        asked = self._asked_money()
        totals = {
            one["customer_id"]: Decimal(str(one["total_spend"] or 0))
            for one in self.seen.summary["customers"]
        }
        for key, facts in self.truth["customers"].items():
            true = Decimal(self.truth["totals"].get(key, "0")) - asked[key]
            read = sum((totals.get(one, Decimal(0)) for one in self.ids[key]), Decimal(0))
            self.score.tell(
                "totals",
                good=abs(true - read) < Decimal("0.005"),
                miss=f"{key} {facts['name']} {sorted(self.ids[key])}: true {true}, "
                f"read {read}, difference {read - true}",
            )

    def _asked_money(self) -> dict[str, Decimal]:
        """Lines under a name that may be resolved or asked, and was asked: outside, rightly."""
        out: dict[str, Decimal] = defaultdict(Decimal)
        for index, record in enumerate(self.truth["records"]):
            either = [
                one
                for one in record["values"]
                if one["field"] == "customer_name" and one["state"] == "either"
            ]
            if not (either and record["money"] and not record["older"]):
                continue
            row = self.matched.get(index)
            if row is not None and row["customer_id"] not in self.ids[record["customer"]]:
                out[record["customer"]] += Decimal(record["money"])
        return out

    # columns, rows

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

    # values

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
        return any(self._named(one, members) for one in also)

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
