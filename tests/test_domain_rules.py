"""Every rule that the field has for the declared columns, the code that tells of it, and an example.

Rules of one cell are told while it is read, others by a check or where customers are joined.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest

from crmsheets import checks
from crmsheets.analysis import doubted
from crmsheets.analysis.link import link
from crmsheets.jobs.catalogue import rules
from crmsheets.model.choice import Choice
from crmsheets.model.dataset import Dataset
from crmsheets.model.grid import Value
from crmsheets.model.row import Use
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.templates import shipped
from tests.checks.running import TODAY
from tests.intake.values.columns import one
from tests.tables import dataset, table


class Cells(NamedTuple):
    """Told while reading: a raw cell that breaks the rule, and one that does not."""

    column: str
    rule: str
    code: str
    failing: Value
    passing: Value


CELLS = (
    Cells("customer.customer_name", "at least 2 characters", "FIT02", "王", "王记"),
    Cells("customer.customer_name", "at most 100 characters", "FIT01", "长" * 101, "长" * 100),
    Cells("customer.contact_name", "not a number", "TEXT07", 12345, "张三"),
    Cells("customer.contact_name", "a title alone is information", "TEXT04", "王总", "王建国"),
    Cells("customer.phone", "a mobile number has 11 digits", "TEL03", "1380000000", "13800000000"),
    Cells("customer.phone", "masked numbers are none", "TEL04", "138****0000", "13800000000"),
    Cells("customer.phone", "a landline has its area code", "TEL05", "88001234", "0769-88001234"),
    Cells("customer.phone", "no service numbers", "TEL07", "95588", "400-800-1024"),
    Cells("customer.phone_alt", "several numbers are split", "TEL02", "13800000000/0769-88001234", "13800000000"),
    Cells("customer.email", "one @, a domain with a dot", "MAIL02", "zhangsan#abc.com", "zhangsan@abc.com"),
    Cells("customer.email", "lower case", "MAIL01", "ZHANG@ABC.COM", "zhang@abc.com"),
    Cells("customer.wechat", "a WeChat id or a mobile number", "MAIL05", "老王", "abc_zhang"),
    Cells("customer.registered_date", "a month is enough", "DATE07", "2023年1月", "2023-01-05"),
    Cells("customer.province", "34 short names", "PICK02", "火星", "广东"),
    Cells("customer.industry", "the list, free words allowed", "PICK03", "养蚕", "电子信息"),
    Cells("customer.source", "the list, free words allowed", "PICK03", "抖店", "展会"),
    Cells("customer.position", "the list, free words allowed", "PICK03", "茶水间", "采购"),
    Cells("customer.company_size", "the list, free words allowed", "PICK03", "三百来人", "小型"),
    Cells("customer.buyer_kind", "the list, free words allowed", "PICK03", "亲戚", "贸易商"),
    Cells("customer.needs", "several of the list", "PICK03", "重视品质、好说话", "重视品质、注重交期"),
    Cells("customer.consent", "nothing outside the list", "PICK02", "改天再说", "已同意"),
    Cells("customer.consent", "the list with its synonyms", "PICK01", "免打扰", "拒绝营销"),
    Cells("customer.consent_date", "a day that exists", "DATE03", "2024.2.30", "2024-02-29"),
    Cells("customer.consent_channel", "the list, free words allowed", "PICK03", "托人带话", "微信"),
    Cells("customer.payment_terms", "the list with its synonyms", "PICK01", "月结30", "月结30天"),
    Cells("customer.payment_terms", "the list, free words allowed", "PICK03", "看心情", "月结30天"),
    Cells("customer.credit_limit", "not below 0", "FIT04", -5, 100000),
    Cells("customer.uscc", "18 characters", "USCC02", "91350100M000100Y4", "91350100M000100Y43"),
    Cells("customer.uscc", "the check character", "USCC03", "91350100M000100Y4Z", "91350100M000100Y43"),
    Cells("customer.uscc", "old tax numbers with a warning", "USCC04", "350100123456789", "91350100M000100Y43"),
    Cells("customer.note", "at most 500 characters", "FIT01", "长" * 501, "长" * 500),
    Cells("followup.followup_date", "a day that exists", "DATE03", "2024.2.30", "2024-02-29"),
    Cells("followup.followup_date", "a time of day is left off", "DATE12", "2023-1-5 14:30", "2023-01-05"),
    Cells("followup.next_date", "words are no day", "DATE02", "下周", "2024-03-12"),
    Cells("followup.method", "the list with its synonyms", "PICK01", "打电话", "电话"),
    Cells("followup.method", "nothing outside the list", "PICK02", "托梦", "电话"),
    Cells("followup.response", "the list, free words allowed", "PICK03", "笑了笑", "有意向"),
    Cells("followup.next_action", "the list, free words allowed", "PICK03", "请吃饭", "报价"),
    Cells("followup.stage", "the list with its synonyms", "PICK01", "丢单", "输单"),
    Cells("followup.stage", "the list, free words allowed", "PICK03", "喝茶中", "谈判"),
    Cells("followup.expected_amount", "a rough figure will do", "NUM21", "5-6万", 55000),
    Cells("followup.expected_amount", "a number", "NUM02", "看情况", 50000),
    Cells("followup.expected_amount", "not below 0", "FIT04", -5, 50000),
    Cells("followup.expected_date", "a day that exists", "DATE03", "2024.2.30", "2024-02-29"),
    Cells("followup.expected_date", "words are no day", "DATE02", "下周", "2024-03-12"),
    Cells("followup.probability", "the list with its synonyms", "PICK01", "七成", "70%"),
    Cells("followup.lost_reason", "the list with its synonyms", "PICK01", "嫌贵", "价格"),
    Cells("followup.lost_reason", "the list, free words allowed", "PICK03", "老板换人", "交期"),
    Cells("feedback.rating", "1 to 5", "RATE02", 9, 4),
    Cells("feedback.rating", "words for points", "RATE01", "非常满意", 5),
    Cells("feedback.handling", "the list, free words allowed", "PICK03", "再说吧", "已改进"),
    Cells("feedback.category", "several of the list", "PICK03", "产品质量、气味", "产品质量、交期"),
    Cells("order.order_date", "the month is not enough", "DATE06", "2023.1", "2023-01-05"),
    Cells("order.quantity", "a number", "NUM02", "一批", "1000"),
    Cells("order.quantity", "a unit is split off", "NUM01", "500个", 500),
    Cells("order.unit_price", "not below 0", "FIT04", -5, 5),
    Cells("order.unit_price", "4 decimals", "NUM08", 12.34567, 12.3456),
    Cells("order.amount", "no rough figures", "NUM03", "约5000", "5000"),
    Cells("order.amount", "the currency of the column", "NUM06", "USD 1,750", "12500"),
    Cells("order.status", "the list with its synonyms", "PICK01", "已出货", "已发货"),
    Cells("order.currency", "the list with its synonyms", "PICK01", "美金", "USD"),
    Cells("order.order_id", "a number Excel cut short", "CODE01", 6222021234567890123, "ORD001"),
    Cells("order.shipped_quantity", "a number", "NUM02", "一批", "1000"),
    Cells("payment.amount", "no rough figures", "NUM03", "约5000", "5000"),
    Cells("payment.payment_date", "a day that exists", "DATE03", "2024.2.30", "2024-02-29"),
    Cells("payment.method", "the list with its synonyms", "PICK01", "对公转账", "银行转账"),
    Cells("payment.kind", "the list, free words allowed", "PICK03", "压岁钱", "货款"),
    Cells("payment.currency", "the list with its synonyms", "PICK01", "美金", "USD"),
    Cells("service.service_type", "the list with its synonyms", "PICK01", "客诉", "投诉"),
    Cells("service.service_type", "nothing outside the list", "PICK02", "骂人", "投诉"),
    Cells("service.result", "the list, free words allowed", "PICK03", "王工去看了", "已换货"),
    Cells("activity.start_date", "a range is its first day", "DATE11", "2024年10月15日-18日", "2024-10-15"),
    Cells("activity.activity_type", "the list, free words allowed", "PICK03", "相亲会", "展会"),
    Cells("activity.effect", "nothing outside the list", "PICK02", "还行吧", "达到预期"),
    Cells("activity.goal_value", "not below 0", "FIT04", -5, 30),
    Cells("activity.attendees", "a number", "NUM02", "一车", 35),
    Cells("activity.invited", "not below 0", "FIT04", -5, 60),
    Cells("activity.cost", "no rough figures", "NUM03", "约28000", "28000"),
    Cells("activity.lead_count", "a number", "NUM02", "一堆", 12),
    Cells("feedback.nps", "0 to 10", "FIT03", 12, 9),
    *(
        Cells(f"feedback.rating_{name}", "1 to 5", "RATE02", 9, 4)
        for name in (
            *("quality", "performance", "appearance", "delivery", "price", "packaging"),
            *("attitude", "expertise", "aftersales"),
        )
    ),
    Cells("feedback.dept", "the list, free words allowed", "PICK03", "隔壁厂", "品质"),
    Cells("feedback.verified", "the list with its synonyms", "PICK01", "验证有效", "有效"),
    Cells("feedback.action_date", "a day that exists", "DATE03", "2024.2.30", "2024-02-29"),
    Cells("service.severity", "the list with its synonyms", "PICK01", "特别严重", "重大"),
    Cells("service.cause_kind", "the list, free words allowed", "PICK03", "天意", "机"),
    Cells("service.cost", "not below 0", "FIT04", -5, 300),
    Cells("service.dept", "the list, free words allowed", "PICK03", "隔壁厂", "品质"),
    Cells("service.verified", "the list with its synonyms", "PICK01", "验证有效", "有效"),
    Cells("service.action_date", "a day that exists", "DATE03", "2024.2.30", "2024-02-29"),
    Cells("guest.phone", "as the customer's", "TEL03", "1380000000", "13800000000"),
    Cells("guest.intent", "A, B, C and stars are mapped", "PICK01", "★★★", "高"),
)  # fmt: skip


@pytest.mark.parametrize("line", CELLS, ids=lambda line: f"{line.column}-{line.code}-{line.rule}")
def test_rules_of_one_cell(line: Cells) -> None:
    assert line.code in one(line.column, line.failing)[1].split()
    assert line.code not in one(line.column, line.passing)[1].split()


class Rows(NamedTuple):
    """Told by a check: sheets that break the rule, and sheets that do not."""

    column: str
    rule: str
    code: str
    stage: str
    failing: str
    passing: str


# column ; rule ; code ; stage, below it the sheets: `table: header | header / cell | cell + table: …`
# `table wide: …` and `table next: …` stand in a file of that name (wide: a month a column),
# `table 5月: …` in a sheet of that name of the first file. A header … is that of an order line.
ORDER_LINE = "单号 | 客户 | 日期 | 型号 | 数量"
TABLE = """
* ; required cells are filled ; CELL01 ; row
  ✗ order: 订单编号 | 数量 / PO1 |
  ✓ order: 订单编号 | 数量 / PO1 | 5
