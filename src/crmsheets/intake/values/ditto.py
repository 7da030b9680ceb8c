"""Marks and words that repeat the cell above: 同上, 〃, ↑, ditto, as above, -do-, 与上行相同."""

from __future__ import annotations

import re

from crmsheets.intake.values.spelling import compact
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.text import Text

BESIDE = Rule(
    code="READ06",
    severity=Severity.WARNING,
    message=Text(
        "写的是「{value}」，是旁边那格的内容，这里没有读。请写全。",
        "says '{value}': what the cell beside it holds was not taken here. Write it out.",
    ),
    why=Text(
        "换了列的次序，「同左」就指到别处了。",
        "Once columns are moved it points at something else.",
    ),
    fix=Text("写上真正的内容。", "Write what is meant."),
    example="同左",
    passing="顺达五金",
)
RULES = (BESIDE,)

_SIGNS = frozenset("〃\"'″“”〞〝′‘’＂＇„‟｢々〻ヽヾ↑⬆⇧⇑↥⤒⇡▲^＾↓⬇⇩⇓↧⇣|｜│┃∥‖︱¦")
_LONE = frozenset("'′‘’＇▲ヽ｢")
"""Signs that repeat the cell above only when they stand doubled."""
_WHAT = (
    r"(一?(个|行|格|条|单|家|笔|位|人|天|日|栏|列|项|款|批|票)|面|边|方|述|所述|例|样|日期|时间|客户|订单|单号|型号|产品|品名|"
    r"规格|地址|公司|厂家?|业务员|联系人|电话|内容|问题|原因|情况|单价|价格|数量|颜色|款式|备注)"
)
_CHINESE = re.compile(
    rf"(([同仝]上|[同仝]前){_WHAT}{{0,2}}(相同|一样)?|[同仝]{{2}}|仝|上同|同上同上|照上|照前|如前|如上|"
    rf"(跟|和|与|同|按|照)(上|前){_WHAT}{{0,2}}的?(相同|一样|一致|同)?|延上|承上|同↑|↑同|同上↑|↑同上)"
)
_ENGLISH = re.compile(
    r"ditto|do|d/o|dto|dito|idem|ibid|same|s/a|(the)?(same)?as(the)?(row|line|cell)?"
    r"(above|previous|prev\.?|last|before)(one|row|line|cell)?|(see|like|same)above"
)
_BESIDE = re.compile(r"同(左|右)([边方侧列]|一列)?|(same)?as(left|right)|seeleft|←+|→+|⇐|⇒")
_GOODS = re.compile("[批票]")
_AROUND = re.compile(r"^[(\[{<（【「《\-–—*~=.\s]+|[)\]}>）】」》\-–—*~.。!！\s]+$")
_LONGEST = 20
_BLANKS = " \u3000\t\xa0\u200b\ufeff"
_STARTS = frozenset(
    [*_SIGNS, *_BLANKS, *"([{<（【「《-–—*~=同仝上照如跟和与與按延承dDiIsSlLtTaArRｄＤｓＳ"]
)
_SIDES = frozenset([*_BLANKS, *"([（【同sSaA←→⇐⇒"])


def is_ditto(value: Value) -> bool:
    """Whether a cell repeats the one above it."""
    if not isinstance(value, str) or not value or value[0] not in _STARTS or len(value) > _LONGEST:
        return False
    bare = "".join(value.split()).strip(_BLANKS)
    if _signs(bare) or _signs("".join(compact(value).split())):
        return True
    word = "".join(_AROUND.sub("", compact(value)).split()).casefold()
    if word.isascii():
        return _ENGLISH.fullmatch(word) is not None
    return _CHINESE.fullmatch(simplified(word)) is not None


def tells_of_goods(value: Value) -> bool:
    """Whether words that repeat speak of another delivery, which a note may: 跟上批一样."""
    return isinstance(value, str) and _GOODS.search(value) is not None


def points_beside(value: Value) -> bool:
    """Whether a cell repeats the one to its left or right: 同左, ←."""
    if not isinstance(value, str) or not value or len(value) > _LONGEST or value[0] not in _SIDES:
        return False
    word = "".join(_AROUND.sub("", compact(value)).split()).casefold()
    return _BESIDE.fullmatch(word) is not None


def _signs(text: str) -> bool:
    """Nothing but marks of repetition; an apostrophe alone only forces a cell to be text."""
    return bool(text) and _SIGNS.issuperset(text) and not (len(text) == 1 and text in _LONE)
