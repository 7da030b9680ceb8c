from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from crmsheets import reports
from crmsheets.analysis.balance import money_balance
from crmsheets.model.book import Content
from crmsheets.model.dataset import Dataset
from crmsheets.model.options.report import Reporting
from crmsheets.model.page import Chart, Lines, Listing, Page
from crmsheets.model.text import Locale
from crmsheets.reports import pages, sections
from tests.judged_example import bare, judged
from tests.judged_frames import frame, judged_orders

ZH = Locale()
EN = Locale("en", "INTL", "USD")


def section(name: str, locale: Locale = ZH, data: Any = None) -> Page:
    made = pages(data or judged(), locale, detail=True)
    return next(page for page in made if page.name == name)


def listings(page: Page) -> dict[str, Listing]:
    return {
        block.name or block.heading: block for block in page.blocks if isinstance(block, Listing)
    }


def column(listing: Listing, label: str) -> list[Content]:
    at = [head.label for head in listing.heads].index(label)
    return [row[at] for row in listing.rows]


def test_the_default_sections_come_in_order() -> None:
    assert [page.title for page in pages(judged(), ZH)] == [
        "总览", "要做的事", "客户一览", "业务员", "订单与交期", "服务与反馈", "数据质量", "活动",
    ]  # fmt: skip
    assert [page.name for page in pages(judged(), ZH, detail=True)][-2:] == ["whatif", "rules"]


def test_sections_without_data_are_left_out() -> None:
    assert [page.name for page in pages(bare(), ZH)] == ["overview", "todos", "quality"]
    assert [page.name for page in pages(bare(), ZH, detail=True)][-1] == "rules"


def test_a_file_on_the_shelf_is_a_section() -> None:
    shelf = Path(reports.__file__).parent
    files = [path for path in shelf.glob("*.py") if path.name != "__init__.py"]
    assert len({each.name for each in sections()}) == len(sections()) == len(files)
    assert all(each.title.zh and each.title.en for each in sections())


def test_page_one_is_as_it_was_seen(golden: Callable[[str, str], None]) -> None:
    for locale in (ZH, EN):
        golden(f"overview_{locale.lang}.txt", as_text(section("overview", locale)))


def as_text(page: Page) -> str:
    lines = [page.title, page.lead, ""]
    for block in page.blocks:
        if isinstance(block, Lines):
            lines += [*block.lines, ""]
        elif isinstance(block, Listing):
            lines += [f"[{block.heading}]", " | ".join(head.label for head in block.heads)]
            lines += [
                " | ".join("" if each is None else str(each) for each in row) for row in block.rows
            ]
            lines += [*filter(None, (block.empty, block.note)), ""]
        else:
            lines += [f"<{block.title}>", " | ".join(block.categories)]
            lines += [f"{name}: {values}" for name, values in block.series]
            lines.append("")
    return "\n".join(lines)


@pytest.mark.parametrize("locale", [ZH, EN])
def test_every_chart_of_page_one_shows_what_a_listing_says(locale: Locale) -> None:
    everything = {
        name: block for page in pages(judged(), locale) for name, block in listings(page).items()
    }
    charts = [block for block in section("overview", locale).blocks if isinstance(block, Chart)]
    assert len(charts) == 3
    for chart in charts:
        listing = everything[chart.listing]
        if chart.across:
            columns = [column(listing, name) for name in chart.categories]
            names = [str(row[0]) for row in listing.rows]
            told = {name: [each[names.index(name)] for each in columns] for name, _ in chart.series}
        else:
            count = len(chart.categories)
            assert [str(row[0]) for row in listing.rows[:count]] == list(chart.categories)
            told = {name: column(listing, name)[:count] for name, _ in chart.series}
        for name, values in chart.series:
            assert [float(str(value)) for value in told[name]] == pytest.approx(list(values))


def test_page_one_without_customers_or_months_has_no_charts() -> None:
    data = judged()
    lonely = replace(data, months=data.months.iloc[:1], customers=data.customers.iloc[2:])
    assert not [b for b in section("overview", ZH, lonely).blocks if isinstance(b, Chart)]


def test_only_the_to_dos_of_page_one_are_cut() -> None:
    data = judged()
    many = replace(data, todos=data.todos * 8)
    assert len(listings(section("overview", ZH, many))["overview_todos"].rows) == 10
    assert column(listings(section("todos", ZH, many))[""], "序号") == list(range(1, 17))


