"""Words that lines between the records hold: 【A级】, —— 华东区 ——, 业务一部, Key accounts.

Of a grade, a region, a department, a kind of customer, a month; and the signs such words stand in.
"""

from __future__ import annotations

import re
import unicodedata

from crmsheets.intake.layout.surroundings import months_in
from crmsheets.model.hanzi import simplified
from crmsheets.templates.customer_lists import Province

_SIGNS = r"\-=_—─━*.·…~～#|+<>»«<>※●○•◆◇■□▲△▼▽★☆→►▶➤§◎⊙"
_FRAME = re.compile(
    rf"[{_SIGNS}\s]*(?:\[[^\[\]]+\]|【[^【】]+】|〔[^〔〕]+〕|\([^()]+\)|\{{[^{{}}]+\}}|《[^《》]+》|〈[^〈〉]+〉|"
    rf"「[^「」]+」|『[^『』]+』|〖[^〖〗]+〗)[{_SIGNS}\s:]*"
    rf"|[{_SIGNS}]+\s*[^{_SIGNS}\s](?:.*[^{_SIGNS}\s])?\s*[{_SIGNS}]+|[※●○•◆◇■□▲△▼▽★☆→►▶➤§◎⊙>]+.+"
)
_EDGES = re.compile(rf"^[{_SIGNS}\s\[【〔({{《〈「『〖]+|[{_SIGNS}\s\]】〕)}}》〉」』〗::]+$")
_COUNTED = re.compile(
    r"^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[ivx]{1,4})[)）、.．:：]\s*(?=\D)",
    re.IGNORECASE,
)
# How many there are says nothing more: A级（14家）.
_SO_MANY = re.compile(
    r"(?<=.)\s*(?:[(（]\s*共?\s*\d+\s*\w{0,9}\s*[)）]|共?\s*\d+\s*(?:家|个|户|条|单|位|名|笔|customers?|rows?))$",
    re.IGNORECASE,
)
_AREA = r"(?:地区|片区|大区|区域|战区|市场|方向|一带|线|片|区)"
_PLACE = (
    rf"(?:华[东南西北中]|东北|西北|西南|东南|长三角|珠三角|京津冀|江浙沪|两广|闽南|粤[东西北]|苏[南北]|浙[东南北]){_AREA}?"
    rf"|(?:国内|国外|海外|境外|外贸|内销|内贸|外销|出口|本地|外地|外省|省内|省外|市内|市外|线上|线下|港澳台?|"
    r"欧洲|欧美|北美|南美|美洲|非洲|亚洲|东南亚|南亚|中东|日韩|大洋洲|拉美|其[他它]|未分类?|待分配)"
    rf"(?:{_AREA}|客户|订单)?|.{{1,6}}(?:地区|片区|大区|区域|市场|省|市|县|镇|组)"
    r"|(?:north|south|east|west|central|middle|latin|south[- ]?east)?[- ]?(?:america|europe|asia|africa|east|china)"
    r"|europe|oceania|overseas|domestic|abroad|others?|(?:.{1,12} )?(?:region|area|market|territory|district)"
)
_OF_CUSTOMERS = (
    r"(?:(?:[a-e]\s*[+-]?|s?vip)\s*(?:类|级|等|档|组)?|[一二三四五1-5]\s*(?:类|级|等|档|组|星级?))(?:客户|客人|单位)?"
    r"|(?:客户)?(?:等级|级别|评级|分级|类别|类型|分类)[::]?\s*\S{1,6}|.{0,6}(?:客户|客人|客商|名单|列表)|.{1,4}类"
    r"|(?:核心|战略|重点|重要|优质|一般|普通|潜在|意向|成交|合作|流失|休眠|沉睡|活跃|新增|待开发|待跟进|已成交|未成交|"
    r"已合作|未合作|长期|黑名单|在谈|直客|贸易商|经销商|代理商|批发商|终端|工厂|同行|散客|网店|电商)(?:类|级)?"
    r"|(?:grade|class|tier|level|category|group|rank)\s*[a-e1-5][+-]?|[a-e][+-]?\s*(?:grade|class|tier|level|list|"
    r"customers?|accounts?|clients?)"
    r"|(?:key|vip|new|old|existing|active|inactive|dormant|lost|potential|former|regular|direct|major|small|big)\s*"
    r"(?:accounts?|customers?|clients?|buyers?)|(?:customers?|clients?|prospects?|leads?|dealers?|distributors?|"
    r"wholesalers?|importers?|retailers?|agents?)(?: list)?"
)
_HOUSE = (
    r".{0,4}(?:业务|销售|营销|外贸|内贸|内销|外销|国际|国内|市场|电商|大客户)(?:第?[一二三四五六七八九十\d]{1,2})?[部组科处]"
    r"|第?[一二三四五六七八九十\d]{1,2}[部组科]|(?:sales|export|domestic) (?:team|group|dept|department)\s*\w{0,3}"
)
# Words of where customers came from and what they make: among full rows they are no names.
_KIND_OF = re.compile(
    r".{0,6}(?:展会?|展览会|广交会|博览会|介绍|推荐|推广|官网|网站|网店|平台|询盘|线索|抖音|视频号|快手|小红书|微信|阿里|"
    r"国际站|百度|谷歌|地推|陌拜|来电|扫街|招投?标|投标)(?:来源|渠道|开发)?|(?:业务员?|自主|自己|电话|新|老板|主动)开发"
    r"|.{1,6}行业|(?:trade |canton )?fairs?|exhibitions?|referrals?|website|alibaba|linkedin|google|inquir(?:y|ies)",
    re.IGNORECASE,
)
_GROUP = re.compile(rf"{_PLACE}|{_OF_CUSTOMERS}", re.IGNORECASE)
_DEPARTMENT = re.compile(_HOUSE, re.IGNORECASE)


def bare(text: str) -> str:
    """A line without the signs and the numbering around its words: 【A级】, 一、A级, == A级 == -> A级."""
    plain = unicodedata.normalize("NFKC", text).strip()
    inner = _COUNTED.sub("", _EDGES.sub("", _SO_MANY.sub("", plain)).strip())
    return _EDGES.sub("", _SO_MANY.sub("", inner)).strip()


def is_framed(text: str) -> bool:
    """Whether a text stands wholly in brackets or between rules, or behind a bullet."""
    return _FRAME.fullmatch(unicodedata.normalize("NFKC", text).strip()) is not None


def names_group(text: str) -> bool:
    """Whether bare words are a grade, a region, a month or a kind of customer."""
    plain = simplified(text)
    known = Province.read(plain) is not None or bool(months_in(plain))
    return known or _GROUP.fullmatch(plain) is not None


def names_source(text: str) -> bool:
    """Whether bare words are where customers came from or their trade: 广交会, 朋友介绍, 家电行业."""
    return _KIND_OF.fullmatch(simplified(text)) is not None


def names_department(text: str) -> bool:
    """Whether bare words are a part of our own house: 业务一部, Export team."""
    return _DEPARTMENT.fullmatch(simplified(text)) is not None
