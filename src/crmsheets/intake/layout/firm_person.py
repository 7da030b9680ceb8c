"""A firm with its person in one text, taken apart: 顺达五金 王总 · 顺达五金厂——李家豪 · 顺达（联系人：王芳）.

Between them may stand any sign that separates, brackets, or the word 联系人. A text is cut only where the
right side has the form of a person: a family name, a form of address, or, behind a firm's whole name or
below a header that says both, anything as short as a name is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from crmsheets.model.hanzi import simplified
from crmsheets.model.surnames import DOUBLE_SURNAMES, SURNAMES

PHONE = r"(?:[+(]?\d[\d\s()-]{5,}\d)"
_HAN = "[㐀-鿿]"
_DOUBLE = f"(?:{'|'.join(DOUBLE_SURNAMES)})"
_OFFICE = (
    "(?:副?总经理|副总裁?|总裁|董事长|总监|总工|经理|主管|主任|[科课组部厂店站处局院]长|老板娘?|掌柜"
    "|先生|小姐|女士|太太|夫人|师傅|师父|老师|同学|同志|工程师|采购员?|会计|出纳|助理|文员|秘书|跟单"
    "|业务员?|仓管|经办|书记|医生|博士|教授|律师)"
)
_KIN = "[总董哥姐叔伯姨嫂妹弟仔]"
PERSON = (
    rf"(?:(?:[{SURNAMES}]|{_DOUBLE})(?:{_HAN}{{0,2}}(?:{_OFFICE}|{_KIN})|{_HAN}?工|{_HAN}{{1,2}})"
    rf"|{_HAN}{{1,3}}(?:{_OFFICE}|总|董)|{_HAN}{{1,2}}[哥姐]|[小老大阿][{SURNAMES}]|阿{_HAN}{{1,2}}"
    r"|(?:Mr|Ms|Mrs|Miss|Dr|Madam|Sir)\b\.?\s?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,2})"
)
WHOLE_FIRM = re.compile(
    r".{2,}(?:公司|集团|厂|商?行|商号|店|经营部|门市部?|批发部|加工部|中心|合作社|工作室|企业|商社|株式会社|事务所"
    r"|\b(?:ltd|limited|llc|llp|inc|gmbh|corp|co|kg|ag|bv|b\.v|nv|sarl|s\.a\.r\.l|s\.?r\.?l|s\.?p\.?a|sa|s\.a|oy|ab|as|aps|lda|ltda"
    r"|bhd|plc|pte|pty|k\.k|sdn|company|group|factory|trading))\.?",
    re.IGNORECASE,
)
# Behind a firm's whole name three characters are a person's, whatever the family name.
_THREE = re.compile(rf"{_HAN}{{3}}(?<![省市区镇县部店厂组科室线户港岛门行作款账单样])")
_LATIN = r"[A-ZÀ-Þ][a-zß-ÿ'-]+(?:\s[A-ZÀ-Þ][a-zß-ÿ.'-]*){0,2}"
_ANY_NAME = re.compile(
    rf"{_HAN}{{2,4}}(?<![省市区镇县厂店部])|{_LATIN}|[A-Z]{{3,}}(?:\s[A-Z]{{2,}}){{0,2}}"
)
_LATIN_NAME = re.compile(_LATIN)
TRADES = (
    "五金|电子|电器|电气|电业|塑[胶料]|橡胶|灯饰|照明|服[饰装]|制衣|纺织|针织|布业|贸易|商贸|外贸|实业"
    "|科技|技术|机械|机电|模具|包装|印刷|纸品|家[具居]|卫浴|厨具|玩具|鞋业|箱包|皮具|饰品|化工|建材|物流|国际"
    "|制品|精密|汽[车配]|仪[器表]|电源|光电|通[讯信]|安防|百货|户外|童装|超市|材料|金属|工艺"
)
"""What firms make or deal in, as their short names end: 顺达五金, 明辉灯饰."""
# Words of trades, places and goods that begin with a family name too: 石家庄, 金属, 包装.
_NO_PERSON = re.compile(
    rf".*(?:{TRADES}"
    r"|客户|新款|老款|样[品板单]|大货|返单|停用|停产|分厂|总部|仓库|车间|门市|业务|采购|财务|[省市区镇县])"
    r"|石家庄|石[狮排碣湾龙]|金[华昌山坛湖东]|黄[石山冈埔]|温[州岭]|江[门苏西阴南北东都]|宁[波德夏海乡国]|常[州德熟]|徐[州闻]|许昌|马鞍山|秦皇岛|唐[山河]|余[姚杭]|萧[山县]"
    r"|武[汉昌进夷]|安[徽庆阳康顺吉溪]|贺州|柳[州林]|梅[州县]|梁平|鲁南|韩国|高[明州雄要邮]|万[州宁]|毕节|文[昌山登]|康[定平]|包头|龙[岗华岩泉江湖]|白[云山城沟银]|钟[山祥]"
    r"|乐[清山]|莫斯科|陆[丰河]|章丘|翁源|温[岭江]|施[秉工]|付款|余款|欠款|单价|左右|方[式案]|向[前后]|安装|文[员件]|成品|高[端级档]|白色|黄色|蓝色|金色|马[达上]|牛仔|毛[巾绒毯]|史密斯|钱[包款]|程序|陶瓷|范围|齐全|许可|经销|祝[福贺]|顾[客问]|查[询看]|常[规用年]|耿直|凌晨|符合|雷达|严[重格]"
)
_ROLE = (
    r"(?:联系人|联络人|联系|联络|对接人?|接洽人?|负责人|经办人?|采购(?:员|经理|负责人)?|老板|业务|窗口|找|"
    r"contact(?:\s*person)?|attn|attention|pic|c/o|buyer)"
)
_LABEL = re.compile(
    rf"{_ROLE}\s*[:.]\s*|(?:联系人|联络人|对接人|负责人|经办人|attn)\s*", re.IGNORECASE
)
_OWN_LABEL = re.compile(
    r"(?:客户|公司|单位|厂家|厂名|企业|往来单位)(?:名称?|全称)?\s*:\s*|(?:company|customer|client)\s*:\s*",
    re.IGNORECASE,
)
_OF_PHONE = r"(?:(?:联系)?电话|手机号?码?|tel|phone|mobile|mob|cell|☎|📞)?\s*[:.]?\s*"
_TAIL = re.compile(rf"[\s/,、:|;(]*{_OF_PHONE}(?P<phone>{PHONE})\s*\)?$", re.IGNORECASE)
_BRACKETS = re.compile(
    r"(?P<left>.+?)\s*[(\[【<《「『〔{](?P<right>[^()\[\]【】<>《》「」『』〔〕{}]+)[)\]】>》」』〕}]"
)
_CUT = re.compile(r"\s*[/|,;、:·•~\-–—―→>+&*#_\\\n]+\s*|\s+")
_CLEAR = re.compile(r"[/|;:~–—―→>\n,、\\_]|\s-+\s|--")
_ROLE_BEHIND = re.compile(
    r"[\s,、/|;:-]*(?:联系人|联络人|对接人|负责人|经办人|attn)\s*:?$", re.IGNORECASE
)
_LEAST_FIRM = 2


def parted(text: str, *, both: bool = False) -> tuple[str, str, str] | None:
    """(firm, person, phone) of a text that holds a firm and a person; None for any other.

    `both`: a header says that two stand there, so that any short name behind a clear sign is one.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    own = _OWN_LABEL.match(plain)
    plain = plain[own.end() :] if own else plain
    tail = _TAIL.search(plain)
    phone = tail["phone"].strip() if tail and tail.start() else ""
    whole = plain[: tail.start()].strip() if tail and phone else plain
    for left, sign, right in _cuts(whole):
        label = _LABEL.match(_form(right))
        person = right[label.end() :].strip() if label else right
        if len(left) >= _LEAST_FIRM and _is_person(
            left, sign, person, sure=both, labelled=label is not None
        ):
            return left, person, phone
        if both and WHOLE_FIRM.fullmatch(_form(right)) and re.fullmatch(PERSON, _form(left)):
            return right, left, phone
    return None