* ; describing cells are filled ; CELL02 ; row
  ✗ customer: 客户名称 | 联系人 / 顺达五金厂 |
  ✓ customer: 客户名称 | 联系人 / 顺达五金厂 | 张三
customer.phone ; phone, e-mail or WeChat ; ROW01 ; row
  ✗ customer: 电话 | 微信 | 客户名称 / | | 顺达五金厂
  ✓ customer: 电话 | 微信 | 客户名称 / | abc_zhang | 顺达五金厂
feedback.content ; words or points ; ROW01 ; row
  ✗ feedback: 客户反馈 | 评分 | 客户名称 / | | 顺达
  ✓ feedback: 客户反馈 | 评分 | 客户名称 / | 4 | 顺达
customer.customer_id ; like CUS001 ; CUS03 ; row
  ✗ customer: 客户编号 / 13800000000
  ✓ customer: 客户编号 / CUS001
customer.customer_name ; a full legal name ; CUS01 ; row
  ✗ customer: 客户名称 / 顺达
  ✓ customer: 客户名称 / 顺达五金厂
customer.short_name ; unique among customers ; CUS04 ; linked
  ✗ customer: 客户名称 | 简称 / 顺达五金厂 | SD / 恒通电子厂 | SD
  ✓ customer: 客户名称 | 简称 / 顺达五金厂 | SD / 恒通电子厂 | HT
