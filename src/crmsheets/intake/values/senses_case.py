"""How a case or a piece of feedback ended: the deed, and whether it is done."""

from __future__ import annotations

from crmsheets.intake.values.sense import NOT, WAIT, WHO, Sense, words

_DEAL = words("处理 解决 跟进 安排 受理 办理 回复 答复 分析 协调 调查 查 核实")
_DID = (
    words(
        "已 已经 都 全部 刚 给客户 帮客户 我方 我们 工厂 同意 免费 给 收 上门 电话 邮件 微信 现场"
    )
    + "*"
)
_NOW = r"(?:正在|还在|在|正)"
_END = r"(?:好|完成?|完毕|清楚|齐)?了?(?:新的?|新品|客户)?"
RESULT = (
    Sense(
        "WITHDRAWN",
        rf"{WHO}(?:自己|主动)?(?:(?:撤回|撤诉|撤销|撤单|撤了|取消)(?:了)?(?:投诉)?|不再?追究了?)|"
        rf"\bwithdr(?:awn|ew)\b",
    ),
    Sense(
        "NOT_OURS",
        r"(?:不是|非)(?:我们|我方|我司|本厂|我厂|厂里|品质|质量)的?(?:问题|责任|原因)|"
        r"责任不在(?:我们|"
        r"我方|我司|我厂)|"
        r"(?:客户|客人|对方|买家|物流|快递)(?:自己|自身|方)?的?(?:原因|责任|使用不当|操作不当|"
        r"操作问题|"
        r"使用问题|问题|弄坏|搞坏|损坏)|"
        r"与我[司方厂们]无关|(?:投诉)?不成立|\bnot our (?:fault|responsibility|problem)\b|"
        r"\b(?:customer|client|user)(?: s)? (?:fault|error|misuse)\b",
    ),
    Sense(
        "WAITING",
        rf"{NOT}{_DEAL}|(?:{WAIT}|还要)(?:{_DEAL}|办)|没人管|"
        + words(
            "",
            "to do|pending|pending review|not started|not handled|not yet handled|not "
            "resolved|not processed|"
            "not solved|"
            "unresolved|unsolved",
        ),
    ),
    Sense(
        "WORKING",
        rf"{_NOW}(?:{_DEAL}|跟)中?|{_DEAL}(?:中|ing)|(?:品质|工程|工厂|质检|技术)部?在?(?:查|"
        rf"分析中|处理|"
        rf"跟)|等(?:工厂|品质|工程)部?(?:回复|分析)|"
        + words(
            "",
            "in progress|in process|processing|working|working on it|handling|being handled|"
            "ongoing|under "
            "way|"
            "investigating|under investigation",
        ),
    ),
    Sense(
        "REWORKED",
        rf"{_DID}(?:返工|重新加工|重新做|重做){_END}|"
        + words("", "rework|reworked|rework done|redone"),
    ),
    Sense(
        "RESENT",
        rf"{_DID}(?:补货|补发货?|补寄|补件|补了货|补齐){_END}|"
        + words("", "resent|re sent|resent parts|short goods sent|replenished|sent again"),
    ),
    Sense(
        "REPLACED",
        rf"{_DID}(?:换货|换新|更换|换了?){_END}|"
        + words(
            "",
            "replace|replaced|replaced with new|replacement|"
            "replacement sent|exchanged|exchanged goods",
        ),
    ),
    Sense(
        "REPAIRED",
        rf"{_DID}(?:返修|返厂维修|返厂修理|维修|修理|修复|修){_END}|"
        + words("", "repaired|repair done|repair completed|fixed|fixed on site"),
    ),
    Sense(
        "REFUNDED",
        rf"{_DID}(?:退款|退钱|赔款|赔付|赔偿|赔了?钱?|补偿|折让|扣了?款|退货款|给了?折扣){_END}|"
        + words(
            "",
            "refund|refunded|refund done|compensated|compensation|credit note|credited|"
            "discount given",
        ),
    ),
    Sense(
        "TAKEN_BACK",
        rf"{_DID}(?:货)?退(?:货|回)?(?:来)?(?!款|钱){_END}|"
        + words("", "returned|goods returned|taken back"),
    ),
    Sense(
        "ANSWERED",
        rf"{_DID}(?:答复|回复|解答|解释|回答|告知|说明|答){_END}|"
        + words("", "answered|replied|reply sent|responded|explained|explained to customer"),
    ),
)
HANDLING = (
    Sense(
        "DECLINED",
        r"(?:不予?|未|不被|没有?)(?:采纳|采用|接受|考虑)|拒绝|declined|rejected|not "
        r"(?:adopted|accepted)",
    ),
    Sense(
        "NONE",
        rf"{NOT}{_DEAL}|{WAIT}{_DEAL}|{NOT}(?:改进|改善|整改)|(?:{WAIT})(?:改进|改善|整改)|"
        rf"待办|to ?do\b|"
        rf"pending|open|"
        r"not (?:yet )?(?:handled|processed|started)",
    ),
    Sense(
        "IMPROVING",
        rf"{_NOW}(?:改进|改善|整改|改|处理|跟进)中?|(?:改进|改善|整改|处理|跟进)中|improving|"
        rf"in progress|"
        r"(?:being|under) (?:improve\w*|improvement)",
    ),
    Sense(
        "IMPROVED",
        rf"{_DID}(?:改进|改善|整改|改好|优化)(?:好|完成?|完毕)?了?|improved|improvement done|"
        rf"corrected|fixed",
    ),
    Sense(
        "ANSWERED",
        rf"{_DID}(?:答复|回复|解答|解释|回答|说明)(?:清楚|完)?了?|answered|replied|reply sent|"
        rf"responded",
    ),
)
