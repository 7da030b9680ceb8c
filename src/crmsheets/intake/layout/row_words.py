"""Words of rows that are no records: sums, page marks, signatures, separators, remarks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from crmsheets.model.hanzi import simplified

_HANZI = r"(十[一二]?|[一二三四五六七八九])"
_MONTH = rf"(\d{{1,2}}|{_HANZI})月份?"
# What a sum is of: 本页, 2024年3月, 上半年, 第一季度, Q1, 第12周, 1-3月.
_SPAN = (
    r"((本|当|上|前|该|此|全|各)(页|日|天|周|旬|月|季度?|年度?|期|单|表|次|批|组|项|部)|年度|以上|以下|上列|期末|月末|年末|年终|期间|"
    rf"(截至|截止)?((19|20)?\d\d年?度?[-./]?)?({_MONTH}|(\d{{1,2}}|{_HANZI})[-~至到]{_MONTH})?|[上下]半年|"
    rf"第?([1-4]|{_HANZI})季度?|q[1-4]|第?(\d{{1,2}}|{_HANZI}{{1,3}})周|w(k|eek)?\d{{1,2}})?"
)
_SUMMED = r"(合计|小计|总计|共计|累计|累积|总和|总合|合共|总合计|汇总合计|统计|[日周月年]计)"
_LOOSELY = (
    r"(总?汇总|总?统计|小结|总结|总额|总数|总金额|总数量|总共|共有|"
    r"总?(销售|营业|订单|出货|下单)(总额|总数|额|合计))"
)
_BRACKETED = r"([(（\[【].{1,16}[)）\]】])?"
_WORD = rf"{_SPAN}[(（\[【]?{_SUMMED}[)）\]】]?(金额|数量|数|行)?{_BRACKETED}"
_OF_WHAT = r"(amount|qty|quantity|value|pcs|pieces|price|sales|sum)"
_MONEY = r"((in)?(usd|rmb|cny|eur|gbp|hkd|us\$))"
_ENGLISH = (
    r"(grand|g\.|g/|sub|page|running|week|month|quarter|year|weekly|monthly|quarterly|yearly|annual|overall)?"
    rf"[- ]?(totals?|ttl\.?){_OF_WHAT}?{_MONEY}?{_BRACKETED}|sum(total|of)?|subtotals?|balancecarried"
)
_NUMBER = r"(\d+|[一二三四五六七八九十百两]{1,4})"
_THING = (
    r"(个|笔)?(家|条|单|个|行|笔|户|人|项|款|件|位|批|票|台|套|张|份|名|次|宗|种|例|rows?|记录|数据|"
    r"客户|订单|客人|公司)"
)
_OF = r"(客户|订单|记录|数据|单位|公司|客人|合同|客诉|投诉|明细|联系人|供应商)"
_ALL = r"(以上|本表|本页|本月|全部|全年|总|合|列)?"
_COUNTS = re.compile(
    rf"{_ALL}(共计|共|总计|合计|小计|计|总共|一共|累计|总数|凡|列)有?[:为]?{_NUMBER}{_THING}{_OF}?|"
    rf"{_ALL}{_OF}(?=总|数|个数|家数|共|合|计|小计|:)(总数|数量|个数|家数|数)?"
    rf"(共|合计|共计|总计|总共|计|小计)?有?:?{_NUMBER}{_THING}?"
)
_THINGS = (
    r"(account|customer|client|compan|buyer|contact|order|line|record|entr|row|item|case|visit|call|"
    r"complaint|ticket|lead|guest)(s|y|ies)?"
)
_IN_ALL = r"(in(total|all)|total|altogether|overall|listed)"
_ENGLISH_COUNTS = re.compile(
    rf"\(?\d+{_THINGS}({_IN_ALL}|above)?\)?|"
    rf"(grand)?total(of|no\.?of|numberof)?:?\d+{_THINGS}|"
    rf"(total|no\.?of|numberof|countof|totalno\.?of|totalnumberof){_THINGS}[:=]?\d+|"
    rf"{_THINGS}({_IN_ALL}|count)[:=]?\d+|{_THINGS}[:=]\d+|count[:=]?\d+"
)
_TOTAL = re.compile(rf"{_WORD}|{_ENGLISH}|承前页|过次页|转次页|承上页")
_SUM = re.compile(r"[计計总總和共页頁汇匯累结結Σ∑]|sum|tot|ttl|大写", re.IGNORECASE)
_NAMED_TOTAL = re.compile(
    rf".{{1,24}}?({_SUMMED}(金额|数量)?{_BRACKETED})|.{{1,40}}\b(sub-?total|total)|"
    r"(sub-?)?total (for|of) .{1,40}|(sub-? ?|grand )total\b.{1,40}|"
    rf"{_SUMMED}[:：]?((19|20)?\d\d年度?)?({_MONTH})?|"
    r"(total|ttl|subtotal) ?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|q[1-4])[a-z]{0,6}"
    r"\.?( ?(19|20)?\d\d)?"
)
# Lines of an account between its records: 上年结转, 已付, 尚欠, 期末余额, Balance b/f, Less: paid.
_MONEY_KIND = (
    r"(结转|转入|转下年|结余|余额|余款|欠款|货款|应收款?|应付款?|未付款?|未收款?|已付款?|已收款?|实收款?|实付款?|"
    r"尚欠款?|尚未付款?|欠付|欠|预付款?|预收款?|定金|订金|尾款|付款|收款|回款|到账|汇款|退款|扣款|折让)"
)
_BALANCE = re.compile(
    r"(减|加|扣除?|其中)?[:：]?(上年度?|上月|上期|上次|去年|前期|年初|月初|期初|本年|本期|本月|本次|期末|月末|年末|累计|"
    r"截至.{0,10}|截止.{0,10}|20\d\d年?|\d{1,2}月份?)?(客户)?"
    + _MONEY_KIND
    + r"{1,2}(合计|总额|金额|款项)?|"
    r"(opening|closing|previous|prior|last)?balance(b/?f|c/?f|due|broughtforward|carriedforward|forward|"
    r"outstanding)?|(brought|carried)forward|b/f|c/f|(less:?)?(deposits?|payments?|paid|amountpaid|"
    r"received|receipts?|credits?)(received|made|todate)?|(amount|total)?(outstanding|due|unpaid|owing)"
)
_GROUP = re.compile(
    rf".{{0,40}}?[(（\[【]?{_LOOSELY}[)）\]】]?{_BRACKETED}|[合计总共Σ∑]|overall|summe|year to date"
)
_WITH_FIGURE = re.compile(rf"(?P<word>{_WORD}|{_ENGLISH})[:：]?[¥￥$]?[\d.,]+(元|万元|个|件|pcs)?")
# What people let a program work out below a table beside the sums: 平均值, 最大值, 占比, Average.
_STATISTIC = re.compile(
    rf"{_SPAN}((总|客户|订单|单笔|每[单月天日]|[月日年人单]|整体)?平均(值|数|价|单价|金额|数量|每[单月天日])?|均值|均[价数]|"
    r"[月日年人单]均|(最[大小高低多少]|中位|众|中间)(值|数|额|量|单价|金额|数量)?|极差|标准(偏)?差|方差|(占|百分|毛利)比|"
    r"百分比|比[例重率]|份额|(完成|达成|增长|达标|毛利|合格|回款)率|增[幅长减]|[同环]比(增[长幅减])?(率)?|"
    r"(上|去)年同期|上年|去年|较(上|去)年|差[额异值]|计数|求和|(记录|行|单|笔|家|客户|订单)数)"
    r"|(overall|grand|monthly|yearly|daily)?(averages?|avg\.?|mean|median|mode|max(imum)?\.?|min(imum)?\.?|"
    r"highest|lowest|count|std\.?(dev)?\.?|stdev|standarddeviation|variance|share|growth(rate)?|yoy|mom|"
    r"(%|percent(age)?)of(grand)?total|percent(age)?|%|(vs\.?)?(last|previous|prior)year|difference|variation)"
    rf"{_OF_WHAT}?{_MONEY}?{_BRACKETED}"
)
_FIGURE = re.compile(r"[\d.,%+\-()¥￥$€/]*(元|万元|万|个|件|pcs|kg|usd|rmb|cny|eur|单|行|家)?")
_CAPITALS = re.compile(
    r"((合计|金额|总计|人民币)*[(（]?大写[)）]?[:：]?)?(人民币)?[:：]?[零〇壹贰叁参肆伍陆柒捌玖拾佰仟万亿元圆块角分整正]+"
)
_IN_CAPITALS = re.compile(r".{0,8}大写[)）]?.{0,4}")
_NOTE = re.compile(
    r"(备注|注|附注|注意|说明|填表说明|声明|提示|制表人?|制单人?|审核人?|复核人?|填表人?|经办人?|经手人|"
    r"审批|批准|核准|主管|财务|会计|出纳|仓管|业务员签字|签字|签名|签收人?|盖章|客户签章|打印日期|"
    r"打印时间|打印人|制表日期|制表时间|统计人|统计日期|导出时间|导出人|note|notes|remarks?|prepared by|"
    r"approved by|checked by|reviewed by|signature|printed( on)?|exported( on| at)?)\s*[:：]",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(以上|以下|此表|本表|※|★|☆|△|▲|注\d|\d+[、)）]).{3,}")
_PAGE = re.compile(
    r"[(（-]*第?[一二三四五六七八九十\d]+页([,，/、\s]*共?[一二三四五六七八九十\d]+页)?[)）-]*|"
    r"共\d+页([,，/、]*第\d+页)?|p(age|\.)?\d+((of|/)\d+)?|[(（]?(接上页|接下页|转下页|接下表|续表|续上表|"
    r"续上页|续)[)）]?|-*以下空白-*|以下无正文|本页完|tobecontinued|continued"
)
_ORNAMENT = re.compile(r"^[-=_—─━*＊·.…~～>》]+|[-=_—─━*＊·.…~～<《]+$")
_SEPARATOR = re.compile(r"[-=_—─━*＊·.…~～#+|]{3,}|[-=_—─━*~～]{2,}.{1,12}[-=_—─━*~～]{2,}")
_EXAMPLE = re.compile(r"(示例|样例|例子|范例|例|example|sample|eg)[:：]?")
_SENTENCE = re.compile(r".{12,}[。；;！!]|.{30,}")


def plain(text: str) -> str:
    """The form row words are compared in: NFKC, simplified, no blanks or colons around, lower case."""
    return re.sub(r"\s+", "", _one_form(text)).strip(":").casefold()


def _one_form(text: str) -> str:
    return simplified(unicodedata.normalize("NFKC", text))


def may_be_sum(text: str) -> bool:
    """Cheap: whether a cell holds a sign that every word for a sum has."""
    return _SUM.search(text) is not None


def says_total(text: str) -> bool:
    """Whether a cell is a word for a sum and nothing else: 小计, 3月合计, Grand total, 合计：1,200元."""
    form = _ORNAMENT.sub("", plain(text))
    return bool(_TOTAL.fullmatch(form) or _WITH_FIGURE.fullmatch(form))


def says_statistic(text: str) -> bool:
    """Whether a cell is what a program works out of a column: 平均值, 最大值, 占比, Average."""
    return _STATISTIC.fullmatch(_ORNAMENT.sub("", plain(text))) is not None


def says_count(text: str) -> bool:
    """Whether a cell says how many rows there are: 共8家, 计12家客户, 8 customers in total."""
    form = plain(text)
    return bool(_COUNTS.fullmatch(form) or _ENGLISH_COUNTS.fullmatch(form))


def says_balance(text: str) -> bool:
    """Whether a cell is a line of an account, not a record: 上年结转, 已付, 尚欠, Balance b/f."""
    return _BALANCE.fullmatch(plain(text)) is not None


def names_total(text: str) -> bool:
    """Whether a cell is the sum of something named: 华东区合计, 广州顺达 小计, Total for March."""
    tight = plain(text)
    loose = " ".join(_one_form(text).split()).strip(": ").casefold()
    return bool(_NAMED_TOTAL.fullmatch(tight) or _NAMED_TOTAL.fullmatch(loose))


def sums_group(text: str) -> bool:
    """Whether a cell beside figures is a looser word for a sum: 华东 汇总, 3月（汇总）, 总金额, Σ.

    Of a line that also holds figures and no other word: 「2024 销售 汇总」 alone is a title.
    """
    form = _ORNAMENT.sub("", " ".join(_one_form(text).split()).strip(": ").casefold())
    return _GROUP.fullmatch(form) is not None


def is_figure(text: str) -> bool:
    """Whether a text is nothing but a number, with its unit or sign."""
    return _FIGURE.fullmatch(plain(text)) is not None


def in_capitals(text: str) -> bool:
    """Whether a text is an amount in capital figures, or says that one follows: 大写：伍仟元整."""
    form = plain(text)
    return bool(_CAPITALS.fullmatch(form) or _IN_CAPITALS.fullmatch(form))


def is_example(text: str) -> bool:
    """Whether a first cell marks the row as an example."""
    return _EXAMPLE.fullmatch(simplified(text.casefold())) is not None


def is_remark(text: str) -> bool:
    """Whether a cell opens a remark or a signature: 备注：, 制表：, Prepared by:."""
    return _NOTE.match(simplified(text)) is not None


def stands_alone(text: str) -> bool:
    """Whether the only cell of a row is a remark by its wording: 以上价格含税, a whole sentence."""
    return bool(_OPENING.match(text) or _SENTENCE.fullmatch(text))


def is_mark(texts: Sequence[str]) -> bool:
    """Whether all cells of a row are page marks or separators: 第1页/共3页, 接上页, -----."""
    forms = map(plain, texts)
    return all(
        _SEPARATOR.fullmatch(form) or _PAGE.fullmatch(_ORNAMENT.sub("", form)) for form in forms
    )
