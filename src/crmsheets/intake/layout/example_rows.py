"""Rows right under the headers that show how to fill them in: 例：张三, （示例）某某公司, 填写公司全称, 11位手机号.

They are no records, though they stand where records stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from crmsheets.model.grid import Value
from crmsheets.model.hanzi import simplified

_SHOWS = r"(填写|填表|录入)?(示例|样例|样板|范例|范本|例子|举例|例如|例|比如|如|sample|example|e\.?g\.?|for example)"
_EXAMPLE = re.compile(
    rf"{_SHOWS}\s*[:：]\s*\S.*|e\.g\.\s*\S.*|[(（【\[<《]{_SHOWS}[)）】\]>》]\s*[:：]?.*",
    re.IGNORECASE | re.DOTALL,
)
_SAID = re.compile(
    r"[(（【\[]?((此|本|该|这)行)?(为|是)?(填写|填表|录入)?(示例|样例|范例|举例)(行|数据)?([,，;；、\s]*"
    r"(请|可|填写前|使用前|导入前|提交前)?(勿|不要|不得|删除|删|忽略).*)?[)）】\]]?|"
    r"(example|sample)( row| line| data)?([,;]? ?(please )?(do not|don't|delete|remove|ignore).*)",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"(请|须|需|必须|只能?|可|选择性|按|从|如有|若有|如无|若无)?(填写?|填入|输入|录入|选择|选填|必填|下拉|点选|勾选|自动|"
    r"勿填|不填|不用填|无需|写明|注明|写全称|写简称|格式|参考|单选|多选|系统生成|系统自动)(?![:：]).{0,30}|"
    r"(格式|示例|必填|选填|可选值?|规则|长度|文本|数字|日期)\s*[:：].{1,40}|"
    r".{0,6}\d{1,2}位(手机号?码?|数字?|电话号?码?|字符|税号|代码).{0,8}|\d{0,2}位?数字|"
    r"[*＊(（\[]*(必填项?|选填项?|可不填|非必填|可空|不可为空|不能为空|唯一|不可重复|自动|下拉)[)）\]*＊]*|"
    r"\S{1,6}([/／、]\S{1,6}){1,9}|y{2,4}[-/.]m{1,2}([-/.]d{1,2})?|年[-/.]?月[-/.]?日?|全称|简称|中文全称|公司全称|"
    r"(please )?(enter|fill in|select|choose|type|pick)\b.{0,40}|(required|optional|mandatory|auto|text|number|date)"
    r"( field)?",
    re.IGNORECASE | re.DOTALL,
)
_FIRMLY = re.compile(
    r"填|输入|录入|选择|下拉|必填|选填|位手机|位数字|位电话|全称|格式|勾选|enter|fill in|select|choose|"
    r"required|optional|mandatory|yyyy",
    re.IGNORECASE,
)
_LEAST = 2
_SHORT = 3
REACH = 3
"""So many rows under the headers may show how to fill them in."""


def shows_how(cells: Sequence[tuple[int, Value]]) -> str:
    """Why a row right under the headers is no record: "example", "header" (hints); "" for a record."""
    texts = [_plain(value) for _, value in cells if isinstance(value, str)]
    if len(cells) < _LEAST or not texts:
        return ""
    shown = [text for text in texts if _EXAMPLE.fullmatch(text)]
    if 2 * len(shown) >= len(cells) or any(map(_says_so, texts)):
        return "example"
    first = cells[0][1]
    if isinstance(first, str) and _EXAMPLE.fullmatch(_plain(first)):
        return "example"
    hints = [text for text in texts if _HINT.fullmatch(text)]
    firm = sum(_FIRMLY.search(text) is not None for text in hints)
    if len(texts) == len(cells) and firm >= _LEAST and 2 * len(hints) > len(cells):
        return "header"
    return ""


def _says_so(text: str) -> bool:
    """此行为示例, 填写示例，请勿删除; 样例 alone may be what was sent."""
    return len(text) > _SHORT and _SAID.fullmatch(text) is not None


def _plain(text: str) -> str:
    return simplified(unicodedata.normalize("NFKC", text)).strip()
