"""Header forms, choice words and notes of small factories: the open ones, `held.py` has the others."""

from __future__ import annotations

from benchmarks.accuracy.pool import Pool, pool

HEADERS: dict[str, dict[str, Pool]] = {
    "customer": {
        "customer_name": pool("客户名称|公司名称|客户|客户单位|厂名|往来单位|公司全名|客户名"),
        "short_name": pool("简称|客户简称|平时叫法|别名"),
        "contact_name": pool("联系人|对接人|联络人|找谁|采购联系人"),
        "phone": pool("电话|手机|联系电话|手机号码|电话号码|联络电话"),
        "wechat": pool("微信|微信号|加的微信|VX"),
        "owner": pool("业务员|跟单|归谁|跟进业务员|我方业务"),
        "source": pool("来源|客户来源|怎么来的|哪里认识的"),
        "industry": pool("行业|所属行业|做什么的|客户行业"),
        "province": pool("省份|省|所在省"),
        "city": pool("城市|市|所在城市"),
        "address": pool("地址|公司地址|详细地址|厂址|联系地址"),
        "email": pool("邮箱|电子邮件|E-mail|邮箱地址"),
        "registered_date": pool("建档日期|首次接触|登记日期|什么时候认识的|录入时间"),
        "note": pool("备注|说明|备 注|其它"),
        "customer_id": pool("客户编号|编号|客户代码|客编"),
        "position": pool("职务|职位"),
        "phone_alt": pool("座机|备用电话|固话"),
        "tier": pool("级别|客户等级|等级"),
        "total_spend": pool("累计金额|累计成交(元)"),
    },
    "order": {
        "customer_name": pool("客户|客户名称|单位名称|购货单位|哪家"),
        "order_id": pool("订单号|单号|订单编号|合同号"),
        "order_date": pool("下单日期|日期|接单日期|订货日期|开单日期"),
        "product_model": pool("产品型号|型号|规格型号|货号|品名规格|产品"),
        "quantity": pool("数量|订单数|订货数量|下单数"),
        "unit": pool("单位|计量单位"),
        "unit_price": pool("单价|单价(元)|含税单价|价格"),
        "amount": pool("金额|总金额|金额(元)|货款|总价"),
        "due_date": pool("交期|要求交期|交货日期|要货时间"),
        "ship_date": pool("发货日期|出货日期|送货日期|发货时间"),
        "receive_date": pool("收货日期|签收日期|客户收货"),
        "status": pool("状态|订单状态|进度|完成情况"),
        "note": pool("备注|说明|其他"),
    },
    "followup": {
        "customer_name": pool("客户|客户名称|公司|拜访客户"),
        "followup_date": pool("跟进日期|日期|联系日期|拜访日期|沟通时间"),
        "content": pool("跟进内容|沟通内容|情况|谈了什么|沟通情况"),
        "method": pool("方式|跟进方式|沟通方式"),
        "response": pool("客户反应|对方态度|回应"),
        "next_action": pool("下一步|下步计划|后续动作"),
        "next_date": pool("下次跟进|下次联系日期|下次时间"),
        "owner": pool("跟进人|业务员|记录人"),
        "contact_name": pool("联系人|找的谁"),
    },
    "service": {
        "customer_name": pool("客户|客户名称|投诉客户"),
        "service_date": pool("受理日期|投诉日期|登记日期|日期"),
        "service_type": pool("类型|事件类型|类别|性质"),
        "description": pool("问题描述|描述|投诉内容|情况说明"),
        "handler": pool("处理人|处理人员|经办人"),
        "result": pool("处理结果|处理情况|结果"),
        "closed_date": pool("完成日期|处理日期|结案日期"),
        "order_id": pool("订单号|相关订单"),
        "product_model": pool("产品型号|产品"),
    },
    "feedback": {
        "customer_name": pool("客户|客户名称|单位"),
        "feedback_date": pool("反馈日期|日期|回访日期|调查日期"),
        "content": pool("客户反馈|意见|客户意见|评价内容"),
        "rating": pool("评分|满意度|打分"),
        "handling": pool("处理情况|改进情况|处理结果"),
        "category": pool("类别|问题类别"),
    },
    "guest": {
        "customer_name": pool("单位|公司|来宾单位"),
        "contact_name": pool("姓名|来宾|联系人"),
        "phone": pool("电话|手机"),
        "product_interest": pool("意向产品|感兴趣产品"),
        "intent": pool("意向|意向程度"),
    },
}

