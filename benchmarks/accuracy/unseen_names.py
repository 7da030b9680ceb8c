"""Unseen names: brands, trades, products, people, buyers abroad, and columns of nobody's CRM."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "沛岩|庚溪|曜川|铭岱|翊峰|禾屿|钧朗|澜沐|矽岭|骁腾|璟和|筑野|岚桥|泓谷"
    "|锐壑|昱程|荃石|瀚野|祺锋|弘岸|铎远|砚溪|旌川|稷丰|芮湖|峤山|霖泽|榕盛"
    "|宸迈|煜坤|槐安|鹭洲|枫泾|柘林|汀舟|菘蓝|麓谷|沅江|溧川|埔田": (
        "鑫沐|昊泉|捷屹|恒柯|瑞笙|盈坤|卓陶|凯遒|宏赟|友旭|精拓|永钿|合晟|顺玥|科朴|泰熠"
        "|达睿|升桦|富垦|华闰|信翼|佳灏|力臻|诚毓|百桐|金韬|正阔|景灿|博屹|邦毅|立澄|万翔宇"
        "|协扬|德樊|东旻|三棵榆|久钛|联璧|艾沃|奥琛"
    ),
    "志强|丽娟|建国|晓燕|伟|敏|军|海波|秀芳|国平|文斌|春梅|永康|雪琴|德胜|小红": (
        "志豪|惠芬|泽宇|金凤|嘉欣|国栋|燕玲|水生|润发|雅婷|铁柱|佳慧"
    ),
    "有限公司|有限公司|有限责任公司|厂": "有限公司|实业有限公司|工贸有限公司|商行|集团有限公司",
    "五金制品|家具|门窗|灯饰|机电设备|汽车配件|锁业|箱包配件|卫浴|健身器材": (
        "紧固件|模具|园林工具|户外家具|医疗器械|钣金|集装箱配件|自行车配件|农业机械|金属工艺"
    ),
    "电子科技|光电|电器|智能科技|通讯设备|电源技术|照明|自动化": (
        "传感器|线缆|电路科技|车载电子|影音设备|锂电池|仪表科技|微电机|半导体|物联网科技"
    ),
    "服饰|贸易|纺织品|百货": "制衣|内衣|布业|劳保用品|校服|运动服饰",
    "HJ-201合页|HJ-305合页|角码40*40|L型支架80mm|不锈钢拉手128|M6螺柱"
    "|M8法兰螺母|弹簧片0.5|滑轨16寸|门吸D30|铜垫片12*1": (
        "TK-660滑撑铰链|DIN912内六角M5x16|不锈钢合页4寸|可调地脚M8|缓冲滑轨500mm|钣金外壳A款"
        "|卡扣角码30|门锁体5050|拉手96孔距|六角螺母M12|开口销2*20"
    ),
    "LZ-4L主板|LZ-2L电源板|Type-C线1m|排线FPC20P|PH2.0端子线|适配器12V2A"
    "|LED驱动24W|贴片电阻0603 10K|插座XH-4P": (
        "USB-C母座16P|Wi-Fi模组W600|铝电解470uF/25V|段码屏HT16|航空插头GX12-4|开关电源S-60-12"
        "|保险丝座5x20|杜邦线20cm|编码器EC11|蜂鸣器12085"
    ),
    "QH-1021 T-shirt|QH-1044 Polo|QH-2203 Hoodie|QH-2210 Jogger"
    "|QH-3301 Cargo Shorts|QH-3312 Chino|QH-4105 Rain Jacket|QH-5007 Tank Top": (
        "QH-9010 Windbreaker|QH-9022 Pajama Set|QH-9105 Denim Jacket|QH-9118 Swim Shorts"
        "|QH-9204 Apron|QH-9231 Cardigan"
    ),
    "Anna|Peter|Laura|James|Sofia|Mark|Emma|Carlos": (
        "Hannah|Luca|Elif|Thabo|Nora|Daniel|Camille|Minjun"
    ),
    "Becker|Hughes|Ortega|Miller|Visser|Jensen|Clark|Braun": (
        "Rossi|Kaya|Dlamini|Peeters|Schmid|Kim|Laurent|Silva"
    ),
    "S,M,L,XL|XS,S,M,L,XL,XXL|36,37,38,39,40": (
        "28,30,32,34,36,38|6,8,10,12,14,16|XS,S,M,L,XL,2XL|2T,3T,4T,5T|3XL,4XL,5XL,6XL"
    ),
    "Navy|Black|黑色|藏青|White|卡其": "Ivory|Khaki|宝蓝|Dusty Pink|姜黄|Bottle Green|湖蓝|Ecru",
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
        "Brouwer & Zonen Textiel N.V.;Belgium;Ghent;32"
        "|Monteluna Abbigliamento S.p.A.;Italy;Prato;39"
        "|Rio Claro Vestuario Ltda.;Brazil;Blumenau;55"
        "|Hatfield Brothers plc;United Kingdom;Leicester;44"
        "|Sunstrand Apparel (Pty) Ltd;South Africa;Durban;27"
        "|Kowalczyk Odziez Sp. z o.o.;Poland;Katowice;48"
        "|Qasr Uniforms FZE;United Arab Emirates;Sharjah;971"
        "|Anadolu Giyim A.S.;Turkey;Bursa;90"
        "|Cascadia Garment Corp.;USA;Seattle;1"
        "|Lumiere Enfant SARL;France;Lille;33"
        "|Hanbit Fashion Co., Ltd.;South Korea;Daegu;82"
        "|Wildbach Outdoor AG;Switzerland;Winterthur;41"
    ),
    "归档盒号|送货路线|账套|门卫电话本页码": (
        "厂房面积|员工人数|常走物流|收货时间段|验厂要求|合同存放处|微信群|停车说明|对账周期"
    ),
    "库位|车牌号|托盘数|模具架号|班组|打钩": (
        "表面处理|材质|图纸编号|检验员|毛重(kg)|体积(方)|每箱数量|领料单号|排期周次|贴标要求|开票状态"
        "|已开票金额|未发数量|报关单号"
    ),
    "油费|里程": "签到地点|陪同人|交通费|通话时长|上级批示|拜访照片",
    "照片张数|表单页码": "不良数量|保修卡号|责任班组|运费承担|返工工时|来料批号",
    "问卷号": "答题用时|回访员|答卷序号|来源IP|奖品发放|去年评价",
    "桌号|礼品": "住宿安排|接站车次|参会人数|伴手礼|座位号|入场券号",
    "Hang Tag Art|Carton Mark": (
        "Lab Test No.|Container No.|Fabric Lot|Trim Card No.|Seal No.|Season Code|HS Code"
    ),
}

# What stands in columns of nobody's CRM; a number where the form begins with "=".
EXTRA_VALUES: dict[str, str] = {
    "厂房面积": "{n}00平|{n}00平方",
    "员工人数": "={n}0|{n}0人",
    "常走物流": "跨越|安能|顺丰|当地专线",
    "收货时间段": "9点-17点|下午|周一到周五",
    "验厂要求": "要|不要|每年一次",
    "合同存放处": "{d}号柜|财务室",
    "微信群": "{d}号对接群|质量沟通群",
    "停车说明": "西门进|货车走后门",
    "对账周期": "每月{d}号|季度",
    "表面处理": "镀锌|喷粉|阳极|发黑",
    "材质": "304|Q235|ABS|6063铝",
    "图纸编号": "DWG-{n}A|TZ{n}",
    "检验员": "质检小何|质检阿芬",
    "毛重(kg)": "={n}.5|={n}",
    "体积(方)": "=0.{n}|=1.{d}",
    "每箱数量": "={n}0|={d}00",
    "领料单号": "LL-{n}{d}",
    "排期周次": "W{n}",
    "贴标要求": "贴中文|贴英文|不贴",
    "开票状态": "已开|未开|部分开",
    "已开票金额": "={n}00|0",
    "未发数量": "=0|={n}0",
    "报关单号": "5316202{n}77",
    "签到地点": "客户门口|工业区{d}路|写字楼{d}层",
    "陪同人": "工程小蔡|品保老温",
    "交通费": "={n}|={n}.5",
    "通话时长": "{d}分{m}秒",
    "上级批示": "已阅|同意|再跟紧点",
    "拜访照片": "{d}张|见群",
    "不良数量": "={n}|={d}",
    "保修卡号": "BX{n}{m}",
    "责任班组": "冲压A班|装配B班|包装",
    "运费承担": "我方|对方|各一半",
    "返工工时": "{d}小时|={d}",
    "来料批号": "L24{m}",
    "答题用时": "{m}秒|{d}分",
    "回访员": "前台小尹|客服阿秋",
    "答卷序号": "={n}",
    "来源IP": "113.{m}.{n}.8|广东(移动)",
    "奖品发放": "已寄|未寄",
    "去年评价": "好|一般",
    "住宿安排": "标间|自理|大床房",
    "接站车次": "G{n}{d}|自驾",
    "参会人数": "={d}",
    "伴手礼": "茶叶|充电宝",
    "座位号": "{d}排{n}座",
    "入场券号": "T{m}{n}",
}
