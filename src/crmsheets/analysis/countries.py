"""Countries beside company names, in English, Chinese and their own words."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAMES: Mapping[str, str] = {
    "AE": "united arab emirates|uae|dubai|阿联酋|迪拜", "AR": "argentina|阿根廷",
    "AT": "austria|österreich|奥地利", "AU": "australia|aus|澳大利亚|澳洲",
    "BD": "bangladesh|孟加拉", "BE": "belgium|belgique|belgie|比利时", "BG": "bulgaria|保加利亚",
    "BR": "brazil|brasil|巴西", "CA": "canada|can|加拿大", "CH": "switzerland|schweiz|suisse|瑞士",
    "CL": "chile|智利", "CN": "china|prc|p r china|pr china|中国", "CO": "colombia|哥伦比亚",
    "CZ": "czech republic|czechia|czech|捷克", "DE": "germany|deutschland|德国",
    "DK": "denmark|danmark|丹麦", "DZ": "algeria|阿尔及利亚", "EE": "estonia|eesti|爱沙尼亚",
    "EG": "egypt|埃及", "ES": "spain|espana|西班牙", "FI": "finland|suomi|芬兰",
    "FR": "france|法国", "GB": "united kingdom|uk|u k|great britain|england|scotland|wales|gb|英国",
    "GR": "greece|hellas|希腊", "HK": "hong kong|hongkong|hk|香港",
    "HR": "croatia|hrvatska|克罗地亚", "HU": "hungary|magyarorszag|匈牙利",
    "ID": "indonesia|印尼|印度尼西亚", "IE": "ireland|爱尔兰", "IL": "israel|以色列",
    "IN": "india|印度", "IQ": "iraq|伊拉克", "IR": "iran|伊朗", "IS": "iceland|冰岛",
    "IT": "italy|italia|意大利", "JP": "japan|nippon|日本", "KE": "kenya|肯尼亚",
    "KR": "korea|south korea|韩国", "KW": "kuwait|科威特", "KZ": "kazakhstan|哈萨克斯坦",
    "LK": "sri lanka|斯里兰卡", "LT": "lithuania|lietuva|立陶宛", "LU": "luxembourg|卢森堡",
    "LV": "latvia|latvija|拉脱维亚", "MA": "morocco|摩洛哥", "MO": "macau|macao|澳门",
    "MX": "mexico|墨西哥", "MY": "malaysia|马来西亚", "NG": "nigeria|尼日利亚",
    "NL": "netherlands|the netherlands|holland|nederland|荷兰", "NO": "norway|norge|挪威",
    "NZ": "new zealand|nz|新西兰", "PE": "peru|秘鲁", "PH": "philippines|the philippines|菲律宾",
    "PK": "pakistan|巴基斯坦", "PL": "poland|polska|波兰", "PT": "portugal|葡萄牙",
    "QA": "qatar|卡塔尔", "RO": "romania|罗马尼亚", "RS": "serbia|srbija|塞尔维亚",
    "RU": "russia|russian federation|俄罗斯", "SA": "saudi arabia|ksa|沙特|沙特阿拉伯",
    "SE": "sweden|sverige|瑞典", "SG": "singapore|新加坡", "SI": "slovenia|slovenija|斯洛文尼亚",
    "SK": "slovakia|slovensko|斯洛伐克", "TH": "thailand|泰国", "TN": "tunisia|突尼斯",
    "TR": "turkey|turkiye|türkiye|土耳其", "TW": "taiwan|台湾", "UA": "ukraine|乌克兰",
    "US": "united states|united states of america|usa|us|u s a|u s|america|美国",
    "VN": "vietnam|viet nam|越南", "ZA": "south africa|rsa|南非",
}  # fmt: skip
_CODES = {name: code for code, names in _NAMES.items() for name in names.split("|")}
_BREAKS = re.compile(r"[\s.,/-]+")


def country(text: str) -> str:
    """The code (ISO 3166) of the country a text names, "" if it names none: country("瑞典") == "SE".

    The code itself in capitals names it too.
    """
    plain = text.strip()
    if plain in _NAMES:
        return plain
    return _CODES.get(" ".join(_BREAKS.sub(" ", plain.casefold()).split()), "")