customer.customer_name ; once in a file ; CUS05 ; linked
  ✗ customer: 客户名称 | 微信 / 顺达五金厂 | abc_a / 顺达五金厂 | abc_b
  ✓ customer: 客户名称 / 顺达五金厂 / 恒通电子厂
customer.customer_id ; one number a customer ; LINK01 ; linked
  ✗ customer: 客户名称 | 客户编号 / 顺达五金厂 | CUS001 / 恒通电子厂 | CUS001
  ✓ customer: 客户名称 | 客户编号 / 顺达五金厂 | CUS001 / 恒通电子厂 | CUS002
customer.uscc ; one code a customer ; LINK02 ; linked
  ✗ customer: 客户名称 | 税号 / 顺达五金厂 | 91350100M000100Y43 / 顺达五金厂 | 91110000600037341L
  ✓ customer: 客户名称 | 税号 / 顺达五金厂 | 91350100M000100Y43
customer.phone_alt ; not the phone again ; CUS02 ; row
  ✗ customer: 电话 | 备用电话 / 13800000000 | 13800000000
  ✓ customer: 电话 | 备用电话 / 13800000000 | 13800000001
customer.registered_date ; not before 1990 ; CELL03 ; row
  ✗ customer: 首次接触日期 / 1924-3-5
  ✓ customer: 首次接触日期 / 1990-1-1
customer.registered_date ; not after today ; CELL04 ; row
  ✗ customer: 首次接触日期 / 2025-1-1
  ✓ customer: 首次接触日期 / 2024-12-31
customer.owner ; in the staff list ; CELL07 ; row
  ✗ customer: 负责业务员 / 赵六
  ✓ customer: 负责业务员 / 周敏
customer.note ; no identity numbers ; CELL05 ; row
  ✗ customer: 备注 / 11010519491231002X
  ✓ customer: 备注 / 价格敏感
customer.note ; no bank cards ; CELL06 ; row
  ✗ customer: 备注 / 卡6222600260001072444
  ✓ customer: 备注 / 卡
followup.followup_date ; not before 2000 ; CELL03 ; row
  ✗ followup: 跟进日期 / 1999-3-5
  ✓ followup: 跟进日期 / 2000-1-1
followup.followup_date ; not after tomorrow ; CELL04 ; row
  ✗ followup: 跟进日期 / 2025-1-2
  ✓ followup: 跟进日期 / 2025-1-1
