"""The characters and stems that say which entry of a closed list is meant, list by list.

The order counts: what an earlier sense has read is not read again (微信语音 is no phone call, 客户上门 no
visit of ours). Senses that deny or wait (未发, 待确认) stand before the plain ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Sense(NamedTuple):
    """An entry of a list by name, and what says that it is meant (a regular expression)."""

    member: str
    says: str


_YET = r"(?:还|尚|仍|暂|客户|对方|客|已|货)*"
_NO = r"(?:没有|没|未|不)"
_GO = r"(?:发出|发货|发运|出货|出运|寄出|寄|提货|送货|装柜|装船|走货|发|出|送|走)"
_STATUS = (
    Sense("TO_SHIP", r"not (?:yet )?(?:shipped|dispatched|sent)\b|unshipped"),
    Sense(
        "TO_SHIP",
        rf"(?:等待|等着|等|待|可以|可|准备|备好?货?待?){_GO}|(?:to be|ready to|ready for|"
        rf"awaiting|waiting for) (?:ship\w*|dispatch\w*|pick ?up|collection|delivery)",
    ),
    Sense(
        "UNCONFIRMED",
        rf"{_YET}{_NO}(?:确认|确定|敲定|落实|回签|签回|签字|签(?!收)|定下来|定|回复|批)",
    ),
    Sense(
        "UNCONFIRMED",
        r"(?:等待|等着|等|待)(?:客户|对方|客|老板)*(?:的)?(?:确认|确定|敲定|回签|签回|签字|签|"
        r"回复|回传|定|批准?)|(?:确认|洽谈|商议)中",
    ),
    Sense(
        "UNCONFIRMED",
        r"unconfirmed|\btb[cd]\b|pending|(?:not (?:yet )?|to be |awaiting |"
        r"waiting for )(?:the )?(?:confirm\w*|approv\w*|sign\w*|reply|answer|decision)|"
        r"on hold|quot(?:ed|ation)|draft",
    ),
    Sense("CANCELLED", r"(?:客户|客|对方)*(?:不做|不要|不订|不定|不下|不买)了?(?!急)"),
    Sense(
        "CANCELLED",
        r"取消|作废|废[单弃了]|已废|报废单|撤[单销回了掉]|已撤|终止|中止|停单|cancel\w*|"
        r"void\w*|abort\w*|withdrawn|dropped|called off|scrapped",
    ),
    Sense(
        "RETURNED",
        r"(?:整单|全部|全|已|客户|客|货)*退(?![款税钱费])(?:货|回来?|单|返|了)*|拒收|"
        r"returned?|sent back|rejected",
    ),
    Sense(
        "TO_SHIP",
        r"备好货?|(?:已|全部)?(?:入库|打包|包装完|包好|装箱完?)|完工|待出|packed|ready|"
        r"in stock|in warehouse",
    ),
    Sense(
        "DONE",
        r"签收|(?:已|客户|客人|对方)+收[货到]?|收[货到](?:了|妥|讫)?|完成|完结|完毕|"
        r"已完(?![工成结毕])|已?[交结](?:清|完|齐|讫|毕|付|单|案|货)|已结(?!单)|delivered|"
        r"received|done|complete\w*|finish\w*|closed|settled|fulfilled",
    ),
    Sense(
        "SHIPPED",
        r"(?!^[发寄走]$)(?:在途|途中|路上|运输中?|海运中|(?:已经?|刚|都|全部|货)*(?:发出?|"
        r"寄出?|出货|出运|走货?|运走|送出|送走|装柜|装船|开船)(?:货|运|走|物流|快递|车|柜|"
        r"了)*|ship(?:ped|ping)?\b|dispatch\w*|sent\b|in transit|on (?:the )?(?:water|way|sea|"
        r"vessel|board|road)|sailed|en route)",
    ),
    Sense(
        "PRODUCTION",
        r"(?:正在|在|正)?(?:生产|加工|制作|制造|赶货|赶工|赶制|排产|排单|排期|投产|开工|下料|"
        r"备料|打样|装配|组装|车缝|裁剪|裁床|缝制|印刷|电镀|喷涂|质检|[做产制赶织裁缝])(?:货|"
        r"着|中)*|车间(?:里|内)?|上线|产线|流水线|produc\w*|mak(?:ing|e)|sewing|cutting|"
        r"knitting|weaving|dyeing|printing|assembl\w*|manufactur\w*|\bon (?:the )?(?:line|"
        r"machine)|wip|in process|machining|processing|being made",
    ),
)
_OURS = r"(?:我们|我方|我司|我厂|我)"
_THEY = r"(?:客户|客人|客方|对方|买家|老板|他们|他)"
_METHOD = (
    Sense(
        "WECHAT",
        r"(?:企业|加|发|通过)?(?:微信|薇信|威信|v信|wechat|weixin|\bw ?x\b|\bv ?x\b|wx|vx|"
        r"企微|微(?![博商店]))(?:上|里| )?(?:语音|视频|电话|通话|聊天|聊|群|沟通|联系|call|"
        r"voice|chat)?",
    ),
    Sense(
        "FAIR",
        r"展会|展览会?|展位|展销会?|参展|展台|博览会?|交易会|广交会?|订货会|exhibition|"
        r"\bexpo\b|trade ?(?:fair|show)|\bfair\b|booth",
    ),
    Sense(
        "VISITED",
        rf"{_THEY}(?:已|亲自|自己|今天|过)*(?:上门|登门|来(?![电信函邮问单样款])|到(?={_OURS}|"
        rf"厂|公司|访)|参观|过来|拜访{_OURS}|考察)(?:了)?(?:{_OURS}|厂里?|公司|访|看货|看样|看|"
        rf"参观)*",
    ),
    Sense(
        "VISITED",
        rf"(?:来|到){_OURS}(?:厂|公司|们|司|处|这)*|来(?:访|厂|司|公司|参观|考察|看厂|看货|"
        rf"看样)(?:里|看货|参观)*|看厂|验厂|接待|came (?:to|here|over)|visit(?:ed)? (?:us|our)|"
        rf"factory (?:visit|tour|audit)|at our",
    ),
    Sense(
        "VISIT",
        rf"拜访|登门|上门|走访|家访|回访上门|面[谈访见聊]|当面|实地|去一?[趟了过次]|(?:去|到|"
        rf"跑)(?:了|过)?{_THEY}(?:那里?|那边|处|家|公司|厂里?|店里?|现场|办公室)*|(?:去|"
        rf"到)(?:对方|客户)?(?:厂里?|现场|工地|门店)|visit\w*|in person|went to|on ?site|"
        rf"face to face|met\b",
    ),
    Sense(
        "PHONE",
        r"(?:打|拨|通|接|回|去|来|致|座机|固话|手机)?(?:了|过)?(?:个)?(?:电话|来电|去电|致电|"
        r"通话|座机|固话|手机|热线)|[来去致回]电|tele\w*|phone\w*|\btel\b|\bcall(?:ed|s|"
        r"ing)?\b|\brang\b|hotline",
    ),
    Sense(
        "EMAIL", r"(?:发|电子|回)?了?(?:邮件|邮箱|电邮)|邮(?![寄递政编费局])|e ?mail\w*|\bmail\w*"
    ),
)
_SERVICE = (
    Sense(
        "COMPLAINT",
        r"投诉|客诉|抱怨|异议|不满意?|索赔|不良|不合格|有意见|质量(?:问题|反映|反馈|异常)?|"
        r"complain\w*|claim\w*|defect\w*|quality\w*|dissatisf\w*",
    ),
    Sense(
        "AFTERSALES",
        r"售后(?:服务)?|[返保维检送修]{1,2}修|修理|修好|换[货新件货]|退换|更换|"
        r"补[件货发寄配料]|保养|保修|质保|返工|返厂|配件|安装|调试|warrant\w*|repair\w*|"
        r"replac\w*|spare\w*(?: parts?)?|after ?sales?|exchang\w*|install\w*|maint\w*|rework\w*",
    ),
    Sense(
        "INQUIRY",
        r"(?:技术|产品|电话)?咨询|[询问][价问货价]?(?!题)|来问|请教|了解|查询|inquir\w*|"
        r"enquir\w*|ask(?:ed|ing|s)?\b|question\w*|consult\w*",
    ),
)
_MUCH = r"(?:很|较|比较|非常|特别|十分|最|相当|挺)"
_INTENT = (
    Sense(
        "HIGH",
        rf"^(?:意向|意愿|兴趣|程度)*{_MUCH}?(?:高|强烈?|大|浓厚?)(?:意向|意愿|兴趣)*$|"
        rf"^(?:very )?(?:high|strong|hot)(?: interest)?$",
    ),
    Sense(
        "MIDDLE",
        r"^(?:意向|意愿|兴趣|程度)*(?:一般|中等?|适中|普通|还行)(?:意向|意愿)*$|^(?:medium|"
        r"middle|moderate|average|warm)(?: interest)?$",
    ),
    Sense(
        "LOW",
        rf"^(?:意向|意愿|兴趣|程度)*{_MUCH}?(?:低|弱|小|淡)(?:意向|意愿|兴趣)*$|"
        rf"^(?:very )?(?:low|weak|cold)(?: interest)?$",
    ),
)
_TIER = (
    Sense(
        "A",
        r"^a ?\+?[类级档等]?(?:客户)?$|^(?:重点|重要|核心|战略|关键|大|vip)客户?$|"
        r"^key(?: account| customer)?$",
    ),
    Sense(
        "B",
        r"^b ?\+?[类级档等]?(?:客户)?$|^(?:一般|普通|常规|中等)客户?$|^(?:regular|"
        r"normal)(?: account| customer)?$",
    ),
    Sense(
        "C",
        r"^c ?\+?[类级档等]?(?:客户)?$|^(?:小|次要|零散)客户?$|^(?:small|minor)(?: account|"
        r" customer)?$",
    ),
)
SENSES: Mapping[str, tuple[Sense, ...]] = {
    "OrderStatus": _STATUS,
    "Method": _METHOD,
    "ServiceKind": _SERVICE,
    "Intent": _INTENT,
    "TierGrade": _TIER,
}
"""The senses of a closed list, by the name of its enum."""
