"""How far an order is: the deed (confirm, make, pack, ship, receive) and whether it is done.

已, 了, 好, 完 = done; 正在, 中 = under way; 待, 等, 未, 没 = still to come. What is to come of one deed is
the state before it: 待生产 is 生产中 (counted as such), 未发货 is 待发货, 待收货 is 已发货.
"""

from __future__ import annotations

from crmsheets.intake.values.order_deeds import BARE, CONFIRM, MAKE, NOW, PAPER, SHIP, STEP
from crmsheets.intake.values.sense import NOT, WAIT, WHO, Sense, words

# Waiting for the customer and for nothing that is named: 还在等客户.
_WAITING_FOR_THEM = Sense(
    "UNCONFIRMED",
    r"^(?:还在|还|仍在|仍|一直在|一直|正在|正|在)?(?:等待|等着|等候|等|待)(?:客户|客人|客方|"
    r"对方|买家|买方|他们)"
    r"(?:那边|那里|方面)?的?(?:消息|回音|回信|回话|答复|回复|反馈|通知|意见|决定|定|表态)?$|"
    r"\b(?:waiting|awaiting|pending)(?: for| on)? (?:the )?(?:customer|client|buyer)"
    r"(?: s)?(?: feedback| decision| response| answer| reply)?$",
)
_CONFIRMING = Sense(
    "UNCONFIRMED",
    r"(?:待|等|等待|未|没|还没|尚未)(?:合同)?(?:审批|评审|复审|终审|会签)(?:通过)?|(?:审批|"
    r"评审|会签)中|"
    r"(?:待|未|没|还没|尚未|还未|等)(?:下)?定[单夺]?$|未下定|待核价|核价中|"
    r"(?:报价|询价|比价|议价|意向|洽谈|谈判|沟通|接洽|确认|商务)(?:阶段|过程中)|意向(?:中|阶段)?$|"
    rf"{WHO}(?:还|一直|仍)?(?:没|没有|未)(?:回话|回音|回应|回信|给准信|准信|表态|吭声|动静)|"
    rf"{WHO}(?:还|仍|一直)?在?(?:犹豫|考虑|斟酌|商量|权衡)中?|"
    rf"{WHO}(?:说)?(?:还)?(?:要|想|得)?再(?:想想|考虑|商量|看看|斟酌|谈谈)|(?:尚在|仍在|"
    rf"还在)(?:议价|谈价|砍价|报价|协商|商谈)|"
    r"谈着呢?|(?:等|待|等待|未|没|还没)(?:有)?(?:正式|确定)(?:订单|下单|下单子|合同)|待下订单|"
    r"(?:口头|意向|预|预订|暂定|草拟)订单|"
    r"打样待(?:客户)?确认|客户说等等|\b(?:in|under) discussion\b|\bdiscussing\b|\b(?:sample|"
    r"artwork|price|po|order|design) "
    r"(?:approval|confirmation) pending\b|"
    r"(?:还|正)?在谈|(?:正在|还在)?"
    + words("沟通 接洽 确认 洽谈 商议 商谈 议价 谈判 报价 询价 考虑")
    + r"中|(?:正在|还在)(?:确认|洽谈|商议|考虑|谈)|"
    + words(
        "草稿 暂定 待定 未定 未生效 意向单 意向订单 新建 合同没签 合同未签 没谈妥 没谈好 未谈妥"
    ),
)
_UNCONFIRMED_EN = Sense(
    "UNCONFIRMED",
    r"\bunconfirmed|\bunder (?:review|approval|evaluation)\b|\bnot (?:yet )?finali[sz]ed\b|"
    r"\b(?:quotation|quoting|quote|inquiry|enquiry|offer|negotiation) (?:stage|phase)\b|\bpi "
    r"sent\b|"
    r"(?:\bwaiting (?:for )?|\bawaiting |\bpending )(?:the )?(?:official |formal |customer(?: "
    r"s)? |client(?: s)? |"
    r"buyer(?: s)? )?(?:po\b|purchase order|(?:artwork|sample|drawing|colou?r|lab ?dip|price|"
    r"final|design|"
    r"pp sample) (?:approval|confirmation|confirm))|"
    r"\bpo (?:pending|awaited|not (?:yet )?(?:received|issued|placed))|"
    r"\bunconfirmed|\bunapproved|\bprovisional\b|\btentative\b|\btb[cd]\b|pending(?: (?:confirm\w*|"
    r"approv\w*))?$|(?:\bnot (?:yet )?|\bto (?:be )?|"
    r"waiting (?:for )?|awaiting |pending )(?:the )?(?:(?:customer|client|buyer)(?: s)? "
    r")?(?:confirm\w*|"
    r"approv\w*|sign\w*|reply|answer|decision|\bpi\b)|\bquot(?:ed|ation)\b|\bdraft\b|"
    r"(?:under |in )?\bnegotiat\w*|\bconsidering\b",
)
_TO_SHIP_EN = Sense(
    "TO_SHIP",
    r"(?:\b(?:goods )?(?:finished|completed|done|packed|ready)(?: and)? ?\u0002? ?(?=not |to "
    r"be |pending|"
    r"(?:a|still )?waiting))?"
    r"\b(?:not|yet) (?:yet )?(?:been )?(?:shipped|dispatched|despatched|sent)(?: yet)?\b|"
    r"\bunshipped\b|\bto be (?:shipped|delivered|dispatched|sent)\b|"
    r"(?:\b(?:goods )?(?:finished|completed|done|packed)(?: and)? ?\u0002? ?)?(?:\bstill "
    r")?(?:\bto be|\bto|ready to be|ready to|ready for|pending|waiting (?:for|to)|awaiting|"
    r"waiting) (?:the )?"
    r"(?:ship\w*|dispatch\w*|despatch\w*|pick ?up|collection|delivery|vessel|truck|container)",
)
_ARRANGED = Sense("SHIPPED", r"已经?安排(?:发出|寄出|发走|送出|拉走)(?:去|了)?")
_NOT_SHIPPED = Sense("TO_SHIP", rf"{WHO}{NOT}(?:全部|安排|开始)*(?:{SHIP})(?:出去?|货)?")
_WAITING_TO_SHIP = Sense(
    "TO_SHIP",
    r"(?:(?:已?(?:验货?好?|质检)|(?:检验|验货|质检)合格|成品|货?(?:已|都)?(?:做好|完成|完工|"
    r"备好|生产完)了?|"
    r"(?:qc )?(?:pass|ok))\u0002?(?=[待等]))?"
    rf"(?:{WAIT}|"
    rf"可(?!能)以?|能(?!否)|安排(?=发|出))+"
    rf"(?:{WHO}(?:通知|验货|付款|付清|打款|款到?|付?尾款)后?)?{WHO}(?:物流|"
    rf"快递)?(?:安排)?(?:{SHIP}|"
    rf"交[货付]|船|[拼货]?柜|车皮|舱位?|客户?(?:提|拉|取)|"
    rf"车(?!间|缝|位))"
    r"(?:出去?|货)?|款到(?:后)?(?:即|就|才|再)?发货?|款到后?(?:出货|放货)|(?:等|待|"
    r"等待)(?:装箱|打包|包装|拼车|拼箱|配车|派车|叫车|司机|车队|快递|物流)后?(?:发货|出货|"
    r"发运|上门|取件|来取|来拉)?|"
    r"(?:买家|客户)?已付款待发货?|(?:报关|结关|订舱|"
    r"自提|来提|装柜)中",
)
_GOODS_READY = (
    Sense(
        "TO_SHIP",
        r"(?:已|正在|货)*备(?:好?(?:货|齐)|妥)(?:中|完成|完毕|完|好|齐|了)*待?发?|货(?:已|"
        r"都|全部?)*(?:备)?(?:好|齐)了?|(?:已|都)*(?:叫|约|排|联系)好?车了?|已?订好?舱了?(?!发|出)|"
        r"(?:已|都|全部)*[入进]成品仓库?|成品(?:已|都)?在[库仓]"
        r"",
    ),
    Sense(
        "TO_SHIP",
        r"(?:已经?|正在|成品|全部)*"
        + words("入库 入仓 进仓 打包 打好包 包装 装箱 封箱 包好 装好 装好箱")
        + r"(?:完成|完毕|完|好|中|待发)?|(?:放|在|存|堆)(?:在)?(?:成品)?(?:仓库?|"
        r"库)(?:里)?(?:等|待)?|仓库里",
    ),
    Sense(
        "TO_SHIP",
        rf"(?:已经?|全部|都)*{MAKE}(?:已经?|全部|都)*(?:完成|完毕|完工|完|好)(?!\d|一|部|大|到)|"
        r"(?:已|全部)*完成生产|完工(?!交货)|(?:已经?|全部|都)*做好|"
        r"做完了?(?=[待等\u0002][等待]?[发出提送])",
    ),
    Sense(
        "TO_SHIP",
        words(
            "",
            "packed|packing|packing done|ready|goods ready|ex factory ready|in stock|ready "
            "stock|ready 2 "
            "ship|stocked|in warehouse|in "
            "the warehouse|"
            "finished goods|goods finished|goods completed|goods done|finished goods in "
            "warehouse|production completed|production complete|production "
            "finished|"
            "production done|stock ready|goods in stock|booking vessel|vessel booked|truck "
            "booked|booked|booking|booking space",
        ),
    ),
)
_NOT_MADE = Sense(
    "PRODUCTION",
    r"(?:还没有?|还未|尚未|未|没有?|仍未)(?:全部|完全)?(?:(?:做|生产|加工|制作|赶|缝|织)(?:完|"
    r"好|出来)|完工|"
    r"完成生产|竣工|下线)$",
)
_CANCELLED = (
    Sense(
        "CANCELLED",
        rf"{WHO}(?:改(?:变)?主意了?|停了|算了|说|又)*不(?:想|再)*(?:做|要|订|定|下|买|采购|生产)(?!急|快|慢|改|.*(?:取消|"
        rf"撤|废|终止|"
        rf"砍|退))了?(?:单|货)?",
    ),
    Sense(
        "CANCELLED",
        rf"{WHO}改(?:变)?主意了?不要了?|(?:停了|算了)不做了?|已?废[除止]|流产|单子?飞了|取消单|"
        r"(?:交易|合同|项目|订单|协议|计划|po|单子)(?=已?(?:取消|终止|解除|中止|撤销|作废))|"
        r"(?<=取消)(?:交易|合同|订单)|"
        r"(?:取消|撤销|终止|解除)(?:了)?(?:交易|合同|项目|协议|采购)|\bpo (?=cancel)|"
        r"被?砍[单掉了]|被砍|黄[了单掉]|已?撤[单销回了掉]|已撤|废[单弃了掉]|"
        + words(
            "取消 被取消 取消处理 取销 销单 注销 删单 停做 没要 谈不拢 弃了 不继续 终止合作 "
            "作废单 作废 已废 "
            "报废单 终止 中止 停单 停掉 泡汤 跑单 流单 丢单 弃单 毁单 毁约 没做成 "
            "没成 没谈成 没成交 谈崩 "
            "解约 解除 解除合同 解除订单 失效 无效 放弃 退订 反悔 作罢 吹了 不了了之 交易关闭 "
            "订单关闭",
            "abandoned|deleted|not needed|not wanted|annul|annulled|annulment|rescinded|"
            "struck off|axed|"
            "canc|canx|nullified|cancel|cancels|cancelled|canceled|cancelling|canceling|"
            "cancellation|cxl|"
            "cxld|cxl'd|void|voided|"
            "abort|aborted|"
            "withdrawn|dropped|called off|scrapped|terminated|revoked|killed|no longer needed|"
            "no longer "
            "required|"
            "no longer wanted",
        ),
    ),
)
_RETURNED = Sense(
    "RETURNED",
    rf"(?:{WHO}|已)不收(?!款|钱|定)(?:退回)?|^不收$|已?退还|退换货|退货到厂|\brtn\b|\breturn "
    rf"back\b|"
    rf"\bgoods back\b|"
    r"\bsent back to (?:the )?factory\b|"
    rf"已?退运(?:中|回)?|\b(?:customer |buyer |goods )*refused(?: the goods| by customer| by "
    rf"buyer| goods)?\b|(?:已?退件|已?返回(?:工厂|厂里?|我[司厂方]|仓库))|(?:已经?|{WHO}|质量|"
    rf"品质|不良|不合格|"
    rf"有?问题|异常|色差|尺寸|次品|瑕疵)*(?:退款)?(?:整单|整批|全数|全部|全|已经?|已办|被|货|销|"
    rf"客户?)*"
    r"退(?![款税钱费订])(?:货|回来?|返|单|工厂|厂里?|料|仓|了)*(?:中|并|和|及|处理)*(?:退款|"
    r"退钱|入库)?"
    r"(?:已经?|全部)?(?:完成|完毕|完结|办完|办好|办妥|处理完|结束|成功|完)?|"
    r"被?打回来?|返货|拒收(?:退回)?|(?:rejected (?:and |& ?)|sales |customer |goods |full |"
    r"fully |whole |complete |"
    r"completely |total |entire |all )*\breturn(?:ed|s|ing)?\b"
    r"(?: (?:and|&) refund\w*| to (?:vendor|seller|supplier|factory)| goods| received| "
    r"completed?| done| "
    r"closed| accepted| finished)?|\bsent back\b|\brejected\b|\brma\b|\brtv\b",
)
_GONE = words(
    "出完 出清 出齐 出货 出库 出仓 出厂 出运 出柜 运走 拉走 送货 送出 送走 提货 提走 装柜 "
    "装车 装船 "
    "上船 上车 开船 "
    "船开 离港 离厂 起运 启运 发运 "
    "交运 走货 走柜 走 离仓 离库 开航 启航 起航 邮寄 出口放行 自提走 送过去 发过去 寄过去 "
    "送往码头 送码头 送到码头 订舱发运 交快递 交给快递 交物流 交给物流 "
    "交货代 交给货代 交货运 交船公司 "
    "报关出口 派车 派车送 托运 揽收 取件 取走 寄送 寄快递 离境 出港 交船 交货运公司 全出了"
)
_SENT = (
    rf"(?:{_GONE}|(?<![外开研分自首])发出?|寄出?|(?<=已)出(?!错|问|现|口|差))"
    r"(?!错|票|样|函|现|不)(?:出去|货|运|走|物流|快递|车|柜|完成|完毕|完|齐|清|的|了|去)*"
)
_ALL = (
    r"(?:已经?|刚|都|全部?|全数|货|整柜|柜子?|车|开始|今早|上午|下午|昨晚|中午|昨日|今日|"
    r"当天|昨天|今天|前天|上周|司机|客户|快递|派车)*"
)
_SHIPPING_DONE = Sense(
    "SHIPPED",
    r"已出口|(?:报关|海关)已?放行|已放行|在?(?:海|船)上(?!.*[样车])|\bair(?:ed)? shipped\b|"
    r"\bgoods (?:left|gone|sailed|departed)\b|^gone$|"
    r"\bin transit to (?:the )?(?:port|customer|destination|buyer)\b|"
    r"(?:提单|bl)已?(?:出|签发|电放|寄)|电放了?|\bb ?[/\u0002]? ?l (?:issued|released|sent)\b|"
    r"\bbill of lading issued\b|"
    r"已?交给?(?:货代|船公司|物流|快递|货运|承运|司机)(?:公司)?了?|已发未[收签到]|"
    r"\b(?:handed(?: over)?|given|delivered|passed|released) to (?:the |our |their "
    r")?(?:courier|carrier|forwarder|"
    r"express|shipping company|shipping line|logistics)\b|"
    r"\b(?:vessel|ship|boat|truck|container|cargo)(?: has| already)? (?:sailed|departed|left|"
    r"gone|on board)\b|"
    r"\betd passed\b|\bin transit(?: (?:by|via) (?:sea|air|express|courier|truck|train|rail|"
    r"road))?\b|"
    r"\b(?:dis|des)patched(?: out)? (?:by|via|with|through) (?:dhl|ups|fedex|tnt|ems|sf|sea|"
    r"air|express|courier|"
    r"truck|train|rail|road)\b|"
    rf"{_ALL}(?:{_GONE}|发货|发运)(?:完成|完毕)了?|\b(?:dispatch|shipment|shipping|shipped|"
    rf"loading) "
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
        r"(?:已经?|客户|客人|买家|对方|货|确认|全部|都|物流|说|已?提货)*(?:签收|签字收货|妥投|"
        r"验收(?:合格|"
        r"通过|完成|完)?|"
        r"收货|到货|送达|送到|抵达)|(?:客户|客人|买家|对方|货)(?:已经?|都|确认|说|"
        r"也)*收(?:到)?(?:货)?(?!款|钱|定|单|订|发|回|尾)|"
        r"(?:已经?)?收[货到](?:了|妥|讫)?(?!款|钱|定|单|订|发|客|合|尾|回)货?",
    ),
    Sense(
        "DONE",
        r"收货确认|做好交了?|(?:货|已)+到(?:了)?(?:客户处?)?$|^到了$|完工交货|(?:已|都|全)*交了$|"
        r"(?:已经?)?(?:做完|完工)交货|(?:已经?)?(?:完成)?交货(?:完毕|完成|完|结束|了)|"
        r"完成交货|交完货?了?|"
        r"(?:出货|发货|订单)(?:完毕|完成)?[已]?结案|(?:已|货)*到(?:了)?客户(?:那里?|处|手里?|"
        r"手上|仓库?|工厂|公司)(?:里|了)?|"
        r"(?:签回单|回单(?:已|都)?[签回])|"
        + words("收妥 点收 归档 存档 入库签收", "delivery done|delivery completed|pod ok")
        + r"|(?<!未)结束|(?:款|货款)?(?:已|都)?[交结](?:清|完|齐|讫|毕|付|单|案|货(?!代|运|"
        r"物流|给|快))|交易(?:成功|完成)|"
        r"ok(?![a-z])|"
        r"已完(?![工成结毕单])|已交(?!钱|款|定|给|快|物|货|船|仓|车|运)|"
        r"已结(?![单清案束汇款])|单结(?!束|案|清)|(?<!海)关单(?!位)|核销|收讫|收货确认|"
        r"(?:合同)?履行完毕|(?:款|钱)?货款?(?:两|全)?[清讫]|(?:款货|钱货|货款|银货)[两都全]?[清讫]|"
        r"货[清到]款[清到齐]|做好交了?|安装验收|"
        + words(
            "办完 处理完 办好 办妥 办理完毕 完事 收尾完 完成 完结 完毕 货款两清 两清 搞定 "
            "搞掂 齐活 妥了 "
            "弄完 办结 了结 完单 已评价"
        )
        + r"|(?<!not )(?<!un)\bdelivered\b"
        r"(?: (?:and|&|\+)? ?(?:fully )?(?:paid|settled|invoiced|accepted|signed|in full|"
        r"completely))?|"
        r"\b(?:100 ?% )?(?:finished|finali[sz]ed|completed?|closed|done|delivered|"
        r"fulfilled)(?: ?(?:&|\+|"
        r"and) ?(?:closed|paid|"
        r"settled|delivered|received|finished|completed?|invoiced|done|signed|archived))+|"
        r"\b(?:job|deal|order|all|everything) (?:done|finished|completed?)\b|"
        r"100 ?% ?(?:完成|完工|交货|completed?|done|finished|delivered)|"
        + words(
            "",
            "received|pod received|done|complete|completed|completion|finished|finish|closed|"
            "settled|"
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
        "in delivery|with carrier|with courier|forwarded|gone out|goods out|^out$|in transit|"
        "on water|on "
        "the water|on way|on the way|on sea|on the sea|at sea|on the ocean|on "
        "vessel|on the vessel|"
        "on board|on road|on the road|on ship|sailed|sailing|sailed out|en route|departed|"
        "delivering|out "
        "for delivery|"
        "left port|left the port|left harbour|left harbor|left the harbour|left china|left "
        "warehouse|"
        "left the warehouse|left our warehouse|left our factory|left plant|left the plant|"
        "left works|left "
        "dock|left the dock|cleared customs|customs cleared|at customs|in customs|vessel departed|"
        "loaded|goods gone|left factory|left the factory|picked up|picked up by forwarder|"
        "handed to "
        "forwarder|"
        "handed over to forwarder|ex factory",
    )
    + ")",
)
_PRODUCTION = (
    Sense(
        "PRODUCTION",
        rf"(?:{WAIT}|{NOT})(?:安排|开始)?{STEP}(?:料)?|(?:等|缺|待|欠|配)(?:面|辅|物|原|材)?料中?|"
        rf"(?:面|辅|物|原|材|布)料(?:在途|未到|没到|采购中|还没到|未齐|不齐)|(?:等|缺|"
        rf"待)布料?|"
        rf"(?:还没有?|还未|尚未|待|等着?)(?:开始)?(?:{BARE})|{NOT}(?:全部)?(?:做|生产|加工|"
        rf"制作)(?:完|好)|"
        rf"{NOT}完工|"
        r"(?:已经?)?(?:做|生产)(?:了|到|完|完成)*(?:[1-9]?\d%|一半|过半|大半)|半成品",
    ),
    Sense(
        "PRODUCTION",
        words("产线 生产线 流水线 产线上 线上生产 机台 机台上 在生产线")
        + rf"|生产进度[1-9]?\d%|(?:排队)?{NOW}(?:{STEP}|{BARE})(?:进行)?(?:货|着|呢|厂|中|"
        rf"里|ing|了)*|"
        rf"(?:已)?投入生产|做了(?:三分之|四分之|五分之)[一二三四]|在模具厂|(?:在|到|"
        rf"下)?(?:组装|装配|注塑|冲压|缝制|裁剪|生产|包装|喷涂)?车间(?:里|"
        rf"内)?(?:正?在)?(?:排着|排队|做着|赶着)?|" + words("在制 在制品 在产 在产品 待检"),
    ),
    Sense(
        "PRODUCTION",
        r"\b(?:(?:under|in|on|bulk|mass|in mass|in bulk|still in) )?produc(?:tion|ing|ed|e)\b"
        r"(?: (?:ongoing|on ?going|in progress|under ?way|started|running|stage|line|begun|"
        r"going on))?|"
        r"\bproduction (?:at )?[1-9]?\d ?%|\bin the line\b|\b(?:in|under) (?:the )?process of "
        r"(?:production|manufacturing|making)\b|"
        r"\b(?:manufacturing|assembly|sewing|cutting) (?:in progress|ongoing|started|under "
        r"?way)\b|\bworking in process\b|\bstill (?=produc|mak)|"
        r"\b(?:under|in|still) (?:processing|fabrication|making|assembly|machining|dyeing|"
        r"sewing|cutting|"
        r"knitting|printing|plating|weaving|finishing|moulding|molding|casting|welding)\b|"
        r"\bbeing (?:manufactured|assembled|sewn|cut|processed|machined|printed|dyed|knitted|"
        r"plated)\b|"
        r"\b(?:material|fabric|raw material|accessor(?:y|ies))s? (?:preparing|preparation|in "
        r"dyeing|purchasing|"
        r"in transit|sourcing)\b|\bfabric (?=in dyeing)|\bsemi ?finished\b|\bwork started\b|"
        r"\bon (?:the )?machines?\b|\b(?:mou?ld|tool) ?making|"
        + words(
            "",
            "mfg|in mfg|in work|running|on floor|on the floor|started|production started|prod|"
            "in prod|in "
            "manufacture|"
            "under manufacturing|making|make|sewing|cutting|cutting stage|knitting|weaving|"
            "dyeing|printing|"
            "assembly|assembling|"
            "manufacturing|"
            "manufacture|on line|on the line|on machine|on the machine|wip|work in process|"
            "work in progress|"
            "in process|"
            "machining|processing|being made|being produced|scheduled|qc|in qc|inspection|"
            "inspecting|"
            "finishing stage|"
            "plating|painting|molding|moulding|in the works|bulk|in workshop|in the workshop|"
            "tooling|"
            "sampling|"
            "raw material ordered|material ordered|materials ordered|waiting for material|"
            "waiting for "
            "materials|"
            "waiting for fabric|waiting for accessories",
        ),
    ),
)
STATUS = (
    _NOT_MADE,
    Sense("UNCONFIRMED", rf"{PAPER}?(?:已发)?{WHO}{NOT}(?:{CONFIRM}){PAPER}?"),
    _TO_SHIP_EN,
    _ARRANGED,
    _NOT_SHIPPED,
    _WAITING_TO_SHIP,
    Sense(
        "UNCONFIRMED",
        rf"(?:(?:一直|还|仍|正)?在|还|仍|{PAPER}(?:已发)?)?{WAIT}{WHO}的?(?:{CONFIRM})(?!收|"
        rf"签收|到货){PAPER}?",
    ),
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