followup.customer_name ; a known customer ; REF01 ; linked
  ✗ customer: 客户名称 / 顺达五金有限公司 + followup: 客户名称 / 恒通
  ✓ customer: 客户名称 / 顺达五金有限公司 + followup: 客户名称 / 顺达五金有限公司
followup.content ; at least 4 characters ; FUP02 ; row
  ✗ followup: 沟通内容 / 报价
  ✓ followup: 沟通内容 / 询问X100报价
followup.content ; not 已联系 alone ; FUP01 ; row
  ✗ followup: 沟通内容 / 已联系
  ✓ followup: 沟通内容 / 询问X100报价
followup.next_date ; there, unless 暂不跟进 ; FUP04 ; linked
  ✗ followup: 客户名称 | 跟进日期 | 下次 | 下一步 / 顺达 | 2024-3-5 | | 报价
  ✓ followup: 客户名称 | 跟进日期 | 下次 | 下一步 / 顺达 | 2024-3-5 | | 无需跟进
followup.next_date ; not before the contact ; ROW02 ; row
  ✗ followup: 跟进日期 | 下次 / 2024-3-5 | 2024-3-1
  ✓ followup: 跟进日期 | 下次 / 2024-3-5 | 2024-3-5
followup.next_date ; within 180 days ; FUP03 ; row
  ✗ followup: 跟进日期 | 下次 / 2024-3-5 | 2024-9-2
  ✓ followup: 跟进日期 | 下次 / 2024-3-5 | 2024-9-1
followup.expected_date ; not before 2000 ; CELL03 ; row
  ✗ followup: 预计成交日 / 1999-3-5
  ✓ followup: 预计成交日 / 2025-3-5
followup.lost_reason ; there once the deal is lost ; FUP05 ; row
  ✗ followup: 销售阶段 | 输单原因 | 沟通内容 / 输单 | | 客户选了别家
  ✓ followup: 销售阶段 | 输单原因 | 沟通内容 / 输单 | 价格 | 客户选了别家
followup.lost_reason ; of a lost deal ; FUP06 ; row
  ✗ followup: 销售阶段 | 输单原因 / 报价 | 价格
  ✓ followup: 销售阶段 | 输单原因 / 搁置 | 价格
followup.stage ; a deal won has its order ; FUP07 ; linked
  ✗ followup: 客户 | 日期 | 销售阶段 / 顺达 | 2024-3-5 | 成交 + order: 客户 | 日期 / 恒通 | 2024-3-8
  ✓ followup: 客户 | 日期 | 销售阶段 / 顺达 | 2024-3-5 | 成交 + order: 客户 | 日期 / 顺达 | 2024-3-8
followup.expected_date ; not passed while the deal is open ; FUP08 ; linked
  ✗ followup: 客户 | 日期 | 销售阶段 | 预计成交日 / 顺达 | 2024-3-5 | 报价 | 2024-4-5
  ✓ followup: 客户 | 日期 | 销售阶段 | 预计成交日 / 顺达 | 2024-3-5 | 报价 | 2025-4-5
feedback.rating ; fits the words ; FBK01 ; linked
  ✗ feedback: 客户反馈 | 评分 / 太慢 | 5
  ✓ feedback: 客户反馈 | 评分 / 太慢 | 2
feedback.rating ; near the single marks ; FBK02 ; row
  ✗ feedback: 评分 | 质量评分 | 交期评分 / 5 | 2 | 1
  ✓ feedback: 评分 | 质量评分 | 交期评分 / 2 | 2 | 1
feedback.nps ; fits the rating ; FBK03 ; row
  ✗ feedback: 评分 | 推荐意愿 / 5 | 1
  ✓ feedback: 评分 | 推荐意愿 / 5 | 9
feedback.action_date ; there once a measure is done ; IMP01 ; row
  ✗ feedback: 采取的措施 | 措施完成日期 / 加一道工序 |
  ✓ feedback: 采取的措施 | 措施完成日期 / 加一道工序 | 2024-3-20
feedback.verified ; of a measure that is written down ; IMP02 ; row
  ✗ feedback: 采取的措施 | 效果验证 / | 有效
  ✓ feedback: 采取的措施 | 效果验证 / | 待验证
feedback.verified ; not before the measure is done ; IMP03 ; row
  ✗ feedback: 采取的措施 | 措施完成日期 | 效果验证 / 加一道工序 | | 有效
  ✓ feedback: 采取的措施 | 措施完成日期 | 效果验证 / 加一道工序 | 2024-3-20 | 有效
service.action_date ; there once a measure is done ; IMP01 ; row
  ✗ service: 采取的措施 | 措施完成日期 / 加一道工序 |
  ✓ service: 采取的措施 | 措施完成日期 / 加一道工序 | 2024-3-20