# Headers of columns that belong to nobody's CRM: they have to survive as extras.
EXTRAS = {
    "customer": pool("归档盒号|送货路线|账套|门卫电话本页码"),
    "order": pool("库位|车牌号|托盘数|模具架号|班组|打钩"),
    "followup": pool("油费|里程"),
    "service": pool("照片张数|表单页码"),
    "feedback": pool("问卷号"),
    "guest": pool("桌号|礼品"),
}
EXTRA_VALUES = {
    "归档盒号": "A{n}|B{n}",
    "送货路线": "线路{n}",
    "账套": "甲账|乙账",
    "门卫电话本页码": "第{n}页",
    "卷宗位置": "柜{n}层",
    "装卸要求": "叉车|人工|尾板",
    "磅房编号": "磅{n}",
    "库位": "K{n}-2|L{n}-1",
    "车牌号": "粤S·7{n}2K|粤B·3{n}8",
    "托盘数": "{n}托",
    "模具架号": "架{n}",
    "班组": "甲班|乙班|丙班",
    "打钩": "√",
    "纸箱规格": "外箱{n}#",
    "机台": "{n}号机",
    "师傅": "老梁|阿坤|小谢",
    "磅单号": "BD-{n}",
    "唛头": "M/{n}",
    "排产号": "P-{n}",
    "油费": "{n}元油",
    "里程": "{n}公里",
    "打卡": "√|×",
    "停车费": "{n}元停车",
    "照片张数": "{n}张",
    "表单页码": "p{n}",
    "附件袋号": "袋{n}",
    "问卷号": "W-{n}",
    "抽样批": "批{n}",
    "桌号": "{n}桌",
    "礼品": "保温杯|雨伞|U盘",
    "车位": "B{n}",
    "胸牌号": "No.{n}",
}

# Two-row headers: the group words above, by field.
GROUPS = {
    "customer": (
        (pool("联系方式|联络"), ("contact_name", "phone", "wechat", "email")),
        (pool("所在地|地区"), ("province", "city", "address")),
    ),
    "order": (
        (pool("订货明细|货物"), ("product_model", "quantity", "unit", "unit_price", "amount")),
        (pool("交货|日期"), ("due_date", "ship_date", "receive_date")),
    ),
}
# Short headers that only make sense under their group; field -> words.
UNDER_GROUP = {
    "customer": {
        "contact_name": pool("联系人|姓名"),
        "phone": pool("电话|手机"),
        "wechat": pool("微信"),
        "email": pool("邮箱"),
        "province": pool("省"),
        "city": pool("市"),
        "address": pool("地址"),
    },
    "order": {
        "due_date": pool("要求|约定"),
        "ship_date": pool("实发|发货"),
        "receive_date": pool("签收"),
        "product_model": pool("型号"),
        "quantity": pool("数量"),
        "unit": pool("单位"),
        "unit_price": pool("单价"),
        "amount": pool("金额"),
    },
}

