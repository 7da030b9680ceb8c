"""Kept words: seeds from 1000 on draw most of theirs here. To be opened by nobody who writes a matcher.

The blocks have the same shape as in `words_open.py`. Written from memory.
"""

from __future__ import annotations

PLACES = """
浙江 嘉兴 0573 海宁市 桐乡市 平湖市 嘉善县 秀洲区
浙江 绍兴 0575 诸暨市 上虞区 柯桥区 嵊州市 新昌县
浙江 湖州 0572 长兴县 德清县 安吉县 吴兴区
浙江 丽水 0578 缙云县 龙泉市 青田县 松阳县
江苏 扬州 0514 邗江区 高邮市 宝应县 仪征市
江苏 盐城 0515 大丰区 建湖县 东台市 阜宁县
江苏 泰州 0523 靖江市 兴化市 泰兴市 姜堰区
江苏 徐州 0516 邳州市 睢宁县 铜山区 沛县
江苏 镇江 0511 丹阳市 扬中市 句容市
广东 惠州 0752 博罗县 惠阳区 惠东县 仲恺区
广东 江门 0750 新会区 鹤山市 开平市 台山市
广东 珠海 0756 斗门区 金湾区 香洲区
广东 揭阳 0663 普宁市 揭东区 榕城区
广东 潮州 0768 潮安区 饶平县 枫溪镇
广东 肇庆 0758 四会市 高要区 鼎湖区
福建 福州 0591 福清市 长乐区 闽侯县 连江县
福建 莆田 0594 荔城区 涵江区 仙游县
福建 宁德 0593 福安市 霞浦县 福鼎市
山东 临沂 0539 兰山区 费县 郯城县 沂水县
山东 烟台 0535 龙口市 莱州市 招远市 福山区
山东 淄博 0533 张店区 博山区 桓台县
山东 济宁 0537 曲阜市 邹城市 梁山县
河北 邢台 0319 清河县 宁晋县 平乡县 任泽区
河北 衡水 0318 安平县 枣强县 景县 冀州区
河北 石家庄 0311 藁城区 辛集市 正定县
河南 新乡 0373 长垣市 辉县市 卫辉市
河南 许昌 0374 禹州市 长葛市 鄢陵县
河南 洛阳 0379 偃师区 伊川县 孟津区
湖北 襄阳 0710 枣阳市 宜城市 老河口市
湖北 宜昌 0717 枝江市 当阳市 夷陵区
湖南 邵阳 0739 邵东市 武冈市 隆回县
湖南 株洲 0733 醴陵市 攸县 渌口区
四川 绵阳 0816 江油市 三台县 涪城区
四川 德阳 0838 广汉市 什邡市 绵竹市
重庆 重庆 023 璧山区 江津区 铜梁区 永川区
安徽 芜湖 0553 无为市 繁昌区 湾沚区
安徽 安庆 0556 桐城市 怀宁县 潜山市
江西 九江 0792 瑞昌市 修水县 永修县
江西 上饶 0793 玉山县 广丰区 鄱阳县
广西 柳州 0772 鹿寨县 柳江区 融安县
云南 昆明 0871 安宁市 嵩明县 呈贡区
贵州 遵义 0851 仁怀市 湄潭县 播州区
陕西 西安 029 高陵区 长安区 鄠邑区
山西 晋中 0354 祁县 平遥县 太谷区
辽宁 鞍山 0412 海城市 台安县 千山区
吉林 长春 0431 九台区 榆树市 农安县
黑龙江 哈尔滨 0451 双城区 五常市 呼兰区
北京 北京 010 大兴区 顺义区 通州区 房山区
"""

BRAND_CHARS = (
    "晟昊骏驰翰弘铭禾聚曜琪璟泽沐霖煜炜铎钧铠铂镁锐锋劲弛途优品尚雅苑卓群楚湘粤闽浙鲁齐秦蜀渝"
    "泓沃浩瀚鲲鹏麒麟凤翔鹭鸣谷丰穗稼耘拓迈驭御冠帝豪爵尊誉骅赫焱炎磊垚垒基础固坚韧毅恩惠仁义礼智"
)

