from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from benchmarks.accuracy.rfm.data import PLACE, place, read
from benchmarks.accuracy.rfm.score import Coded, coded_orders, differences, main, table


def test_every_row_is_an_order(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    lines = [
        "customer_id,order_date,revenue",
        "a,2006-12-01,10",
        "b,2006-11-01,30",
        "a,2006-10-01,5",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    orders = read(path)
    assert orders[0] == ("a", dt.date(2006, 12, 1), 10)
    assert coded_orders(orders).rows == {"a": (30, 2, 15), "b": (60, 1, 30)}


def test_a_difference_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("customer_id,order_date,revenue\na,2006-12-01,10\n", encoding="utf-8")
    assert main([str(path)]) == 1
    assert "Champions: None, published (35, 316, 31646)" in capsys.readouterr().out


def test_the_published_tables_come_out() -> None:
    path = place()
    if path is None:
        pytest.skip(f"{PLACE} does not name the orders of the R package")
    found: Coded = coded_orders(read(path))
    assert differences(found) == []
    assert "NO" not in table(found)
