"""Open words: every seed may draw them, and whoever tunes may read them. Written from memory.

Lines are split at blanks or bars as the comment above each block says; `pools.py` reads them.
"""

from __future__ import annotations

# province, city, area code, then districts and county towns
PLACES = """
浙江 宁波 0574 慈溪市 余姚市 鄞州区 北仑区 宁海县 象山县
浙江 温州 0577 瑞安市 乐清市 龙湾区 永嘉县 平阳县 鹿城区
浙江 台州 0576 黄岩区 路桥区 温岭市 玉环市 临海市
浙江 金华 0579 永康市 义乌市 东阳市 武义县 浦江县
浙江 杭州 0571 萧山区 余杭区 富阳区 临安区 桐庐县
江苏 苏州 0512 昆山市 吴江区 常熟市 张家港市 太仓市 相城区
江苏 无锡 0510 江阴市 宜兴市 惠山区 锡山区
江苏 常州 0519 武进区 新北区 溧阳市
江苏 南通 0513 海门区 启东市 如皋市 海安市
广东 东莞 0769 长安镇 虎门镇 厚街镇 塘厦镇 石排镇
广东 深圳 0755 宝安区 龙岗区 龙华区 光明区 坪山区
广东 佛山 0757 顺德区 南海区 禅城区 三水区
广东 中山 0760 小榄镇 古镇镇 东凤镇 沙溪镇
广东 广州 020 番禺区 白云区 花都区 增城区
广东 汕头 0754 澄海区 潮阳区 潮南区 龙湖区
福建 泉州 0595 晋江市 石狮市 南安市 惠安县
福建 厦门 0592 同安区 集美区 海沧区 翔安区
上海 上海 021 嘉定区 松江区 青浦区 奉贤区 闵行区
山东 青岛 0532 即墨区 胶州市 黄岛区 城阳区
山东 潍坊 0536 诸城市 寿光市 昌邑市 高密市
河北 沧州 0317 任丘市 河间市 黄骅市 青县
河北 保定 0312 高碑店市 安国市 白沟镇 徐水区
河南 郑州 0371 新郑市 荥阳市 巩义市 中牟县
湖北 武汉 027 东西湖区 黄陂区 江夏区 蔡甸区
湖南 长沙 0731 浏阳市 宁乡市 望城区 雨花区
四川 成都 028 双流区 郫都区 新都区 龙泉驿区
安徽 合肥 0551 肥西县 肥东县 蜀山区 包河区
江西 赣州 0797 南康区 于都县 信丰县 章贡区
天津 天津 022 武清区 静海区 北辰区 西青区
辽宁 大连 0411 金州区 普兰店区 瓦房店市 旅顺口区
"""

# characters that firms put into two-character brands
BRAND_CHARS = (
    "宏达鑫源永盛华泰恒通金龙顺发利丰天成德信隆昌新亚东方明远海联创美嘉佳诚润安康兴旺富荣光辉"
    "正大中凯威力立伟业祥瑞宇宙星辰博雅亿万众合和平百胜捷飞腾跃进益民福禄庆升建国强长江南北山川森林"
)

BRAND_WORDS = """
金手指 好运来 三和 五洲 金太阳 大自然 老木匠 双喜 万里达 红蜻蜓 一品堂 七彩虹 绿叶 小天鹅 金三角 华南虎
新天地 吉祥鸟 四海 九鼎 金钥匙 大地 铁人 神州 东方红 美丽家 亿家乐 蓝鲸 飞马 雄鹰
"""

# characters that sound alike; any of them may stand for another
HOMOPHONES = """
宏鸿弘洪 达答 鑫新欣馨 源元园原 永勇咏 盛胜圣 华桦骅 泰态钛 恒衡横 通同 金锦今 龙隆珑 顺舜 发法 利力立励
丰风峰锋 天添 成诚城程 德得 信芯 昌倡 亚雅 东冬 方芳 明铭名 远苑 海害 联连 创闯 美镁 嘉佳加家 润闰 安桉
康慷 兴星 旺望 富福 荣容融 光广 辉晖徽 正政 凯恺铠 威薇 伟玮炜 业叶 祥翔详 瑞睿锐 宇雨羽 博勃 亿益义
和合禾 百佰 捷杰洁 飞菲 腾藤 跃越 升生声 建健 强墙 长常 江疆 山珊 军君均 丽莉俐 敏民 红虹 涛滔 晓小 玲灵铃 文雯 英瑛
"""

