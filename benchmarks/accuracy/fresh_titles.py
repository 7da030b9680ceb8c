"""Fresh sentences, titles, totals, names of files and sheets, modes of spelling and of layout."""

from __future__ import annotations

_SENTENCES = {
    "报了{p}的价，等他们比价|约下周带样品过去|{p}样品已收到，说尺寸可以"
    "|对方说库存还够，下个月再看|催上个月货款，答应月底付"
    "|想要{p}便宜三个点，没答应|图纸改了一版，要重新算价|老板出差，回来再定": (
        "{p}样品确认OK，等下单|问{p}的起订量和交期，已回复|客户说{p}的价格可以，先拿一批试试"
        "|提醒对方对一下上月的账|约好去他们厂看模具|新品目录发过去了，说看看|{p}涨价的事跟客户讲了，能理解"
        "|采购说还在等老板批|客户转来{p}的新图纸，让核价|聊了下半年计划，会加一些量"
    ),
    "{p}有毛刺，划手|到货少了两箱|外箱压坏，里面没事|{p}孔位偏了，装不上|颜色跟样板不一样|比约定晚到五天": (
        "{p}少配件，要求补寄|{p}表面有划痕|到货数量与送货单不符|{p}安装后松动|发货比交期晚了一周"
        "|{p}包装受潮，纸箱变形|客户反映{p}有几件不良"
    ),
    "交货比以前快了|希望再便宜点|质量稳定，放心|包装要加强|业务员回消息慢|{p}手感好": (
        "合作几年了，比较放心|{p}质量可以，价格再优惠些更好|发货及时|希望提前告知涨价|客服回复很快"
        "|{p}这批比上批好|对账单希望早点发"
    ),
    "要送货上门|月底对账|只收现款|老板好说话|付款准时": (
        "周末休息|发货前先打电话|要带送货单|长期合作|开票信息在微信里|样品要收费"
    ),
    "加急|分两批送|带合格证|老图纸": ("先出一半|贴客户标签|送到仓库|急用|按样品做|含税|用纸箱装"),
    "制表：{o}    审核：        日期：{y}年12月|注：红色为加急单，请仓库留意|单位：元|内部资料，请勿外传": (
        "制表人：{o}　　制表日期：{y}年12月31日|注：本表数据截至{y}年12月31日|备注：黄色为未完成"
        "|由{o}负责登记，其他人请勿修改|金额单位：人民币元|统计人：{o}"
    ),
    "以下为补单|——下半页——|以上已与财务核对": (
        "以下为12月新增|——————|以上已开票|以下待跟进|（以上为老系统导入）"
    ),
    "小计|{g}小计|合计": "小计金额：|{g}  小计|{g} 总计|{g}汇总|小计金额|{g}（小计）",
    "合计|总计|合 计": "总计：|全年合计|总　计：|合计金额|总金额合计|合计（元）",
    "合计金额（大写）：{w}|大写：{w}": (
        "大写金额：{w}|人民币（大写）：{w}|合计人民币大写：{w}|总计（大写）：{w}"
    ),
    "第{i}页|第 {i} 页 共 {n} 页": "第 {i} 页|第{i}页 共{n}页|页 {i}/{n}|共 {n} 页，第 {i} 页",
    "同上|〃|″": "同上。|”|同|同  上",
    "Asked for a quote on {p}|Lab dips approved, waiting for PO|Wants 3% off {p}, we refused"
    "|Pre-production sample sent|Complained about late booking, solved": (
        "Sent price offer for {p}|Sample of {p} approved|Asked about MOQ and lead time of {p}"
        "|Confirmed shipping marks|Chased the balance payment|Asked for the catalogue of new season"
        "|Discussed packing of {p}"
    ),
    "Delivery was on time|Colour of {p} slightly off|Good communication|Cartons arrived wet": (
        "Good quality of {p}|Price of {p} a bit high|Fast reply|Some pieces of {p} had loose threads"
        "|Shipment was late one week|Will order again"
    ),
}

