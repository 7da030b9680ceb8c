"""Chinese places that firms name themselves after, and what lies in what.

Provinces and prefecture-level cities after GB/T 2260; of the county-level ones those with industry
of their own (a firm of 义乌 says 义乌, not 金华). A county's name is often a word, too (长兴, 开平):
it is a place only where a distinctive part follows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

CITIES: Mapping[str, str] = {
    "北京": "", "天津": "", "上海": "", "重庆": "", "香港": "", "澳门": "",
    "河北": "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水",
    "山西": "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
    "内蒙古": "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布",
    "辽宁": "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛",
    "吉林": "长春 四平 辽源 通化 白山 松原 白城 延边",
    "黑龙江": "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化",
    "江苏": "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
    "浙江": "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
    "安徽": "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
    "福建": "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
    "江西": "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
    "山东": "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
    "河南": "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 "
    "驻马店",
    "湖北": "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施",
    "湖南": "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西",
    "广东": "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 "
    "中山 潮州 揭阳 云浮",
    "广西": "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
    "海南": "海口 三亚 儋州",
    "四川": "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 "
    "资阳",
    "贵州": "贵阳 六盘水 遵义 安顺 毕节 铜仁",
    "云南": "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 红河",
    "西藏": "拉萨",
    "陕西": "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛",
    "甘肃": "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南",
    "青海": "西宁 海东",
    "宁夏": "银川 石嘴山 吴忠 固原 中卫",
    "新疆": "乌鲁木齐 克拉玛依 吐鲁番 哈密 喀什 伊犁",
    "台湾": "",
}  # fmt: skip
"""Province -> its prefecture-level cities."""

TOWNS: Mapping[str, str] = {
    "苏州": "昆山 张家港 常熟 太仓", "无锡": "江阴 宜兴", "金华": "义乌 永康",
    "宁波": "慈溪 余姚", "温州": "乐清 瑞安", "台州": "温岭 玉环", "绍兴": "诸暨",
    "嘉兴": "海宁 桐乡", "泉州": "晋江 石狮 南安", "福州": "福清", "佛山": "顺德", "揭阳": "普宁",
}  # fmt: skip
"""Prefecture -> county-level cities so well known that their names mean nothing else."""

COUNTIES: Mapping[str, str] = {
    "石家庄": "辛集 藁城 鹿泉 正定 晋州", "保定": "高碑店 定州 安国 涿州 白沟",
    "廊坊": "霸州 三河 香河", "衡水": "安平 冀州", "邢台": "清河 南宫 沙河",
    "沧州": "任丘 泊头 黄骅 河间 盐山 孟村", "邯郸": "永年", "唐山": "遵化 迁安 丰南",
    "大连": "瓦房店 庄河 普兰店", "鞍山": "海城", "营口": "大石桥", "徐州": "邳州 新沂 沛县",
    "常州": "溧阳 武进 金坛", "南通": "如皋 海安 启东 如东 海门", "盐城": "东台 大丰",
    "扬州": "仪征 高邮 江都 宝应", "镇江": "丹阳 扬中 句容", "泰州": "靖江 泰兴 兴化",
    "苏州": "吴江 吴中 相城", "无锡": "锡山 惠山", "南京": "江宁 六合 溧水 高淳",
    "杭州": "萧山 余杭 富阳 临安 桐庐 建德", "宁波": "奉化 宁海 象山 鄞州 镇海 北仑",
    "温州": "苍南 平阳 永嘉 龙港 瓯海 龙湾", "嘉兴": "平湖 嘉善 海盐", "湖州": "德清 长兴 安吉",
    "绍兴": "嵊州 上虞 柯桥 新昌", "金华": "东阳 兰溪 武义 浦江 磐安",
    "台州": "临海 天台 仙居 三门 黄岩 路桥 椒江", "丽水": "龙泉 缙云 青田 云和 遂昌",
    "衢州": "江山 龙游 常山", "合肥": "巢湖 肥西 肥东", "安庆": "桐城", "滁州": "天长 全椒",
    "宣城": "宁国 广德", "芜湖": "无为", "阜阳": "界首", "泉州": "惠安 安溪 德化 永春",
    "福州": "长乐 闽侯 连江", "漳州": "龙海 长泰", "宁德": "福安 福鼎",
    "厦门": "同安 翔安 集美 海沧", "宜春": "丰城 樟树 高安", "九江": "共青城 瑞昌",
    "上饶": "德兴 玉山", "赣州": "南康 瑞金 龙南", "青岛": "胶州 即墨 平度 莱西 城阳 黄岛 胶南",
    "潍坊": "寿光 青州 诸城 高密 昌邑 安丘", "烟台": "龙口 招远 蓬莱 莱州 莱阳 海阳 福山",
    "威海": "荣成 文登 乳山", "枣庄": "滕州", "滨州": "邹平 博兴", "泰安": "新泰 肥城",
    "济宁": "曲阜 邹城 兖州", "聊城": "临清 茌平", "济南": "章丘 莱芜", "德州": "禹城 乐陵",
    "淄博": "桓台 周村", "郑州": "巩义 荥阳 新密 新郑 登封", "许昌": "长葛 禹州",
    "新乡": "长垣 辉县 卫辉", "焦作": "沁阳 孟州", "洛阳": "偃师", "安阳": "林州", "商丘": "永城",
    "襄阳": "枣阳 老河口 宜城", "荆州": "松滋 洪湖 石首", "黄冈": "麻城 武穴", "黄石": "大冶",
    "孝感": "汉川 应城 安陆", "宜昌": "枝江 当阳 宜都", "长沙": "浏阳 宁乡 望城", "株洲": "醴陵",
    "湘潭": "湘乡", "衡阳": "耒阳 常宁", "岳阳": "汨罗 临湘",
    "广州": "番禺 花都 增城 从化 白云 黄埔 南沙 海珠 天河",
    "深圳": "宝安 龙岗 龙华 光明 坪山 南山 福田 罗湖", "佛山": "南海 三水 高明 禅城",
    "江门": "新会 开平 鹤山 台山 恩平", "惠州": "惠阳 博罗 惠东 龙门", "肇庆": "四会 高要",
    "汕头": "潮阳 澄海 潮南 龙湖", "潮州": "潮安 饶平", "揭阳": "揭东", "清远": "英德 佛冈",
    "东莞": "虎门 长安 厚街 塘厦 凤岗 常平 寮步 大朗 清溪 樟木头 石排 茶山 横沥 大岭山 黄江 石碣 "
    "桥头 企石 谢岗 东坑 洪梅 麻涌 望牛墩 沙田 高埗",
    "中山": "古镇 小榄 东升 坦洲 三乡 沙溪 横栏 南头 黄圃 东凤 阜沙 三角", "南宁": "武鸣 横州",
    "成都": "双流 郫都 郫县 新都 龙泉驿 都江堰 彭州 崇州 邛崃", "德阳": "广汉 什邡 绵竹",
    "绵阳": "江油", "乐山": "峨眉山", "重庆": "永川 璧山 江津 涪陵 万州 合川 大足",
    "上海": "嘉定 松江 青浦 奉贤 浦东 闵行 宝山 金山 崇明 普陀 徐汇 杨浦 虹口 静安 长宁 南汇",
    "北京": "顺义 大兴 通州 昌平 房山 海淀 丰台 怀柔 密云",
    "天津": "武清 静海 滨海 宝坻 津南 西青 北辰 东丽", "昆明": "安宁 呈贡", "遵义": "仁怀 赤水",
    "台湾": "台北 台中 高雄 台南 新北 桃园 新竹 彰化 基隆 嘉义", "香港": "九龙 新界",
}  # fmt: skip
"""Prefecture (or province) -> counties, districts and towns; a place only beside something else."""


PROVINCE = "|".join(CITIES)
CITY = "|".join(
    name for each in (CITIES, TOWNS) for names in each.values() for name in names.split()
)
COUNTY = "|".join(
    sorted(
        (name for names in COUNTIES.values() for name in names.split()), key=lambda name: -len(name)
    )
)
"""The same as alternatives of a pattern."""


def _pairs(*maps: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for each in maps:
        for outer, inner in each.items():
            for name in inner.split():
                yield name, outer


_OUTER = dict(_pairs(COUNTIES, TOWNS, CITIES))
_KNOWN = frozenset((*_OUTER, *CITIES))
_SURE = frozenset((*PROVINCE.split("|"), *CITY.split("|")))
_LONGEST = max(map(len, _SURE))


def ending(text: str) -> str:
    """The province or city that a text ends with, "" if with none."""
    return next((text[-long:] for long in range(_LONGEST, 1, -1) if text[-long:] in _SURE), "")


def outer(place: str) -> Iterator[str]:
    """A place and all it lies in: 昆山, 苏州, 江苏."""
    while place:
        yield place
        place = _OUTER.get(place, "")


def known(place: str) -> bool:
    """Whether a place is in these lists."""
    return place in _KNOWN


def apart(one: str, other: str) -> bool:
    """Whether two places are known and neither lies in the other: 东莞 and 深圳, not 东莞 and 广东."""
    known = one in _KNOWN and other in _KNOWN
    return known and one not in outer(other) and other not in outer(one)