BRAND_WORDS = """
喜洋洋 金麒麟 老船长 蓝月亮湾 八方 千禧 顺风耳 木之源 布谷鸟 小蜜蜂 领航者 大丰收 白玉兰 银杏树 向阳花
北斗 火凤凰 赛福特 欧莱斯 爱尔佳 迪诺 贝斯特 科瑞特 福瑞德 安吉尔斯 康贝尔 诺信达 优耐特 美可莱 万佳宝
"""

HOMOPHONES = """
晟圣盛 昊浩皓 骏俊峻 驰迟持 翰瀚汉 弘宏鸿 铭明鸣 禾和荷 聚巨具 琪齐奇 泽则 沐木牧 霖林琳 煜宇裕 炜伟玮 钧军君
铠凯恺 锐瑞睿 锋丰峰 劲进晋 优尤 品聘 尚上 雅亚 苑远 卓琢 群裙 粤越跃 泓洪宏 鲲坤昆 鹏朋棚 麒其旗 翔祥 谷古
丰峰 穗岁 拓唾 迈麦脉 冠贯灌 豪毫 誉玉钰 赫贺鹤 炎岩言 磊垒 基机吉 固故 坚间 毅亿益 恩蒽 惠慧会 仁人 义艺 礼理李 智志
欣新鑫 佳嘉家 悦越月 琳林霖 颖影 倩茜 彤同桐 宏红洪 振镇 庆清 春椿 国果 忠中钟 根跟 祖组 仪怡宜 芬纷 秀绣
"""

TRADES = """
steel|不锈钢|不锈钢制品|不锈钢|不锈钢材
alu|铝制品|铝制品|铝业|铝材
spring|弹簧|弹簧|弹簧|弹簧制造
chain|链条|链条|链条|链传动
casting|铸造|压铸|压铸|铸造 铸件
rubber|橡胶|橡胶制品|橡胶|橡塑
acrylic|亚克力|亚克力制品|亚克力|有机玻璃
pcb|线路板|电路板|线路板|印制板
connector|连接器|连接器|连接器|接插件
transformer|变压器|变压器|变压器|电力设备
battery|新能源|电池|电池|蓄电池 电源
optic|光电|光电|光电|光电显示
bedding|家纺|家用纺织品|家纺|床品 寝具
down|羽绒|羽绒制品|羽绒|羽绒服饰
leather|皮革|皮革|皮革|制革
sock|袜业|袜业|袜业|针织袜
zipper|服装辅料|拉链|拉链|服装辅料
bakery|烘焙设备|烘焙设备|烘焙|烘烤设备
kitchen|厨具|厨房设备|厨具|厨业
cooling|制冷|制冷设备|制冷|冷冻设备
season|调味品|调味品|调味品|酿造
tea|茶叶|茶业|茶业|茶叶
grain|粮油|粮油|粮油|米业
stationery|文具|文具|文具|文教用品 办公用品
craft|工艺品|工艺品|工艺|工艺礼品
bike|自行车|自行车|单车|童车
farmmachine|农机|农业机械|农机|农机具
pump|水泵|泵业|泵业|水泵
fan|风机|风机|风机|通风设备
enviro|环保|环保设备|环保|环境工程
stone|石材|石材|石材|石业
pipe|管材|管业|管业|管材 管件
waterproof|防水|防水材料|防水|防水建材
decorate|装饰|装饰工程|装饰|装潢
storage|仓储|仓储服务|仓储|仓配
nursing|卫生用品|卫生用品|卫材|护理用品
pharma|医药|制药|制药|药业
bio|生物|生物制品|生物|生物工程
feed|饲料|饲料|饲料|牧业
fishing|渔具|渔具|渔具|钓具
music|乐器|乐器|乐器|琴业
glasses|眼镜|眼镜|眼镜|光学眼镜
cosmetic|日化|化妆品|日化|护肤品
lift|电梯|电梯|电梯|电梯配件
abrasive|磨料磨具|磨具磨料|磨具|砂轮
cutter|刀具|刀具|刀具|刃具
appliance|家电|家用电器|家电|小家电
umbrella|雨具|伞业|伞业|雨具
"""
TAILS = "制造 技术 发展"
COMPANIES = "有限公司 有限公司 有限公司 有限公司 有限公司 有限责任公司 集团有限公司 股份有限公司"
WORKS = "厂 厂 加工厂 批发部 门市部 销售中心"
BRANCHES = "分公司 分公司 营业部 二分厂 经销处"