service.verified ; not before the measure is done ; IMP03 ; row
  ✗ service: 采取的措施 | 措施完成日期 | 效果验证 / 加一道工序 | | 无效
  ✓ service: 采取的措施 | 措施完成日期 | 效果验证 / 加一道工序 | | 待验证
service.cause_kind ; there once a severe case is settled ; IMP04 ; row
  ✗ service: 严重程度 | 处理结果 | 原因类别 / 重大 | 已换货 |
  ✓ service: 严重程度 | 处理结果 | 原因类别 / 一般 | 已换货 |
service.cost ; not of an inquiry ; IMP05 ; row
  ✗ service: 事件类型 | 损失费用 / 咨询 | 500
  ✓ service: 事件类型 | 损失费用 / 投诉 | 500
customer.consent_date ; there once consent is ; CUS06 ; row
  ✗ customer: 告知/同意 | 同意日期 / 已同意 |
  ✓ customer: 告知/同意 | 同意日期 / 已同意 | 2024-3-5
customer.consent ; there once its day is ; CUS07 ; row
  ✗ customer: 告知/同意 | 同意日期 / | 2024-3-5
  ✓ customer: 告知/同意 | 同意日期 / 拒绝营销 | 2024-3-5
customer.company_size ; none of a private person ; CUS08 ; row
  ✗ customer: 企业规模 | 客户性质 / 大型 | 个人
  ✓ customer: 企业规模 | 客户性质 / 大型 | 贸易商
customer.credit_limit ; for those who may owe ; CUS09 ; row
  ✗ customer: 结算方式 | 信用额度 / 款到发货 | 5000
  ✓ customer: 结算方式 | 信用额度 / 月结30天 | 5000
activity.invited ; not fewer than came ; ACT04 ; linked
  ✗ activity: 活动名称 | 邀请人数 | 参与人数 / 展 | 30 | 60
  ✓ activity: 活动名称 | 邀请人数 | 参与人数 / 展 | 60 | 30
activity.lead_count ; not more than came ; ACT05 ; linked
  ✗ activity: 活动名称 | 有效线索数 | 参与人数 / 展 | 50 | 30
  ✓ activity: 活动名称 | 有效线索数 | 参与人数 / 展 | 12 | 30
order.shipped_quantity ; not far over what was ordered ; ORD10 ; row
  ✗ order: 数量 | 已发数量 / 1000 | 6000
  ✓ order: 数量 | 已发数量 / 1000 | 1100
order.ship_date ; there once all of it left ; ORD11 ; row
  ✗ order: 数量 | 已发数量 | 发货日期 / 1000 | 1000 |
  ✓ order: 数量 | 已发数量 | 发货日期 / 1000 | 600 |
payment.amount ; not more than the order is worth ; PAY08 ; linked
  ✗ order: 订单编号 | 数量 | 单价 / PO1 | 10 | 100 + payment: 订单编号 | 金额 / PO1 | 1200
  ✓ order: 订单编号 | 数量 | 单价 / PO1 | 10 | 100 + payment: 订单编号 | 金额 / PO1 | 1000
activity.activity_name ; unique with its date ; ACT01 ; linked
  ✗ activity: 活动名称 | 活动日期 / 展 | 2024-3-5 / 展 | 2024-3-5
  ✓ activity: 活动名称 | 活动日期 / 展 | 2024-3-5 / 展 | 2023-3-5
activity.start_date ; not after the end of next year ; CELL04 ; row
  ✗ activity: 活动日期 / 2026-1-1
  ✓ activity: 活动日期 / 2025-12-31
activity.attendees ; the guests counted ; ACT02 ; linked
  ✗ activity: 活动名称 | 参与人数 / 展 | 3 + guest: 活动名称 / 展
  ✓ activity: 活动名称 | 参与人数 / 展 | 1 + guest: 活动名称 / 展
guest.activity_name ; a known event ; ACT03 ; linked
  ✗ activity: 活动名称 / 展 + guest: 活动名称 / 会
  ✓ activity: 活动名称 / 展 + guest: 活动名称 / 展
order.order_id ; one customer an order ; UNIQ01 ; linked
  ✗ order: 订单编号 | 客户名称 / PO1 | 顺达 / PO1 | 恒通
  ✓ order: 订单编号 | 客户名称 / PO1 | 顺达 / PO1 | 顺达
order.order_id ; one date an order ; UNIQ02 ; linked
  ✗ order: 订单编号 | 下单日期 / PO1 | 2024-3-5 / PO1 | 2024-3-6
  ✓ order: 订单编号 | 下单日期 / PO1 | 2024-3-5 / PO1 | 2024-3-5
order.order_id ; a line once in a sheet ; UNIQ03 ; linked
  ✗ order: 订单编号 | 产品型号 / PO1 | X / PO1 | X
  ✓ order: 订单编号 | 产品型号 / PO1 | X / PO1 | Y
order.order_id ; a line once in a file ; COPY04 ; linked
  ✗ order: … / P1 | 顺达 | 2024-3-5 | X | 5 + order 5月: … / P1 | 顺达 | 2024-3-5 | X | 5
  ✓ order: … / P1 | 顺达 | 2024-3-5 | X | 5 + order 5月: … / P2 | 顺达 | 2024-3-5 | X | 5