def test_customers_with_their_grades_in_short() -> None:
    page = section("customers")
    found = listings(page)
    assert column(found["customers"], "近12个月(元)") == [
        Decimal("12500.66"),
        Decimal("0.00"),
        Decimal("0.00"),
    ]
    assert column(found["customers"], "变动") == ["升", None, None]
    assert column(found["customers"], "平时几天一单") == [30, 30, None]
    assert found["customers"].note == ""
    assert list(found["customers"].looks) == ["", "alarm", ""]
    assert found["tiers"].rows == (
        ("A", 1, Decimal("12500.66"), 0.5, 1.0),
        ("B", 0, Decimal("0.00"), 0.0, 0.0),
        ("C", 1, Decimal("0.00"), 0.5, 0.0),
    )
    assert column(found["还没建档的客户"], "名称") == ["<b>利民</b> & 子"]


def test_the_companys_gap_is_said_where_a_customer_has_none() -> None:
    data = judged()
    rows = [{**row, "own_gap": None} for row in data.customers.to_dict("records")]
    found = listings(section("customers", ZH, replace(data, customers=frame(rows))))["customers"]
    assert column(found, "平时几天一单") == [35, 35, None]
    assert "写的是全厂的（35 天）" in found.note


def test_customers_without_grades_have_no_table_of_them() -> None:
    data = judged()
    only_new = replace(data, customers=data.customers.iloc[2:])
    assert list(listings(section("customers", ZH, only_new))) == ["customers"]


def test_salesmen_and_what_they_owe() -> None:
    data = judged()
    nobody = {**data.people.to_dict("records")[1], "name": ""}
    page = section(
        "people", ZH, replace(data, people=frame([*data.people.to_dict("records"), nobody]))
    )
    found = listings(page)
    assert column(found["people"], "姓名") == ["周敏", "李强", "没写业务员"]
    assert column(found["该跟进没跟进的客户"], "逾期天数") == [4]
    assert column(found["没安排下一步的客户"], "客户名称") == ["<b>利民</b> & 子"]


def test_an_overdue_customer_stands_with_who_follows_it_up() -> None:
    """As the table above it and page one count; of a name that may be several, only the name is known."""
    one = judged()
    due, done, open_ended = one.followups.to_dict("records")
    of_another = {**open_ended, "owner": "周敏", "overdue_days": 3}
    of_nobody = {**due, "customer_id": "", "customer": "顺达", "owner": ""}
    followed = [{**due, "owner": "李强"}, done, of_another, of_nobody]
    page = section("people", data=replace(one, followups=frame(followed)))
    found = listings(page)["该跟进没跟进的客户"]
    assert column(found, "跟进人") == ["周敏", "李强", None]
    assert column(found, "客户名称") == ["<b>利民</b> & 子", "东莞市顺达五金有限公司", "顺达"]
    assert column(found, "等级") == ["C", "A", None]


def test_of_more_follow_ups_than_a_page_shows_the_dearest_come_first() -> None:
    one = judged()
    due, *_ = one.followups.to_dict("records")
    settings = one.settings.model_copy(update={"report": Reporting(rows_shown=10)})
    dear = {**due, "owner": "李强", "overdue_days": 1, "customer_id": "CUS001"}
    many = [{**due, "owner": "周敏", "customer_id": "", "customer": f"厂{at}"} for at in range(11)]
    page = section("people", data=replace(one, settings=settings, followups=frame([*many, dear])))
    found = listings(page)["该跟进没跟进的客户"]
    assert column(found, "跟进人")[:2] == ["李强", "周敏"]
    few = section("people", data=replace(one, followups=frame([*many[:2], dear])))
    assert column(listings(few)["该跟进没跟进的客户"], "跟进人") == ["周敏", "周敏", "李强"]


def test_columns_nobody_filled_in_are_left_out_of_the_events() -> None:
    one = judged()
    empty = one.activities.assign(content=None, goal_rate=float("nan"))
    made = [section("activities", data=each) for each in (one, replace(one, activities=empty))]
    full, bare_ = ([head.label for head in listings(page)["events"].heads] for page in made)
    assert "达成率" in set(full) - set(bare_)
    assert "客户反馈" not in bare_


def test_everybody_has_a_next_step() -> None:
    data = judged()
    page = section("people", ZH, replace(data, followups=data.followups.iloc[:0]))
    assert listings(page)["该跟进没跟进的客户"].empty == "没有逾期的跟进。"
    assert "没安排下一步的客户" not in listings(page)


