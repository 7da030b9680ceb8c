"""What people write beside a company's name: 顺达(老客户), 顺达五金-王总, A001 顺达五金."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from crmsheets.analysis import trades
from crmsheets.model.surnames import DOUBLE_SURNAMES, SURNAMES

_TITLE = (
    "(?:总监|总|老板|经理|主管|厂长|工|小姐|先生|女士|师傅|姐|哥|主任|会计|采购|部长|董|生|太太)"
)
_ADDRESSED = rf"(?:{'|'.join(DOUBLE_SURNAMES)}|[{SURNAMES}])[\u4e00-\u9fff]{{0,2}}{_TITLE}"
_PERSON = rf"(?:{_ADDRESSED}|(?:mr|mrs|ms|miss)\.? ?\w+)"
_FULL_NAME = re.compile(rf"[{SURNAMES}][\u4e00-\u9fff]{{2}}")
_LEAST = 2
_TITLED = re.compile(_ADDRESSED)
_TITLE_BEHIND = re.compile(rf"{_TITLE}$")
_CALLED_SO = re.compile(rf"[{SURNAMES}][\u4e00-\u9fff]{{1,2}}")
_DEPARTMENT = (
    "(?:采购|财务|工程|品质|品管|生产|业务|销售|仓库|技术|研发|行政|市场|物控|pmc)(?:部|科|课|处|组)"
    "|采购|财务|品管|物控|pmc|行政"
)
_PHONE = r"\+?[0-9][0-9 -]{6,17}[0-9]"
_CLASS = r"[a-d]\+?(?:类|级|档)?(?:客户)?"
_REMARK = (
    ".{0,6}(?:客户|新客|老客|熟客|大客|散客|月结|现结|现金结算|欠款|催款|停用|停产|停止|暂停|停止合作|"
    "黑名单|介绍|推荐|微信|含税|开票|专票|普票|打样|转介|注销|关闭|流失|款到发货|vip|已停|内销|外销|"
    "账期|预付|定金|尾款|赊账|结清|到付|自提|加急|样板|老乡|亲戚|朋友).{0,6}"
    "|重点|新|旧|急|待定|长期|优先|临时|备用|潜在|意向|合作中|老板|样品|展会|试单"
)
# In brackets English speaks of the customer, too: (regular), (new), (VIP account), (net 30).
_ENGLISH = re.compile(
    r"(?:(?:a|our|very|since \d{4}|long[- ]?(?:time|term|standing)|old|new|existing|repeat|regular|"
    r"loyal|key|main|big|small|major|minor|good|best|important|vip|potential|inactive|active|dormant|"
    r"lost|former|ex|on hold|blocked|blacklist(?:ed)?|closed|priority|trial|sample only|cash only|"
    r"prepaid|pre-?payment|net \d{1,3}|credit|export|domestic|wholesale|retail|urgent|referr(?:al|ed)|"
    r"customer|client|buyer|account|guest|friend|days?|only)[ ,]*)+",
    re.IGNORECASE,
)
_DATED = (
    r"(?:19|20)\d\d(?:[年.-]?\d{0,2}月?份?)|(?:对账单?|订单|订货|明细|合同|报价|送货单|开票资料)"
)
_ROLE = (
    "(?:联系人|联络人|对接人|经办人|经手人|负责人|收货人|收件人|采购员|跟单员|下单人|"
    r"\b(?:attn|attention|contact(?: person)?|c/o)\b\.?)"
)
_REACHED = r"(?:电话|手机|微信号?|\b(?:tel|phone|mob(?:ile)?|wechat|whatsapp)\b\.?)[ :]*[\w+@-]*[0-9][\w -]*"
_SURE = re.compile(
    rf"(?:原名|曾用名|旧称|旧名|前身).+|{_PERSON}(?:[ :]*{_PHONE})?|(?:{_DEPARTMENT})|{_PHONE}|"
    rf"{_CLASS}|{_ROLE}[ :]*.{{1,20}}|{_REACHED}|{_DATED}",
    re.IGNORECASE,
)
_NOTE = re.compile(_REMARK, re.IGNORECASE)
# The role of a person says where the name ends, also without a sign between: 顺达五金联系人王总.
_ROLE_BEHIND = re.compile(
    rf"^(?P<name>.{{2,}}?)(?:{_ROLE}[ :]*(?:{_PERSON}|{_FULL_NAME.pattern}|[{SURNAMES}][\u4e00-\u9fff])"
    rf"(?:[ :]*{_PHONE})?|{_REACHED})$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"^(?:客户(?:名称|名|全称)?|公司(?:名称|名)?|单位(?:名称)?|抬头|收货单位|购货单位|购买方|to|attn|attention|"
    r"customer|client|buyer|bill to|sold to|ship to)\s*:\s*(?=.{2})|^(?:m/s|messrs)\b\.?\s*(?=\w{2})",
    re.IGNORECASE,
)
# A company's own name ends in these, or has a word of trade in it: no remark.
_COMPANY = re.compile(
    r"(?:公司|厂|店|行|社|集团|中心|\bltd|\binc|\bco|\bllc|\bcorp|\bgmbh)\.?$", re.IGNORECASE
)
_BRACKETED = re.compile(
    r"^(?P<name>[^()\[\]]{2,}(?:\([^()]*\)[^()\[\]]+)?)\s*[(\[](?P<note>[^()\[\]]+)[)\]]\s*$"
)
_CUT = "[-/_,;、:|—–]"
_BREAK = re.compile(rf"\s*{_CUT}+\s*|\s+")
_BEFORE = re.compile(
    rf"^(?P<note>{_PERSON}|{_PHONE})(?:\s*{_CUT}+\s*|\s+)(?P<name>.{{2,}})$", re.IGNORECASE
)

_NUMBER = re.compile(
    r"^(?:[(\[][a-z]{0,4}-?[0-9]{1,6}[)\]]\s*|[a-z]{0,4}-?[0-9]{1,6}\s*[-.、:_/|)]\s*|"
    r"[a-z]{0,4}-?[0-9]{1,6}\s+)(?=[\u4e00-\u9fff]{2})"
    r"|^[a-z]{1,4}-?[0-9]{3,6}(?:\s*[-:_/|]\s*|\s+)(?=[a-z]{2})",
    re.IGNORECASE,
)
_BRACKETS = str.maketrans("【〔〖「『】〕〗」』", "((((()))))")
_MARKS = re.compile(r"^[\s*★☆●◆■✓√#①-⑳]+|[\s*★☆●◆■✓√!?]+$")


@lru_cache(maxsize=65536)
def bare(name: str) -> str:
    """The name without the remarks beside it; the name itself where there are none.

    Only what is certainly no part of a name is left out: (东莞), (华南区) and -新能源 stay.
    """
    text = unicodedata.normalize("NFKC", _unmarked(name)).strip().translate(_BRACKETS)
    while (shorter := _shorter(text)) != text:
        text = shorter
    as_typed = unicodedata.normalize("NFKC", name).strip().translate(_BRACKETS)
    return name if text == as_typed else text


def persons_behind(name: str) -> Iterator[tuple[str, str, bool]]:
    """A name cut where a person may follow without a sign: 佳禾黄总 is 佳禾 and 黄, with a title.

    (name, the person without the title, whether a title stood there).
    """
    for cut in range(_LEAST, len(name) - 1):
        before, behind = name[:cut], name[cut:]
        if _TITLED.fullmatch(behind):
            yield before, _TITLE_BEHIND.sub("", behind), True
        elif _CALLED_SO.fullmatch(behind):
            yield before, behind, False


def is_person(name: str) -> bool:
    """Whether a name is a person's with a title: 王总, 李小姐."""
    return re.fullmatch(_PERSON, name.strip(), re.IGNORECASE) is not None


