"""Fresh names: brands, trades, products, people, buyers abroad, and columns of nobody's CRM."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "沛岩|庚溪|曜川|铭岱|翊峰|禾屿|钧朗|澜沐|矽岭|骁腾|璟和|筑野|岚桥|泓谷"
    "|锐壑|昱程|荃石|瀚野|祺锋|弘岸|铎远|砚溪|旌川|稷丰|芮湖|峤山|霖泽|榕盛"
    "|宸迈|煜坤|槐安|鹭洲|枫泾|柘林|汀舟|菘蓝|麓谷|沅江|溧川|埔田": (
        "鸿骏|顺泽|美诺|德盈|创辉|宏欣|永晖|金佰|联丰|佳顺|华灿|百盈|兴邦|富源|嘉禾|旺达|利美"
        "|威克|凯诚|盛唐|源丰|锦程|裕和|汇升|天朗|卓凡|科邦|星越|品尚|奥蓝|雅居|康盛|永固|众诚"
        "|明达|泰昌|飞瑞|新锐|力扬|恒诺"
    ),
    "志强|丽娟|建国|晓燕|伟|敏|军|海波|秀芳|国平|文斌|春梅|永康|雪琴|德胜|小红": (
        "俊豪|淑芬|志明|伟强|思琪|永胜|美华|家乐|婉仪|建平"
    ),
    "有限公司|有限公司|有限责任公司|厂": "有限公司|有限公司|发展有限公司|总厂",
    "五金制品|家具|门窗|灯饰|机电设备|汽车配件|锁业|箱包配件|卫浴|健身器材": (
        "淋浴房|晾衣架|餐饮设备|铝材|不锈钢制品|电梯配件|宠物用品|工艺礼品|压铸|智能锁|机械设备"
    ),
    "电子科技|光电|电器|智能科技|通讯设备|电源技术|照明|自动化": (
        "电子|充电设备|数码科技|电气|连接器|线路板|智能家居|电子元件|控制技术|照明电器"
    ),
    "服饰|贸易|纺织品|百货": "时装|家纺|袜业|帽业|服装贸易|供应链管理",
    "HJ-201合页|HJ-305合页|角码40*40|L型支架80mm|不锈钢拉手128|M6螺柱"
    "|M8法兰螺母|弹簧片0.5|滑轨16寸|门吸D30|铜垫片12*1": (
        "LC-108抽屉滑轨|不锈钢软管30cm|M10六角螺栓|弹簧合页3寸|平机螺钉M4*16|铝合金把手A12"
        "|Z型冲压支架|浴室挂件B6|锌合金锁扣|拉钉4*10|脚杯M12"
    ),
    "LZ-4L主板|LZ-2L电源板|Type-C线1m|排线FPC20P|PH2.0端子线|适配器12V2A"
    "|LED驱动24W|贴片电阻0603 10K|插座XH-4P": (
        "充电头20W|HDMI线1.5m|开关电源24V5A|LED模组3030|USB公头A型|温控板TC-9|接线端子4P|线束WH-12"
        "|锂电池3.7V1200|TFT屏2.4寸"
    ),
    "QH-1021 T-shirt|QH-1044 Polo|QH-2203 Hoodie|QH-2210 Jogger"
    "|QH-3301 Cargo Shorts|QH-3312 Chino|QH-4105 Rain Jacket|QH-5007 Tank Top": (
        "QH-8105 Sweatshirt|QH-8121 Maxi Dress|QH-8140 Boxer Brief|QH-8202 Puffer Jacket"
        "|QH-8216 Bib Overall|QH-8233 Rash Guard"
    ),
    "Anna|Peter|Laura|James|Sofia|Mark|Emma|Carlos": (
        "Olivia|Lukas|Priya|Marta|Jakub|Fatima|Henrik|Sophie"
    ),
    "Becker|Hughes|Ortega|Miller|Visser|Jensen|Clark|Braun": (
        "Novak|Haddad|Petersen|Greco|Patel|Wright|Santos|Weber"
    ),
    "S,M,L,XL|XS,S,M,L,XL,XXL|36,37,38,39,40": (
        "S,M,L,XL,XXL|XS,S,M,L,XL|4,6,8,10,12|30,32,34,36,38,40|L,XL,2XL,3XL"
    ),
    "Navy|Black|黑色|藏青|White|卡其": "Red|灰色|Sky Blue|粉色|Beige|Royal Blue|红色|Grey",
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
        "Brightwater Kids Ltd.;Ireland;Cork;353"
        "|Norrsken Outdoor AB;Sweden;Uppsala;46"
        "|Steinmark Arbeitskleidung GmbH & Co. KG;Germany;Dortmund;49"
        "|Pelican Point Resort Wear LLC;USA;Tampa;1"
        "|Old Quarry Clothing Co.;USA;Denver;1"
        "|Verlaine Junior SAS;France;Nantes;33"
        "|Boavista Vestuario S.A.;Portugal;Braga;351"
        "|Tussock Trail Apparel Limited;New Zealand;Dunedin;64"
        "|Nube Azul Moda S.A. de C.V.;Mexico;Puebla;52"
        "|Rajwada Fashions Pvt. Ltd.;India;Jaipur;91"
        "|Gulf Palm Garments Trading LLC;United Arab Emirates;Dubai;971"
        "|Haneul Sports Co., Ltd.;South Korea;Busan;82"
    ),
    "归档盒号|送货路线|账套|门卫电话本页码": (
        "付款方式|注册资金|是否开票|运输方式|价格类型|是否签合同|结款日|客户性质"
    ),
    "库位|车牌号|托盘数|模具架号|班组|打钩": (
        "颜色|税率|批号|净重(kg)|包装方式|物流单号|快递公司|付款状态|未收款|已发数量|仓库|审核人"
    ),
    "油费|里程": "是否有效|领导点评|定位|报销金额|附件数|出车",
    "照片张数|表单页码": "严重程度|紧急程度|8D编号|损失金额|生产批次|样品照片",
    "问卷号": "问卷编号|答题来源|是否匿名|回收方式|有无录音",
    "桌号|礼品": "午餐|接送|同行人数|资料袋|名片|签名",
    "Hang Tag Art|Carton Mark": "AWB No.|Inspection No.|Fabric Code|Label Code|Tech Pack No.",
}

# What stands in columns of nobody's CRM; a number where the form begins with "=".
EXTRA_VALUES: dict[str, str] = {
    "付款方式": "转账|承兑|现金|月结",
    "注册资金": "{n}0万|{d}00万",
    "是否开票": "是|否",
    "运输方式": "汽运|自提|快递",
    "价格类型": "含税|不含税|批发价",
    "是否签合同": "已签|未签",
    "结款日": "每月{d}日|月底",
    "客户性质": "工厂|贸易商|门店",
    "颜色": "黑|白|银灰|本色",
    "税率": "13%|1%|0",
    "批号": "L{n}{m}|P{m}{n}",
    "净重(kg)": "={n}.2|={n}",
    "包装方式": "纸箱|吸塑|胶袋|木箱",
    "物流单号": "SF13{m}{n}88|YT75{m}{m}",
    "快递公司": "顺丰|中通|德邦|自送",
    "付款状态": "已付|未付|部分付",
    "未收款": "=0|={n}00",
    "已发数量": "={n}0|={d}00",
    "仓库": "一号仓|成品仓|外仓",
    "审核人": "主管老区|财务梅姐",
    "是否有效": "有效|无效",
    "领导点评": "不错|继续努力|已看",
    "定位": "南海区{n}号|工业园{d}区",
    "报销金额": "={n}|={n}.5",
    "附件数": "={d}|{d}个",
    "出车": "公司车|自驾|高铁",
    "严重程度": "轻微|一般|严重",
    "紧急程度": "普通|紧急",
    "8D编号": "8D-{n}{d}",
    "损失金额": "={n}0|=0",
    "生产批次": "24{m}-{d}",
    "样品照片": "有|无图",
    "问卷编号": "Q{n}{m}",
    "答题来源": "微信|手机提交|链接",
    "是否匿名": "否|是",
    "回收方式": "现场|邮寄|线上",
    "有无录音": "有|没录",
    "午餐": "用餐|不用餐",
    "接送": "需接|自行前往",
    "同行人数": "={d}",
    "资料袋": "已领|√",
    "名片": "已换|有",
    "签名": "已签",
}