RATE = ("按期率", "按期", "到期应发")


def test_a_rate_of_lines_on_time_needs_ten_of_them() -> None:
    data = judged()
    line = data.orders.to_dict("records")[0]
    for n, rate in ((9, None), (10, 1.0)):
        page = section("orders", data=replace(data, orders=frame([line] * n)))
        assert column(listings(page)["on_time"], "按期率") == [rate]
        assert column(listings(page)["on_time"], "到期应发") == [n]


def test_on_time_by_rep_is_of_the_last_12_months() -> None:
    data = judged()
    old = {**data.orders.to_dict("records")[0], "promised": dt.date(2023, 12, 31)}
    kept = {**old, "promised": dt.date(2024, 1, 1)}
    page = section("orders", data=replace(data, orders=frame([old, old, kept])))
    found = listings(page)["on_time"]
    assert column(found, "到期应发") == [1]
    assert found.heading == "按期发货，按订单行，近12个月到期的（第一页按整单，只看本月）"


def test_orders_by_month_late_and_left_out() -> None:
    found = listings(section("orders"))
    assert column(found["late"], "订单编号") == ["PO-2"]
    assert column(found["months"], "说明") == [None, "未满月"]
    assert list(zip(*(column(found["on_time"], name) for name in RATE), strict=True)) == [
        (None, 1, 2)
    ]
    assert column(found["left_out"], "为什么") == ["金额待核", "已取消"]
    assert column(found["products"], "数量") == [1000, None]
    assert column(found["products"], "产品型号") == ["X100", "合计"]


def test_who_has_no_salesman_stands_last_in_words() -> None:
    data = judged()
    orders = data.orders.copy()
    orders.loc[1, "owner"] = ""
    page = section("orders", ZH, replace(data, orders=orders))
    assert column(listings(page)["on_time"], "业务员") == ["周敏", "没写业务员"]


def test_orders_without_due_dates_products_and_faults() -> None:
    data = judged()
    plain = data.orders.iloc[:1].copy()
    plain["on_time"] = [None]
    page = section("orders", ZH, replace(data, orders=plain, products=data.products.iloc[:0]))
    assert list(listings(page)) == ["late", "months"]
    assert listings(page)["late"].empty == "没有超期未发的订单。"


def test_service_and_feedback() -> None:
    found = listings(section("service"))
    assert column(found["open_cases"], "已过天数") == [23]
    assert column(found["themes"], "不满") == [1]
    assert column(found["service_kinds"], "件数") == [2]
    assert column(found["low_ratings"], "评分") == [2.0]
    assert "clusters" not in found


def test_only_feedback_or_only_cases() -> None:
    data = judged()
    said = replace(data, services=data.services.iloc[:0], tables={}, notes={})
    cases = replace(data, feedback=data.feedback.iloc[:0], tables={})
    assert list(listings(section("service", ZH, said))) == ["low_ratings"]
    assert list(listings(section("service", ZH, cases))) == ["open_cases"]


def test_every_row_is_accounted_for() -> None:
    sheets = listings(section("quality"))["sheets"]
    assert [row[:6] for row in sheets.rows] == [
        ("华东.xlsx", "订单", 4, 2, 1, 1),
        ("华东.xlsx", "客户", 2, 2, 0, 0),
        ("坏.xlsx", None, 0, 0, 0, 0),
    ]
    assert column(sheets, "跳过的原因") == ["合计行 1", None, "打不开"]
    for row in sheets.rows:
        present, read, rejected, skipped = (int(str(each)) for each in row[2:6])
        assert present == read + rejected + skipped


def test_quality_is_told_by_person_too() -> None:
    data = judged()
    more = data.files.iloc[[0, 0, 0]].assign(
        file=["华东.xlsx", "华北.xlsx", "活动.xlsx"],
        person=["周敏", "李强", "周敏"],
        errors=[1, 5, 2],
    )
    found = listings(section("quality", ZH, replace(data, files=more)))["people"]
    assert column(found, "谁填的") == ["李强", "周敏"]
    assert column(found, "文件数") == [1, 2]
    assert column(found, "错误") == [5, 3]
    nobody = replace(data, files=more.assign(person=""))
    assert "people" not in listings(section("quality", ZH, nobody))