def _unmarked(text: str) -> str:
    plain = _MARKS.sub("", text)
    return plain if len(plain) > 1 else text


def _shorter(text: str) -> str:
    """The text with one remark less."""
    numbered = _NUMBER.sub("", text)
    for less in (
        _unmarked(text),
        _CALLED.sub("", text),
        text if is_person(numbered) else numbered,
        _ROLE_BEHIND.sub(lambda found: found["name"].rstrip(" -_/,;、:|("), text),
    ):
        if less != text:
            return less
    for form in (_BRACKETED, _BEFORE):
        found = form.match(text)
        if found and (
            _is_note(found["note"].strip(), found["name"].strip())
            or (form is _BRACKETED and _ENGLISH.fullmatch(found["note"].strip()))
        ):
            return found["name"].strip()
    for cut in _BREAK.finditer(text):
        if cut.start() > 1 and _is_note(text[cut.end() :].strip(), text[: cut.start()]):
            return text[: cut.start()]
    return text


def _is_note(text: str, name: str) -> bool:
    """Whether what stands beside a name is a remark; behind a full name a person's name is one."""
    if _SURE.fullmatch(text) or (_COMPANY.search(name) and _FULL_NAME.fullmatch(text)):
        return True
    return bool(_NOTE.fullmatch(text)) and not (trades.says(text) or _COMPANY.search(text))
