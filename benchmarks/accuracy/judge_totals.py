"""The measure of totals: is each customer's sum right to the cent?"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from benchmarks.accuracy.matching import Matching


class TotalJudge(Matching):
    """The sums of one run."""

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
