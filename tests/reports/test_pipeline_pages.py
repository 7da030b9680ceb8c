"""销售阶段 with data, and 销售转化 in the detail."""

from __future__ import annotations

from decimal import Decimal

from crmsheets.model.judged import Judged
from crmsheets.model.options.pipeline import Pipeline
from crmsheets.model.options.report import Reporting
from crmsheets.model.page import Lines, Listing, Page
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import pages, sections
from tests.analysis.linked import judged
from tests.analysis.test_pipeline import EASY, HISTORY, run, sheet
from tests.reports.test_pages import EN, ZH, column, listings
from tests.tables import table


def page(name: str, data: Judged, locale: Locale = ZH) -> Page | None:
    return next(each for each in sections() if each.name == name).make(data, locale)


def shown(name: str, data: Judged, locale: Locale = ZH) -> Page:
    found = page(name, data, locale)
    assert found is not None
    return found


def lines(found: Page) -> list[str]:
    return [line for block in found.blocks if isinstance(block, Lines) for line in block.lines]


def test_the_pipeline_stands_in_the_report_once_somebody_types_stages() -> None:
    names = {each.name for each in pages(run(*HISTORY), ZH)}
    assert "pipeline" in names
    assert "pipeline_detail" not in names
    plain = judged(table("followup", "| 客户 | 日期 | 沟通内容 |\n| 甲厂 | 2024-5-1 | 谈 |"))
    assert page("pipeline", plain) is None
    assert page("pipeline_detail", plain) is None


def test_stages_in_words() -> None:
    found = shown("pipeline", run(*HISTORY))
    assert found.lead == (
        "在谈 3 笔，预计 2,800 元；按成交率折算 1,867 元。卡住 1 笔。1 笔没写预计金额，没算进去。"
    )
    stages = listings(found)["pipeline_stages"]
    assert column(stages, "阶段")[3:5] == ["报价", "谈判"]
    assert column(stages, "往下走") == [
        None,
        None,
        None,
        "2/4",
        "资料不够（1/1）",
        None,
        None,
        None,
    ]
    assert column(stages, "一般停几天")[2:6] == ["资料不够", "20", "资料不够", None]
    assert column(stages, "成交率")[3:6] == ["2/3", "默认 60%", None]
    assert column(stages, "折算金额(元)")[3:6] == [1867, 0, None]
    assert column(stages, "卡住")[2:6] == [None, 1, None, None]


def test_open_deals_and_lost_ones() -> None:
    found = shown("pipeline", run(*HISTORY))
    deals = listings(found)["pipeline_deals"]
    assert column(deals, "客户名称") == ["戊厂", "己厂", "辛厂"]
    assert list(deals.looks) == ["alarm", "", ""]
    heads = [each.label for each in deals.heads]
    assert "预计成交日" not in heads  # nobody filled it in
    assert column(deals, "一般几天") == [20, 20, None]
    lost = listings(found)["pipeline_lost"]
    assert column(lost, "输单原因") == ["交期", "价格"]
    money = listings(found)["pipeline_lost_money"]
    assert column(money, "预计金额(元)") == [Decimal("500.00"), Decimal("300.00")]
    assert column(listings(found)["pipeline_rivals"], "竞争对手") == ["恒达"]
    assert "输单 2 笔：填了原因的 1，没填、看客户的话推断的 1" in lines(found)[-1]


def test_few_deals_have_no_shares_and_no_rates() -> None:
    found = shown("pipeline", run(*HISTORY, "壬厂 | 2024-12-1 | 喝茶", using=Settings()))
    stages = listings(found)["pipeline_stages"]
    assert column(stages, "往下走")[3] == "资料不够（2/4）"
    assert column(stages, "成交率")[:5] == [
        "默认 10%",
        "默认 20%",
        "默认 30%",
        "默认 40%",
        "默认 60%",
    ]
    assert [each.label for each in listings(found)["pipeline_lost"].heads] == ["输单原因", "笔数"]
    said = lines(found)
    assert "才 4 笔；满 30 笔就用自己的。" in said[1]
    assert said[2].startswith("另有 1 条跟进没算")


def test_nothing_open_and_nothing_lost() -> None:
    found = shown("pipeline", run("甲厂 | 2024-12-1 | 成交"))
    assert found.lead == "在谈 0 笔，预计 0 元；按成交率折算 0 元。"
    assert listings(found)["pipeline_deals"].empty == "没有在谈的。"
    assert "pipeline_lost" not in listings(found)


def test_in_english() -> None:
    found = shown("pipeline", run(*HISTORY), EN)
    assert found.lead.startswith("Open deals: 3, worth")
    stages = listings(found)["pipeline_stages"]
    assert column(stages, "Stage")[0] == "First contact"
    assert column(stages, "Win rate")[4] == "assumed 60%"
    assert column(listings(found)["pipeline_lost"], "Lost because of") == ["Delivery", "Price"]


def test_conversion_in_the_detail() -> None:
    data = run(*HISTORY)
    found = shown("pipeline_detail", data)
    onward = listings(found)["pipeline_onward"]
    assert len(onward.rows) == 5
    assert column(onward, "往下走")[3:] == ["2/4", "1/1"]
    assert column(onward, "比率")[3:] == ["50%", "资料不够"]
    assert column(onward, "成交")[3:] == ["2/3", "1/1"]
    quoted = listings(found)["pipeline_quotes"]
    assert column(quoted, "业务员") == ["全部"]
    assert column(quoted, "下了单") == ["0/4"]


def test_quotes_without_the_module() -> None:
    said = """
    | 客户 | 日期 | 下一步 | 跟进人 | 沟通内容 |
    | 甲厂 | 2024-5-1 | 报价 | 周敏 | 谈 |
    | 乙厂 | 2024-6-1 | 报价 |  | 谈 |
    """
    found = shown("pipeline_detail", judged(table("followup", said)))
    only = [each for each in found.blocks if isinstance(each, Listing)]
    assert [each.name for each in only] == ["pipeline_quotes"]
    assert column(only[0], "业务员") == ["全部", "周敏", "没写是谁"]
    assert column(only[0], "比率") == ["资料不够"] * 3
    assert "没填阶段的，看下一步写了「报价」的（2 次）" in only[0].note


def test_settings_are_said() -> None:
    using = Settings(report=Reporting(min_rate=2), pipeline=Pipeline(onward_days=60, order_days=45))
    data = judged(table("followup", sheet(*HISTORY)), settings=using)
    assert "60天内走到后面阶段" in lines(shown("pipeline", data))[0]
    notes = [
        each.note for each in shown("pipeline_detail", data).blocks if isinstance(each, Listing)
    ]
    assert "满60天" in notes[0]
    assert "满45天" in notes[1]
    assert EASY.pipeline.onward_days == 90
