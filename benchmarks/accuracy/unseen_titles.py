"""Unseen sentences, titles, totals, names of files and sheets, modes of spelling and of layout."""

from __future__ import annotations

_SENTENCES = {
    "报了{p}的价，等他们比价|约下周带样品过去|{p}样品已收到，说尺寸可以"
    "|对方说库存还够，下个月再看|催上个月货款，答应月底付"
    "|想要{p}便宜三个点，没答应|图纸改了一版，要重新算价|老板出差，回来再定": (
        "发了{p}的新报价，让他们老板看|对方要先验厂再谈|{p}试用后说强度够，准备批量"
        "|旺季快到了，提醒他们早点备料|上批尾款还差一点，财务说这周打"
        "|嫌运费高，问能不能包到厂|采购换人了，把{p}的资料重发一遍|说{p}要加印商标，问起订量"
        "|聊了聊明年的量，估计涨两成|问{p}有没有现货，仓库查了有一些"
    ),
    "{p}有毛刺，划手|到货少了两箱|外箱压坏，里面没事|{p}孔位偏了，装不上|颜色跟样板不一样|比约定晚到五天": (
        "{p}尺寸超差，客户全检|{p}生锈，要求换货|内包装漏放说明书|发错地址，转寄多花了运费"
        "|{p}装上去有异响|同一箱里颜色深浅不一|{p}功能测试不过，退样分析"
    ),
    "交货比以前快了|希望再便宜点|质量稳定，放心|包装要加强|业务员回消息慢|{p}手感好": (
        "配合度不错，有问题马上处理|{p}的一致性要再提高|希望能开通线上查单|报价速度可以再快些"
        "|{p}用着顺手，会再买|送货师傅态度好|建议箱子外面贴清楚规格"
    ),
    "要送货上门|月底对账|只收现款|老板好说话|付款准时": (
        "票随货走|先款后货|中午不收货|要货急，提前备料|跟他哥是同学|对品质要求严"
    ),
    "加急|分两批送|带合格证|老图纸": (
        "按新图做|要中性包装|送到分厂|客户派车来拉|先发一半|不印商标|颜色按色卡"
    ),
    "制表：{o}    审核：        日期：{y}年12月|注：红色为加急单，请仓库留意|单位：元|内部资料，请勿外传": (
        "填报部门：业务部    填报人：{o}|更新至{y}年12月底，有错请找{o}改"
        "|注：1、金额均为人民币；2、以财务对账为准|导出人：{o}  导出时间：{y}/12/31 17:05:22"
        "|说明：本表每月5号前发给老板|保密等级：内部"
    ),
    "以下为补单|——下半页——|以上已与财务核对": (
        "……续上页……|以下为后补登记|（以上已录系统）|---------------|※ 以下客户由门市转来"
    ),
    "小计|{g}小计|合计": "{g} 小计|分计|{g}共计|小  计|【{g}】合计|{g}-小计|小计(元)",
    "合计|总计|合 计": "总合计|合计数|本表总计|累 计|总　计|合 计：|以上合计|合计(本页止)",
    "合计金额（大写）：{w}|大写：{w}": (
        "总金额大写：人民币{w}|合计（大写）：{w}|（大写）{w}|共计人民币：{w}"
    ),
    "第{i}页|第 {i} 页 共 {n} 页": "({i}/{n})|第{i}页，共{n}页|P.{i}|- {i} -|{i} / {n} 页",
    "同上|〃|″": "同上行|(同上)|↑|-同上-|同　上",
    "Asked for a quote on {p}|Lab dips approved, waiting for PO|Wants 3% off {p}, we refused"
    "|Pre-production sample sent|Complained about late booking, solved": (
        "Quoted {p} again with new fabric|Shared the shade band, waiting for comments"
        "|Asked for faster lead time on {p}|Discussed the plan for next season"
        "|Reminded them of the deposit|Wants to add a woven label to {p}"
    ),
    "Delivery was on time|Colour of {p} slightly off|Good communication|Cartons arrived wet": (
        "Hand feel of {p} is excellent|Labels were sewn crooked|Documents came late"
        "|{p} sold very well|Please improve the packing|Happy with the team"
    ),
}

