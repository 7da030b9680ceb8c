"""Company names in the form in which they are compared; never the form in which they are shown.

Two names are one when their keys are equal: width, blanks, brackets, traditional characters, 市/省
after a place and the spelling of the legal form do not matter; city, trade and branch do.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from crmsheets.analysis.places import CITY, PROVINCE

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

_PLACE_MARK = re.compile(f"({PROVINCE}|{CITY})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)")
_PLACE = re.compile(f"^({PROVINCE})?({CITY})?")
_PLACE_IN_BRACKETS = re.compile(rf"\(({PROVINCE}|{CITY})\)")

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
    return _PLACE_MARK.sub(r"\1", key) or "".join(plain.split())


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


def registered(name: str) -> tuple[int, int, int]:
    """How much a name looks like the one on the licence: legal form, place, no notes in brackets."""
    key = name_key(name)
    bare = _PLACE_IN_BRACKETS.sub("", key)
    return (int(bool(_REGISTERED.search(bare))), int(bool(brand(name)[0])), int("(" not in bare))
