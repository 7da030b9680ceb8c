"""A company name taken apart: place, distinctive part, words of trade, legal form, branch.

东莞市长安镇顺达五金制品有限公司 is the place 东莞 (and 长安镇), the distinctive part 顺达, the trade
words 五金 and 制品, the form 有限公司. What a short form leaves out is never the distinctive part.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from crmsheets.analysis.names import name_key
from crmsheets.analysis.places import CITY, PROVINCE

TRADES = tuple(
    re.findall(
        r"\S+",
        "五金 电子 塑胶 塑料 塑业 胶业 模具 精密 机械 机电 电器 电气 电机 电工 科技 技术 贸易 "
        "商贸 经贸 外贸 进出口 实业 工业 制品 制造 制衣 服装 服饰 成衣 纺织 针织 布业 印刷 印务 "
        "包装 彩印 纸品 纸业 家具 家私 家居 灯饰 照明 光电 光学 金属 钢铁 钢材 钢构 不锈钢 铝业 "
        "铝材 铜业 建材 装饰 装修 材料 新材料 化工 涂料 橡胶 橡塑 皮具 皮革 鞋业 鞋材 箱包 手袋 "
        "玩具 礼品 工艺品 工艺 饰品 食品 饮料 餐饮 酒店 汽车 汽配 车业 零部件 配件 零件 设备 仪器 "
        "仪表 自动化 智能 智造 软件 网络 信息 通讯 通信 数码 能源 新能源 电池 电源 电线 电缆 线缆 "
        "电线电缆 连接器 半导体 集成电路 微电子 元器件 元件 医疗 器械 医药 生物 环保 物流 货运 "
        "供应链 国际 集团 控股 投资 发展 企业 建筑 工程 安装 门窗 卫浴 洁具 水暖 阀门 泵业 轴承 "
        "紧固件 螺丝 标准件 弹簧 冲压 压铸 电镀 表面处理 喷涂 焊接 加工 机床 工具 刀具 量具 电商 "
        "电子商务 文化 传媒 广告 园林 农业 日用品 百货 体育 运动 户外 用品 眼镜 钟表 首饰 珠宝 "
        "陶瓷 玻璃 木业 石材 管业 制冷 空调 暖通 消防 安防 传动 液压 气动 焊材 磨具 磨料 密封件 "
        "密封 美容 化妆品 日化 宠物 母婴 童装 内衣 袜业 毛织 拉链 钮扣 辅料 面料 健身 器材 乐器 "
        "文具 自行车 电动车 童车 婴童 渔具 帐篷 灯具 音响 音箱 耳机 雨伞 毛巾 家纺 床上用品 窗帘 "
        "地毯 墙纸 涂装 油漆 胶粘 胶带 标签 吸塑 注塑 硅胶 海绵 纤维 线路板 电路板 光伏 风电 储能 "
        "变压器 传感器 电动工具 减速机 锻造 铸造 热处理 钣金 机加工 数控 激光 切割 检测 咨询 管理 "
        "服务 商务 策划 设计 影视 教育 培训 旅游 农产品 水产 茶叶 饲料 肥料 食材 厨卫 厨具 锁具 "
        "茶具 餐具 夹具 索具 治具 吊具 寝具 电热 小家电 家电 电控 控制 系统 仓储 快递 运输 租赁 "
        "印染 染整 制革 制鞋 造纸 制药 制冷设备 门业 锁业 酒业 米业 渔业 船业 灯业 帽业 伞业 石业 "
        "陶业 铁业 钢业 纱业 花边 绣花 印花 织造 纺机 纸箱 彩盒 模型 手机 电脑 芯片 光纤 天线 "
        "医用 保健 健康 养殖 花卉 苗木",
    )
)
"""Words of trade, which a short form may leave out."""
# Words for one and the same trade (a shortened name may say the other one).
_SAME = {"塑料": "塑胶", "塑业": "塑胶", "服饰": "服装", "制衣": "服装", "成衣": "服装"}
_SAME |= {"货运": "物流", "商贸": "贸易", "经贸": "贸易", "家私": "家具", "印务": "印刷"}
_SAME |= {"洁具": "卫浴", "水暖": "卫浴", "通信": "通讯", "电线电缆": "线缆", "电缆": "线缆"}
_TRADES_EN = frozenset(
    re.findall(
        r"\w+",
        "tools tool trading trade industries industry industrial electronics electronic electric "
        "electrical international intl group holdings holding enterprises enterprise "
        "manufacturing mfg products product technology technologies tech hardware plastics "
        "plastic metal metals machinery garments garment apparel textiles textile fashion import "
        "export imports exports global components systems solutions services supply supplies the "
        "of and company",
    )
)
_LEGAL = re.compile(
    r"(?:股份有限公司|集团有限公司|有限公司|有限合伙|集团公司|股份公司|总公司|公司|加工厂|总厂|工厂|厂家|厂|经营部|经销部|"
    r"商行|门市部|批发部|工作室|事务所|合作社|店|行)$"
)
_LEGAL_EN = re.compile(
    r"(?<=.)(?:\b(?:co|ltd|limited|inc|incorporated|llc|gmbh|corp|corporation|plc|pte|pty|pvt|sa|srl|bv|"
    r"ag|kg|oy|ab|spa|sl|aps|as|nv|se|sas|sarl|ltda|lda|sdn|bhd|kk|doo|kft|sro|oyj|asa|ug|lp|llp|"
    r"sp\.? *z *\.? *o\.? *o\.?|spzoo|spol|s *r *o|a *s|ohg|mbh|snc|sapi|sa de cv|srl de cv|de cv|cv|eirl|"
    r"eurl|sca|bvba|sprl|cvba|ou|oü|sia|uab|zrt|nyrt|bt|ood|ead|dd|jsc|ooo|pjsc|tbk|fze|fzco|fzc|wll|"
    r"pllc|spj|sti|şti|hf|ehf|ks|kb|hb|vof|i/s|k/s|a/s)\b[ .,]*)+$"
)
_BRANCH = re.compile(
    rf"(?:{PROVINCE}|{CITY}|第?[一二三四五六七八九十0-9]{{1,2}})?(?:分公司|分厂|办事处|分店|分部)$"
)
_IN_BRACKETS = re.compile(rf"\(({PROVINCE}|{CITY})\)")
_LEADING = re.compile(rf"^({PROVINCE})?({CITY})?([\u4e00-\u9fff]{{2,3}}?(?:区|镇|县|街道|开发区))?")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_LEAST = 2
_LEAST_LATIN = 3


@dataclass(frozen=True, slots=True)
class Parts:
    """A name's parts in the form in which they are compared.

    `body`: what stands between place and legal form, brand and trade as written.
    """

    brand: str
    places: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    legal: str = ""
    branch: str = ""
    body: str = ""

    def within(self, other: Parts) -> bool:
        """Whether this may be a short form of the other name: it says the same, or less of it.

        Another city, another trade, another branch or another legal form is another firm. Words of
        trade may be cut short (顺达自动 is 顺达自动化), the distinctive part may not.
        """
        same = self.brand == other.brand and self.trades <= other.trades
        cut = self.brand.startswith(other.brand) and other.body.startswith(self.body)
        return (
            (same or cut)
            and self.branch == other.branch
            and self.places <= other.places
            and other.legal.endswith(self.legal)
        )

    @property
    def brands(self) -> tuple[str, ...]:
        """The distinctive parts that this name may have, its own first (see `within`)."""
        ends = range(len(self.brand), _LEAST - 1, -1) if _CHINESE.match(self.brand) else ()
        return tuple(self.brand[:end] for end in ends) or (self.brand,)

    def may_be(self, other: Parts) -> bool:
        """Whether nothing that both names state differs; with the same phone that is enough."""
        return (
            self.brand == other.brand
            and self.branch == other.branch
            and _agree(self.places, other.places)
            and _agree(self.trades, other.trades)
        )


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one of two lists says less than the other, or nothing."""
    return one <= other or other <= one


