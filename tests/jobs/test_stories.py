"""The example tells its planted stories, in both languages."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.jobs.analyze import Analysis
from crmsheets.jobs.demo import demo

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module", params=["zh", "en"])
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    _, result = demo(tmp_path_factory.mktemp("demo"), request.param, EXAMPLES)
    return result


def customer(told: Analysis, word: str) -> dict[str, Any]:
    frame = told.judged.customers
    (found,) = [each for each in frame.to_dict("records") if word in each["name"]]
    return {str(key): value for key, value in found.items()}


def sheet(told: Analysis, name: str) -> str:
    """All text of one sheet of the report."""
    data = next(
        data for file, data in told.files.items() if file.endswith(".xlsx") and "/" not in file
    )
    book = openpyxl.load_workbook(io.BytesIO(data))
    return "\n".join(
        str(cell.value) for row in book[name].iter_rows() for cell in row if cell.value
    )


zh_only = pytest.mark.filterwarnings("ignore:.*extension is not supported")


# What domain.md's factory E1 should look like: least and most. The English one is smaller.
SIZES = {
    "zh": {
        "tier_a": (6, 6), "tier_b": (13, 16), "tier_c": (20, 24), "vip": (5, 5), "lost": (8, 8),
        "prospects": (12, 13), "overdue_followups": (33, 37), "should_order": (3, 8),
        "overdue_orders": (4, 9), "rating_avg": (3.8, 4.0), "top_share": (0.6, 0.75),
    },
    "en": {
        "tier_a": (4, 5), "tier_b": (9, 11), "tier_c": (13, 17), "vip": (3, 4), "lost": (4, 6),
        "prospects": (8, 9), "overdue_followups": (22, 28), "should_order": (3, 8),
        "overdue_orders": (4, 9), "rating_avg": (3.8, 4.0), "top_share": (0.6, 0.8),
    },
}  # fmt: skip


def test_the_factory_is_as_big_as_it_is_said_to_be(told: Analysis) -> None:
    figures = told.judged.figures
    off = {
        key: figures[key]
        for key, (least, most) in SIZES[told.locale.lang].items()
        if not least <= figures[key] <= most  # type: ignore[operator]  # numbers, all of them
    }
    assert not off
    assert sum(told.judged.services["open"]) == 6
    assert told.judged.customers["is_new"].sum() == {"zh": 6, "en": 3}[told.locale.lang]
    months = dict(zip(told.judged.months["month"], told.judged.months["amount"], strict=True))
    assert min(months, key=months.__getitem__) == "2024-02"
    assert max(months, key=months.__getitem__) == "2024-09"
    if told.locale.lang == "zh":
        assert told.judged.customers["total_spend"].sum() == pytest.approx(6.2e8, rel=0.03)


def test_a_customer_rises_in_december(told: Analysis) -> None:
    frame = told.judged.customers
    risen = frame[(frame["tier"] == "A") & (frame["movement"] == "up")]
    assert len(risen) == 1
    (line,) = [each for each in told.judged.lines if each.key == "tiers"]
    assert risen["name"].item() in line.said(told.locale.lang)


def test_the_silent_buyer_of_x100(told: Analysis) -> None:
    quiet = customer(told, {"zh": "禾岭", "en": "Larkhill"}[told.locale.lang])
    assert quiet["should_order"] is True
    assert quiet["last_order"].isoformat() < "2024-06-10"
    assert quiet["silent_days"] > 5 * quiet["usual_gap"]
    (line,) = [each for each in told.judged.lines if each.key == "silent"]
    assert quiet["name"] in line.said(told.locale.lang)
    assert any(todo.customer_id == quiet["customer_id"] for todo in told.judged.todos)


@zh_only
def test_the_complaints_of_august(told: Analysis) -> None:
    product = {"zh": "YL-PCB-4L", "en": "MB-PCB-4L"}[told.locale.lang]
    found = [
        each
        for each in told.judged.services.to_dict("records")
        if each["product"] == product and each["date"].isoformat()[:7] == "2024-08"
    ]
    assert len(found) == 7
    text = sheet(told, {"zh": "服务与反馈", "en": "Service and feedback"}[told.locale.lang])
    assert product in text
    assert "2024-08" in text


def test_the_salesman_who_forgets_the_next_date(told: Analysis) -> None:
    contacts = told.judged.dataset["followup"]
    names = {"zh": "王芳", "en": "Carla"}
    share = {}
    for person in {name for name in contacts["owner"] if name}:
        own = [i for i in range(len(contacts)) if contacts["owner"][i] == person]
        share[person] = sum(contacts["next_date"][i] is None for i in own) / len(own)
    assert share[names[told.locale.lang]] > 0.5
    assert all(v < 0.1 for k, v in share.items() if k != names[told.locale.lang])


def test_the_customer_of_two_salesmen_is_one(told: Analysis) -> None:
    (merge,) = told.judged.merges
    assert len({cell.file for cell in merge.members}) == 2


def test_delivery_is_the_loudest_complaint(told: Analysis) -> None:
    assert told.judged.figures["top_theme"] in {"交期", "Delivery"}


PLANTED = {
    "zh": {
        ("客户表_周敏.xlsx", "phone"),
        ("客户表_李强.xlsx", "next_date"),
        ("客户表_李强.xlsx", "content"),
        ("客户表_李强.xlsx", "customer_name"),
        ("客户表_王芳.xlsx", "rating"),
        ("内勤表.xlsx", "quantity"),
        ("内勤表.xlsx", "receive_date"),
        ("内勤表.xlsx", "amount"),
        ("内勤表.xlsx", "unit_price"),
        ("内勤表.xlsx", "order_date"),
        ("内勤表.xlsx", "closed_date"),
    },
    "en": {
        ("workbook_Ann.xlsx", "phone"),
        ("workbook_Bob.xlsx", "next_date"),
        ("workbook_Bob.xlsx", "content"),
        ("workbook_Bob.xlsx", "customer_name"),
        ("workbook_Carla.xlsx", "rating"),
        ("office.xlsx", "quantity"),
        ("office.xlsx", "receive_date"),
        ("office.xlsx", "amount"),
        ("office.xlsx", "unit_price"),
        ("office.xlsx", "order_date"),
        ("office.xlsx", "closed_date"),
    },
}


def test_every_planted_fault_is_found_where_it_was_typed(told: Analysis) -> None:
    found = {
        (each.cells[0].file, each.field)
        for each in told.judged.dataset.findings
        if each.cells and each.severity != "info"
    }
    assert PLANTED[told.locale.lang] - found == set()


def test_a_private_number_is_noticed(told: Analysis) -> None:
    noted = [each for each in told.judged.dataset.findings if each.field == "note"]
    assert noted


def test_the_findings_are_no_storm(told: Analysis) -> None:
    todo = [each for each in told.judged.dataset.findings if each.severity == "error"]
    assert len(todo) <= 10


def test_making_the_example_again_gives_what_is_committed() -> None:
    import sys

    sys.path.insert(0, str(EXAMPLES))
    try:
        from make import made  # type: ignore[import-not-found]  # a script beside the data
        from words_en import WORLD as ENGLISH  # type: ignore[import-not-found]  # the same
        from words_zh import WORLD as CHINESE  # type: ignore[import-not-found]  # the same

        for world in (CHINESE, ENGLISH):
            for name, data in made(world).items():
                assert (EXAMPLES / world.lang / name).read_bytes() == data, name
    finally:
        sys.path.remove(str(EXAMPLES))