order.order_id ; a line the same in all files ; COPY02 ; linked
  ✗ order: … / P1 | 顺达 | 2024-3-5 | X | 5 + order next: … / P1 | 顺达 | 2024-3-5 | X | 6
  ✓ order: … / P1 | 顺达 | 2024-3-5 | X | 5 + order next: … / P2 | 顺达 | 2024-3-5 | X | 6
order.customer_name ; one customer, not two ; REF02 ; linked
  ✗ customer: 客户名称 / 顺达五金有限公司 / 顺达电子有限公司 + order: 客户名称 / 顺达
  ✓ customer: 客户名称 / 顺达五金有限公司 + order: 客户名称 / 顺达五金有限公司
order.customer_name ; no short form of a long name ; REF05 ; linked
  ✗ customer: 客户名称 / 江门市恒佳达卫浴有限公司 + order: 客户名称 / 恒佳
  ✓ customer: 客户名称 | 客户简称 / 江门市恒佳达卫浴有限公司 | 恒佳 + order: 客户名称 / 恒佳
order.customer_name ; a short form of one customer only is taken ; REF06 ; linked
  ✗ customer: 客户名称 / 江门市恒佳卫浴有限公司 + order: 客户名称 / 恒佳
  ✓ customer: 客户名称 / 江门市恒佳卫浴有限公司 + order: 客户名称 / 江门市恒佳卫浴有限公司
order.customer_name ; the number's customer ; REF04 ; linked
  ✗ customer: 客户名称 | 客户编号 / 顺达厂 | CUS001 / 恒通厂 | CUS002 + order: 客户名称 | 客户编号 / 恒通厂 | CUS001
  ✓ customer: 客户名称 | 客户编号 / 顺达厂 | CUS001 / 恒通厂 | CUS002 + order: 客户名称 | 客户编号 / 恒通厂 | CUS002
order.order_date ; not after tomorrow ; CELL04 ; row
  ✗ order: 下单日期 / 2025-1-2
  ✓ order: 下单日期 / 2025-1-1
order.quantity ; not 0 ; ORD06 ; row
  ✗ order: 数量 / 0
  ✓ order: 数量 / 1
order.quantity ; negative for returns only ; ORD07 ; row
  ✗ order: 数量 | 状态 / -5 | 已完成
  ✓ order: 数量 | 状态 / -5 | 退货
order.unit_price ; there ; ORD05 ; row
  ✗ order: 产品型号 | 单价 / X |
  ✓ order: 产品型号 | 单价 / X | 5
order.unit_price ; 0 needs 样品 or 赠品 ; ORD08 ; row
  ✗ order: 单价 | 备注 / 0 | 急
  ✓ order: 单价 | 备注 / 0 | 赠品
order.amount ; quantity x price: a discount ; ORD01 ; row
  ✗ order: 数量 | 单价 | 金额 / 100 | 10 | 900
  ✓ order: 数量 | 单价 | 金额 / 100 | 10 | 1000
order.amount ; quantity x price: beyond ; ORD02 ; row
  ✗ order: 数量 | 单价 | 金额 / 100 | 10 | 7
  ✓ order: 数量 | 单价 | 金额 / 100 | 10 | 1001
order.amount ; a price of a thousand ; ORD03 ; row
  ✗ order: 数量 | 单价 | 金额 / 5000 | 12 | 60
  ✓ order: 数量 | 单位 | 单价 | 金额 / 5000 | 千只 | 12 | 60
order.amount ; with and without tax ; ORD04 ; row
  ✗ order: 数量 | 单价 | 金额 / 100 | 10 | 1130
  ✓ order: 数量 | 单价 | 金额 / 100 | 11.3 | 1130
order.ship_date ; not before the order ; ROW02 ; row
  ✗ order: 下单日期 | 发货日期 / 2024-3-5 | 2024-3-1
  ✓ order: 下单日期 | 发货日期 / 2024-3-5 | 2024-3-5
order.receive_date ; not before shipping ; ROW02 ; row
  ✗ order: 发货日期 | 收货日期 / 2024-3-5 | 2024-3-1
  ✓ order: 发货日期 | 收货日期 / 2024-3-5 | 2024-3-5
order.receive_date ; within 60 days ; ORD09 ; row
  ✗ order: 发货日期 | 收货日期 / 2024-1-5 | 2024-3-6
  ✓ order: 发货日期 | 收货日期 / 2024-1-5 | 2024-3-5
order.due_date ; not before the order ; ROW02 ; row
  ✗ order: 下单日期 | 交期 / 2024-3-5 | 2024-3-1
  ✓ order: 下单日期 | 交期 / 2024-3-5 | 2024-3-5
