"""Papers of a factory that hold customers, days and amounts too, and are none of our tables.

A price list, a quotation, goods bought and received, stock, wages, the bank: their own words, in the
title or in a header, weigh more than the words they share with an order list.
"""

from __future__ import annotations

import re

from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Template

_OURS = re.compile(
    r"客户|订单|销售|出货|发货|送货|跟进|拜访|反馈|投诉|售后|customer|client|order|sales|shipment|"
    r"follow",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"供应商|供货商|供方|采购|进货|入库|出入库|进销存|库存|盘点|仓库|工资|薪资|薪酬|考勤|花名册|"
    r"员工|人员|社保|报价|询价|价目|价格表|物料清单|bom|用料|银行|日记账|总账|费用|报销|"
    r"(?:资金|收支|现金|账户|交易|收款|付款|收付款|对公|微信|支付宝)流水|"
    r"固定资产|设备台账|快递|物流对账|supplier|vendor|purchas|stock|inventory|payroll|salary|wages|"
    r"employee|staff list|quotation|quote|price ?list|bill of materials|bank statement|ledger|expense",
    re.IGNORECASE,
)
# Whom to ask at a customer's, and what he ordered: 采购对接人, 采购电话, Purchasing contact.
_BUYERS = (
    r"(?!对接|联系|联络|接洽|负责|经理|主管|总监|代表|窗口|电话|手机|微信|邮箱|邮件|方|商|单位|公司|企业|"
    r"意向|意愿)"
)
_BUYERS_EN = (
    r"(?!ers?\b|ing (contact|manager|person|officer|dept|department|agent|lead|rep|team)|"
    r"e (order|contact|intent|interest|willing|manager))"
)
_HEADERS = re.compile(
    rf"供应|供货|供方|采购{_BUYERS}|进货|入库|库存|库位|结存|期初|期末|工资|薪|考勤|出勤|社保|公积金|个税|"
    r"借方|贷方|余额|(?<![客来用商])户名|对方账|摘要|凭证|报价|有效期|询价|物料|用量|损耗|bom|竞争|同行|"
    rf"快递|承运|工号|身份证|岗位|入职|supplier|vendor|purchas{_BUYERS_EN}|salary|wage|stock|"
    r"warehouse|inventory|debit|credit|balance|quot|valid until|employee",
    re.IGNORECASE,
)
_OFFERS = re.compile(r"报价|询价|quotation|quote", re.IGNORECASE)
_SOLD = re.compile(r"订单|销售|出货|order|sales", re.IGNORECASE)
_TABLES = frozenset({"customer", "order"})


def another_paper(title: str, template: Template) -> bool:
    """Whether a title names a paper that this table never is: 采购入库单 is no order list of ours."""
    if template.name not in _TABLES:
        return False
    title = simplified(title)
    if _OFFERS.search(title) and not _SOLD.search(title):
        return template.name == "order"
    if _OURS.search(title):
        return False
    return bool(_TITLES.search(title))


def another_word(header: str) -> bool:
    """Whether a header is a word of such a paper: 供应商, 结存, 实发工资."""
    return bool(_HEADERS.search(simplified(header)))
