"""Brought sentences, titles, totals, names of files and sheets, modes of spelling and of layout."""

from __future__ import annotations

_SENTENCES = {
    "报了{p}的价，等他们比价|约下周带样品过去|{p}样品已收到，说尺寸可以"
    "|对方说库存还够，下个月再看|催上个月货款，答应月底付"
    "|想要{p}便宜三个点，没答应|图纸改了一版，要重新算价|老板出差，回来再定": (
        "介绍了{p}，对方说先要份报价单|{p}这个月用量少，下个月看情况|问{p}能不能做含税价，已回复"
        "|对方换了采购，重新加了微信|{p}试装没问题，准备下小批量|说现在供应商交期不稳，想换一家"
        "|{p}要改包装，让发刀模图|请对方把上月对账单签回来|寄的{p}样品还没测，等结果"
    ),
    "{p}有毛刺，划手|到货少了两箱|外箱压坏，里面没事|{p}孔位偏了，装不上|颜色跟样板不一样|比约定晚到五天": (
        "{p}发错型号|{p}有几个生锈|{p}尺寸偏大，装配困难|标签贴错|{p}用了半个月就坏|少发一包配件"
        "|纸箱受潮，{p}发霉"
    ),
    "交货比以前快了|希望再便宜点|质量稳定，放心|包装要加强|业务员回消息慢|{p}手感好": (
        "总体不错，继续合作|{p}品质可以|打样速度要快一点|开票太慢了|送货师傅态度好|{p}价格比别家高一点"
        "|希望能按时交货"
    ),
    "要送货上门|月底对账|只收现款|老板好说话|付款准时": (
        "送货走后门|货到要打电话给仓管|账期30天|只要白盒包装|常年合作|下单比较急"
    ),
    "加急|分两批送|带合格证|老图纸": ("急单|按上次做|随货带检验报告|先做500|不印logo|补上次少的"),
    "制表：{o}    审核：        日期：{y}年12月|注：红色为加急单，请仓库留意|单位：元|内部资料，请勿外传": (
        "填表：{o}|编制：{o}　编制日期：{y}.12.30|注：标红的请优先处理|更新日期：{y}年12月30日"
        "|备注：有问题找{o}|金额单位：元"
    ),
    "以下为补单|——下半页——|以上已与财务核对": (
        "以下为12月补录|以上已核对|=======|（以下为新客户）|以上已对账"
    ),
    "小计|{g}小计|合计": "{g}合计|小 计|{g} 小计|小计：|{g}合计：",
    "合计|总计|合 计": "合计：|总 计|总合计|合计数|总计金额",
    "合计金额（大写）：{w}|大写：{w}": (
        "金额大写：{w}|合计（大写）：{w}|总金额（大写）：{w}|人民币大写：{w}"
    ),
    "第{i}页|第 {i} 页 共 {n} 页": "第{i}页/共{n}页|第{i}页，共{n}页|-{i}-|{i}/{n}页",
    "同上|〃|″": "同上|″|〃|同上",
    "Asked for a quote on {p}|Lab dips approved, waiting for PO|Wants 3% off {p}, we refused"
    "|Pre-production sample sent|Complained about late booking, solved": (
        "Quoted {p}, waiting for feedback|Buyer needs {p} samples by end of month"
        "|Confirmed size spec of {p}|Discussed payment terms|Buyer asked for a discount on {p}"
        "|Sent fabric swatches|Confirmed artwork of {p}"
    ),
    "Delivery was on time|Colour of {p} slightly off|Good communication|Cartons arrived wet": (
        "Quality is good|{p} stitching not even|Shipping was fast|Size of {p} runs small"
        "|Price is reasonable|Packing needs to be better"
    ),
}