# family | 行业 column | word on the firm's plate | short form | synonyms
TRADES = """
metal|五金|五金制品|五金|五金配件 金属制品
fastener|紧固件|紧固件|紧固件|标准件
lock|锁具|锁具|锁业|制锁
mould|模具|精密模具|模具|模塑
plastic|塑料|塑料制品|塑料|塑胶
electronic|电子|电子元件|电子|电子器件
cable|电线电缆|电线电缆|电缆|线缆
light|照明|照明电器|照明|灯饰 灯具
furniture|家具|家具|家具|家私
garment|服装|服装|服装|制衣 服饰
knit|纺织|纺织品|纺织|织造
shoe|鞋业|鞋业|鞋业|制鞋
bag|箱包皮具|箱包|箱包|皮具
foodmachine|食品机械|食品机械|食机|食品设备
food|食品|食品|食品|休闲食品
toy|玩具|玩具|玩具|玩具制品
medical|医疗器械|医疗器械|医疗|医疗设备
logistics|物流|物流|物流|货运
building|建材|建筑材料|建材|建材贸易
bath|卫浴|水暖器材|水暖|卫浴 洁具
valve|阀门|阀门|阀业|阀门制造
bearing|轴承|轴承|轴承|轴承制造
auto|汽车配件|汽车配件|汽配|汽车零部件
packing|包装印刷|包装印刷|包装|彩印
paper|造纸|纸业|纸业|纸制品
chemical|化工|化工|化工|化学
paint|涂料|涂料|涂料|油漆
ceramic|陶瓷|陶瓷|陶瓷|瓷业
glass|玻璃|玻璃制品|玻璃|玻璃工艺
window|门窗|门窗|门窗|门业
motor|电机|电机|电机|马达
meter|仪器仪表|仪器仪表|仪表|仪器
machine|机械|机械设备|机械|机械制造
lathe|机床|数控机床|机床|数控设备
trade|贸易|进出口|进出口|外贸
advert|广告|广告|广告|广告传媒
"""
TAILS = "科技 实业 工业"
COMPANIES = "有限公司 有限公司 有限公司 有限公司 有限公司 有限公司 有限责任公司 股份有限公司"
WORKS = "厂 厂 厂 经营部 商行"
BRANCHES = "分公司 分公司 办事处 分厂"

ROADS = """
人民路 中山路 工业大道 建设路 解放路 振兴路 创业路 科技路 新华路 滨江路 环城北路 兴业路 富民路 友谊路 长江路
东风大道 迎宾大道 文化街 和平路 开发大道 纬三路 经五路 学府路 北环路 朝阳街 胜利路
"""
PARKS = """
高新技术产业园 东城工业区 第三工业区 科创园 经济开发区 新兴工业园 轻工业园 民营工业园 小微企业园 联合工业城
"""
BUILDINGS = "幢 栋 号楼 座"

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹"
MALE = "伟强军杰涛超明刚平辉鹏斌波宁志建国华文海峰林勇东健磊俊飞"
FEMALE = "芳娜敏静丽艳娟霞玲燕红英梅婷雪慧琴兰洁萍莉云凤晓"
TITLES = "总 总 总 经理 经理 小姐 先生 女士 老板 工 厂长 姐"

MAIL = "163.com 163.com 126.com qq.com qq.com sina.com hotmail.com"
NAME_NOTES = "(老客户) （新客户） -采购部 （月结） (展会) /{s}总 （{s}经理）"
NOTES = "要求开专票|月结30天|价格敏感|展会认识|需要寄样|常年合作|电话打不通|周末不要打电话|老客户介绍|已加微信"
SOURCES = "展会 老客户介绍 1688 电话开发 上门拜访 网络"
OWNERS = "周敏 赵磊 钱芳 孙浩 李娜 吴刚"