@lru_cache(maxsize=65536)
def parts(name: str) -> Parts | None:
    """A name taken apart; None if nothing distinctive is left (东莞五金厂, 王总)."""
    return _chinese(name_key(name)) if _CHINESE.search(name) else _latin(name)


def _chinese(key: str) -> Parts | None:
    places = set(_IN_BRACKETS.findall(key))
    rest = _IN_BRACKETS.sub("", key).replace("(", "").replace(")", "")
    branch = _BRANCH.search(rest)
    rest = rest[: branch.start()] if branch else rest
    legal = _LEGAL.search(rest)
    rest = rest[: legal.start()] if legal else rest
    leading = _LEADING.match(rest)
    if leading and len(rest) - leading.end() >= _LEAST:
        places |= {each for each in leading.groups() if each}
        rest = rest[leading.end() :]
    brand, trades = _peeled(rest)
    if len(brand) < _LEAST or brand in TRADES:
        return None
    form = legal.group() if legal else ""
    tail = branch.group() if branch else ""
    return Parts(brand, frozenset(places), trades, form, tail, rest)


def _peeled(text: str) -> tuple[str, frozenset[str]]:
    """The words of trade taken off the end, as long as two characters are left."""
    trades: set[str] = set()
    while True:
        found = next(
            (
                each
                for each in _BY_LENGTH
                if text.endswith(each) and len(text) >= len(each) + _LEAST
            ),
            None,
        )
        if found is None:
            return text, frozenset(trades)
        trades.add(_SAME.get(found, found))
        text = text.removesuffix(found)


_BY_LENGTH = sorted(TRADES, key=len, reverse=True)


def _latin(name: str) -> Parts | None:
    plain = unicodedata.normalize("NFKC", name).casefold().replace("&", " and ")
    plain = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1", plain).replace(".", " ")
    legal = _LEGAL_EN.search(plain)
    words = re.findall(r"\w+", plain[: legal.start()] if legal else plain)
    brand = "".join(word for word in words if word not in _TRADES_EN)
    trades = frozenset(word for word in words if word in _TRADES_EN) - {"the", "of", "and"}
    if len(brand) < _LEAST_LATIN or brand.isdecimal():
        return None
    return Parts(brand, frozenset(), trades, "" if legal is None else "ltd", "", brand)