ROADS = """
望江路 凤凰大道 金山路 银海路 永安街 育才路 双拥路 民主路 青年路 三环南路 沿河西路 龙腾路 腾飞路 幸福路
南苑路 钱塘大道 福源路 康宁街 国泰路 华星路 光华路 红旗大街 仙霞路 湖滨路 平安大道 桃源路
"""
PARKS = """
智能制造产业园 循环经济园 临港工业园 电商产业园 中小企业创业基地 五金城 轻纺城 南岸工业集中区 空港物流园
机电工业功能区
"""
BUILDINGS = "幢 栋 号厂房 座"

SURNAMES = "沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万"
MALE = "鹏程浩宇振忠根祖庆春凯旋宏亮立新永康少卿世昌炳坤兆瑞泽楠晨旭栋毅诚"
FEMALE = "欣怡佳颖倩彤悦琳芬秀仪桂珍淑贞巧蓉黛薇岚瑶菊媛妍璐"
TITLES = "总 总 董 经理 主管 科长 老师 师傅 采购 部长 哥 女士"

MAIL = "foxmail.com 139.com aliyun.com yeah.net 189.cn sohu.com outlook.com 163.com qq.com"
NAME_NOTES = "（重点客户） (微信下单) -财务 （已停） 【VIP】 ({s}董) （{s}主管）"
NOTES = "账期60天|只要现货|对质量要求高|先款后货|竞争对手老客户|车间在二楼|样品已寄|等老板回来定|下半年扩产|要英文资料"
SOURCES = "抖音 广交会 同行推荐 招投标 百度推广 朋友介绍"
OWNERS = "郑凯 冯雪 陈立 褚卫 蒋琳 沈涛"