# country | dial code | top domain | legal forms | cities | streets | first | last | trades
COUNTRIES = """
英国|44|co.uk|Ltd;Ltd;Limited;PLC|Birmingham;Leeds;Bristol;Glasgow;Sheffield
|High Street;Station Road;Mill Lane;Park Avenue
|John;Emma;Peter;Sarah;James;Lucy;Alan;Helen;George;Rachel;Simon;Victoria;Neil;Fiona
|Smith;Taylor;Wilson;Clarke;Turner;Bennett;Hughes;Foster;Marsh;Whitaker;Palmer;Dawson;Ellis;Holt;Barker;Webb
|Tools;Trading;Hardware;Furniture;Lighting;Components

德国|49|de|GmbH;GmbH;AG;GmbH & Co. KG|Hamburg;Stuttgart;München;Köln;Nürnberg
|Hauptstraße;Industriestraße;Bahnhofstraße;Gartenweg
|Klaus;Anna;Jürgen;Stefan;Petra;Björn;Ulrike;Dieter;Monika;Tobias;Sabine;Holger;Renate;Götz
|Müller;Schäfer;Weber;Köhler;Bauer;Jäger;Schröder;Vogel;Brandt;Lüders;Krause;Böhm;Winkler;Seidel;Förster;Huber
|Werkzeugbau;Handels;Metallbau;Möbel;Elektronik;Technik

美国|1|com|Inc.;Inc.;LLC;Corp.;Co.|Chicago;Dallas;Cleveland;Phoenix;Seattle
|Main Street;Oak Avenue;Commerce Drive;Industrial Blvd
|Mike;Linda;David;Karen;Robert;Nancy;Steven;Amy;Gary;Donna;Scott;Brenda;Todd;Janet
|Johnson;Miller;Davis;Anderson;Parker;Reed;Cooper;Bailey;Griffin;Sullivan;Hayes;Porter;Dixon;Fleming;Carver;Barnes
|Manufacturing;Supply;Industries;Hardware;Products;Plastics

意大利|39|it|S.r.l.;S.r.l.;S.p.A.|Milano;Torino;Bologna;Brescia;Verona
|Via Roma;Via Garibaldi;Corso Italia;Via Dante
|Marco;Giulia;Paolo;Luca;Chiara;Andrea;Elena;Matteo;Silvia;Roberto;Federica;Nicolò;Ilaria
|Rossi;Bianchi;Ferrari;Colombo;Galli;Conti;Ricci;Moretti;Barbieri;Lombardi;Gatti;Pellegrini;Marchetti;Fontana;Sartori
|Ferramenta;Arredamenti;Meccanica;Tessile;Illuminazione

澳大利亚|61|com.au|Pty Ltd;Pty Ltd;Pty. Limited|Melbourne;Brisbane;Perth;Adelaide
|King Street;Albert Road;Harbour Drive
|Jack;Olivia;Liam;Grace;Noah;Chloe;Bruce;Kylie;Shane;Tess;Ryan;Megan
|Walker;Campbell;Murray;Stewart;Kelly;Doyle;Fraser;Nolan;Hogan;Preston;Lawson;McKay;Burns;Sinclair
|Imports;Building Supplies;Equipment;Fasteners;Homewares
"""
# 行业 column of the foreign trade words above
FOREIGN_COLUMNS = """
Tools 五金 Trading 贸易 Hardware 五金 Furniture 家具 Lighting 照明 Components 电子 Werkzeugbau 模具
Handels 贸易 Metallbau 五金 Möbel 家具 Elektronik 电子 Technik 机械 Manufacturing 机械 Supply 贸易
Industries 机械 Products 塑料 Plastics 塑料 Ferramenta 五金 Arredamenti 家具 Meccanica 机械
Tessile 纺织 Illuminazione 照明 Imports 贸易 Building+Supplies 建材 Equipment 机械 Fasteners 紧固件
Homewares 家居用品
"""
# long | short
FOREIGN_SHORT = """
International|Intl
Manufacturing|Mfg
Trading|Trdg.
Equipment|Equip.
Products|Prod.
Components|Comp.
Supplies|Supp.
"""
# legal form | as it is typed too
FOREIGN_LEGAL = """
Ltd|Ltd.;Limited;LTD;Co., Ltd.
Limited|Ltd;Ltd.
PLC|plc;P.L.C.
GmbH|Gmbh;G.m.b.H.;GMBH
GmbH & Co. KG|GmbH & Co.KG;GmbH u. Co. KG;GmbH
AG|A.G.
Inc.|Inc;INC;Incorporated
LLC|L.L.C.;llc
Corp.|Corporation;Corp
Co.|Company;Co
S.r.l.|SRL;Srl;S.R.L.
S.p.A.|SpA;SPA
Pty Ltd|Pty. Ltd.;Pty Limited;PTY LTD
Pty. Limited|Pty Ltd
"""
FOREIGN_BRANDS = """
Pacific Summit Evergreen Northern Atlas Delta Phoenix Royal Global Sunrise Silver Blue Prime United Orion Falcon
Crown Harbour Central Pioneer Eagle Star Golden Alpine
Oakwood Cobalt Regal Harvest Compass Frontier Triton Northgate Apex Magnolia Westfield Paragon
Ironbridge Juniper Sapphire
"""