order.size ; a size once in an order ; UNIQ03 ; linked
  ✗ order: 订单编号 | 产品型号 | 尺码 / PO1 | X | XL / PO1 | X | XL
  ✓ order: 订单编号 | 产品型号 | 尺码 / PO1 | X | XL / PO1 | X | L
order.amount ; months are no summary of single orders ; ORD20 ; linked
  ✗ order: 客户 | 日期 | 金额 / 顺达 | 2024-3-5 | 50 + order wide: 客户 | 日期 | 金额 / 顺达 | 2024-3-1 | 50
  ✓ order: 客户 | 日期 | 金额 / 顺达 | 2024-3-5 | 50 + order wide: 客户 | 日期 | 金额 / 顺达 | 2024-4-1 | 50
order.amount ; a summary by month agrees with its single orders ; ORD21 ; linked
  ✗ order: 客户 | 日期 | 金额 / 顺达 | 2024-3-5 | 50 + order wide: 客户 | 日期 | 金额 / 顺达 | 2024-3-1 | 80
  ✓ order: 客户 | 日期 | 金额 / 顺达 | 2024-3-5 | 50 + order wide: 客户 | 日期 | 金额 / 顺达 | 2024-3-1 | 50
order.order_date ; a sheet of shipments says when goods were ordered ; ORD22 ; linked
  ✗ order: 客户 | 发货日期 | 金额 / 顺达 | 2024-3-5 | 50
  ✓ order: 客户 | 日期 | 发货日期 | 金额 / 顺达 | 2024-3-1 | 2024-3-5 | 50
service.service_date ; not after tomorrow ; CELL04 ; row
  ✗ service: 受理日期 / 2025-1-2
  ✓ service: 受理日期 / 2025-1-1
service.description ; at least 4 characters ; SVC01 ; row
  ✗ service: 描述 / 毛刺
  ✓ service: 描述 / 边缘毛刺
service.closed_date ; there once the result is final ; SVC02 ; row
  ✗ service: 描述 | 处理结果 | 处理日期 | 受理日期 / 边缘毛刺 | 已换货 | | 2024-3-5
  ✓ service: 描述 | 处理结果 | 处理日期 | 受理日期 / 边缘毛刺 | 已换货 | 2024-3-8 | 2024-3-5
service.closed_date ; not while the case is open ; SVC03 ; row
  ✗ service: 描述 | 处理结果 | 处理日期 | 受理日期 / 边缘毛刺 | 处理中 | 2024-3-8 | 2024-3-5
  ✓ service: 描述 | 处理结果 | 处理日期 | 受理日期 / 边缘毛刺 | 处理中 | | 2024-3-5
service.closed_date ; not before the case ; ROW02 ; row
  ✗ service: 描述 | 处理结果 | 处理日期 | 受理日期 / 边缘毛刺 | 已换货 | 2024-3-1 | 2024-3-5
  ✓ service: 描述 | 处理结果 | 处理日期 | 受理日期 / 边缘毛刺 | 已换货 | 2024-3-5 | 2024-3-5
service.order_id ; a known order ; REF03 ; linked
  ✗ order: 订单编号 / PO1 + service: 订单编号 / PO2
  ✓ order: 订单编号 / PO1 + service: 订单编号 / PO1
order.first_promised ; not before the order ; ROW02 ; row
  ✗ order: 下单日期 | 首次承诺交期 / 2024-3-5 | 2024-3-1
  ✓ order: 下单日期 | 首次承诺交期 / 2024-3-5 | 2024-3-25
payment.order_id ; a known order ; PAY01 ; linked
  ✗ order: 订单编号 / PO1 + payment: 订单编号 / PO2
  ✓ order: 订单编号 / PO1 + payment: 订单编号 / PO1
payment.order_id ; the customer's own order ; PAY02 ; linked
  ✗ order: 订单编号 | 客户名称 / PO1 | 顺达五金 + payment: 订单编号 | 客户名称 / PO1 | 恒通电子
  ✓ order: 订单编号 | 客户名称 / PO1 | 顺达五金 + payment: 订单编号 | 客户名称 / PO1 | 顺达五金
payment.payment_date ; the day the money came ; PAY03 ; row
  ✗ payment: 收款日期 | 金额 / | 5000
  ✓ payment: 收款日期 | 金额 / 2024-3-25 | 5000
payment.amount ; money came ; PAY04 ; row
  ✗ payment: 金额 / 0
  ✓ payment: 金额 / 5000
payment.amount ; money given back is called so ; PAY05 ; row
  ✗ payment: 金额 | 款项 / -500 |
  ✓ payment: 金额 | 款项 / -500 | 退款
payment.amount ; once in a sheet ; PAY06 ; linked
  ✗ payment: 客户名称 | 收款日期 | 金额 / 甲厂 | 2024-3-5 | 5 / 甲厂 | 2024-3-5 | 5
  ✓ payment: 客户名称 | 收款日期 | 金额 / 甲厂 | 2024-3-5 | 5 / 甲厂 | 2024-3-6 | 5
