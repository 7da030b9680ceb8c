"""How a contact was made and what a case is about: the channel or the wish, not the talk around it."""

from __future__ import annotations

from crmsheets.intake.values.sense import Sense, words

_OURS = r"(?:我们|我方|我司|我厂|我公司|我这|咱们|本厂|本公司|我)"
_THEY = r"(?:客户|客人|客方|对方|买家|买手|老板|外商|外宾|老外|代理商?|经销商|他们|她|他|采购)"
_TALK = (
    words(
        "见面 面谈 洽谈 碰面 碰头 接触 认识 遇到 遇见 沟通 交流 聊天 聊 谈 看货 看样 看厂 看 "
        "参观 考察 "
        "现场 验货 验厂 "
        "指导 名片 加的 拜访 接待"
    )
    + "*"
)
_PLACE = words(
    "那里 那 那边 那儿 处 家 家里 公司 单位 厂 厂里 工厂 车间 店 店里 现场 办公室 工地 门店 "
    "仓库 展厅"
)
_CHAT = (
    r"(?:上|里|的| )*"
    + words(
        "语音 视频 电话 通话 对话 文字消息 聊天 聊 私聊 群 群里 沟通 联系 消息 发消息 留言 "
        "留了言 回复 跟进 问候 报价 "
        "拜访 回访 发图 "
        "发目录 发资料 发报价 联络 扫码 对接 文字 打字 截图 说 讲 谈 问 问候 催 图片 发文件",
        "call|calls|voice|video|chat|chats|msg|msgs|message|messages|messaging|group|talk|"
        "text|texts|texting|"
        "contact|follow up|reply|conversation|moments",
    )
    + "*"
)
_FAIRS = words(
    "展会 展销 看展 展馆 展场 展览 展览会 展位 展台 展销会 参展 会展 博览会 博览 交易会 广交 "
    "广交会 "
    "华交会 秋交会 春交会 "
    "高交会 订货会 糖酒会 摊位 "
    "工博会 进博会 五金展 电子展 服装展 面料展 家具展 香港展 广州展 上海展 深圳展 东莞展 义乌展 "
    "德国展 美国展 法兰克福展 "
    "春季展 秋季展 春展 秋展 国外展 国内展"
)
_OTHER_WAYS = Sense(
    "OTHER",
    r"(?<!信)(?<!信上)视频(?:通话|电话|聊天)|"
    + words(
        "腾讯会议 腾讯会 视频会议 视频会 视频连线 网络视频 线上会议 线上会 网络会议 云会议 "
        "钉钉会议 钉钉 "
        "飞书 阿里旺旺 旺旺 千牛 "
        "抖音 小红书 视频号 快手 短信 发短信 回短信 发了短信 短讯 简讯 传真 发传真 领英 线上 "
        "网上 信函 "
        "寄信 私信 站内信 国际站 "
        "阿里聊天 询盘回复 脸书 推特 视讯 视讯会议 视讯通话 视频聊天 其他 其它 其他方式 其它方式 "
        "其他途径 其它途径 其他渠道 别的 别的方式 别的途径 "
        "连线",
        "what s app|whatsapp|whats app|whatsapp call|whatsapp message|skype|telegram|facebook|"
        "messenger|"
        "linkedin|"
        "instagram|ins|zoom|zoom meeting|teams|teams call|teams meeting|skype call|skype "
        "meeting|video "
        "conf|web meeting|fb|sms|text|text message|texted|fax|"
        "faxed|line|tm|"
        "trade manager|trademanager|video call|video meeting|video conference|online|online "
        "meeting|zalo|"
        "kakao|kakaotalk|"
        "viber|twitter|signal|google meet|webex|other|others|other way|other ways|else",
    ),
)
METHOD = (
    Sense(
        "WECHAT",
        r"\b(?:we ?chat|weixin|wx|wecom) (?:text|texts|texting|texted|video|video call|"
        r"moments|group chat)\b|线上微信",
    ),
    Sense(
        "EMAIL",
        r"(?:发|写|寄)?了?(?:英文|外贸)?开发信|\bcold (?:e ?)?mail\b|(?:发|回)?了?(?:q ?q|"
        r"企业|foxmail|网易|163|126) ?邮[箱件]",
    ),
    _OTHER_WAYS,
    Sense(
        "WECHAT",
        r"(?:语音|企业|加了?|发了?的?|通过|群聊|聊)?(?:微信|薇信|威信|v信|\bwe ?chat\b|"
        r"\bweixin\b|\bw "
        r"?x\b|\bv ?x\b|企微|朋友圈|"
        rf"\bq ?q\b(?! ?邮)|(?<=加)v\b|(?<=加了)v\b|微(?![博商店弱小]))(?:语音)?{_CHAT}",
    ),
    Sense(
        "FAIR",
        rf"(?:参加)?(?:在|的)?(?:\d{{2,4}}年?|春季|秋季|香港|上海|广州|深圳)?{_FAIRS}(?:上|里|的|"
        rf"现场)*{_TALK}|"
        r"(?:\b(?:met|meet|meeting) )?(?:\b(?:at|in) )?(?:the |our )?(?:canton |hong ?kong |"
        r"hk |trade ?|"
        r"booth )?"
        r"\b(?:exhibit\w*|expo|fairs?|tradeshow|shows?|booth)\b(?: meeting| visit)*",
    ),
    Sense(
        "CAME",
        rf"{_THEY}(?:亲自)?驻[厂场点](?:验货|看货|跟单)?|"
        rf"{_THEY}带[\u4e00-\u9fff]{{1,3}}来(?:看|谈|访)?|来了?一[趟次]|来工厂了?|莅[临厂]+|"
        r"\b(?:customers?|clients?|buyers?|guests?|visitors?) (?:has |have |had )?(?:visited|"
        r"came|arrived|dropped in|"
        r"stopped by|dropped by)\b(?: (?:us|our (?:factory|office|company|plant|showroom)|the "
        r"factory))?",
    ),
    Sense(
        "CAME",
        rf"(?:邀请|(?<!申)请)?{_THEY}(?:已|亲自|自己|今天|过|要|带队)*(?:上门|登门|"
        rf"来(?![电信函邮问单样款])|"
        rf"到(?={_OURS}|厂|公司|访|司|展厅)|参观|过来|"
        rf"拜访{_OURS}|考察|看厂)(?:了|的)?(?:{_OURS}|这里?|厂里?|公司|司|访|展厅|里|的|"
        rf"提货)*{_TALK}",
    ),
    Sense(
        "CAME",
        rf"(?:来|到|上){_OURS}(?:厂里?|公司|们|司|处|这里?|这边)*{_TALK}|(?:(?:邀请|"
        rf"(?<!申)请){_THEY})?来(?:访|厂|司|公司|"
        rf"展厅|参观|考察|看厂|看货|看样)"
        rf"(?:里)?{_TALK}|(?<![去客户方])到厂里?|(?<!去)到访(?!客)|到公司来|参访|看厂|验厂|接待|"
        r"(?:\b(?:customers?|clients?|buyers?|they) )?\bc[ao]me\b(?: (?:to|here|over|in|"
        r"by))*(?: (?:the |"
        r"our )?\b(?:us|factory|"
        r"office|company|plant|showroom|side)\b)?|\bvisit(?:ed|s|ing|or)?(?: by (?:buyer|customer|"
        r"client))?(?: to)? (?:us|our"
        r"(?: (?:factory|company|office|plant|works|side|showroom))?)\b|\bvisitors?\b|\b(?:guests?|"
        r"received?) visits?\b|\bwalk ?ins?\b|\binbound visits?|"
        r"\breception\b|"
        r"\b(?:factory|showroom|plant) (?:visit|tour|audit)\b|\bvisit to (?:the )?factory\b|"
        r"\bat our (?:factory|company|office|plant|side|place)\b",
    ),
    Sense(
        "VISIT",
        r"(?:去|约)?见了?(?:客户|对方|采购|老板)(?!来)|约见了?(?:客户|对方|采购|老板)|"
        r"\b(?:met|meeting|met with|see|saw)(?: (?:the |with )?(?:customer|client|buyer)s?)? "
        r"(?:at|in) (?:their|his|her|"
        r"(?:the )?(?:customer|client|buyer)(?: s)?) (?:office|factory|place|company|site|"
        r"shop|plant|store)\b|"
        r"\btravel(?:l?ed)? to (?:the )?(?:customer|client|buyer)\b|"
        r"\bcall(?:ed)? (?:on|at)\b(?! (?:the )?(?:phone|tel|mobile))(?: (?:the )?(?:customer|"
        r"client|"
        r"buyer))?",
    ),
    Sense(
        "PHONE",
        r"(?:打|拨|拨打|通|接|接到|回|去|来|致|用|座机|固话|手机)?(?:了|过)?(?:个|"
        r"通)?(?:给?客户)?(?:打来)?"
        + words("电话 来电 去电 致电 通话 座机 固话 手机 热线 语音通话 打tel 打call")
        + r"(?:里)?"
        + words(
            "语音 打的 打 打来 打过去 聊 拜访 回访 跟进 沟通 联系 会议 咨询 询问 问候 催款 "
            "里说的 说的 号码 里说 "
            "说 讲 谈 约 约见 对接 联络 通知 问 催"
        )
        + r"*|(?:客户|对方)打(?:过)?来|外呼|电销|电话营销|打给(?=客户|对方|采购|老板)|回拨|"
        r"语音电话|[来去致回]电|电[联访询](?!系)|"
        r"\bcall(?=客户)|"
        r"\b(?:tele\w*|phone\w*|(?:by )?tel|(?:cold )?call(?:ed|s|ing)?(?: him| her| them)?|"
        r"rang|ring|"
        r"mobile|hotline)\b",
    ),
    Sense(
        "VISIT",
        r"(?:外出|出差|实地|现场|亲自|当面|带样|顺路|去|到|上门|登门|线下|陪同|一起|二次|再次|"
        r"首次|第一次|第二次|送样|"
        r"例行|定期)*(?:"
        + words(
            "亲自去 亲访 下厂 驻场 到厂拜访 拜访 造访 探访 拜会 面晤 面见 登门 登门造访 走访 "
            "家访 陌拜 驻厂 驻点 当面 面对面 实地 出差 "
            "跑客户 跑市场 跑工厂 扫街 串门 到访客户"
        )
        + rf"|上门(?!{_OURS})|面[谈访见聊](?!会))(?:服务|送样|收款|回访|看|安装|调试|采购|老板)*|"
        rf"[跑走去]了?一趟|[跑走去]了趟|跑了?一下|"
        rf"(?:去|到|跑|上)(?:了|过|一趟)*{_THEY}{_PLACE}*(?:里)?(?:看|谈|拜访)*|客户处|"
        rf"(?:去|到)(?:了|过)?(?:对方|"
        rf"客户)?{_PLACE}(?<!到厂)(?<!到公司)(?<!到车间)(?<!到厂里)(?<!到仓库)(?<!到展厅)(?:里)?(?:看|谈|"
        rf"拜访)*|"
        r"去(?:了|过)?(?:一[趟次下]|坐了?坐|看看?)|去一?[趟了过次]|"
        r"\b(?:(?:on )?site |field |home |return |courtesy |customer |client )?visit(?:ed|s|"
        r"ing)?\b|"
        r"\b(?:in person|went to(?: see)?|on ?site|field trip|business trip|face to face|f2f|"
        r"door to door)\b",
    ),
    Sense(
        "EMAIL",
        r"(?:电子|寄)?信箱|(?:发|寄|写|收|发送|电子|回|回复)?了?(?:个|封)?(?:电子)?(?:邮件|邮箱|"
        r"电邮)(?:往来|来往|沟通|"
        r"联系|回复|报价|发报价|跟进|通知)*|"
        r"伊妹儿|邮(?![寄递政编费局])|\b(?:edm|outlook|foxmail|gmail)\b|(?:发|回|"
        r"写)?(?:\bsent )?(?:\ban )?"
        r"\be ?mail(?:ed|s|ing)?\b(?: sent| follow ?up)*|(?:发|回|写)?\bmail(?:ed|s|"
        r"ing)?\b(?: sent)?",
    ),
)
_TOPICS = (
    words(
        "产品 质量 品质 交期 交货 交付 包装 物流 运输 服务 态度 价格 数量 外观 尺寸 性能 售后 "
        "严重 重大 "
        "一般 轻微 批量 延期 "
        "太慢 慢 差 发错货 发错 错发 少货 短装 漏发 破损 客户 我们 安装 业务员 很 生气 ng"
    )
    + "*"
)
_ASKED = (
    words(
        "产品 价格 价 价钱 单价 报价 货期 交期 货 规格 规格书 参数 型号 尺寸 材质 图纸 库存 "
        "现货 物流 "
        "快递 进度 单子 订单 用法 "
        "怎么用 怎么装 怎么卖 怎么做 能不能做 有没有货 有货没有 有没有 多少钱 如何 技术 资料 "
        "样品 起订量 "
        "moq 付款 开票 发票 方式 方法 安装 问题 "
        "业务 售前 使用 情况 一下 了 过 下"
    )
    + "*"
)
_WANTS = (
    r"(?:要|要求|申请|请求|需要?|索要|上门|现场|寄|寄回|送|换|补|更换|产品|设备|机器|客户|"
    r"保内|保外|"
    r"过保|保修期内)*"
)
SERVICE = (
    Sense(
        "INQUIRY",
        rf"{_ASKED}(?:来电|来人|电话|催货)?(?:咨询|询问|询盘|[询问](?!题)|来问|请教|打听|了解|"
        rf"查询|查(?=货|"
        rf"物流|进度|库存|单|价)|"
        rf"索取?(?=资料|目录|样本|画册)|请求报价){_ASKED}(?:目录|画册|样本)?|要(?:资料|目录|"
        rf"画册|样本|"
        rf"规格书|报价单?|图册)|技术问题|"
        r"\bq ?& ?a\b|\bproduct info\b|售前(?:服务)?|\b(?:(?:product|price|general|technical|"
        r"pre ?sales?|"
        r"sales|spec) )*(?:inquir\w*|"
        r"enquir\w*|question\w*|"
        r"consult\w*)(?: on spec)?|\bask(?:ed|ing|s)?\b(?: (?:for|about))?(?: (?:the "
        r")?(?:price|product|"
        r"quote|quotation|"
        r"delivery|lead time|stock|sample|moq|spec))*\b|\b(?:pre ?sales?|rf[qi]|price request|"
        r"quotation "
        r"request|"
        r"request (?:for )?(?:info|information|quotation|quote|price)|info request|how to use)\b",
    ),
    Sense(
        "COMPLAINT",
        rf"{_TOPICS}(?:"
        + words(
            "货不对板 闹意见 投诉 投拆 客诉 抱怨 申诉 异议 不满 不满意 索赔 差评 不良 "
            "不良反馈 不良反映 "
            "不合格 有意见 发火 "
            "发火了 "
            "发脾气 吐槽 发牢骚 不爽 生气 "
            "质量问题 质量反映 质量反馈 质量异常 品质异常 品质问题 质量 赔偿要求 要求赔偿"
        )
        + rf"){_TOPICS}(?:8d)?|\b8d\b(?:报告)?|\b(?:unhappy|angry|upset) (?:customer|client|"
        rf"buyer)\b|(?:反映|反馈)(?:产品|质量|包装|货物?|外箱)?(?:有问题|破损?|"
        r"坏了?|太差|很差|不好|有瑕疵)|\bncr\b|\b(?:(?:customer|quality|delivery|"
        rf"service|product) "
        rf")*(?:complain\w*|"
        r"claim(?:s|ed)?|defect\w*|dissatisf\w*|grievance\w*)\b(?: (?:about |for |on "
        r")?(?:quality|packing|"
        r"delivery|damage|"
        r"service|price))*|\bquality\w*",
    ),
    Sense(
        "AFTERSALES",
        rf"{_WANTS}(?:[返保维检送修]{{1,2}}修|"
        + words(
            "售后 售后服务 售后问题 售后处理 售后维修 报修 修理 修好 修机 修 换货 换新 换件 "
            "换新货 退换货 "
            "退换 退货 更换 补件 补货 补发 "
            "补寄 补配 补料 保养 保修 质保 三包 维保 维护 返工 返厂 配件 零件 备件 安装 调试 "
            "调机 培训使用 "
            "使用培训 技术支持 "
            "使用支持 技术指导 使用指导 安装指导 调试指导 技术培训 使用问题 故障 设备故障 坏了"
        )
        + r")(?:更换|维修|修|调试|处理|服务|问题|使用|报修|配件|零件|换货|换新|要修|申请|单|件)*|"
        r"\b(?:warrant\w*|repair\w*|replac\w*|(?:send )?(?:spare )?parts?(?: request)?|"
        r"spares?|after "
        r"?sales?(?: service)?|"
        r"exchang\w*|install\w*|maint\w*|rework\w*|rma|tech(?:nical)? support|return(?:s|ed)?|"
        r"fix(?:ed|ing)?|"
        r"service (?:repair|call|request)|faulty|breakdown)\b(?: (?:for repair|service|request))*",
    ),
)
LOOSE = frozenset({"Method", "ServiceKind"})
"""Lists whose entries are named by a noun: what else is said (微信发图) does not change it."""
