"""Spelling of one and the same text: traditional characters, full width, romanised, no accents."""

from __future__ import annotations

import unicodedata
from functools import cache

from pypinyin import lazy_pinyin

PAIRS = """
达達 鑫鑫 华華 龙龍 顺順 发發 丰豐 东東 远遠 联聯 创創 诚誠 润潤 兴興 荣榮 辉輝 凯凱 伟偉 业業 亿億 众眾 胜勝
飞飛 腾騰 跃躍 进進 庆慶 国國 强強 长長 恒恆 万萬 亚亞 义義 礼禮 谷穀 骏駿 驰馳 铭銘 炜煒 铎鐸 钧鈞 铠鎧 铂鉑 镁鎂
锐銳 锋鋒 劲勁 优優 尚尚 楚楚 湘湘 粤粵 闽閩 鲁魯 齐齊 沃沃 鲲鯤 鹏鵬 凤鳳 鸣鳴 鹭鷺 穗穗 迈邁 驭馭 御禦 赫赫 誉譽
焕煥 垒壘 坚堅 韧韌 积積 红紅 厂廠 医醫 疗療 电電 气氣 机機 械械 设設 备備 备備 术術 实實 发發 限限 责責 公公 贸貿
饰飾 装裝 饼餅 饮飲 饲飼 养養 药藥 盐鹽 卫衛 洁潔 阀閥 轴軸 轮輪 车車 汽汽 配配 纺紡 织織 纸紙 印印 涂塗 装裝 缆纜
线線 灯燈 皮皮 鞋鞋 袜襪 制製 陶陶 玻玻 门門 窗窗 马馬 达達 数數 仪儀 进進 储儲 仓倉 运運 输輸 钢鋼 锈鏽 铝鋁 链鏈
铸鑄 压壓 胶膠 树樹 连連 变變 压壓 器器 池池 光光 绒絨 袜襪 链鏈 焙焙 厨廚 冷冷 冻凍 调調 酿釀 茶茶 粮糧 艺藝 单單
农農 业業 泵泵 风風 环環 护護 石石 管管 饰飾 渔漁 钓釣 乐樂 镜鏡 化化 妆妝 梯梯 磨磨 轮輪 总總 经經 师師 张張 刘劉
陈陳 杨楊 黄黃 赵趙 吴吳 孙孫 马馬 郑鄭 宋宋 谢謝 许許 邓鄧 冯馮 韩韓 罗羅 彭彭 吕呂 苏蘇 卢盧 蒋蔣 贾賈 叶葉 阎閻
钟鐘 陆陸 谭譚 廖廖 邹鄒 龚龔 汤湯 顾顧 龙龍 军軍 杰傑 刚剛 辉輝 宁寧 建建 飞飛 丽麗 艳艷 娟娟 红紅 兰蘭 云雲 晓曉
莹瑩 岚嵐 芬芬 贞貞 绣繡 仪儀 颖穎 怀懷 广廣 州州 苏蘇 无無 锡錫 张張 温溫 义義 乌烏 厦廈 门門 岛島 汉漢 贵貴 阳陽
沈瀋 济濟 临臨 烟煙 庄莊 县縣 区區 镇鎮 东東 莞莞 顺順 德德 关關 湾灣 龙龍 虾蝦 务務 际際 经經 营營 团團 属屬 间間
制製 软軟 质質 传傳 广廣 告告 讯訊 网網 级級 标標 准準 紧緊 固固 锁鎖 锻鍛 弹彈 簧簧 园園 码碼 头頭 报報 书書 画畫
宾賓 馆館 店店 边邊 过過 还還 进進 远遠 适適 选選 递遞 习習 飘飄 养養 馈饋 体體 协協 办辦 处處 亲親 点點 庙廟
"""
TRADITIONAL = {pair[0]: pair[1] for pair in PAIRS.split()}
READINGS = {"晟": "sheng", "长": "chang", "曾": "zeng", "重": "chong", "乐": "le", "单": "shan"}
GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa"}
PLAIN = {"ß": "ss", "ł": "l", "Ł": "L", "ø": "o"}


def traditional(text: str) -> str:
    """The text in traditional characters, as far as the small table knows them."""
    return "".join(TRADITIONAL.get(one, one) for one in text)


def full_width(text: str) -> str:
    """ASCII letters, digits and signs at the width of Chinese characters."""
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


def without_accents(text: str) -> str:
    """`Müller` as Muller."""
    plain = "".join(PLAIN.get(one, one) for one in text)
    parts = unicodedata.normalize("NFD", plain)
    return "".join(one for one in parts if not unicodedata.combining(one))


def transliterated(text: str) -> str:
    """`Müller` as Mueller; other accents are dropped."""
    return without_accents("".join(GERMAN.get(one, one) for one in text))


@cache
def _syllable(one: str) -> str:
    return READINGS.get(one) or lazy_pinyin(one)[0].lower()


def romanised(text: str) -> str:
    """Chinese in pinyin letters, for mail addresses and WeChat ids."""
    return "".join(_syllable(one) for one in text)


def initials(text: str) -> str:
    return "".join(_syllable(one)[0] for one in text)