payment.payment_date ; not long before the order ; PAY07 ; linked
  ✗ order: 订单编号 | 下单日期 / PO1 | 2024-3-1 + payment: 订单编号 | 收款日期 / PO1 | 2023-3-5
  ✓ order: 订单编号 | 下单日期 / PO1 | 2024-3-1 + payment: 订单编号 | 收款日期 / PO1 | 2024-2-20
service.handler ; once and like another ; CELL08 ; row
  ✗ service: 处理人 / 周敏敏 / 周敏 / 周敏
  ✓ service: 处理人 / 周敏 / 周敏 / 周敏
customer.tier ; claims are compared ; TYPE01 ; linked
  ✗ customer: 客户名称 | 客户等级 / 顺达五金厂 | A / 顺达五金厂 | C
  ✓ customer: 客户名称 | 客户等级 / 顺达五金厂 | A类 / 顺达五金厂 | VIP
tier.tier ; claims are compared ; TYPE01 ; linked
  ✗ tier: 客户名称 | 等级 / 顺达 | A / 顺达 | B
  ✓ tier: 客户名称 | 等级 / 顺达 | A / 恒通 | B
"""


def listed(text: str) -> Iterator[Rows]:
    lines = iter(text.strip().splitlines())
    for head in lines:
        column, rule, code, stage = head.split(" ; ")
        yield Rows(column, rule, code, stage, next(lines)[4:], next(lines)[4:])


ROWS = tuple(listed(TABLE))


def sheet(said: str) -> Table:
    head, _, lines = said.replace("…", ORDER_LINE).partition(": ")
    name, _, where = head.partition(" ")
    rows = "\n".join(f"| {line.strip()} |" for line in lines.split(" / "))
    if where.isascii():
        return table(name, rows, file=f"{where or 'flat'}.xlsx")
    made = table(name, rows, file="flat.xlsx")
    return replace(made, places=(replace(made.places[0], sheet=where),))


def told(said: str, line: Rows) -> set[str]:
    data: Dataset = dataset(*(sheet(each) for each in said.split(" + ")))
    lines = [replace(one, layout=one.file.removesuffix(".xlsx")) for one in data.balance]
    data = replace(data, balance=tuple(lines))
    settings = Settings(staff=("周敏",) if line.code == "CELL07" else ())
    if line.stage == "linked":
        data = checks.run(link(data, settings), settings, TODAY, "linked")
        return {each.code for each in doubted.told(data, settings).findings}
    return {each.code for each in checks.run(data, settings, TODAY, "row").findings}


@pytest.mark.parametrize("line", ROWS, ids=lambda line: f"{line.column}-{line.code}-{line.rule}")
def test_rules_of_rows_sheets_and_files(line: Rows) -> None:
    assert line.code in told(line.failing, line)
    assert line.code not in told(line.passing, line)


def test_every_check_stands_in_the_table() -> None:
    shown = {line.code for line in ROWS}
    given = {rule.code for check in checks.shelf() for rule in check.rules}
    assert given - shown == set()


def test_every_code_of_the_table_is_a_rule() -> None:
    known = {rule.code for rule in rules()}
    assert ({line.code for line in CELLS} | {line.code for line in ROWS}) - known == set()


PLAIN = {
    "customer.address",
    "customer.city",
    "customer.country",
    "followup.contact_name",
    "followup.product_interest",
    "followup.competitor",
    "service.product_model",
    "service.service_id",
    "feedback.measure_taken",
    "service.measure_taken",
    "activity.goal",
    "activity.content",
    "guest.contact_name",
    "guest.product_interest",
    "order.note",
    "payment.note",
    # What analyze computes; a typed one is a claim that nobody is asked to correct.
    *(
        each.key
        for template in shipped()
        for each in template.fields
        if each.column.use is Use.DERIVED and each.key != "customer.tier"
    ),
}
"""Free words that nothing is asked of but their length."""
REQUIRED_OR_ALIKE = {
    "order.product_model": "CELL02",  # required
    "guest.customer_name": "CELL01",  # required; a guest may be new
    "service.customer_name": "REF01",
    "feedback.customer_name": "REF01",
    "feedback.feedback_date": "CELL04",
    "service.first_reply_date": "ROW02",
    "followup.owner": "CELL08",
    "order.unit": "PICK03",
    "payment.customer_name": "REF01",
}
"""Columns whose rules are those of another column in the table."""


def test_every_declared_column_has_its_rules() -> None:
    declared = {
        each.key for template in shipped() if not template.result for each in template.fields
    }
    ruled = {line.column for line in CELLS} | {line.column for line in ROWS}
    ruled |= PLAIN | set(REQUIRED_OR_ALIKE)
    assert declared - ruled == set()
    assert {key for key in ruled if not key.startswith(("*", "tier."))} - declared == set()


def test_every_list_has_a_first_choice() -> None:
    for template in shipped():
        for each in template.fields:
            assert each.choices is None or issubclass(each.choices, Choice)
            assert each.choices is None or len(list(each.choices)) > 1, each.key