_TITLES = {
    "{c}客户资料一览表|{c}客户档案|客户总表": (
        "{c}客户资料表|客户基本资料|{c}客户名单（{y}年）|客户信息汇总表"
    ),
    "{c}订单台账|{y}年订单登记表|订货明细表": (
        "{c}{y}年订单汇总表|{y}年销售订单统计表|{c}订单跟踪表|{y}年订单总表"
    ),
    "客户跟进记录表|业务员联系客户登记": "{c}客户跟进表|业务跟进记录|客户跟踪表|客户拜访登记表",
    "客户投诉与售后登记|售后处理登记表": "售后服务登记表|客户投诉记录表|{c}售后问题汇总|客诉登记表",
    "客户满意度回访表|客户反馈汇总": "客户满意度调查表|客户回访记录表|{c}客户意见汇总|满意度评价表",
    "来宾登记表|参加活动客户名单": "活动签到表|来宾签到表|参会客户名单|{c}活动客户登记",
    "{y}年各客户{what}汇总|{y}年度{what}统计表": (
        "{y}年客户{what}统计（按月）|{y}年各月{what}汇总表|{y}年度各客户{what}|客户{what}月统计表 {y}年"
    ),
    "尺码分配表|分码订单": "尺码表|分码数量表|各码数量分配表|尺码搭配表",
    "{y}年对账单|送货对账明细": "{y}年度对账单|{y}年送货明细|{y}年客户对账表|{y}年对账单（客户）",
    "客户总表|客户资料|客户档案": "客户信息表|客户名单|客户表|客户资料汇总2024",
    "{y}订单台账|{y}年订单|订单登记{y}": "{y}年订单汇总|{y}年订单总表|{y}年销售订单|{y}订单跟踪表",
    "{y}年订单(按月)|订单{y}": "{y}年订单-按月|{y}年1-12月|{y}月度订单表|{y}年接单(月表)",
    "{y}年对账单|对账{y}": "{y}年客户对账|{y}年度对账单|{y}对账表|客户对账单{y}年",
    "{y}年销售汇总|{y}各客户统计": "{y}年销售统计|{y}年客户汇总|{y}年按月汇总|{y}年度统计表",
    "跟进记录|业务日志|客户跟进": "客户跟进表|跟进登记|客户跟踪|业务跟进记录",
    "客户跟进{y}|{y}老客户联系": "{y}年跟进记录|{y}客户跟踪表|{y}年老客户跟进|客户沟通记录{y}",
    "售后登记|投诉售后": "售后记录|客户投诉登记|售后问题|投诉记录表",
    "售后与回访|质量登记": "售后及满意度|客户服务登记|售后回访表|客服记录",
    "满意度回访|客户反馈": "满意度调查表|客户满意度|回访记录|意见反馈表",
    "来宾名单|订货会签到": "签到名单|活动客户|来宾签到|参会名单",
    "新客户|客户补充": "新增客户|客户新增2024|业务二部客户|新客户登记",
    "2021合同台账|2021年大单": "2021年合同表|2021合同明细|2021年合同统计|合同2021",
    "外销客户 Buyers|Buyer list": "Customer list|外贸客户资料|Export customers|国外客户 Customers",
    "内销客户|国内客户资料": "内销客户资料|国内客户名单|内贸客户表|国内客户2024",
    "Buyers|客户": "Customer List|客户 List|Overseas customers|Sheet1",
    "Sheet1|Log": "List|记录 Log|Details|2023-2024",
    "Follow-up log|客户联系 Contacts": (
        "Follow up records|Customer follow-up|跟进 Follow up|Customer contact record"
    ),
    "Buyer feedback|客户反馈": (
        "Customer feedback|Customer satisfaction|客户评价 Feedback|Feedback records"
    ),
    "Sheet1|客户|客户资料": "客户表|客户名单|客户信息表|Sheet1 (2)",
    "跟进|Sheet1": "跟进表|跟踪|客户跟进|记录表",
    "Sheet1|登记|记录": "登记表|记录表|Sheet2|总表",
    "售后|Sheet1": "售后登记|售后回访|登记表|总表",
    "来宾|Sheet1": "名单表|签到名单|来宾名单|客户",
    "{y}春季订货会|{y}广州五金展|新品品鉴会": (
        "{y}年新品订货会|{y}客户年会|{y}宁波展客户交流会|新品推介会"
    ),
    "PO {y}|{y} Orders|外销订单{y}": "{y} Order list|外贸订单 {y}|Order status {y}|PO list {y}",
    "内销订单2024|2024国内订单": "2024年内销订单|2024内销接单|内销2024|国内销售2024",
    "PO|Sheet1|Orders": "Order list|PO sheet|订单 Orders|All orders",
    "内销|Sheet1": "内销订单|国内单|内销明细|Sheet2",
    "Samples|样品": "Sample record|样品单|Free sample|Sheet1",
    "Samples sent|样品记录": "Sample record 2024|样品寄送记录|Samples list|寄样记录",
    "汇总|{y}": "{y}汇总|年度统计|月统计|总表",
    "订单|Sheet1|台账": "订单表|订单总表|订单明细|汇总",
    "合同|Sheet1": "合同表|合同明细|合同台账|2021年",
    "分码订单|尺码表2024": "分码表2024|2024尺码分配|Size breakdown 2024|尺码订单",
    "尺码|Sheet1": "尺码表|Sizes|尺码分配|分码表",
}

