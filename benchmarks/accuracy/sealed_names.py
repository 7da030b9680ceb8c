"""Sealed names: brands, trades, products, people, buyers abroad, and columns of nobody's CRM."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "沛岩|庚溪|曜川|铭岱|翊峰|禾屿|钧朗|澜沐|矽岭|骁腾|璟和|筑野|岚桥|泓谷"
    "|锐壑|昱程|荃石|瀚野|祺锋|弘岸|铎远|砚溪|旌川|稷丰|芮湖|峤山|霖泽|榕盛"
    "|宸迈|煜坤|槐安|鹭洲|枫泾|柘林|汀舟|菘蓝|麓谷|沅江|溧川|埔田": (
        "笠帆|椿禧|茗壤|屹陶|葵湾|塬顺|棣棠|恺翼|霁凡|劭勤|菀舒|炜铸|郴联|邕泰|淇奥|嵘拓"
        "|翎驭|绛云|棠骏|谌记|晟窑|垣邦|隽工|穗港|蔚汐|艮信|杉杰|苓康|堇色|沣裕|烁邑|颐稳"
        "|鼐重|筠雅|侃行|芷合"
    ),
    "志强|丽娟|建国|晓燕|伟|敏|军|海波|秀芳|国平|文斌|春梅|永康|雪琴|德胜|小红": (
        "浩然|佩珊|家豪|美玲|子轩|振华|桂英|俊杰|艳红"
    ),
    "有限公司|有限公司|有限责任公司|厂": "有限公司|股份有限公司|加工厂|经营部|制造厂",
    "五金制品|家具|门窗|灯饰|机电设备|汽车配件|锁业|箱包配件|卫浴|健身器材": (
        "橱柜|幕墙工程|婴童用品|办公家具|货架|电动工具|厨具|遮阳制品"
    ),
    "电子科技|光电|电器|智能科技|通讯设备|电源技术|照明|自动化": (
        "安防科技|仪器仪表|小家电|新能源|显示技术|音响|玩具"
    ),
    "服饰|贸易|纺织品|百货": "商贸|童装|户外用品|针织",
    "HJ-201合页|HJ-305合页|角码40*40|L型支架80mm|不锈钢拉手128|M6螺柱"
    "|M8法兰螺母|弹簧片0.5|滑轨16寸|门吸D30|铜垫片12*1": (
        "CX-88阻尼铰链|三节轨45-400|吊轮套装80KG|膨胀螺丝M10*80|沉头自攻4x25|层板托Φ5"
        "|铝合金挂衣杆1.2m|地弹簧FD-75"
    ),
    "LZ-4L主板|LZ-2L电源板|Type-C线1m|排线FPC20P|PH2.0端子线|适配器12V2A"
    "|LED驱动24W|贴片电阻0603 10K|插座XH-4P": (
        "蓝牙模块BT-52|锂电保护板3S20A|DC线5.5*2.1|继电器板4路|NTC探头10K|铝基板18W|轻触开关6*6*5"
    ),
    "QH-1021 T-shirt|QH-1044 Polo|QH-2203 Hoodie|QH-2210 Jogger"
    "|QH-3301 Cargo Shorts|QH-3312 Chino|QH-4105 Rain Jacket|QH-5007 Tank Top": (
        "QH-6120 Fleece Vest|QH-6134 Softshell|QH-7011 Henley|QH-7025 Linen Shirt|QH-8003 Leggings"
    ),
    "Anna|Peter|Laura|James|Sofia|Mark|Emma|Carlos": "Ingrid|Matteo|Yuki|Owen|Chloe|Rafael",
    "Becker|Hughes|Ortega|Miller|Visser|Jensen|Clark|Braun": (
        "Moretti|Tanaka|Lindgren|Dupont|Walsh|Ferreira"
    ),
    "S,M,L,XL|XS,S,M,L,XL,XXL|36,37,38,39,40": (
        "S,M,L,XL,2XL,3XL|XXS,XS,S,M,L|34,36,38,40,42,44|90,100,110,120,130"
    ),
    "Navy|Black|黑色|藏青|White|卡其": "Charcoal|墨绿|Heather Grey|酒红|Off White|军绿",
    # name, country, city, calling code
    "Nordlund Textil GmbH;Germany;Hamburg;49"
    "|Blue Heron Apparel Ltd.;United Kingdom;Leeds;44"
    "|Casa Brisa Moda S.L.;Spain;Valencia;34"
    "|Maple Ridge Outfitters Inc.;Canada;Toronto;1"
    "|Velden Kids B.V.;Netherlands;Utrecht;31"
    "|Harbor & Pine Clothing LLC;USA;Portland;1"
    "|Kangaloo Sportswear Pty Ltd;Australia;Brisbane;61"
    "|Fjordside Basics ApS;Denmark;Aarhus;45"
    "|Oakmere Workwear Ltd.;United Kingdom;Bristol;44"
    "|Lindqvist Uniform GmbH;Germany;Bremen;49"
    "|Sierra Norte Textiles S.L.;Spain;Bilbao;34"
    "|Granite Bay Surf LLC;USA;San Diego;1"
    "|Tulipa Kidswear B.V.;Netherlands;Breda;31"
    "|Coral Reef Trading Pty Ltd;Australia;Perth;61": (
        "Tessitura Bellavia S.r.l.;Italy;Como;39"
        "|Vinterhav Friluft AB;Sweden;Malmö;46"
        "|Atelier Montclar SAS;France;Lyon;33"
        "|Karhunen Workwear Oy;Finland;Tampere;358"
        "|Hoshimori Apparel K.K.;Japan;Osaka;81"
        "|Prairie Thread Co.;USA;Omaha;1"
        "|Malhas do Douro Lda.;Portugal;Porto;351"
        "|Emberton & Sons Ltd.;United Kingdom;Norwich;44"
        "|Selangor Garments Sdn. Bhd.;Malaysia;Shah Alam;60"
        "|Fjellrev Sport AS;Norway;Bergen;47"
        "|Alpenkind Mode GmbH;Austria;Graz;43"
    ),
    "归档盒号|送货路线|账套|门卫电话本页码": (
        "开票类型|账期|信用额度|欠款余额|财务对账人|上次对账日|我方客服分机|开户行|停用标志"
    ),
    "库位|车牌号|托盘数|模具架号|班组|打钩": (
        "成本价|成本合计|毛利率|已收款|定金|开票日期|发票号|送货单号|运费|我司开单员|司机|入库数量|箱数"
    ),
    "油费|里程": "招待费|同行人员|录音编号|审阅",
    "照片张数|表单页码": "赔付金额|责任部门|退件快递单号|退回数量",
    "问卷号": "问卷渠道|去年得分|调查员",
    "桌号|礼品": "我方接待|用餐人数|签到时间|房号",
    "Hang Tag Art|Carton Mark": "Invoice No.|LC No.|Booking Ref|QC Report|Forwarder Ref",
}
