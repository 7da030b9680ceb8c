"""The third pool: words that only seeds of 2000-2999 use.

It was sealed until its misses were looked at; now it validates, as `unseen.py` does, and `brought.py`
is the sealed one.
Nobody who tunes reads the files all the same: a miss is enough. The words stand in
`sealed_headers.py` and `sealed_choices.py`, the ways to spell in `sealed_spell.py`, the layouts in
`sealed_layouts.py`.
"""

from __future__ import annotations

from random import Random
from typing import Any

from benchmarks.accuracy.sealed_choices import CHOICES
from benchmarks.accuracy.sealed_headers import HEADERS
from benchmarks.accuracy.sealed_names import NAMES

# the open words of a pool, or of a list that is chosen from -> the sealed words beside them
SEALED: dict[str, str] = {**HEADERS, **CHOICES, **NAMES}

# What stands in columns of nobody's CRM; a number where the form begins with "=".
EXTRA_VALUES: dict[str, str] = {
    "开票类型": "专票|普票|不开票",
    "账期": "月结30天|月结60天|现结|款到发货",
    "信用额度": "={n}000",
    "欠款余额": "={n}50|={n}00|0",
    "财务对账人": "财务陈姐|会计小罗|出纳",
    "上次对账日": "2024-11-0{d}|2024-10-1{d}",
    "我方客服分机": "80{d}",
    "开户行": "农行|建行|工行|信用社",
    "停用标志": "否|是",
    "成本价": "=0.{n}|=1.{n}",
    "成本合计": "={n}20|={n}85",
    "毛利率": "{n}%",
    "已收款": "={n}00|0",
    "定金": "={n}0",
    "开票日期": "2024-0{d}-15|2023-0{d}-28",
    "发票号": "0449{n}71",
    "送货单号": "SH{n}06",
    "运费": "={n}|{n}元到付",
    "我司开单员": "文员小莫|文员阿珍",
    "司机": "老邱|阿辉|货拉拉",
    "入库数量": "={n}0",
    "箱数": "{n}箱",
    "招待费": "={n}",
    "同行人员": "财务小罗|品管老范",
    "录音编号": "R{n}7",
    "审阅": "已阅|阅",
    "赔付金额": "={n}0",
    "责任部门": "品管部|仓库|冲压车间|包装组",
    "退件快递单号": "SF10{n}33",
    "退回数量": "={n}",
    "问卷渠道": "扫码|纸质|电话代填",
    "去年得分": "={d}",
    "调查员": "实习生小卢|前台",
    "我方接待": "前台小姚|司机老邱",
    "用餐人数": "={d}",
    "签到时间": "09:{m}|10:{m}",
    "房号": "8{m}",
}


def words_of(key: str) -> str:
    """The sealed words beside the open ones, "" where there are none."""
    return SEALED.get(key, "")


def extra_value(forms: str, rng: Random) -> Any:
    """What a clerk has in such a column: text, or a number."""
    form = rng.choice(forms.split("|"))
    text = form.lstrip("=").format(n=rng.randint(2, 40), d=rng.randint(1, 5), m=rng.randint(10, 59))
    if not form.startswith("="):
        return text
    number = float(text)
    return int(number) if number.is_integer() else number
