"""Brought names: brands, trades, products, people, buyers abroad, and columns of nobody's CRM."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "沛岩|庚溪|曜川|铭岱|翊峰|禾屿|钧朗|澜沐|矽岭|骁腾|璟和|筑野|岚桥|泓谷"
    "|锐壑|昱程|荃石|瀚野|祺锋|弘岸|铎远|砚溪|旌川|稷丰|芮湖|峤山|霖泽|榕盛"
    "|宸迈|煜坤|槐安|鹭洲|枫泾|柘林|汀舟|菘蓝|麓谷|沅江|溧川|埔田": (
        "华腾|振邦|鼎盛|海纳|瑞祥|万通|东升|博远|润丰|佳美|伟业|兴隆|宝利|永信|飞达|金鹏|协诚"
        "|国兴|立信|美固|优力|群英|腾龙|广旺|庆丰|迅捷|精诚|通宝|展鸿|亿佳|长青|三和|九鼎|天润"
        "|南粤|浩博|和顺|祥云|昶兴|钜丰"
    ),
    "志强|丽娟|建国|晓燕|伟|敏|军|海波|秀芳|国平|文斌|春梅|永康|雪琴|德胜|小红": (
        "国栋|晓东|美玲|嘉伟|志豪|文杰|慧敏|家明|雅婷|建华|玉兰|俊杰"
    ),
    "有限公司|有限公司|有限责任公司|厂": "有限公司|有限公司|股份有限公司|制造厂|经营部",
    "五金制品|家具|门窗|灯饰|机电设备|汽车配件|锁业|箱包配件|卫浴|健身器材": (
        "模具|金属制品|紧固件|家居用品|厨卫电器|电动工具|医疗器械|展示架|自行车配件|办公家具|散热器"
    ),
    "电子科技|光电|电器|智能科技|通讯设备|电源技术|照明|自动化": (
        "半导体|仪器仪表|安防设备|电子元器件|新能源科技|音响设备|车载电子|测控技术|智能电器|电子材料"
    ),
    "服饰|贸易|纺织品|百货": "制衣|针织|进出口|外贸|服装|针纺织品",
    "HJ-201合页|HJ-305合页|角码40*40|L型支架80mm|不锈钢拉手128|M6螺柱"
    "|M8法兰螺母|弹簧片0.5|滑轨16寸|门吸D30|铜垫片12*1": (
        "M5内六角螺丝20mm|三节导轨18寸|铝型材连接件2020|不锈钢卡箍25|抽屉锁103|铁线挂钩80|合金铰链35杯"
        "|转轴D8|角铁50*50*3|压铸底座A3|浴巾架60cm"
    ),
    "LZ-4L主板|LZ-2L电源板|Type-C线1m|排线FPC20P|PH2.0端子线|适配器12V2A"
    "|LED驱动24W|贴片电阻0603 10K|插座XH-4P": (
        "USB数据线2m|电源线1.8m|蓝牙模块BT5.0|继电器JQC-5V|充电器5V1A|电感CD43|灯板36W|杜邦线20cm"
        "|控制器KB-8|散热片40*40"
    ),
    "QH-1021 T-shirt|QH-1044 Polo|QH-2203 Hoodie|QH-2210 Jogger"
    "|QH-3301 Cargo Shorts|QH-3312 Chino|QH-4105 Rain Jacket|QH-5007 Tank Top": (
        "QH-6008 Fleece Vest|QH-6021 Leggings|QH-6107 Pyjama Set|QH-6230 Denim Jacket"
        "|QH-6301 Pleated Skirt|QH-6415 Work Shirt"
    ),
    "Anna|Peter|Laura|James|Sofia|Mark|Emma|Carlos": (
        "Nina|Thomas|Isabel|David|Julia|Rafael|Karen|Simon"
    ),
    "Becker|Hughes|Ortega|Miller|Visser|Jensen|Clark|Braun": (
        "Larsen|Moreau|Rossi|Turner|Keller|Dubois|Campbell|Vega"
    ),
    "S,M,L,XL|XS,S,M,L,XL,XXL|36,37,38,39,40": (
        "S,M,L,XL,2XL,3XL|M,L,XL,XXL|6,8,10,12,14,16|34,36,38,40,42|XXS,XS,S,M,L"
    ),
    "Navy|Black|黑色|藏青|White|卡其": "Dark Grey|白色|Burgundy|军绿|Khaki|Light Blue|米色|Ivory",
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
        "Evergreen Family Wear Ltd.;United Kingdom;Manchester;44"
        "|Sommerfeld Mode GmbH;Germany;Nuremberg;49"
        "|Blue Lantern Trading Inc.;USA;Chicago;1"
        "|Maison Delorme SARL;France;Bordeaux;33"
        "|Grupo Textil Aurora S.A.;Mexico;Guadalajara;52"
        "|Northgate School Uniforms Ltd.;United Kingdom;Sheffield;44"
        "|Olivia & Max Kids S.r.l.;Italy;Bologna;39"
        "|Sakura Basic Co., Ltd.;Japan;Nagoya;81"
        "|Desert Rose Garments LLC;United Arab Emirates;Dubai;971"
        "|Polar Line Sportswear Oy;Finland;Turku;358"
        "|Silver Creek Outfitters Corp.;Canada;Vancouver;1"
        "|Westerlaan Fashion B.V.;Netherlands;Eindhoven;31"
    ),
    "归档盒号|送货路线|账套|门卫电话本页码": (
        "成立年份|样册已寄|中秋礼品|厂休时间|送货车型|名片册页码"
    ),
    "库位|车牌号|托盘数|模具架号|班组|打钩": (
        "模具号|图纸版本|电镀颜色|质检结果|外协厂|损耗率|车间|装箱数|工价|返单"
    ),
    "油费|里程": "用车|携带样品|主管意见|竞争对手|是否录音|出差天数",
    "照片张数|表单页码": "不良率|退货运费|返工数量|库存批次|责任工序|有无照片",
    "问卷号": "调查组|问卷版本|复核|纪念品|填表时长",
    "桌号|礼品": "到达时间|用餐|住宿|签到方式|赠品|返程",
    "Hang Tag Art|Carton Mark": "Lot No.|Line No.|Roll No.|Print Code|Marker No.|Test Report No.",
}

# What stands in columns of nobody's CRM; a number where the form begins with "=".
EXTRA_VALUES: dict[str, str] = {
    "成立年份": "200{d}年|199{d}年",
    "样册已寄": "已寄|未寄",
    "中秋礼品": "月饼|茶叶|红酒",
    "厂休时间": "周日|每月{d}日|单休",
    "送货车型": "面包车|4.2米|9.6米",
    "名片册页码": "第{n}页",
    "模具号": "M-{m}{d}|MJ{n}",
    "图纸版本": "V{d}.0|A{d}版",
    "电镀颜色": "白锌|彩锌|亮铬|黑镍",
    "质检结果": "合格|让步接收",
    "外协厂": "老谭电镀|南头抛光|无",
    "损耗率": "{d}%|0.{d}%",
    "车间": "一车间|二车间|装配车间",
    "装箱数": "={n}|={n}0",
    "工价": "=0.{d}|=0.{m}",
    "返单": "是|否|首单",
    "用车": "公司车|私车|打车",
    "携带样品": "有|无样|2款",
    "主管意见": "已阅|同意|继续跟",
    "竞争对手": "本地一家|浙江厂|不详",
    "是否录音": "是|否",
    "出差天数": "={d}|{d}天",
    "不良率": "{d}%|0.{d}%",
    "退货运费": "={n}|={n}0",
    "返工数量": "={n}|={m}",
    "库存批次": "K{m}-{d}",
    "责任工序": "冲压|电镀|装配|包装工序",
    "有无照片": "有|没有",
    "调查组": "一组|二组",
    "问卷版本": "2024版|B卷",
    "复核": "已核|√",
    "纪念品": "雨伞|水杯|未领",
    "填表时长": "{n}分钟",
    "到达时间": "9:{m}|上午|10:{m}",
    "用餐": "用|不用",
    "住宿": "1间|不住",
    "签到方式": "扫码|手签",
    "赠品": "挂历|样品一套|已发",
    "返程": "自驾|高铁|送站",
}

PLACES = (  # city, province, area code
    ("东莞", "广东", "0769"),
    ("佛山", "广东", "0757"),
    ("深圳", "广东", "0755"),
    ("广州", "广东", "020"),
    ("汕头", "广东", "0754"),
    ("嘉兴", "浙江", "0573"),
    ("金华", "浙江", "0579"),
    ("绍兴", "浙江", "0575"),
    ("常州", "江苏", "0519"),
    ("南通", "江苏", "0513"),
    ("泉州", "福建", "0595"),
    ("福州", "福建", "0591"),
    ("南昌", "江西", "0791"),
    ("合肥", "安徽", "0551"),
    ("济南", "山东", "0531"),
)
FAMILIES = "林黄吴蔡郑"
STAFF = ("佳怡", "志远", "美琪", "国安", "晓玲", "俊宏")
