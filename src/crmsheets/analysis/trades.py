"""Words of trade in company names: what a firm makes or does, in groups that mean the same.

A short form may leave such words out, cut them, or say another word of the same group (服装 for
制衣, Apparel for Garments); another trade is another firm.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

_GROUPS = """
五金 五金制品 金属制品 小五金 五金件|电子|塑胶 塑料 塑业 胶业 塑胶制品 塑料制品 塑胶五金|模具 模塑
模具钢|精密|机械 机械设备 机械制造|机电 机电设备|电器 电气 电器设备 电气设备|电机 马达 微电机|电工|
科技|技术|贸易 商贸 经贸 外贸 进出口 进出口贸易 国贸 外贸进出口 对外贸易|实业|工业 工贸|制品|制造|
服装 服饰 制衣 成衣 时装 服装服饰 针织服装 制衣服饰 衣业|纺织 织造 纺织品 布业 布艺 针纺 针纺织品
纺织科技 面料 布料|针织 针织品 毛织 毛衫 针织制衣|印刷 印务 彩印 印业 印刷包装 包装印刷|包装
包装制品 包装材料 包材|纸品 纸业 纸制品 造纸|家具 家私 家俱 办公家具 家具制造|家居 家居用品 家居饰品
家饰|灯饰 照明 灯具 灯业 照明电器 照明科技 灯饰照明|光电 光电科技|光学 光学仪器|金属 金属材料
金属科技|钢铁|钢材|钢构 钢结构|不锈钢 不锈钢制品|铝业 铝材 铝制品 铝型材|铜业 铜材|建材 建筑材料
装饰材料 建材家居|装饰 装修 装潢 装饰工程 装饰设计|材料|新材料 新材料科技 复合材料|化工 化学 化学品
精细化工 化工科技|涂料 油漆 漆业|橡胶 橡塑 橡胶制品 橡塑制品|皮具 皮革 皮革制品 皮件|鞋业 鞋材 制鞋
鞋服 鞋帽|箱包 手袋 箱包皮具 箱包制品 箱包配件 袋业|玩具 玩具制品|礼品 工艺礼品 礼品工艺|工艺品 工艺
工艺制品 手工艺品|饰品 首饰 珠宝 珠宝首饰 饰品配件|食品|饮料|餐饮|酒店|汽车|汽配 汽车配件 汽车零部件
汽车零配件 汽车部件 车配 汽摩配|汽车用品|车业|零部件 配件 零件 零配件 部件|设备|仪器 仪器设备
精密仪器|仪表 仪器仪表 仪表仪器|自动化 自动化设备 自动化科技 自控 工业自动化 智能装备|智能 智能科技
智能设备|智造 智能制造|软件|网络|信息 信息科技 信息技术|通讯 通信 通讯设备 通信设备 通讯器材 电讯|
数码|能源|新能源 新能源科技|电池 电池科技 锂电 锂电池 锂电科技 锂电池科技
锂离子电池 动力电池 聚合物电池 电芯|电源 电源技术 电源科技|电线 电缆 线缆 电线电缆
电缆线|连接器 接插件 端子|半导体|集成电路 芯片 微电子|元器件 元件 器件 电子元件 电子器件 电子元器件|医疗 医疗器械
器械 医疗设备 医疗用品 医疗科技|医药 制药 药业|生物 生物科技 生物技术|环保 环保科技 环境 环保设备
环境科技|物流 货运 快运 货代 国际物流 国际货运 物流运输 储运 仓储 运输|供应链 供应链管理|国际|控股|
投资|发展|企业|建筑 建设 建工 建筑工程|工程|安装 机电安装|门窗 铝合金门窗 门业 门窗制品|幕墙
幕墙工程 门窗幕墙|卫浴 洁具 水暖 卫厨 厨卫 洁具卫浴 卫浴洁具 卫浴科技 水暖器材 水暖洁具|阀门 泵阀
阀业|泵业 水泵 泵|轴承|紧固件 螺丝 标准件 螺栓 螺钉 高强度紧固件 五金紧固件|弹簧|冲压|压铸|电镀|
表面处理|喷涂|焊接 焊材 焊接设备|加工|机床 数控机床 数控 机床设备|工具 五金工具|刀具 刃具|量具|
电动工具|电商 电子商务|文化 文化传播 文化创意|传媒 广告 广告传媒|园林 园艺 花卉 苗木 绿化|农业
农业科技|日用品 日用百货 日用制品 日杂|百货 百货商场 商场 百货商店|超市|体育 体育用品 运动 运动用品
体育器材 运动器材|户外 户外用品 户外装备 户外休闲|用品|眼镜 光学眼镜 眼镜制品|钟表 手表 表业|陶瓷
瓷业 陶业 瓷砖 陶瓷制品|玻璃 玻璃制品|木业 木制品 竹木 竹木制品 木器|石材 石业|管业 管材 管道 管件|
制冷 制冷设备 空调 冷暖 空调设备 冷冻|暖通|消防 消防器材 消防设备|安防 安防科技 安防设备 监控|传动
传动设备|液压 液压机械|气动 气动元件|磨具 磨料 磨料磨具 研磨|密封件 密封|美容 美容美发 美发|化妆品
美妆 彩妆 日化 日化用品|宠物 宠物用品|母婴 婴童 婴童用品 母婴用品 孕婴童 婴儿用品 儿童用品 妇婴|童装
童装服饰|内衣 文胸 内衣服饰|袜业 袜子 针织袜业|拉链|钮扣|辅料 服装辅料|健身 健身器材 健身用品
健身科技|器材|乐器|文具 文化用品 办公用品 文具用品 文体 文体用品|自行车 单车|电动车 电动自行车|童车
童车制品|渔具 钓具|帐篷|音响 音箱 音响设备 电声 声学|耳机|雨伞 伞业 制伞 遮阳伞|遮阳 遮阳制品
遮阳科技 遮阳用品|毛巾|家纺 床上用品 家用纺织品 寝具|窗帘 窗帘布艺 窗饰|地毯|墙纸 壁纸 墙布|涂装|
胶粘 胶带 胶粘制品 胶粘剂 胶业制品|标签|吸塑|注塑|硅胶 硅橡胶 硅胶制品|海绵 泡棉|纤维 化纤|线路板
电路板 电路 印制板|光伏 太阳能|风电|储能|变压器|传感器 传感 传感技术|减速机|锻造 锻件|铸造 铸件
铸业|热处理|钣金|机加工 机械加工 精密加工|激光|切割|检测 检测技术|咨询|管理|服务|商务|策划|设计|
影视|教育|培训|旅游|农产品|水产 海产|茶叶 茶业|饲料|肥料|食材|厨具 厨房用品 餐厨 厨房设备 厨电|锁具
锁业 制锁|茶具|餐具|夹具|索具|治具|吊具|电热|小家电 家电 家用电器 家电科技 生活电器|电控 控制|系统|
快递 速递|租赁|印染 染整 染织|制革|酒业|米业 粮油|渔业|船业 船舶|帽业 帽子 制帽|铁业|钢业|纱业 棉纺
纺纱|花边|绣花 刺绣|印花|纺机 纺织机械|纸箱 纸盒 彩盒|模型|手机 手机配件 移动通讯|电脑 计算机|光纤
光通信|天线|医用|保健 健康 大健康|养殖|货架 仓储设备 货架制造|橱柜 橱柜制造 整体橱柜 厨柜|显示
显示技术 显示器 显示科技 液晶 显示屏|散热 散热器|接线|开关 开关插座|插座|继电器|电容|电阻|电感|
磁性材料 磁业 磁材|蓄电池|充电器|适配器|工控|机器人 机器人科技|无人机|物联网|测控 测试 测量 计量|
电梯|起重 起重机 起重设备|叉车|烘焙|糖果|调味品|乳业|水果 果业 果品|蔬菜|粮食|肉业|种业|生态|林业|
牧业|矿业|煤业|石化 石油|燃气|水务|电力 电力设备 电力科技|市政|路桥|地产 房地产 置业|物业|酒店用品|
餐饮管理|汽修|摩托 摩托车|轮胎|轮毂|车灯|玻纤|碳纤维|陶粒|耐火材料|保温 保温材料|防水 防水材料|地板|
吊顶|集成|晾衣架 衣架|梯具|缝纫 缝纫机 缝制设备|模切|烫金|数码印花|皮草|皮鞋|女装|男装|牛仔|羊绒|
丝绸|蕾丝|织带 绳带|无纺布|箱体|机箱|机柜|钢管|钢丝|钢绳|铜管|链条|齿轮|刹车|滤清器|过滤 过滤设备|
净化 净化设备 净水|水处理|风机|锅炉|压缩机|电焊机|发电机|柴油机|农机 农业机械|木工机械|食品机械 食机|
塑料机械 塑机|印刷机械|包装机械|
淋浴房 淋浴|智能锁 智能门锁 门锁 指纹锁 电子锁|挂锁|推拉门 移门|防盗门 安全门|卷帘门 卷闸门|护栏
围栏 栏杆 隔离栏|铁艺|脚轮 万向轮|滑轨 导轨 滑道|铰链 合页|拉手 把手 执手|水龙头 龙头|花洒|地漏|角阀
水阀|浴室柜|马桶 坐便器|浴缸|电梯配件 电梯部件|扶手 楼梯扶手|楼梯|钉业 铁钉 钢钉|螺母|螺杆 丝杆|
铆钉|丝网 钢丝网 筛网|焊条 焊丝|砂轮 磨轮 砂带|砂纸 砂布|钻头|锯片 锯条 锯业|刀业|剪刀 剪业|钳业
钳具|千斤顶|手推车 推车|挂车|车桥|弹簧床|保险柜 保险箱|办公椅 座椅 转椅|沙发|床垫 床具|桌椅|衣柜|
园林工具|炊具 锅具|杯业 保温杯 杯壶|水壶 壶业|铝箔|锌合金|铝合金|压铸件|冲压件|钣金件|粉末冶金 冶金|
不锈钢管|软管 胶管|波纹管|密封圈 油封|衬套|吊环|卸扣|扣件|扣具|锁扣|搭扣|箱扣|磁铁 磁钢|烧烤炉 烤炉|
炉具 灶具 燃气灶|蓝牙|音频 影音 视听|扬声器 喇叭|麦克风 话筒|数据线|充电设备 充电桩 充电 充电技术|
移动电源|逆变器|开关电源|温控 温控器|智能家居|门禁|摄像头 摄像|投影 投影仪|耗材 打印耗材|打印机|
晶振|晶体|二极管|保险丝 熔断器|磁环|线圈|触摸屏 触控|背光|灯串|灯带 灯条|灯珠|导航|车载 车载电子|
行车记录仪|遥控 遥控器|电子烟|风扇 电风扇|加湿器|空气净化器 空气净化|净水器|美容仪|按摩器 按摩|个护
个人护理|理发器|剃须刀|电吹风|电水壶|电磁炉|电饭煲|驱动 驱动电源|存储|硬盘|芯片设计|封装|电子科技
电子技术 电子商品|泳衣 泳装|睡衣 家居服|衬衫 衬衣|西服 西装|校服|工作服 工装 职业装|制服|羽绒 羽绒服
羽绒制品|毛衣|围巾 丝巾|手套 手套制品|领带|皮带 腰带|运动服 运动服饰 运动服装|婚纱 礼服|汉服|内裤|
卫衣|洗水 水洗|纽扣|松紧带|商标 织唛|吊牌|衬布|里布|坯布|棉业 棉花|麻业|纱线 毛线|绒业|裘皮|无缝
无缝服饰|时尚 时装设计|品牌 品牌管理|服装厂|服饰科技|女鞋 男鞋 童鞋 鞋类
"""
_LIGHT = "制品 用品 产品 制造 加工 生产 系列 行业 制作"

# What a thing is made of or for, before a word of trade: 铜配件, 藤家具 are trades as 配件 and 家具 are.
_OF = (
    "锂铝铜铁锌钢镁钨锡竹藤纸布皮革塑胶丝管陶瓷棉麻羽磁硅碳油茶酒药肉乳奶豆糖蛋鞋袋帽伞车船灯锁钟"
    "泵阀窗门床椅柜梯琴笔杯锅刀剪针"
)
_MADE = "制品 用品 配件 材料 机械 设备 器材 家具 包装 工艺 电池 门窗 科技"
_COMPOSED = {f"{of}{made}": f"{of}{made}" for of in _OF for made in _MADE.split()}

# Goods of one character, which are a word of trade behind another one: 智能锁, 橡胶管, 塑料袋.
_GOODS = frozenset(
    "锁灯阀泵门窗椅桌床柜架机器具件材板管线轮房车表布纱鞋袜帽箱袋壶杯锅刀钳剪钉网链炉扇屏盒瓶圈带扣垫"
)

_MEANS: Mapping[str, str] = _COMPOSED | {
    word: group.split()[0] for group in _GROUPS.split("|") for word in group.split()
}
TRADES = tuple(sorted({*_MEANS, *_LIGHT.split()}))
"""Chinese words of trade, which a short form may leave out."""
LIGHT = frozenset(_LIGHT.split())
"""Words that say nothing of the trade: 五金制品 is 五金."""

_GROUPS_LATIN = """
tool tools tooling werkzeug werkzeuge verktyg outils utensili herramientas ferramentas|trade trading
traders trader commerce commercial merchants|industry industries industrial industrie industria
industriale|electronic electronics elektronik electronica elettronica electronique|electric
electrical electrics elektro electricals|international intl|group groupe gruppo gruppe grupo|holding
holdings|enterprise enterprises|manufacturing manufacturers manufacturer mfg manufacture
manufacturas|product products produkte|technology technologies tech technik technique teknik
teknologi|hardware ironmongery|plastic plastics plast kunststoffe plastik|metal metals metall
metallbau metallurgy metais|machine machines machinery maschinen maschinenbau|garment garments
apparel apparels clothing clothes wear clothiers fashions fashion mode moda modas confection
confections abbigliamento kleidung bekleidung couture vetements konfektion confeccoes|outfitters
outfitter|textil textile textiles tekstil tessuti tessile tessitura fabrics fabric|malhas malharia
knitwear knits knit knitting|import imports importers importer|export exports exporters exporter|
global worldwide|component components parts spares|system systems systeme|solution solutions|service
services|supply supplies supplier suppliers|workwear uniforms uniform arbeitskleidung
berufskleidung|sportswear sports sport
activewear|outdoor outdoors friluft|kids kidswear children childrenswear|basics|surf surfwear|denim
jeans|lighting lights light leuchten beleuchtung|furniture furnishing furnishings mobel moebel
muebles mobili|packaging packing verpackung|printing print druck|chemical chemicals chemie|
automation automatisierung|engineering engineers engineer ingenieria|construction building bau|auto
automotive automobile|medical medizintechnik|food foods|toys toy|gifts gift|bags bag leather|shoes
footwear shoe schuhe|sanitary bathroom bath|optics optical|instrument instruments|equipment
apparatus|fastener fasteners screws|valve valves|pump pumps|bearing bearings|cable cables|battery
batteries|power energy|home house homeware household|kitchen kitchenware|glass|ceramics ceramic|
steel stahl steelworks|stores store shop shops retail|wholesale distribution distributors
distributor vertrieb handel handels|brands brand|design designs|studio studios|works|partners|
associates|brothers bros|sons son|
tool toolmaking werkzeugbau toolworks utensileria outillage werkzeugtechnik|hardware ferramenta
quincaillerie ferreteria ferragens eisenwaren ijzerwaren ironmongers hdwe|trade trdg trd negoce
comercio commercio comercial comercializadora handelsonderneming|industry ind indust industriel
industrielle|electronic elektr|electric elettrica electrica electrique elektrotechnik elektrik|
international internacional internazionale internationale|manufacturing manuf fabrik fabrique
fabricacion fabbrica produktion production produzione|product prod prods prodotti productos produits|
component comp comps componenti componentes bauteile ricambi recambios|supply supp bedarf fournitures
forniture suministros|equipment equip eqpt eqp attrezzature equipos equipements|engineering engg
ingenieure ingegneria|import importaciones importazioni importadora|home homewares housewares
haushaltswaren casalinghi menaje hogar|lighting illuminazione iluminacion eclairage licht lampen
lampade luminaires lamps lamp|furniture arredamenti arredamento arredo arredi mobilier meubles
furn moebelhaus|mechanics meccanica mecanica mecanique mechanik mechanical meccaniche|machine
macchine maquinaria maquinas|textil textiel tekstiil tejidos|plastic plastica plastiche plasticos
plastiques|metal metallurgica metalli metalworks metalmeccanica carpenteria metalurgica metallwaren|
foundry fonderia castings casting giesserei fundicion|packaging imballaggi embalajes emballages
verpackungen|paper papers carta cartiera papier papel|printing printers tipografia stampa imprimerie
imprenta druckerei|glass vetro vetri verre vidrio glas|ceramics ceramiche ceramica ceramique
keramik|wood wooden holz legno legnami madera bois timber lumber sawmill joinery|chemical chimica
quimica chimie|paint paints coatings coating farben vernici pinturas peintures|food alimentari
alimentos alimentaire lebensmittel|medical medicale medica surgical dental|auto autoteile autoparts|
shoes calzature calzados chaussures|bags pelletteria cuero cuir leder leathergoods|toys giocattoli
juguetes jouets spielwaren|jewelry jewellery jewels gioielli schmuck bijoux joyas|cosmetics cosmetic
cosmetici kosmetik beauty|garden gardens gardening garten giardini jardin|logistics logistik
logistica logistique transport transports trasporti spedition freight shipping forwarding cargo|
security safety sicherheit sicurezza|software computers computer computing|consulting consultants
beratung|agriculture agro agri agricultural farm farms|power solar energia energie|rubber gummi
gomma caoutchouc|fastener schrauben viti bolts bolt screw fixings befestigungstechnik|lock locks
locksmiths schloss|window windows doors fenster tueren serramenti infissi|hydraulics hydraulic
hydraulik pneumatics pneumatic|motor motors motoren|bike bikes bicycle bicycles cycles fahrrad|
pet pets|fishing angling|stationery stationers|construction bouw edilizia construcciones costruzioni
hochbau|wholesale grosshandel wholesalers ingrosso mayorista
"""
MEANS_LATIN: Mapping[str, str] = {
    word: group.split()[0] for group in _GROUPS_LATIN.split("|") for word in group.split()
}
"""Latin word of trade -> the one that stands for its group."""

_LONGEST = max(len(word) for word in TRADES)
_WORDS = frozenset(TRADES)


def meaning(word: str) -> str:
    """The word that stands for its group: meaning("制衣") == "服装"."""
    return _MEANS.get(word, word)


def trailing(text: str, more: frozenset[str] = frozenset()) -> int:
    """Where the words of trade at the end of a text begin; two characters are left before them.

    However they are parted: 电梯配件 is 电梯 and 配件, though 梯配件 is a word, too. `more`: words that
    other names show to be words of trade.
    """
    starts = [len(text)]
    for begin in range(len(text) - 2, 1, -1):
        words = (text[begin:end] for end in starts if end - begin > 1)
        if any(_is_word(each) or each in more for each in words):
            starts.append(begin)
    return starts[-1]


def _is_word(text: str) -> bool:
    """Whether a text is one word of trade, or goods of one character behind one: 智能锁."""
    return text in _WORDS or (text[-1] in _GOODS and text[:-1] in _MEANS)


@lru_cache(maxsize=65536)
def told(text: str) -> tuple[frozenset[str], str]:
    """What trades a text tells, as their groups, and what is left of it: 塑料包装 is 塑胶 and 包装."""
    found: set[str] = set()
    left = ""
    at = 0
    while at < len(text):
        word = _word(text, at)
        found |= {meaning(word)} if word else set()
        left += "" if word else text[at]
        at += len(word) or 1
    return frozenset(found) - LIGHT, left


def says(text: str) -> bool:
    """Whether a word of trade stands anywhere in a text."""
    return any(_word(text, at) for at in range(len(text)))


def leading(text: str) -> int:
    """How long the words of trade at the beginning of a text are, if two characters follow them."""
    end = 0
    while word := _word(text, end):
        end += len(word)
    return end if len(text) - end > 1 else 0


def _word(text: str, at: int) -> str:
    """The longest word of trade that begins at a place of a text, "" if none does."""
    sizes = range(min(_LONGEST, len(text) - at), 1, -1)
    return next((text[at : at + long] for long in sizes if text[at : at + long] in _WORDS), "")