def test_help_sheets_are_not_listed_and_unchanged_master_rows_are() -> None:
    data = judged()
    first = data.dataset.balance[0]
    hidden = replace(first, status="skipped", reason="hidden", rows_skipped={"hidden": 6})
    master = replace(first, rows_skipped={"master": 3})
    balance = (hidden, replace(hidden, sheet="_lists", reason="duplicate"), master)
    page = section("quality", ZH, replace(data, dataset=replace(data.dataset, balance=balance)))
    assert column(listings(page)["sheets"], "跳过的原因") == ["在总档里，没改过 3"]


def test_money_is_accounted_for() -> None:
    orders = judged_orders().to_dict("records")
    sums = money_balance(orders, Dataset())
    assert sums == {
        "typed": 2_559_000,
        "computed": 66,
        "difference": 591_000,
        "returned": -100_000,
        "counted": 1_200_066,
        "aside": 600_000,
        "not_counted": 1_250_000,
        "summary": 0,
        "rejected": 0,
        "duplicate": 0,
        "master": 0,
    }
    into = sum(sums[key] for key in ("typed", "computed", "difference", "returned"))
    assert into == sum(sums[key] for key in ("counted", "aside", "not_counted"))
    money = listings(section("quality"))["money"]
    assert [
        row[1] for row, look in zip(money.rows, money.looks, strict=True) if look == "total"
    ] == [Decimal("30500.66")] * 2


def test_findings_errors_first_without_what_was_repaired() -> None:
    found = listings(section("quality"))
    assert column(found["findings"], "代码") == ["CELL01", "FILE01", "CUS02", "CUS02"]
    assert column(found["findings"], "哪一列") == ["数量", None, "联系电话", "联系电话"]
    assert column(found["rules"], "次数") == [1, 1, 2, 1]
    assert column(found["按规则合成一家的客户行"], "这些行") == ["华东.xlsx 客户!A3、华北.csv A9"]


def test_a_very_long_list_of_findings_is_cut_and_says_so() -> None:
    data = judged()
    many = data.dataset.found(data.dataset.findings * 200)
    shown = listings(section("quality", ZH, replace(data, dataset=many)))["findings"]
    assert len(shown.rows) == 300
    assert shown.note == "这里列前 300 条，共 804 条；全部在 findings.csv。"


def test_a_finding_of_the_run_has_no_place() -> None:
    data = judged()
    lost = replace(data.dataset.findings[0], cells=(), header="")
    shown = listings(
        section("quality", ZH, replace(data, dataset=replace(data.dataset, findings=(lost,))))
    )
    assert [row[:3] for row in shown["findings"].rows] == [(None, None, None)]


def test_files_without_rows_and_findings_are_not_listed() -> None:
    data = judged()
    silent = {**data.files.to_dict("records")[0], "file": "crmsheets.toml"}
    quiet = {
        name: 0 if name in {"errors", "warnings", "fixed"} else silent[name] for name in silent
    }
    page = section(
        "quality", ZH, replace(data, files=frame([*data.files.to_dict("records"), quiet]))
    )
    assert column(listings(page)["files"], "文件") == ["华东.xlsx"]


def test_nothing_to_mend_is_said() -> None:
    found = listings(section("quality", ZH, bare()))
    assert found["findings"].empty == "没有要改的格子。"
    assert list(found) == ["sheets", "findings"]


def test_detail_shows_points_and_settings() -> None:
    assert column(listings(section("tiering"))["points"], "总分") == [84.25, 84.25, None]
    settings = listings(section("rules"))["settings"].rows
    assert ("客户分级", "70", "tier.cut_a", "A 类的分数线") in settings
    plain = replace(judged(), notes={})
    assert [type(block) for block in section("tiering", ZH, plain).blocks] == [Listing] * 2
    assert [type(block) for block in section("rules", ZH, plain).blocks] == [Listing]
    assert [type(b) for b in section("activities", ZH, plain).blocks] == [Listing]


@pytest.mark.parametrize("locale", [ZH, EN])
def test_every_row_fits_its_heads(locale: Locale) -> None:
    for page in pages(judged(), locale, detail=True):
        for listing in listings(page).values():
            assert all(len(row) == len(listing.heads) for row in listing.rows)
            assert len({head.label for head in listing.heads}) == len(listing.heads)
            assert not listing.looks or len(listing.looks) == len(listing.rows)
            assert not listing.links or len(listing.links) == len(listing.rows)


def test_only_rows_that_a_rule_joined_stand_under_data_quality() -> None:
    data = judged()
    likely = replace(data.merges[0], decided_by="match")
    only = listings(section("quality", ZH, replace(data, merges=(likely,))))
    assert "按规则合成一家的客户行" not in only
