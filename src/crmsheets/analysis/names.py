"""Company names in the form in which they are compared; never the form in which they are shown.

Two names are one when their keys are equal: width, blanks, brackets, traditional characters, 市/省
after a place and the spelling of the legal form do not matter; city, trade and branch do.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_OPEN, _CLOSE = "[{<《【〔〖「『", "]}>》】〕〗」』"
_BRACKETS = str.maketrans(_OPEN + _CLOSE, "(" * len(_OPEN) + ")" * len(_CLOSE))

# Traditional characters that company names are made of; a full converter is not worth its size here.
_TRADITIONAL = (
    "東華電業貿國際機實廠設備製產興鴻龍鳳鑫達聯發術藝飛馬鋼鐵銅鋁錫鎳銀錢鏈鎖釘針鈦鋅鍍鑄鍛銷鏡鍵鐘"
    "氣車輪軸軟體網絡線纜紙漿塑膠樹橡環勝寶貝財資賓貴費賀賽贏質購億價儀優創劃劑勵區單衛壓叢園圓圖場塊"
    "墊壇壯夢奮奧學寧審對導專將爾島嶺幣幫廣慶應廳張彈強錄後從復恆惠態愛慧慮戰戶擴據擇攜數無時晉暉曉會"
    "條極構標樣橋檢櫃權歐歷殼毅氫決沖況準溫測湯滬滿漢潔潤濟濱灣煉煙營燈爐獎獅現環瑪瑋瓊畫畢疊盤盧眾碩"
    "確礦禮種穩積穎窗競筆節築簡類糧級純紡組細結給統絲經綠維綱緊緯編緻縣織繡繪續羅義聖聲職腦膚臺與舊艦"
    "莊葉蓋蔣藍藥蘇蘭處號裝補裡製視覺覽觀觸訂計訊訓記註許評詞試詩話誠語誼調談請論謝證識譜讀變讓豐貨販"
    "賣趙躍軌輔輕輝輪輸轉農運過遠適選遷還邁鄉鄭醫釀針釣鉅銘銳鋒錦鍋鎮鎧鏵長門閃開間閣關陽陰陳陸隊階隨"
    "險雙雲霧靈靜韓響頂項順領頭題額願顯風飯飲館馳駕驅驗駿體魚鮮鯨鳥鴨鵬鷹鹽麗麥黃點齊齒"
)
_SIMPLIFIED = (
    "东华电业贸国际机实厂设备制产兴鸿龙凤鑫达联发术艺飞马钢铁铜铝锡镍银钱链锁钉针钛锌镀铸锻销镜键钟"
    "气车轮轴软体网络线缆纸浆塑胶树橡环胜宝贝财资宾贵费贺赛赢质购亿价仪优创划剂励区单卫压丛园圆图场块"
    "垫坛壮梦奋奥学宁审对导专将尔岛岭币帮广庆应厅张弹强录后从复恒惠态爱慧虑战户扩据择携数无时晋晖晓会"
    "条极构标样桥检柜权欧历壳毅氢决冲况准温测汤沪满汉洁润济滨湾炼烟营灯炉奖狮现环玛玮琼画毕叠盘卢众硕"
    "确矿礼种稳积颖窗竞笔节筑简类粮级纯纺组细结给统丝经绿维纲紧纬编致县织绣绘续罗义圣声职脑肤台与旧舰"
    "庄叶盖蒋蓝药苏兰处号装补里制视觉览观触订计讯训记注许评词试诗话诚语谊调谈请论谢证识谱读变让丰货贩"
    "卖赵跃轨辅轻辉轮输转农运过远适选迁还迈乡郑医酿针钓钜铭锐锋锦锅镇铠铧长门闪开间阁关阳阴陈陆队阶随"
    "险双云雾灵静韩响顶项顺领头题额愿显风饭饮馆驰驾驱验骏体鱼鲜鲸鸟鸭鹏鹰盐丽麦黄点齐齿"
)
_CHARACTERS = str.maketrans(_TRADITIONAL, _SIMPLIFIED)

_PROVINCES = [
    "北京",
    "天津",
    "河北",
    "山西",
    "内蒙古",
    "辽宁",
    "吉林",
    "黑龙江",
    "上海",
    "江苏",
    "浙江",
    "安徽",
    "福建",
    "江西",
    "山东",
    "河南",
    "湖北",
    "湖南",
    "广东",
    "广西",
    "海南",
    "重庆",
    "四川",
    "贵州",
    "云南",
    "西藏",
    "陕西",
    "甘肃",
    "青海",
    "宁夏",
    "新疆",
    "香港",
    "澳门",
    "台湾",
]
# Prefecture-level cities and the county-level ones that factories of the deltas name themselves after.
_CITIES = [
    "石家庄",
    "唐山",
    "秦皇岛",
    "邯郸",
    "邢台",
    "保定",
    "张家口",
    "承德",
    "沧州",
    "廊坊",
    "衡水",
    "太原",
    "大同",
    "阳泉",
    "长治",
    "晋城",
    "朔州",
    "晋中",
    "运城",
    "忻州",
    "临汾",
    "吕梁",
    "呼和浩特",
    "包头",
    "乌海",
    "赤峰",
    "通辽",
    "鄂尔多斯",
    "呼伦贝尔",
    "巴彦淖尔",
    "乌兰察布",
    "沈阳",
    "大连",
    "鞍山",
    "抚顺",
    "本溪",
    "丹东",
    "锦州",
    "营口",
    "阜新",
    "辽阳",
    "盘锦",
    "铁岭",
    "朝阳",
    "葫芦岛",
    "长春",
    "四平",
    "辽源",
    "通化",
    "白山",
    "松原",
    "白城",
    "延边",
    "哈尔滨",
    "齐齐哈尔",
    "鸡西",
    "鹤岗",
    "双鸭山",
    "大庆",
    "伊春",
    "佳木斯",
    "七台河",
    "牡丹江",
    "黑河",
    "绥化",
    "南京",
    "无锡",
    "徐州",
    "常州",
    "苏州",
    "南通",
    "连云港",
    "淮安",
    "盐城",
    "扬州",
    "镇江",
    "泰州",
    "宿迁",
    "昆山",
    "江阴",
    "张家港",
    "常熟",
    "太仓",
    "宜兴",
    "杭州",
    "宁波",
    "温州",
    "嘉兴",
    "湖州",
    "绍兴",
    "金华",
    "衢州",
    "舟山",
    "台州",
    "丽水",
    "义乌",
    "慈溪",
    "余姚",
    "永康",
    "乐清",
    "瑞安",
    "温岭",
    "玉环",
    "诸暨",
    "海宁",
    "桐乡",
    "合肥",
    "芜湖",
    "蚌埠",
    "淮南",
    "马鞍山",
    "淮北",
    "铜陵",
    "安庆",
    "黄山",
    "滁州",
    "阜阳",
    "宿州",
    "六安",
    "亳州",
    "池州",
    "宣城",
    "福州",
    "厦门",
    "莆田",
    "三明",
    "泉州",
    "漳州",
    "南平",
    "龙岩",
    "宁德",
    "晋江",
    "石狮",
    "南安",
    "福清",
    "南昌",
    "景德镇",
    "萍乡",
    "九江",
    "新余",
    "鹰潭",
    "赣州",
    "吉安",
    "宜春",
    "抚州",
    "上饶",
    "济南",
    "青岛",
    "淄博",
    "枣庄",
    "东营",
    "烟台",
    "潍坊",
    "济宁",
    "泰安",
    "威海",
    "日照",
    "临沂",
    "德州",
    "聊城",
    "滨州",
    "菏泽",
    "郑州",
    "开封",
    "洛阳",
    "平顶山",
    "安阳",
    "鹤壁",
    "新乡",
    "焦作",
    "濮阳",
    "许昌",
    "漯河",
    "三门峡",
    "南阳",
    "商丘",
    "信阳",
    "周口",
    "驻马店",
    "武汉",
    "黄石",
    "十堰",
    "宜昌",
    "襄阳",
    "鄂州",
    "荆门",
    "孝感",
    "荆州",
    "黄冈",
    "咸宁",
    "随州",
    "恩施",
    "长沙",
    "株洲",
    "湘潭",
    "衡阳",
    "邵阳",
    "岳阳",
    "常德",
    "张家界",
    "益阳",
    "郴州",
    "永州",
    "怀化",
    "娄底",
    "湘西",
    "广州",
    "韶关",
    "深圳",
    "珠海",
    "汕头",
    "佛山",
    "江门",
    "湛江",
    "茂名",
    "肇庆",
    "惠州",
    "梅州",
    "汕尾",
    "河源",
    "阳江",
    "清远",
    "东莞",
    "中山",
    "潮州",
    "揭阳",
    "云浮",
    "顺德",
    "普宁",
    "南宁",
    "柳州",
    "桂林",
    "梧州",
    "北海",
    "防城港",
    "钦州",
    "贵港",
    "玉林",
    "百色",
    "贺州",
    "河池",
    "来宾",
    "崇左",
    "海口",
    "三亚",
    "儋州",
    "成都",
    "自贡",
    "攀枝花",
    "泸州",
    "德阳",
    "绵阳",
    "广元",
    "遂宁",
    "内江",
    "乐山",
    "南充",
    "眉山",
    "宜宾",
    "广安",
    "达州",
    "雅安",
    "巴中",
    "资阳",
    "贵阳",
    "六盘水",
    "遵义",
    "安顺",
    "毕节",
    "铜仁",
    "昆明",
    "曲靖",
    "玉溪",
    "保山",
    "昭通",
    "丽江",
    "普洱",
    "临沧",
    "大理",
    "红河",
    "拉萨",
    "西安",
    "铜川",
    "宝鸡",
    "咸阳",
    "渭南",
    "延安",
    "汉中",
    "榆林",
    "安康",
    "商洛",
    "兰州",
    "嘉峪关",
    "金昌",
    "白银",
    "天水",
    "武威",
    "张掖",
    "平凉",
    "酒泉",
    "庆阳",
    "定西",
    "陇南",
    "西宁",
    "海东",
    "银川",
    "石嘴山",
    "吴忠",
    "固原",
    "中卫",
    "乌鲁木齐",
    "克拉玛依",
    "吐鲁番",
    "哈密",
    "喀什",
    "伊犁",
]
_PROVINCE = "|".join(sorted(_PROVINCES, key=len, reverse=True))
_CITY = "|".join(sorted(_CITIES, key=len, reverse=True))
_PLACE_MARK = re.compile(f"({_PROVINCE}|{_CITY})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)")
_PLACE = re.compile(f"^({_PROVINCE})?({_CITY})?")
_PLACE_IN_BRACKETS = re.compile(rf"\(({_PROVINCE}|{_CITY})\)")

_WORDS = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co"}
_WORD = re.compile("|".join(rf"\b{word}\b" for word in _WORDS))
_NOISE = re.compile(r"[^\w()]|_")
_LEGAL = re.compile(
    r"(股份有限公司|集团有限公司|有限公司|集团公司|总公司|公司|总厂|厂|(?<=.)(?:coltd|ltd|inc|corp|llc|gmbh|plc|co))$"
)
_REGISTERED = re.compile(
    r"(公司|厂|店|行|部|社|中心|合作社|学校|医院|大学|ltd|inc|corp|llc|gmbh|plc|co)$"
)


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """What two spellings of one full name share: name_key("東莞市顺达（五金） 有限责任公司")."""
    plain = unicodedata.normalize("NFKC", name).casefold().translate(_BRACKETS)
    plain = _WORD.sub(lambda word: _WORDS[word.group()], plain.replace("&", " and "))
    key = _NOISE.sub("", plain).translate(_CHARACTERS)
    key = key.replace("有限责任公司", "有限公司").removesuffix("(个体工商户)")
    return _PLACE_MARK.sub(r"\1", key)


@lru_cache(maxsize=65536)
def brand(name: str) -> tuple[str, str]:
    """The place a name states ("" if none) and what is left without place and legal form.

    Used to see whether two names contradict each other, never to join by itself.
    """
    key = name_key(name)
    bracketed = _PLACE_IN_BRACKETS.search(key)
    leading = _PLACE.match(key)
    rest = _PLACE_IN_BRACKETS.sub("", key)
    province, city = leading.groups() if leading else (None, None)
    rest = rest[len((province or "") + (city or "")) :]
    place = city or (bracketed.group(1) if bracketed else None) or province or ""
    shorter = _LEGAL.sub("", rest)
    return place, shorter or rest


def contradict(one: str, other: str) -> bool:
    """Whether two names cannot belong to one firm: another brand or trade, or another place."""
    if name_key(one) == name_key(other):
        return False
    (here, left), (there, right) = brand(one), brand(other)
    return left != right or bool(here and there and here != there)


def registered(name: str) -> tuple[int, int, int]:
    """How much a name looks like the one on the licence: legal form, place, no notes in brackets."""
    key = name_key(name)
    bare = _PLACE_IN_BRACKETS.sub("", key)
    return (int(bool(_REGISTERED.search(bare))), int(bool(brand(name)[0])), int("(" not in bare))