COUNTRIES = """
法国|33|fr|SARL;SARL;SAS;S.A.|Lyon;Marseille;Nîmes;Orléans;Besançon
|Rue de la Gare;Avenue Foch;Rue Pasteur;Rue du Moulin
|Élodie;Pierre;Hélène;François;Cécile;Benoît;Chloé;Gérard;Sylvie;Jérôme;Agnès;Thierry;Noémie
|Lefèvre;Dubois;Moreau;Géraud;Chevalier;Bérard;Lemaître;Rousseau;Garnier;Blanchard;Crépin;Perrin;Méchain;Vasseur;Guérin
|Quincaillerie;Équipements;Meubles;Éclairage;Outillage

西班牙|34|es|S.L.;S.L.;S.A.|Málaga;Zaragoza;Córdoba;Bilbao;Murcia
|Calle Mayor;Avenida de la Paz;Calle Real
|José;María;Andrés;Lucía;Iñigo;Begoña;Rubén;Pilar;Joaquín;Inés;Álvaro;Nuria;Sergio
|García;Muñoz;Ibáñez;Peña;Castaño;Núñez;Domínguez;Serrano;Vázquez;Ortega;Gallego;Méndez;Cabrera;Rubio;Solís
|Ferretería;Suministros;Muebles;Iluminación;Maquinaria

波兰|48|pl|Sp. z o.o.;Sp. z o.o.;S.A.|Kraków;Łódź;Gdańsk;Poznań;Wrocław
|ul. Polna;ul. Leśna;ul. Długa;ul. Ogrodowa
|Paweł;Agnieszka;Michał;Małgorzata;Tomasz;Katarzyna;Łukasz;Grażyna;Wojciech;Żaneta;Marek;Ewa
|Kowalski;Wiśniewski;Wójcik;Zieliński;Król;Nowak;Kamiński;Lewandowski;Dąbrowski;Szymański;Woźniak;Kozłowski;Mazur;Piątek
|Narzędzia;Meble;Hurtownia;Elektronika;Tekstylia

荷兰|31|nl|B.V.;B.V.;N.V.|Rotterdam;Eindhoven;Utrecht;Tilburg
|Dorpsstraat;Kerkstraat;Havenweg
|Jeroen;Sanne;Willem;Anouk;Pieter;Femke;Bram;Lotte;Ruben;Marloes;Koen;Ilse
|de Vries;van Dijk;Bakker;Visser;Mulder;Smit;de Boer;Vermeulen;Hendriks;Kuipers;Brouwer;Jansen;Postma;Dekker
|Gereedschap;Verlichting;Groothandel;Techniek;Verpakking

印度|91|in|Pvt. Ltd.;Pvt. Ltd.;Private Limited;LLP|Pune;Coimbatore;Ludhiana;Rajkot
|MG Road;Station Road;GIDC Estate
|Rajesh;Priya;Sanjay;Anita;Vikram;Amit;Deepa;Suresh;Kavita;Manoj;Neha;Ashok;Rekha
|Patel;Sharma;Gupta;Reddy;Mehta;Iyer;Joshi;Nair;Desai;Kapoor;Agarwal;Chopra;Malhotra;Rao;Bhatt
|Enterprises;Engineering;Exports;Industries;Polymers

瑞典|46|se|AB;AB;Aktiebolag|Göteborg;Malmö;Västerås;Örebro
|Storgatan;Järnvägsgatan;Skolgatan
|Åsa;Lars;Björn;Märta;Göran;Håkan;Ingrid;Mårten;Kerstin;Östen;Elin;Jonas;Sofie
|Lindström;Åkesson;Bergström;Öberg;Sjögren;Nyström;Hägglund;Sandberg;Wikström;Forsberg;Ekdahl;Lundgren;Holmén;Söderberg
|Verktyg;Möbler;Belysning;Industri;Handel
"""
FOREIGN_COLUMNS = """
Quincaillerie 五金 Équipements 设备 Meubles 家具 Éclairage 灯饰 Outillage 工具 Ferretería 五金
Suministros 供应 Muebles 家具 Iluminación 灯饰 Maquinaria 机器 Narzędzia 工具 Meble 家具
Hurtownia 批发 Elektronika 电子产品 Tekstylia 纺织 Gereedschap 工具 Verlichting 灯饰
Groothandel 批发 Techniek 设备 Verpakking 包装 Enterprises 贸易 Engineering 工程 Exports 出口
Industries 工业 Polymers 聚合物 Verktyg 工具 Möbler 家具 Belysning 灯饰 Industri 工业 Handel 批发
"""
# long | short
FOREIGN_SHORT = """
Industries|Ind.
Engineering|Engg
Enterprises|Ent.
Elektronik|Elektr.
Suministros|Sum.
Quincaillerie|Quinc.
Maquinaria|Maq.
Groothandel|Grooth.
"""
# legal form | as it is typed too
FOREIGN_LEGAL = """
SARL|S.A.R.L.;Sarl
SAS|S.A.S.
S.A.|SA
S.L.|SL;S. L.
Sp. z o.o.|Sp.z o.o.;SP ZOO;Sp. zoo
B.V.|BV;b.v.
N.V.|NV
Pvt. Ltd.|Pvt Ltd;Private Limited;P. Ltd.
Private Limited|Pvt. Ltd.
AB|A.B.;Ab
Aktiebolag|AB
"""
FOREIGN_BRANDS = """
Meridian Cascade Vertex Horizon Nova Sterling Beacon Redwood Titan Lakeside Granite Continental Premier Vanguard
Keystone Unity Highland Polar Monarch Zenith Amber Liberty Cardinal Trident
Solstice Highgate Nordic Bluestone Saturn Copperfield Everest Albatross Greenline Kingfisher Maritime
Osprey Quantum Rosewood Valiant
"""