_TITLES = {
    "{c}客户资料一览表|{c}客户档案|客户总表": (
        "{c} 客户基本信息表|客户花名册|{c}客户台账（业务部）|客户一览（含停单客户）"
    ),
    "{c}订单台账|{y}年订单登记表|订货明细表": (
        "{c}销售订单执行明细表|{y}年接单明细汇总|{y}年度销售出货一览表|销售订单序时簿"
    ),
    "客户跟进记录表|业务员联系客户登记": "业务日报汇总|客户沟通登记簿|{c}外勤拜访登记表|客户维护日志",
    "客户投诉与售后登记|售后处理登记表": (
        "品质投诉登记表|{y}年客户服务工单汇总|客户抱怨处理一览|维修及投诉登记簿"
    ),
    "客户满意度回访表|客户反馈汇总": "{y}客户满意度问卷结果|客户意见登记簿|客户打分汇总表|回访情况一览",
    "来宾登记表|参加活动客户名单": "参会人员登记表|活动报名表|到访来宾一览|客户参会名册",
    "{y}年各客户{what}汇总|{y}年度{what}统计表": (
        "{y}年1-12月{what}对比表|各客户{y}年{what}明细（按月）|{y}年度客户{what}台账|{what}月度统计（{y}年）"
    ),
    "尺码分配表|分码订单": "分色分码表|尺码数量明细|各款尺码比例表|订单尺码表",
    "{y}年对账单|送货对账明细": "{y}年应收账款明细|{y}年客户账单|客户往来账{y}|{y}年度结算单",
    "客户总表|客户资料|客户档案": "客户列表_导出|客户花名册|全部客户2024版|客户基础资料表",
    "{y}订单台账|{y}年订单|订单登记{y}": (
        "{y}销售订单执行表|{y}出货明细|销售序时簿{y}|{y}年单子（更新中）|SaleOrder_{y}"
    ),
    "{y}年订单(按月)|订单{y}": "{y}每月出货|接单月表{y}|{y}年月度台账|{y}全年(分月)",
    "{y}年对账单|对账{y}": "{y}应收账单|月结客户账单{y}|客户往来账{y}|{y}年结算",
    "{y}年销售汇总|{y}各客户统计": "{y}销售分析|{y}客户销量表|{y}年底总结数据|客户12个月{y}",
    "跟进记录|业务日志|客户跟进": "业务日报|外勤登记|客户维护日志|跟单日志-业务部",
    "客户跟进{y}|{y}老客户联系": "{y}重点客户动态|{y}客户回访本|老客户维护{y}|{y}客户沟通册",
    "售后登记|投诉售后": "服务工单|品质投诉登记|维修记录本|客户抱怨",
    "售后与回访|质量登记": "客服月报|客诉及问卷|服务部台账|品质与服务",
    "满意度回访|客户反馈": "问卷结果|客户打分|意见登记|满意度问卷_导出",
    "来宾名单|订货会签到": "参会人员|活动报名|来宾登记|报名导出",
    "新客户|客户补充": "待整理客户|24年新开客户|客户(李姐那边)|展会后新加",
    "2021合同台账|2021年大单": "2021合同清册|2021年度合同|合同登记簿2021|21年签的合同",
    "外销客户 Buyers|Buyer list": "Overseas accounts|外贸客户 Export|Customer directory|Buyers 通讯录",
    "内销客户|国内客户资料": "国内往来|内贸客户名册|国内客户表|人民币客户",
    "Buyers|客户": "Export|Directory|外贸客户|Overseas",
    "Sheet1|Log": "Sheet 1|All|Records 2024|Export",
    "Follow-up log|客户联系 Contacts": "Call log|Buyer communication|联络记录 Talks|CRM activity export",
    "Buyer feedback|客户反馈": "Satisfaction 2024|Buyer comments|问卷 Survey|Survey export",
    "Sheet1|客户|客户资料": "客户列表|导出数据|工作表1|总名单",
    "跟进|Sheet1": "工作表1|动态|老客户|记录本",
    "Sheet1|登记|记录": "工作表1|数据|汇总|明细表",
    "售后|Sheet1": "工作表1|工单|服务|登记簿",
    "来宾|Sheet1": "报名|参会|工作表1|登记",
    "{y}春季订货会|{y}广州五金展|新品品鉴会": (
        "{y}年中客户恳谈会|工厂开放日|{y}上海国际五金展|新厂房落成参观"
    ),
    "PO {y}|{y} Orders|外销订单{y}": "Export orders {y}|{y} 外销明细|Order book {y}|PO tracker {y}",
    "内销订单2024|2024国内订单": "2024人民币订单|内贸接单2024|国内出货2024|2024内销明细",
    "PO|Sheet1|Orders": "Tracker|Order book|工作表1|All POs",
    "内销|Sheet1": "工作表1|人民币|国内出货|RMB",
    "Samples|样品": "Sample list|寄样|SMS|Free",
    "Samples sent|样品记录": "Sample tracker|寄样登记|Sample dispatch 2024|样衣寄送",
    "汇总|{y}": "月度|全年|{y}数据|工作表1",
    "订单|Sheet1|台账": "工作表1|销售明细|出货|数据源|订单导出",
    "合同|Sheet1": "工作表1|合同清册|2021|大合同",
    "分码订单|尺码表2024": "Size split 2024|分色分码2024|尺码明细2024|Assortment",
    "尺码|Sheet1": "分码|Size split|工作表1|Ratio",
}

