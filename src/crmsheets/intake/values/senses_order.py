"""How far an order is: the deed (confirm, make, pack, ship, receive) and whether it is done.

已, 了, 好, 完 = done; 正在, 中 = under way; 待, 等, 未, 没 = still to come. What is to come of one deed is
the state before it: 待生产 is 生产中 (counted as such), 未发货 is 待发货, 待收货 is 已发货.
"""

from __future__ import annotations

from crmsheets.intake.values.sense import NOT, WAIT, WHO, Sense, words

_CONFIRM = (
    words(
        "确认 确定 敲定 落实 回签 签回 回传 签字 签合同 签订 签约 签单 定下来 批准 批复 回复 答复 拍板 "
        "谈妥 谈好 "
        "谈定 谈拢 下单 点头 审价 pi"
    )
    + r"|回$|签(?!收)|定(?![金制做])|批(?!次)"
)
_SHIP = (
    words(
        "发出 发货 发运 发车 发走 出货 出库 出仓 出厂 出运 出柜 出港 寄出 寄 提货 自提 来提 来拉 拉货 "
        "取件 揽收 叫车 结关 清关 派车 "
        "送货 送出 配送 派送 "
        "装柜 装车 装船 走货 走柜 起运 启运 开船 交运 排船 船期 订舱 报关 走"
    )
    + r"|发(?![票样函现错])|出(?!错|问|口|现)|送(?![样检])"
)
_MAKE = words(
    "生产 加工 制作 制造 组装 装配 打样 车缝 缝制 裁剪 印刷 电镀 喷涂 注塑 冲压 贴片 做货 大货"
)
_STEP = words(
    # planning and material
    "排产 排单 排期 排程 排上 排上线 投产 开工 投料 下料 领料 备料 备布 采购物料 物料采购 原料采购 "
    "派工 派单 下达 下车间 "
    "下单生产 下生产单 在线生产 上线 生产准备 生产 大货生产 大货 "
    # metal, plastics, electronics
    "上机 开机 开料 首件 首检 做样 加工 机加工 机加 制作 制造 赶货 赶工 赶制 打样 打板 开模 修模 "
    "试模 试产 装配 组装 总装 贴片 "
    "焊接 插件 测试 调试 老化 烧录 "
    "smt dip 注塑 压铸 冲压 折弯 钣金 车削 铣床 磨床 打磨 抛光 电镀 镀锌 氧化 喷涂 喷漆 喷粉 烤漆 "
    "丝印 热处理 表面处理 包胶 "
    # garment
    "成衣 包边 裁床 裁剪 开裁 车缝 车位 缝制 后整 后道 后段 尾部 上车位 整烫 洗水 水洗 染色 染布 织布 织造 "
    "编织 绣花 印花 印刷 钉扣 "
    # outside, inspection
    "外发 外发加工 外协 委外 质检 品检 检验 检测 验货中 qc"
)
_BARE = r"[做产制织裁缝赶印](?!完|好|成|不|品|定|上|快)"
_NOW = r"(?:已经?|正在|在|正|还在|都在|继续|安排|开始|送去?|去|进入|全部|都)*"
# Waiting for the customer and for nothing that is named: 还在等客户.
_WAITING_FOR_THEM = Sense(
    "UNCONFIRMED",
    r"^(?:还在|还|仍在|仍|一直在|一直|正在|正|在)?(?:等待|等着|等候|等|待)(?:客户|客人|客方|对方|买家|买方|他们)"
    r"(?:那边|那里|方面)?的?(?:消息|回音|回信|回话|答复|回复|反馈|通知|意见|决定|定|表态)?$|"
    r"\b(?:waiting|awaiting|pending)(?: for| on)? (?:the )?(?:customer|client|buyer)"
    r"(?: s)?(?: feedback| decision| response| answer| reply)?$",
)
_CONFIRMING = Sense(
    "UNCONFIRMED",
    r"(?:还|正)?在谈|(?:正在|还在)?"
    + words("沟通 接洽 确认 洽谈 商议 商谈 议价 谈判 报价 询价 考虑")
    + r"中|(?:正在|还在)(?:确认|洽谈|商议|考虑|谈)|"
    + words("草稿 暂定 未生效 意向单 意向订单 新建 合同没签 合同未签 没谈妥 没谈好 未谈妥"),
)
_UNCONFIRMED_EN = Sense(
    "UNCONFIRMED",
    r"\bunconfirmed|\bunapproved|\bprovisional\b|\btentative\b|\btb[cd]\b|pending(?: (?:confirm\w*|"
    r"approv\w*))?$|(?:\bnot (?:yet )?|\bto (?:be )?|"
    r"waiting (?:for )?|awaiting |pending )(?:the )?(?:(?:customer|client|buyer)(?: s)? )?(?:confirm\w*|"
    r"approv\w*|sign\w*|reply|answer|decision|\bpi\b)|\bquot(?:ed|ation)\b|\bdraft\b|"
    r"(?:under |in )?\bnegotiat\w*|\bconsidering\b",
)
_TO_SHIP_EN = Sense(
    "TO_SHIP",
    r"\b(?:not|yet) (?:yet )?(?:been )?(?:shipped|dispatched|despatched|sent)(?: yet)?\b|\bunshipped\b|"
    r"(?:\bto be|\bto|ready to be|ready to|ready for|pending|waiting (?:for|to)|awaiting|waiting) (?:the )?"
    r"(?:ship\w*|dispatch\w*|despatch\w*|pick ?up|collection|delivery|vessel|truck|container)",
)
_NOT_SHIPPED = Sense("TO_SHIP", rf"{WHO}{NOT}(?:全部|安排|开始)*(?:{_SHIP})(?:出去?|货)?")
_WAITING_TO_SHIP = Sense(
    "TO_SHIP",
    rf"(?:(?:已?(?:验货?好?|质检)|检验合格|成品|货?已?完成|(?:qc )?(?:pass|ok))(?=[待等]))?(?:{WAIT}|"
    rf"可(?!能)以?|能(?!否)|安排(?=发|出))+"
    rf"(?:{WHO}(?:通知|验货|付款|付清|打款|款到?|付?尾款)后?)?{WHO}(?:物流|快递)?(?:安排)?(?:{_SHIP}|"
    rf"交[货付]|船|柜|"
    rf"车(?!间|缝|位))"
    r"(?:出去?|货)?|款到(?:后)?(?:即)?发货?|(?:报关|结关|订舱|自提|来提|装柜)中",
)
_GOODS_READY = (
    Sense(
        "TO_SHIP",
        r"(?:已|正在|货)*备(?:好?(?:货|齐)|妥)(?:中|完成|完毕|完|好|齐|了)*待?发?|货(?:已|"
        r"都)?(?:备)?(?:好|齐)了?",
    ),
    Sense(
        "TO_SHIP",
        r"(?:已经?|正在|成品|全部)*"
        + words("入库 入仓 进仓 打包 打好包 包装 装箱 封箱 包好 装好 装好箱")
        + r"(?:完成|完毕|完|好|中|待发)?|(?:放|在|存|堆)(?:在)?(?:成品)?(?:仓库?|库)(?:里)?(?:等|待)?|仓库里",
    ),
    Sense(
        "TO_SHIP",
        rf"(?:已经?|全部|都)*{_MAKE}(?:已经?|全部|都)*(?:完成|完毕|完工|完|好)(?!\d|一|部|大|到)|"
        r"(?:已|全部)*完成生产|完工(?!交货)|(?:已经?|全部|都)*做好|做完了?(?=[待等\u0002][等待]?[发出提送])",
    ),
    Sense(
        "TO_SHIP",
        words(
            "",
            "packed|packing|packing done|ready|goods ready|ex factory ready|in stock|ready stock|ready 2 "
            "ship|stocked|in warehouse|in "
            "the warehouse|"
            "finished goods|finished goods in warehouse|production completed|production complete|production "
            "finished|"
            "production done|booked|booking|booking space",
        ),
    ),
)
_CANCELLED = (
    Sense(
        "CANCELLED",
        rf"{WHO}(?:说|又)*不(?:想|再)*(?:做|要|订|定|下|买|采购|生产)(?!急|快|慢|改|.*(?:取消|撤|废|终止|"
        rf"砍|退))了?(?:单|货)?",
    ),
    Sense(
        "CANCELLED",
        r"(?:交易|合同)(?=取消|终止)|被?砍[单掉了]|被砍|黄[了单掉]|已?撤[单销回了掉]|已撤|废[单弃了掉]|"
        + words(
            "取消 被取消 取消处理 取销 销单 注销 删单 停做 没要 谈不拢 弃了 不继续 终止合作 作废单 作废 已废 "
            "报废单 终止 中止 停单 停掉 泡汤 跑单 流单 丢单 弃单 毁单 毁约 没做成 "
            "没成 没谈成 没成交 谈崩 "
            "解约 解除 解除合同 解除订单 失效 无效 放弃 退订 反悔 作罢 吹了 不了了之 交易关闭 订单关闭",
            "annul|annulled|annulment|rescinded|struck off|axed|"
            "canc|canx|nullified|cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cxl|"
            "cxld|cxl'd|void|voided|"
            "abort|aborted|"
            "withdrawn|dropped|called off|scrapped|terminated|revoked|killed|no longer needed|no longer "
            "required|"
            "no longer wanted",
        ),
    ),
)
_RETURNED = Sense(
    "RETURNED",
    rf"(?:{WHO}|已)不收(?!款|钱|定)(?:退回)?|^不收$|已?退还|退换货|退货到厂|\brtn\b|\breturn back\b|"
    rf"\bgoods back\b|"
    r"\bsent back to (?:the )?factory\b|"
    rf"(?:已经?|{WHO}|质量|品质|不良|次品|瑕疵)*(?:退款)?(?:整单|整批|全数|全部|全|已经?|已办|被|货|销|"
    rf"客户?)*"
    r"退(?![款税钱费订])(?:货|回来?|返|单|工厂|厂里?|料|仓|了)*(?:中|并|和|及|处理)?(?:退款|退钱|入库)?"
    r"(?:已经?|全部)?(?:完成|完毕|完结|办完|办好|办妥|处理完|结束|成功|完)?|"
    r"被?打回来?|返货|拒收(?:退回)?|(?:rejected and |sales |customer |goods |full |fully |whole |complete |"
    r"completely |total |entire |all )*\breturn(?:ed|s|ing)?\b"
    r"(?: (?:and|&) refund\w*| to (?:vendor|seller|supplier|factory)| goods| received| completed?| done| "
    r"closed| accepted| finished)?|\bsent back\b|\brejected\b|\brma\b|\brtv\b",
)
_GONE = words(
    "出完 出清 出齐 出货 出库 出仓 出厂 出运 出柜 运走 拉走 送货 送出 送走 提货 提走 装柜 装车 装船 "
    "上船 上车 开船 "
    "船开 离港 离厂 起运 启运 发运 "
    "交运 走货 走柜 走 订舱发运 交快递 交给快递 交物流 交给物流 交货代 交给货代 交货运 交船公司 "
    "报关出口 派车 派车送 托运 揽收 取件 取走 寄送 寄快递 离境 出港 交船 交货运公司 全出了"
)
_SENT = (
    rf"(?:{_GONE}|(?<![外开研分自首])发出?|寄出?|(?<=已)出(?!错|问|现|口|差))"
    r"(?!错|票|样|函|现|不)(?:出去|货|运|走|物流|快递|车|柜|完成|完毕|完|齐|清|的|了|去)*"
)
_ALL = r"(?:已经?|刚|都|全部?|全数|货|开始|当天|昨天|今天|前天|上周|司机|客户|快递|派车)*"
_SHIPPING_DONE = Sense(
    "SHIPPED",
    rf"{_ALL}(?:{_GONE}|发货|发运)(?:完成|完毕)了?|\b(?:dispatch|shipment|shipping|shipped|loading) "
    r"(?:done|completed?|finished)\b",
)
_DONE = (
    Sense(
        "SHIPPED",
        rf"(?:{WAIT}|{NOT}){WHO}(?:确认)?(?:签收|收货|到货|验收|到港)|"
        r"(?:\ba?waiting|pending|before) (?:receipt|arrival)",
    ),
    Sense(
        "DONE",
        r"(?:已经?|客户|客人|买家|对方|货|确认|全部|都|物流|说|已?提货)*(?:签收|签字收货|妥投|验收(?:合格|"
        r"通过|完成|完)?|"
        r"收货|到货|送达|送到|抵达)|(?:客户|客人|买家|对方|货)(?:已经?|都|确认|说|"
        r"也)*收(?:到)?(?:货)?(?!款|钱|定|单|订|发|回|尾)|"
        r"(?:已经?)?收[货到](?:了|妥|讫)?(?!款|钱|定|单|订|发|客|合|尾|回)货?",
    ),
    Sense(
        "DONE",
        r"(?:货|已)+到(?:了)?(?:客户处?)?$|^到了$|完工交货|(?:已|都|全)*交了$|交货(?:完成?|完毕)|"
        r"(?:签回单|回单(?:已|都)?[签回])|"
        + words("收妥 点收 归档 存档 入库签收", "delivery done|delivery completed|pod ok")
        + r"|(?<!未)结束|(?:款|货款)?(?:已|都)?[交结](?:清|完|齐|讫|毕|付|单|案|货)|交易(?:成功|完成)|"
        r"ok(?![a-z])|"
        r"已完(?![工成结毕单])|已交(?!钱|款|定|给|快|物|货|船|仓|车|运)|已结(?![单清案束汇款])|单结|"
        + words(
            "办完 处理完 办好 办妥 办理完毕 完事 收尾完 完成 完结 完毕 货款两清 两清 搞定 搞掂 齐活 妥了 "
            "弄完 办结 了结 完单 已评价"
        )
        + r"|(?<!not )(?<!un)\bdelivered\b"
        r"(?: (?:and|&|\+)? ?(?:fully )?(?:paid|settled|invoiced|accepted|signed))?|"
        + words(
            "",
            "received|pod received|done|complete|completed|completion|finished|finish|closed|settled|"
            "fulfilled|"
            "signed for|arrived|wrapped up",
        ),
    ),
)
_SHIPPED = Sense(
    "SHIPPED",
    r"(?!^[发寄走]$)(?:在途中?|途中|在?路上|货在路上|清关中|已?到港了?|船(?:已经?)?[走开]|送货中|"
    + words("运输 海运 空运 陆运 航运 船运 运送 配送 派送 派件")
    + rf"中?|{_ALL}{_SENT}|^(?:货|已|都)*(?:送了|已?送)$|"
    r"\bship(?:ped|ping)?(?: out)?\b(?: (?:by|via) (?:sea|air|express|courier|truck|train|rail|dhl|"
    r"ups|fedex|tnt|ems))?|"
    r"\bby courier\b|\b(?:dis|des)patch\w*|\bsent(?: out)?\b|"
    + words(
        "",
        "in delivery|with carrier|with courier|forwarded|gone out|goods out|^out$|in transit|on water|on "
        "the water|on way|on the way|on sea|on the sea|at sea|on the ocean|on "
        "vessel|on the vessel|"
        "on board|on road|on the road|on ship|sailed|sailing|sailed out|en route|departed|delivering|out "
        "for delivery|"
        "left port|left the port|left harbour|left harbor|left the harbour|left china|left warehouse|"
        "left the warehouse|left our warehouse|left our factory|left plant|left the plant|left works|left "
        "dock|left the dock|cleared customs|customs cleared|at customs|in customs|vessel departed|"
        "loaded|goods gone|left factory|left the factory|picked up|picked up by forwarder|handed to "
        "forwarder|"
        "handed over to forwarder|ex factory",
    )
    + ")",
)
_PRODUCTION = (
    Sense(
        "PRODUCTION",
        rf"(?:{WAIT}|{NOT})(?:安排|开始)?{_STEP}(?:料)?|(?:等|缺|待|欠|配)(?:面|辅|物|原|材)?料|(?:等|缺|"
        rf"待)布料?|"
        rf"(?:还没有?|还未|尚未|待|等着?)(?:开始)?(?:{_BARE})|{NOT}(?:全部)?(?:做|生产|加工|制作)(?:完|好)|"
        rf"{NOT}完工|"
        r"(?:已经?)?(?:做|生产)(?:了|到|完|完成)*(?:[1-9]?\d%|一半|过半|大半)|半成品",
    ),
    Sense(
        "PRODUCTION",
        words("产线 生产线 流水线 产线上 线上生产 机台 机台上 在生产线")
        + rf"|生产进度[1-9]?\d%|(?:排队)?{_NOW}(?:{_STEP}|{_BARE})(?:进行)?(?:货|着|呢|厂|中|里|ing|了)*|"
        rf"车间(?:里|内)?(?:正?在)?|" + words("在制 在制品 在产 在产品 待检"),
    ),
    Sense(
        "PRODUCTION",
        r"\b(?:(?:under|in|on|bulk) )?produc(?:tion|ing|ed|e)\b|\b(?:mou?ld|tool) ?making|"
        + words(
            "",
            "mfg|in mfg|in work|running|on floor|on the floor|started|production started|prod|in prod|in "
            "manufacture|"
            "under manufacturing|making|make|sewing|cutting|cutting stage|knitting|weaving|dyeing|printing|"
            "assembly|assembling|"
            "manufacturing|"
            "manufacture|on line|on the line|on machine|on the machine|wip|work in process|work in progress|"
            "in process|"
            "machining|processing|being made|being produced|scheduled|qc|in qc|inspection|inspecting|"
            "finishing stage|"
            "plating|painting|molding|moulding|in the works|bulk|in workshop|in the workshop|tooling|"
            "sampling|"
            "raw material ordered|material ordered|materials ordered|waiting for material|waiting for "
            "materials|"
            "waiting for fabric|waiting for accessories",
        ),
    ),
)
STATUS = (
    Sense("UNCONFIRMED", rf"(?:合同|订单)?{WHO}{NOT}(?:{_CONFIRM})"),
    _TO_SHIP_EN,
    _NOT_SHIPPED,
    _WAITING_TO_SHIP,
    Sense("UNCONFIRMED", rf"(?:(?:一直|还|仍|正)?在|还|仍|合同|订单)?{WAIT}{WHO}的?(?:{_CONFIRM})"),
    _CONFIRMING,
    _WAITING_FOR_THEM,
    _UNCONFIRMED_EN,
    *_CANCELLED,
    _RETURNED,
    *_GOODS_READY,
    _SHIPPING_DONE,
    *_DONE,
    _SHIPPED,
    *_PRODUCTION,
)
"""What is denied or waited for stands before the plain deeds."""