_TITLES = {
    "{c}客户资料一览表|{c}客户档案|客户总表": (
        "{c}客户信息表|{c}客户名录|客户资料登记表|{c}客户资料总表|客户联系表"
    ),
    "{c}订单台账|{y}年订单登记表|订货明细表": (
        "{c}订单明细表|{y}年订单统计|{c}{y}年订单登记|客户订单一览表|{y}年订单跟进表"
    ),
    "客户跟进记录表|业务员联系客户登记": "客户跟进登记表|客户回访跟进表|业务员跟进表|{c}客户联系记录",
    "客户投诉与售后登记|售后处理登记表": "客户投诉登记表|{c}客诉记录表|售后处理记录|客户售后登记表",
    "客户满意度回访表|客户反馈汇总": "客户意见反馈表|客户回访登记表|{c}客户满意度统计表|客户反馈登记表",
    "来宾登记表|参加活动客户名单": "来宾名单|活动来宾登记表|签到登记表|到场客户登记",
    "{y}年各客户{what}汇总|{y}年度{what}统计表": (
        "{y}年客户{what}汇总表|{y}年每月{what}统计|{y}年1-12月{what}|{y}年{what}一览表"
    ),
    "尺码分配表|分码订单": "尺码明细表|分码明细|各色各码数量表|订单尺码表",
    "{y}年对账单|送货对账明细": "{y}年客户对账明细|{y}年往来对账|{y}年送货对账单|{y}年对账表",
    "客户总表|客户资料|客户档案": "客户信息|客户资料表|客户登记表|客户通讯录|客户汇总",
    "{y}订单台账|{y}年订单|订单登记{y}": "{y}年订单登记表|{y}年订单明细|{y}年接单表|{y}订单统计",
    "{y}年订单(按月)|订单{y}": "{y}年月订单|{y}订单分月|{y}年每月订单|{y}订单表(分月)",
    "{y}年对账单|对账{y}": "{y}年客户对账单|{y}对账明细|{y}年往来账|对账单汇总{y}",
    "{y}年销售汇总|{y}各客户统计": "{y}年出货统计|{y}年各客户汇总|{y}客户统计表|{y}年客户月统计",
    "跟进记录|业务日志|客户跟进": "客户跟进登记|跟进表|业务跟进表|客户跟进情况",
    "客户跟进{y}|{y}老客户联系": "{y}客户跟进表|{y}年客户联系表|客户联系情况{y}|{y}年客户沟通",
    "售后登记|投诉售后": "客诉登记|售后服务登记|投诉登记表|售后处理",
    "售后与回访|质量登记": "售后回访登记|客诉及回访|售后和满意度|投诉回访",
    "满意度回访|客户反馈": "满意度登记|客户意见表|客户回访表|满意度统计",
    "来宾名单|订货会签到": "来宾登记|签到表|活动来宾|客户签到表",
    "新客户|客户补充": "新客户资料|今年新客户|客户补充表|新增客户资料",
    "2021合同台账|2021年大单": "2021年合同登记|2021合同汇总|2021年合同|合同登记2021",
    "外销客户 Buyers|Buyer list": "Customers|外贸客户 Customer list|国外客户表|Overseas buyers",
    "内销客户|国内客户资料": "国内客户|内销客户表|国内客户信息|内销客户名单",
    "Buyers|客户": "Customers|Sheet1|Overseas|客户 Customer",
    "Sheet1|Log": "Sheet1|Records|Log 2024|记录",
    "Follow-up log|客户联系 Contacts": (
        "Follow-up record|Customer follow up|客户跟进 Follow-up|Buyer follow-up"
    ),
    "Buyer feedback|客户反馈": (
        "Customer feedback 2024|Feedback|客户反馈 Feedback|Customer comments"
    ),
    "Sheet1|客户|客户资料": "客户信息|Sheet1|客户登记|全部客户",
    "跟进|Sheet1": "联系|Sheet1|跟进记录|客户",
    "Sheet1|登记|记录": "明细|Sheet1|列表|数据",
    "售后|Sheet1": "售后登记|Sheet1|售后+回访|明细",
    "来宾|Sheet1": "来宾表|Sheet1|签到|到场名单",
    "{y}春季订货会|{y}广州五金展|新品品鉴会": (
        "{y}秋季新品会|{y}客户答谢会|{y}工厂开放日|{y}新品发布会"
    ),
    "PO {y}|{y} Orders|外销订单{y}": "Orders {y}|{y} PO list|{y}外贸订单|Export orders {y}",
    "内销订单2024|2024国内订单": "国内订单2024|2024内销|内销接单2024|2024年国内单",
    "PO|Sheet1|Orders": "Order|Sheet1|PO List|外贸订单",
    "内销|Sheet1": "国内|Sheet1|内销单|国内订单",
    "Samples|样品": "Sample list|Sheet1|样品登记|Sample",
    "Samples sent|样品记录": "Sample sending|样品登记表|Samples 2024|寄样表",
    "汇总|{y}": "{y}年|Sheet1|统计|{y}统计",
    "订单|Sheet1|台账": "订单明细|Sheet1|订单登记|明细",
    "合同|Sheet1": "合同登记|Sheet1|2021|合同汇总",
    "分码订单|尺码表2024": "尺码明细2024|2024分码单|Size list 2024|订单分码",
    "尺码|Sheet1": "分码|Sheet1|Size|尺码明细",
}

