"""Well-known towns abroad under all the names they are written by: München, Munich, 慕尼黑.

Exonyms cannot be told from spelling; of all other towns the own spelling, transliterated, must do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from crmsheets.analysis.company_names import latin_words
from crmsheets.model.hanzi import simplified

_TOWNS = """
munich muenchen 慕尼黑|cologne koeln 科隆|nuremberg nuernberg 纽伦堡|hanover hannover 汉诺威|
hamburg 汉堡|berlin 柏林|frankfurt frankfurt-am-main frankfurt/main 法兰克福|stuttgart 斯图加特|
duesseldorf 杜塞尔多夫|dortmund 多特蒙德|essen 埃森|leipzig 莱比锡|dresden 德累斯顿|bremen 不来梅|
aachen 亚琛|mannheim 曼海姆|augsburg 奥格斯堡|brunswick braunschweig 不伦瑞克|solingen 索林根|
remscheid|bielefeld|wuppertal|karlsruhe|vienna wien 维也纳|graz 格拉茨|linz 林茨|salzburg 萨尔茨堡|
zurich 苏黎世|geneva geneve genf ginevra 日内瓦|basel basle bale 巴塞尔|berne bern 伯尔尼|
lucerne luzern 卢塞恩|lausanne 洛桑|milan milano mailand 米兰|rome roma rom 罗马|
florence firenze florenz 佛罗伦萨|turin torino 都灵|naples napoli neapel 那不勒斯|
venice venezia venedig 威尼斯|genoa genova genua 热那亚|bologna 博洛尼亚|padua padova 帕多瓦|
verona 维罗纳|brescia 布雷西亚|bergamo 贝加莫|prato 普拉托|paris 巴黎|lyon lyons 里昂|
marseille marseilles 马赛|lille 里尔|toulouse 图卢兹|bordeaux 波尔多|nice nizza 尼斯|
strasbourg strassburg 斯特拉斯堡|nantes 南特|brussels bruxelles brussel 布鲁塞尔|
antwerp antwerpen anvers 安特卫普|ghent gent gand 根特|bruges brugge|liege luik luettich 列日|
the-hague den-haag 's-gravenhage 海牙|amsterdam 阿姆斯特丹|rotterdam 鹿特丹|eindhoven 埃因霍温|
utrecht 乌得勒支|luxembourg luxemburg 卢森堡市|london londres londra 伦敦|birmingham 伯明翰|
manchester 曼彻斯特|leeds 利兹|sheffield 谢菲尔德|liverpool 利物浦|glasgow 格拉斯哥|
edinburgh 爱丁堡|bristol 布里斯托|york 约克|newcastle newcastle-upon-tyne 纽卡斯尔|dublin 都柏林|
madrid 马德里|barcelona 巴塞罗那|seville sevilla 塞维利亚|valencia 瓦伦西亚|bilbao 毕尔巴鄂|
saragossa zaragoza 萨拉戈萨|lisbon lisboa lissabon 里斯本|porto oporto 波尔图|
copenhagen koebenhavn kopenhagen 哥本哈根|aarhus arhus 奥胡斯|aalborg alborg|stockholm 斯德哥尔摩|
gothenburg goteborg 哥德堡|malmo malmoe 马尔默|oslo 奥斯陆|bergen 卑尔根|
helsinki helsingfors 赫尔辛基|turku abo 图尔库|tampere tammerfors 坦佩雷|reykjavik 雷克雅未克|
tallinn 塔林|riga 里加|vilnius 维尔纽斯|kaunas 考纳斯|warsaw warszawa warschau 华沙|
cracow krakow krakau 克拉科夫|lodz 罗兹|wroclaw breslau 弗罗茨瓦夫|gdansk danzig 格但斯克|
poznan posen 波兹南|katowice 卡托维兹|prague praha prag 布拉格|brno bruenn 布尔诺|
pilsen plzen 比尔森|bratislava pressburg 布拉迪斯拉发|budapest 布达佩斯|
bucharest bucuresti bukarest 布加勒斯特|sofia sofiya 索非亚|belgrade beograd belgrad 贝尔格莱德|
zagreb 萨格勒布|ljubljana laibach 卢布尔雅那|athens athina athen 雅典|
thessaloniki saloniki salonica 塞萨洛尼基|piraeus peiraias pireas|
istanbul konstantinopel 伊斯坦布尔|ankara 安卡拉|izmir smyrna 伊兹密尔|bursa 布尔萨|
moscow moskva moskau moscou mosca 莫斯科|
saint-petersburg st-petersburg sankt-peterburg sankt-petersburg petersburg 圣彼得堡|
novosibirsk 新西伯利亚|yekaterinburg ekaterinburg 叶卡捷琳堡|kazan 喀山|
vladivostok 符拉迪沃斯托克 海参崴|kyiv kiev kiew kiiv 基辅|kharkiv kharkov charkow 哈尔科夫|
odesa odessa 敖德萨|lviv lvov lwow lemberg 利沃夫|minsk 明斯克|almaty alma-ata 阿拉木图|
astana nur-sultan 阿斯塔纳|tashkent toshkent 塔什干|tokyo 东京|osaka 大阪|nagoya 名古屋|
yokohama 横滨|kobe 神户|kyoto 京都|fukuoka 福冈|seoul soul 首尔 汉城|busan pusan 釜山|
incheon inchon 仁川|daegu taegu 大邱|
ho-chi-minh ho-chi-minh-city thanh-pho-ho-chi-minh tp-ho-chi-minh tphcm hcmc hcm saigon 胡志明 胡志明市 西贡|
hanoi 河内|da-nang 岘港|hai-phong 海防|bangkok krung-thep 曼谷|yangon rangoon 仰光|
phnom-penh pnompenh 金边|jakarta djakarta 雅加达|surabaya 泗水|bandung 万隆|kuala-lumpur kl 吉隆坡|
penang pinang george-town 槟城|johor-bahru johor-baru 新山|singapore singapur singapura 新加坡|
manila 马尼拉|cebu cebu-city 宿务|dhaka dacca 达卡|chittagong chattogram 吉大港|mumbai bombay 孟买|
delhi new-delhi 德里 新德里|kolkata calcutta 加尔各答|chennai madras 金奈|
bengaluru bangalore 班加罗尔|pune poona 浦那|hyderabad 海得拉巴|ahmedabad ahmadabad 艾哈迈达巴德|
surat 苏拉特|karachi 卡拉奇|lahore 拉合尔|colombo 科伦坡|kathmandu 加德满都|dubai dubayy 迪拜|
abu-dhabi abu-zabi 阿布扎比|sharjah 沙迦|riyadh ar-riyadh er-riad 利雅得|jeddah jiddah djidda 吉达|
doha 多哈|kuwait-city 科威特城|tehran teheran 德黑兰|baghdad bagdad 巴格达|beirut beyrouth 贝鲁特|
amman 安曼|damascus dimashq damaskus 大马士革|tel-aviv tel-aviv-yafo 特拉维夫|
jerusalem yerushalayim|cairo kairo le-caire al-qahirah 开罗|alexandria al-iskandariyah 亚历山大|
casablanca dar-el-beida 卡萨布兰卡|tangier tanger tangiers 丹吉尔|algiers alger algier 阿尔及尔|
tunis 突尼斯市|lagos 拉各斯|nairobi 内罗毕|accra 阿克拉|addis-ababa addis-abeba 亚的斯亚贝巴|
johannesburg joburg 约翰内斯堡|cape-town kapstadt kaapstad 开普敦|durban 德班|
new-york nyc new-york-city 纽约|los-angeles 洛杉矶|chicago 芝加哥|houston 休斯敦|dallas 达拉斯|
san-francisco 旧金山|seattle 西雅图|boston 波士顿|philadelphia 费城|detroit 底特律|
atlanta 亚特兰大|miami 迈阿密|denver 丹佛|washington washington-dc 华盛顿|toronto 多伦多|
montreal 蒙特利尔|vancouver 温哥华|quebec quebec-city 魁北克|
mexico-city ciudad-de-mexico cdmx mexico-df 墨西哥城|guadalajara 瓜达拉哈拉|monterrey 蒙特雷|
havana la-habana 哈瓦那|panama-city ciudad-de-panama 巴拿马城|bogota 波哥大|lima 利马|
santiago santiago-de-chile 圣地亚哥|buenos-aires caba 布宜诺斯艾利斯|sao-paulo s-paulo 圣保罗|
rio-de-janeiro rio 里约 里约热内卢|curitiba 库里蒂巴|sydney 悉尼|melbourne 墨尔本|
brisbane 布里斯班|perth 珀斯|auckland 奥克兰
"""
_CITY = re.compile(r"(?<=.{3})city$|(?<=..)市$")


def town(text: str) -> str:
    """The English name in small letters of a well-known town abroad, "" of any other text.

    town("TP. Hồ Chí Minh") == "hochiminh", town("慕尼黑市") == "munich".
    """
    plain = joined(text)
    return _known().get(plain) or _known().get(_CITY.sub("", plain), "")


@lru_cache(maxsize=65536)
def joined(text: str) -> str:
    """The words of a town's name in Latin letters, or its characters, in one; accents do not matter."""
    return simplified("".join(latin_words(text)))


def known(place: str) -> bool:
    """Whether a place is one that `town` gives."""
    return place in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(_known().values())


@cache
def _known() -> Mapping[str, str]:
    """Every spelling -> the first one of its town."""
    spellings = (each.split() for each in _TOWNS.split("|"))
    return {joined(name): joined(names[0]) for names in spellings for name in names}
