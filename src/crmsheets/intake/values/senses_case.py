"""How a case or a piece of feedback ended: the deed, and whether it is done."""

from __future__ import annotations

from crmsheets.intake.values.sense import NOT, WAIT, WHO, Sense

_DEAL = r"(?:处理|解决|跟进|安排|受理|办理|回复|答复|分析|协调)"
_DID = r"(?:已经?|都|全部|刚|给客户|帮客户|我方|我们|同意|免费|补)*"
_NOW = r"(?:正在|还在|在|正)"
RESULT = (
    Sense(
        "WITHDRAWN",
        rf"{WHO}(?:自己|主动)?(?:撤回|撤诉|撤销|撤了|取消)(?:了)?(?:投诉)?|withdr\w+(?: by)?",
    ),
    Sense(
        "NOT_OURS",
        r"(?:不是|非)(?:我们|我方|我司|本厂|我厂|厂里)的?(?:问题|责任|原因)|(?:客户|客人|对方|买家|物流|快递)"
        r"(?:自己|自身|方)?的?(?:原因|责任|使用不当|操作不当|问题)|与我[司方厂们]无关|(?:投诉)?不成立|"
        r"not our (?:fault|responsibility|problem)|(?:customer|client|user) (?:fault|error|misuse)",
    ),
    Sense(
        "WAITING",
        rf"{NOT}{_DEAL}|(?:{WAIT}|还要){_DEAL}|待办|to ?do\b|pending|not (?:yet )?(?:handled|resolved|"
        r"processed|solved|settled)|unresolved|unsolved",
    ),
    Sense(
        "WORKING",
        rf"{_NOW}{_DEAL}中?|{_DEAL}(?:中|ing)|in (?:progress|process)|processing|working(?: on it)?|"
        r"(?:being )?handl(?:ing|ed now)|being handled|ongoing|under way",
    ),
    Sense(
        "REWORKED",
        rf"{_DID}(?:返工|重新加工|重新做|重做)(?:好|完成?|完毕)?了?|rework(?:ed)?|redone",
    ),
    Sense("RESENT", rf"{_DID}补(?:货|发|寄|件|了货)(?:好|完)?了?|re ?sent|replenish\w*|sent again"),
    Sense(
        "REPLACED",
        rf"{_DID}(?:换货|换新|更换|换了?)(?:新|货|好|完)*了?|replacement(?: sent)?|replaced?|exchanged",
    ),
    Sense(
        "REPAIRED",
        rf"{_DID}(?:维修|修理|修)(?:好|完成?|完毕)?了?|repaired|repair (?:done|completed?)|fixed",
    ),
    Sense(
        "REFUNDED",
        rf"{_DID}(?:退款|退钱|赔款|赔偿|赔了?钱?|折让|扣款|退货款)了?|refund\w*|compensat\w*|credit note",
    ),
    Sense(
        "TAKEN_BACK", rf"{_DID}退(?:货|回)?(?:来)?了?(?!款|钱)|returned|goods returned|taken back"
    ),
    Sense(
        "ANSWERED",
        rf"{_DID}(?:答复|回复|解答|解释|回答|告知|说明)(?:清楚|完)?了?|answered|replied|reply sent|"
        rf"responded|explained",
    ),
)
HANDLING = (
    Sense(
        "DECLINED",
        r"(?:不予?|未|不被|没有?)(?:采纳|采用|接受|考虑)|拒绝|declined|rejected|not (?:adopted|accepted)",
    ),
    Sense(
        "NONE",
        rf"{NOT}{_DEAL}|{WAIT}{_DEAL}|{NOT}(?:改进|改善|整改)|(?:{WAIT})(?:改进|改善|整改)|待办|to ?do\b|"
        rf"pending|open|"
        r"not (?:yet )?(?:handled|processed|started)",
    ),
    Sense(
        "IMPROVING",
        rf"{_NOW}(?:改进|改善|整改|改|处理|跟进)中?|(?:改进|改善|整改|处理|跟进)中|improving|in progress|"
        r"(?:being|under) (?:improve\w*|improvement)",
    ),
    Sense(
        "IMPROVED",
        rf"{_DID}(?:改进|改善|整改|改好|优化)(?:好|完成?|完毕)?了?|improved|improvement done|corrected|fixed",
    ),
    Sense(
        "ANSWERED",
        rf"{_DID}(?:答复|回复|解答|解释|回答|说明)(?:清楚|完)?了?|answered|replied|reply sent|responded",
    ),
)