def seems_both(text: str, *, both: bool) -> bool:
    """Whether a text that could not be taken apart may hold two things all the same."""
    plain = unicodedata.normalize("NFKC", text).strip()
    known = _CLEAR.search(plain) or _LABEL.search(_form(plain))
    return bool(known or (both and _BRACKETS.fullmatch(plain)))


def _cuts(text: str) -> Iterator[tuple[str, str, str]]:
    """(left, sign, right) at every place where a text could be cut, from the left on."""
    bracketed = _BRACKETS.fullmatch(text)
    if bracketed:
        left = bracketed["left"].strip()
        behind = _ROLE_BEHIND.search(_form(left))
        left = left[: behind.start()] if behind else left
        yield left, ":" if behind else "(", bracketed["right"].strip()
        return
    label = _LABEL.search(_form(text))
    if label and label.start():
        yield text[: label.start()].rstrip(" /|,;、:·•~-–—―→>+_\\\n("), ":", text[label.start() :]
    for cut in _CUT.finditer(text):
        yield text[: cut.start()].strip(), cut[0], text[cut.end() :].strip()


def _is_person(left: str, sign: str, right: str, *, sure: bool, labelled: bool) -> bool:
    """Whether the right side of a cut is the person of the firm on its left."""
    shown, firm = _form(right), WHOLE_FIRM.fullmatch(_form(left)) is not None
    if WHOLE_FIRM.fullmatch(shown) or _NO_PERSON.fullmatch(shown) or left.endswith((":", "(")):
        return False
    if re.fullmatch(PERSON, shown) or (firm and _THREE.fullmatch(shown)):
        return True
    clear = sign == "(" or _CLEAR.search(sign) is not None
    if labelled or (sure and clear and (firm or sign != "(")):
        return _ANY_NAME.fullmatch(shown) is not None
    return firm and clear and sign != "(" and _LATIN_NAME.fullmatch(shown) is not None


def _form(text: str) -> str:
    """A text as its words are compared: simplified, sign by sign."""
    form = simplified(text)
    return form if len(form) == len(text) else text