_MODES = {
    "plain|grouped|merged|printed|two rows|ditto": "corner|remarks|recap|recap|plain",
    "plain|customer|printed|month|two rows": (
        "recap|first only|head sums|corner|recap|first only|head sums|remarks"
    ),
    "cell|cell|dot|slash|dash|cn|compact|short|serial": (
        "cell|cell_slash0|slash0|dot0|text_dash|cn_hao|stamp_sec|cn_short0"
    ),
    "md_cn|md_slash|md_dot|cell": "md_slash0|md_gap|cell_md_cn",
    "day|day_hao": "md_cn|md_slash0",
    "cell|dash": "cell|cell_slash0|slash0",
    "cell|en_mon|dmy|dash": "cell|cell_mmm|en_gap|en_full0|dash|iso_slash",
    "cell|en_mon|mdy|dash": "cell|cell_mmm|en_gap|en_mshort|dash|iso_slash",
    "{y}.2.30|{y}/13/5|{y}-11-31": "{y}.9.31|{y}/2/30|{y}-06-31|{y}.13.1|{y}年11月31日",
    "next week|end of month": "soon|this month|after the fair|to be advised|mid of month",
    "下周|月底|过几天": "月中|年前|下个月|月初|等通知|年后",
    "num|num|num|comma|yuan|yen": "num|num|comma_yuan|yen_gap|fmt_two|yuan_text|yen_wide",
    "num|num|num|text|yuan|yen": "num|num|fixed2|yen_gap|fmt_two|yuan_each",
    "num|num|num|text|comma": "num|num|fmt_thousand|gap_unit|text",
    "num|num|num|comma|usd|dollar": "num|num|acct_usd|dollar_gap|usd_after|us_tight",
    "about {n}|approx. {n}": "around {n}|about {n} pcs|{n} more or less|{n}?",
    "约{n}|{n}左右|{n}多": "大概{n}|大约{n}|差不多{n}|{n}上下|{n}？",
    "一批|见附件|按图": "见合同附件|待定量|一车|看订单|按送货单",
    "text|number|gap|dash": "text|gap|colon|wx_same|cn86|number",
    "5|5|5|10|words|stars": "5|10|100|words|fen_only|stars",
    "-|/|无|待定": "暂无|没有|—|不详|未填|--",
    "-|N/A": "none|nil|--|n/a|unknown",
}

_LINES = {
    "{m}月份订单": "{m}月份订单明细|{m}月接单明细|{m}月份订单登记表|{m}月订单",
    "{y}年合同登记": "{y}年合同登记表|{y}年度合同汇总|{y}年合同一览|合同汇总表（{y}）",
    "PO RECORD {y}": "ORDERS {y}|{y} ORDER RECORD|PO LIST {y} 外贸订单表|EXPORT ORDER LIST {y}",
    "FREE SAMPLES": "FREE SAMPLES SENT|SAMPLE LIST (FREE OF CHARGE)|样品登记 FREE SAMPLES",
    "{c}内销订单（人民币）": (
        "{c}国内订单（人民币）|内销订单表（单位：人民币）|{c}内销订单明细（人民币）|{c}内销单（RMB）"
    ),
    "{y}年客户跟进": "{y}年客户跟进情况|{y}年客户联系表|{y}年客户跟进登记|{y}年老客户联系记录",
    "质量投诉": "客户质量投诉|质量客诉登记|客诉2024|质量投诉表",
    "{c}对账单": "{c}往来对账单|{c}客户对账表|{c}送货对账表|{c}货款对账单",
    "共{n}家": "合计{n}家|客户数：{n}|共{n}家客户|以上共{n}家",
    "制单：{o}": "制单人：{o}|填表人：{o}|经手：{o}|制表人：{o}  复核：",
    "合计": "合 计|总计|月合计|合计数",
}

TITLES: dict[str, str] = {**_LINES, **_SENTENCES, **_TITLES, **_MODES}