STATUS = {
    "待确认": pool("待确认|未确认|等客户确认"),
    "生产中": pool("生产中|在产|排产|在做"),
    "待发货": pool("待发货|等发货"),
    "已发货": pool("已发货|已出货|已发"),
    "已完成": pool("已完成|完成|OK|√|完"),
    "退货": pool("退货|退回|客退"),
    "取消": pool("取消|作废|不做了"),
}
METHOD = {
    "微信": pool("微信|wx"),
    "电话": pool("电话|打电话|去电|TEL"),
    "上门拜访": pool("拜访|上门|上门拜访"),
    "客户来访": pool("来访|客户来厂"),
    "邮件": pool("邮件|发邮件|E-mail"),
    "展会": pool("展会"),
}
SERVICE_TYPE = {
    "咨询": pool("咨询|询问"),
    "投诉": pool("投诉|客诉|质量投诉"),
    "售后": pool("售后|维修|换货"),
}
SERVICE_RESULT = {  # the list is open: the words may stay as typed
    "处理中": pool("处理中|在处理"),
    "已答复": pool("已答复|已回复"),
    "已换货": pool("已换货|换新"),
    "已维修": pool("已维修|修好"),
    "已补货": pool("已补货"),
    "已退款/赔款": pool("已退款/赔款|赔款"),
}
SOURCE = {
    "老客户介绍": pool("老客户介绍|朋友介绍"),
    "展会": pool("展会|广州展"),
    "1688/阿里巴巴": pool("1688|阿里巴巴"),
    "业务员开发": pool("业务员开发|电话开发"),
    "搜索/官网": pool("官网|百度"),
    "抖音/视频号": pool("抖音|视频号"),
}
INDUSTRY_FREE = pool("机械|五金|家电|家具|电子|汽配")
# The labels a reader with the official list might choose for such a word.
INDUSTRIES = {
    "机械": ("通用设备", "专用设备"),
    "五金": ("五金金属制品",),
    "家电": ("电气/新能源/家电",),
    "家具": ("木材家具",),
    "电子": ("电子信息",),
    "汽配": ("汽车及配件",),
    "塑胶": ("橡胶塑料",),
    "建材": ("建材陶瓷玻璃", "建筑工程"),
    "卫浴": ("建材陶瓷玻璃",),
    "门窗": ("建材陶瓷玻璃", "五金金属制品"),
    "电动工具": ("通用设备", "电气/新能源/家电"),
    "服装": ("服装",),
    "箱包": ("皮革鞋包",),
}
RESPONSE = {
    "有意向": pool("有意向|有兴趣"),
    "要报价": pool("要报价"),
    "再考虑": pool("再考虑|考虑中"),
    "嫌价格高": pool("嫌价格高|嫌贵"),
    "暂时不需要": pool("暂时不需要|暂无需求"),
    "没联系上": pool("没联系上|没人接"),
    "已下单": pool("已下单"),
}
NEXT_ACTION = {
    "再联系": pool("再联系|继续跟"),
    "报价": pool("报价|发报价"),
    "打样/寄样": pool("寄样|打样"),
    "上门拜访": pool("上门拜访|拜访"),
    "催款": pool("催款"),
}
HANDLING = {
    "未处理": pool("未处理"),
    "正在改进": pool("正在改进|改进中"),
    "已改进": pool("已改进|已整改"),
    "已回复": pool("已回复|已解释"),
}
CATEGORY = {
    "交期": pool("交期|交货慢"),
    "价格": pool("价格"),
    "包装": pool("包装"),
    "产品质量": pool("质量|产品质量"),
    "服务态度": pool("服务|服务态度"),
}
INTENT = {"高": pool("高|A"), "中": pool("中|B"), "低": pool("低|C")}
POSITION = {"老板": pool("老板"), "采购": pool("采购|采购经理"), "工程/技术": pool("工程|技术")}

TALKS = pool(
    "报了{p}的价，等他们比价|约下周带样品过去|{p}样品已收到，说尺寸可以"
    "|对方说库存还够，下个月再看|催上个月货款，答应月底付"
    "|想要{p}便宜三个点，没答应|图纸改了一版，要重新算价|老板出差，回来再定"
)
COMPLAINTS = pool(
    "{p}有毛刺，划手|到货少了两箱|外箱压坏，里面没事|{p}孔位偏了，装不上"
    "|颜色跟样板不一样|比约定晚到五天"
)
OPINIONS = pool("交货比以前快了|希望再便宜点|质量稳定，放心|包装要加强|业务员回消息慢|{p}手感好")
NOTES_CUSTOMER = pool("要送货上门|月底对账|只收现款|老板好说话|付款准时")
NOTES_ORDER = pool("加急|分两批送|带合格证|老图纸")

TITLES = {
    "customer": pool("{c}客户资料一览表|{c}客户档案|客户总表"),
    "order": pool("{c}订单台账|{y}年订单登记表|订货明细表"),
    "followup": pool("客户跟进记录表|业务员联系客户登记"),
    "service": pool("客户投诉与售后登记|售后处理登记表"),
    "feedback": pool("客户满意度回访表|客户反馈汇总"),
    "guest": pool("来宾登记表|参加活动客户名单"),
    "month": pool("{y}年各客户{what}汇总|{y}年度{what}统计表"),
    "size": pool("尺码分配表|分码订单"),
    "statement": pool("{y}年对账单|送货对账明细"),
}
NOTE_LINES = pool(
    "制表：{o}    审核：        日期：{y}年12月|注：红色为加急单，请仓库留意"
    "|单位：元|内部资料，请勿外传"
)
NOTE_ROWS = pool("以下为补单|——下半页——|以上已与财务核对")
SUBTOTALS = pool("小计|{g}小计|合计")
TOTALS = pool("合计|总计|合 计")
CAPITALS = pool("合计金额（大写）：{w}|大写：{w}")
PAGES = pool("第{i}页|第 {i} 页 共 {n} 页")
DITTO = pool("同上|〃|″")