_MODES = {
    "plain|grouped|merged|printed|two rows|ditto": (
        "letterhead|spaced|beside|tail box|tier lines|plain"
    ),
    "plain|customer|printed|month|two rows": (
        "letterhead|spaced|beside|tail box|merged total|average|by product|open first"
    ),
    "cell|cell|dot|slash|dash|cn|compact|short|serial": (
        "cell|stamp|cell_dot|short_slash|slash_time|cn_week|cn_pad|short_dot0"
    ),
    "md_cn|md_slash|md_dot|cell": "md_dot0|md_week3|cell_md_dash",
    "day|day_hao": "md_slash|md_dot0",
    "cell|dash": "cell|stamp|cell_dmmm",
    "cell|en_mon|dmy|dash": "cell|stamp|cell_dmmm|en_dfull|en_dshort|en_dash_m",
    "cell|en_mon|mdy|dash": "cell|stamp|cell_dmmm|en_mfull|en_dshort|en_dash_m",
    "{y}.2.30|{y}/13/5|{y}-11-31": "{y}/6/31|{y}.4.31|{y}-2-30|{y}年2月30日|{y}-13-08",
    "next week|end of month": "ASAP|early next month|after Chinese New Year|mid-June",
    "下周|月底|过几天": "尽快|国庆后|春节前|下月中|近期|等客户通知",
    "num|num|num|comma|yuan|yen": "num|fixed|comma0|yen_bare|yuan_gap|padded|fmt_yuan|rmb_tight",
    "num|num|num|text|yuan|yen": "num|fixed|yuan_gap|yen_full|padded|fmt_yuan",
    "num|num|num|text|comma": "num|num|fmt_comma|tail_gap|unit_pcs",
    "num|num|num|comma|usd|dollar": "num|usd_sign|usd_behind|usd_colon|fmt_usd",
    "about {n}|approx. {n}": "~{n}|est. {n}|approx {n} pcs|{n} (tbc)",
    "约{n}|{n}左右|{n}多": "近{n}|暂定{n}|预估{n}|{n}±10%|{n}以内",
    "一批|见附件|按图": "见合同|一柜|按样品|待通知|按实际",
    "text|number|gap|dash": "dash86|split74|mobile|fmt_phone|wx_short|gap86",
    "5|5|5|10|words|stars": "5|10|100|words|emoji|fen_word",
    "-|/|无|待定": "未提供|待补|－|NULL|未登记|空",
    "-|N/A": "NULL|n.a.|TBA|blank|no",
}

_LINES = {
    "{m}月份订单": "{m}月订单汇总|{m}月订单表|{m}月份订单统计|{m}月份接单表",
    "{y}年合同登记": "{y}年合同汇总表|{y}年合同统计表|{y}年合同明细表|合同登记表（{y}年）",
    "PO RECORD {y}": "ORDER LIST {y}|{y} EXPORT ORDERS|{y}年外贸订单 ORDER LIST|ORDER STATUS {y}",
    "FREE SAMPLES": "SAMPLE RECORD (FREE)|FREE SAMPLE LIST|样品记录 FREE SAMPLES",
    "{c}内销订单（人民币）": (
        "{c}内销订单表（人民币）|{c}国内订单（单位：人民币元）|内销订单汇总（人民币）|{c}内销 RMB"
    ),
    "{y}年客户跟进": "{y}年客户跟进表|{y}年客户沟通记录|{y}年跟进汇总|{y}年客户联系记录",
    "质量投诉": "客户投诉|质量投诉登记|售后投诉2024|投诉记录",
    "{c}对账单": "{c}客户对账单|{c}送货对账单|{c}月结对账单|{c} 对帐单",
    "共{n}家": "共计{n}家客户|合计：{n}家|总共{n}个客户|以上{n}家",
    "制单：{o}": "制单人：{o}|制表：{o}|填表：{o}    审核：",
    "合计": "每月合计|合计：|月度合计|总　计",
}

TITLES: dict[str, str] = {**_LINES, **_SENTENCES, **_TITLES, **_MODES}