_MODES = {
    "plain|grouped|merged|printed|two rows|ditto": (
        "numbered|gap column|erp head|instructions|side box|city labels|gap below"
    ),
    "plain|customer|printed|month|two rows": (
        "ledger|carried|stacked|quarters|numbered|gap column|erp head|days merged|near sums"
    ),
    "cell|cell|dot|slash|dash|cn|compact|short|serial": (
        "cell_cn|iso_t|ampm|tab|time_cn|half|week_sp|dot_week|apart|short_hao|apostrophe|cn_tail"
    ),
    "md_cn|md_slash|md_dot|cell": "md_half|md_tail|md_four|md_hao0|md_week2|md_dash0|cell_md",
    "day|day_hao": "day_week|day_ri0|day_apart|day_half",
    "cell|dash": "cell|en_upper|en_dotmon",
    "cell|en_mon|dmy|dash": "cell|en_ord|en_week|en_slash|en_upper|en_dotmon|iso_mon|dmy_dash",
    "cell|en_mon|mdy|dash": "cell|en_ord|en_week|en_slash|en_upper|en_dotmon|iso_mon|mdy_bare",
    "{y}.2.30|{y}/13/5|{y}-11-31": "{y}-02-31|{y}年6月31日|{y}/11/31|{y}.00.15",
    "next week|end of month": (
        "sometime in spring|before the holidays|later this month|when goods are ready"
    ),
    "下周|月底|过几天": "月中|过完节|等通知|上半年|忙完这阵|看客户安排",
    "num|num|num|comma|yuan|yen": (
        "num|acct|w|comma_cn|apart|yen_yuan|rmb_yen|renminbi|plus|cny_end|kuai|tax_in"
    ),
    "num|num|num|text|yuan|yen": "num|acct|at|per|per_yuan|rmb_gap|renminbi|yuan_tax",
    "num|num|num|text|comma": "num|num|paren|comma_cn|apart|all|point",
    "num|num|num|comma|usd|dollar": "num|acct_usd|usd_tight|dollars|us_end|dollar_end",
    "about {n}|approx. {n}": "around {n}|{n}+|more or less {n}|nearly {n}",
    "约{n}|{n}左右|{n}多": "将近{n}|{n}来个|大约{n}|{n}出头",
    "一批|见附件|按图": "一车|详见清单|几百个|若干件|看图纸",
    "text|number|gap|dash": (
        "brackets86|plus_tight|same_wx|m|split38|split56|label_cn|tab|paren3|with_gap4"
    ),
    "5|5|5|10|words|stars": "5|10|100|words|fen_gap|of5|dash_word|word_fen|ke|point",
    "-|/|无|待定": "未填|没有|不详|（无）|未知|//",
    "-|N/A": "nil|none yet|unknown|---|not given",
}

_LINES = {
    "{m}月份订单": "{m}月接单明细|{m}月份出货登记|{m}月业务台账|接单表（{m}月）",
    "{y}年合同登记": "{y}年度合同一览|{y}年签订合同清册|合同汇总（{y}年）|{y}年合同执行表",
    "PO RECORD {y}": "EXPORT ORDER BOOK {y}|{y} PO TRACKER|外销订单一览 ORDERS {y}|ORDERS RECEIVED IN {y}",
    "FREE SAMPLES": "SAMPLE DISPATCH LIST|FREE OF CHARGE SAMPLES|样品寄送 SAMPLES|SAMPLES (NO CHARGE)",
    "{c}内销订单（人民币）": (
        "{c}国内订单（人民币结算）|内贸订单　币别：人民币|{c} 国内销售 RMB|国内客户订单（CNY）"
    ),
    "{y}年客户跟进": "{y}年客户拜访本|{y}年老客户沟通|客户动态（{y}年）|{y}年重点客户维护",
    "质量投诉": "品质异常登记|国内投诉|客诉单2024|品质服务单",
    "{c}对账单": "{c}应收对账单|{c} 往来账单|{c}客户结算单|对 账 单",
    "共{n}家": "合计{n}户|以上共{n}个客户|客户数：{n}|计{n}家",
    "制单：{o}": "填报：{o}|经办：{o}　　核对：|以下空白|（完）",
    "合计": "月合计|各月合计|总计：|合 计",
}

TITLES: dict[str, str] = {**_LINES, **_SENTENCES, **_TITLES, **_MODES}
