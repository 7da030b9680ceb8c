"""What a header says, taken apart: the kind of column (日期, 电话, 金额) and which one (发货, 下次).

出货时间 and 发货日期 say the same: a date, of shipping. 开票日期 is a date too, but of something no
table of ours has, so it is nobody's. What no list knows is left over and makes a header less sure.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from crmsheets.intake.columns import phrases_en, words_en, words_zh
from crmsheets.intake.headers import halves, shown, squeezed, unbracketed, undecorated
from crmsheets.model.grid import Value

# What stands below a header; the surest to be the head of an English phrase first.
KINDS = (
    *("date", "phone", "fax", "email", "wechat", "qq", "web", "uscc", "address", "code", "price"),
    *("qty", "money", "rating", "unit", "currency", "level", "kind", "method", "status", "result"),
    *(
        "model",
        "spec",
        "describing",
        "name",
        "position",
        "note",
        "text",
        "action",
        "goal",
        "effect",
        "industry",
    ),
    *("province", "city", "country", "region", "source", "chance", "serial", "days", "share"),
    "person",
)
# The kind of a header that names none: 客户 is a name, 业务 a person.
_IMPLIED = {"sales": "person", "contact": "person", "boss": "person", "handler": "person"}
_IMPLIED |= {"guest": "person", "customer": "name", "product": "name", "event": "name"}
# Said in brackets these tell whose it is: 负责人(客户).
_WHOSE = {"customer": "theirs", "own": "own"}
# With these the customer is not the head: 客户收货 is a day, not a name.
_DOINGS = frozenset(
    ("order", "ship", "receive", "due", "answer", "opinion", "handle", "next", "interest")
)
_PERSONS = frozenset({"sales", "contact", "boss", "handler", "guest"})
_NOTHING = "-"
# A number or an address of these is nothing more than these.
_REACHED = frozenset(("phone", "fax", "email", "wechat", "qq", "web", "uscc"))
_PLAIN = frozenset(("code", "address", "name"))
# So is the name or the kind of one of these: 省份名称, 货币单位.
_LISTED = frozenset(("province", "city", "country", "position", "currency", "industry"))
_NAMING = frozenset(("name", "kind", "code", "unit", "level"))
_PLACES = frozenset(("province", "city", "country"))
# 打分结果 and 满意度情况 are marks.
_MARKED = frozenset(("rating",))
_TELLING = frozenset(("result", "text", "status"))
# Marks a question word: 哪天 is a day, whatever is asked about it.
_ASKED = "?"
_ANSWERS = frozenset(("date", "person", "name", "qty", "price", "money", "currency"))
# Signs between words.
_EMPTY = "、/&+"
# What verbs end on: 处理完的, 发走时间.
_ENDED = re.compile(r"(?<=.)(?:完毕|完|好|掉|走|妥|成|出去|过去|回来)(?=的|了|没|吗|日|时间|$)")
# The s of a buyer's answer is no word.
_POSSESSIVE = re.compile(r"(?<=[a-z])['’`]s(?![a-z])|(?<=s)['’`](?![a-z])")
# How many marks there are says nothing of them: 满意度/100分.
_OUT_OF = re.compile(r"(?<=[度分价级])\s*[/:]?\s*(?:满分)?\s*(?:5|10|100|五|十|百)\s*分制?$")
_TOKEN = re.compile(r"[^\W\d_㐀-鿿]+|#|[㐀-鿿]+|\d+")
_BRACKETS = re.compile(r"[(\[【〔{<「]([^()\[\]【】〔〕{}<>「」]*)[)\]】〕}>」]")
# Blanks between Chinese signs only spread a word over its cell: 归  谁.
_SPREAD = re.compile(r"(?<=[㐀-鿿])[\s　]+(?=[㐀-鿿])")
# A little word that ends a phrase says what stands below: checked by, shipped on.
_AT_THE_END = {"by": ("person",), "on": ("date",), "at": ("date",)}
_BY_WHOM = frozenset({"doer"})
"""A bare By does not say whose doing: of a visit it is ours, of a list of guests anybody's."""
_LONGEST = 40
_LEAST_PREFIX = 4
_LAST_SIGN = "\uffff"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A header's sayings: `kind` ("" = none told), `which`, and what nobody knows (`rest`).

    `known`: the share of the header's signs that a list knows, 0..1. `last`: the last word of a
    Chinese header that blanks divide, by itself. `chinese`: the Chinese half of one in two languages.
    """

    kind: str
    which: frozenset[str]
    rest: str = ""
    known: float = 1.0
    text: str = ""
    last: Meaning | None = None
    chinese: Meaning | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    says: tuple[str, ...]
    text: str
    chinese: bool
    asked: bool = False

    @property
    def kind(self) -> str:
        return next((each for each in self.says if each in _RANK), "")


_FIRM = _Part(("customer", "name"), "单位", chinese=True)
_CUSTOMERS = {("customer",), _FIRM.says}
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


def meaning(header: Value) -> Meaning | None:
    """What a header cell says; None for a cell that is no header."""
    if not isinstance(header, str):
        return None
    text = undecorated(shown(header))
    return _meaning(text) if text.strip() and len(text) <= _LONGEST else None


@lru_cache(maxsize=10_000)
def _meaning(text: str) -> Meaning:
    plain = _SPREAD.sub("", unicodedata.normalize("NFKC", text).casefold())
    plain = _OUT_OF.sub("", _POSSESSIVE.sub("", plain))
    inside = " ".join(_BRACKETS.findall(plain))
    parts, rest = _parts(_BRACKETS.sub(" ", plain))
    hint = [
        _WHOSE.get(say, say)
        for part in _parts(inside)[0]
        for say in part.says
        if say in OTHER or say in _WHOSE or say == f"#{inside}"
    ]
    kind = _head(parts)
    says = {say for part in parts for say in part.says} | set(hint)
    if kind in _ANSWERS and any(part.asked and part.kind == kind for part in parts):
        says -= _RANK.keys() - {kind}
    if _on_customer(parts):
        kind, says = "name", says - _RANK.keys()
    if kind != "rating" and "rating" in says:
        says = says - {"rating"} | {"opinion"}  # 打分时间 is when they told it
    if kind == "date" and "action" in says:
        says = says - {"action"} | {"required"}  # 计划 before a day is no plan
    if kind == "name" and says & _PERSONS:
        kind = "person"
    which = frozenset(says - {kind, "person", "name"} - (_PLAIN if kind in _REACHED else set()))
    if [part.text for part in parts] == ["by"] and not rest:
        which = _BY_WHOM
    if not kind and not which & _DOINGS and not _open_end(plain, rest):
        kind = next((_IMPLIED[say] for say in _IMPLIED if say in which), "")
    if kind == "person" and {"sales", "handler"} <= which:
        which = which - {"handler"}  # the salesman who does it is a salesman
    if kind == "person" and "handler" in which and which & {"customer", "contact"}:
        which = which - {"handler"} | {"contact"}  # who does it at the customer's
    total = sum(len(part.text) for part in parts) + len(rest)
    known = (total - len(rest)) / total if total else 0.0
    bare = text if hint else unbracketed(text)
    return Meaning(kind, which, rest, known, squeezed(bare), _last(text), _half(text))


def _on_customer(parts: Sequence[_Part]) -> bool:
    """Whether a Chinese header ends on the customer: 打分客户 is who gave the points."""
    saying = [part for part in parts if part.says]
    ends = len(saying) > 1 and saying[-1].chinese and saying[-1].says in _CUSTOMERS
    return ends and not any(part.asked for part in parts)


def _open_end(plain: str, rest: str) -> bool:
    """Whether a Chinese header ends with a sign nobody knows: what 客户码 is, its end would say."""
    bare = _BRACKETS.sub("", plain).strip()
    return bool(rest) and bare.endswith(rest[-1]) and re.match(r"[㐀-鿿]", rest[-1]) is not None


def _half(text: str) -> Meaning | None:
    """业务员 of 业务员 Recorded by, if nothing in it is unknown."""
    both = halves(text)
    said = _meaning(both[0]) if both is not None else None
    return said if said is not None and not said.rest else None


def _last(text: str) -> Meaning | None:
    words = text.split()
    divided = len(words) > 1 and all(len(re.findall(r"[㐀-鿿]", word)) > 1 for word in words)
    return _meaning(words[-1]) if divided else None


def _head(parts: Sequence[_Part]) -> str:
    """The last kind of a Chinese header, the weightiest of an English one; WX号 is a wechat."""
    answer = next((part.kind for part in parts if part.asked and part.kind in _ANSWERS), "")
    if answer:
        return answer
    chinese = [part.kind for part in parts if part.chinese and part.kind]
    reached = [part.kind for part in parts if part.kind in _REACHED]
    if chinese and reached and chinese[-1] in _PLAIN:
        return reached[-1]
    if len(chinese) > 1 and chinese[-1] in _NAMING and chinese[-2] in _LISTED:
        return chinese[-2]
    if len(chinese) > 1 and chinese[-2] in _MARKED and chinese[-1] in _TELLING:
        return chinese[-2]
    if chinese:
        return chinese[-1]
    kinds = [part.kind for part in parts if part.kind]
    return _placed(parts) or min(kinds, key=_RANK.__getitem__, default="")


def _placed(parts: Sequence[_Part]) -> str:
    """City location is the city, whichever word comes first."""
    kinds = {part.kind for part in parts if part.kind}
    places = kinds & _PLACES
    return next(iter(places)) if kinds == {"address", *places} and len(places) == 1 else ""


def _parts(plain: str) -> tuple[list[_Part], str]:
    """The known parts of a text in order, and what is left over."""
    tokens = _TOKEN.findall(plain)
    parts: list[_Part] = []
    rest = ""
    while tokens:
        if re.match(r"[㐀-鿿]", tokens[0]):
            found, left = _chinese(squeezed(tokens.pop(0)))
        else:
            found, left, used = _english(tokens)
            del tokens[:used]
        parts += found
        rest += left
    return parts, rest


@lru_cache(maxsize=10_000)
def _chinese(text: str) -> tuple[tuple[_Part, ...], str]:
    """`_cut`, with 单位 read as a firm wherever it is not the whole: 单位地址, 报修单位."""
    parts, rest = _cut(text)
    if rest and (bare := _ENDED.sub("", text)) != text:
        parts, rest = min((parts, rest), _cut(bare), key=lambda each: len(each[1]))
    if len(parts) > 1:
        parts = tuple(_FIRM if part.text == _FIRM.text else part for part in parts)
    return parts, rest


def _cut(text: str) -> tuple[tuple[_Part, ...], str]:
    """A run of Chinese cut into known parts so that least is left over, in the fewest parts."""
    best: list[tuple[tuple[int, int], tuple[_Part, ...], str]] = [((0, 0), (), "")]
    for end in range(1, len(text) + 1):
        letter = text[end - 1]
        (lost, count), parts, rest = best[end - 1]
        empty = letter in _EMPTY
        cost = (lost, count + 1) if empty else (lost + 1, count)
        options = [(cost, parts, rest if empty else rest + letter)]
        for start in range(max(0, end - _LONGEST_PART), end):
            says = CHINESE.get(text[start:end])
            if says is not None:
                (lost, count), parts, rest = best[start]
                word = text[start:end]
                part = _Part(says, word, chinese=True, asked=word in _QUESTIONS)
                options.append(((lost, count + 1), (*parts, part), rest))
        best.append(min(options, key=lambda option: option[0]))
    return _no_syllables(text, best[-1][1], best[-1][2])


def _no_syllables(text: str, parts: tuple[_Part, ...], rest: str) -> tuple[tuple[_Part, ...], str]:
    """Without single signs after an unknown one: the 发 of 开发 ships nothing."""
    if not rest:
        return parts, rest
    unknown = set(rest)
    syllables = {
        part.text
        for part in parts
        if len(part.text) == 1 and not part.kind and _before(text, part.text) in unknown
    }
    kept = tuple(part for part in parts if part.text not in syllables)
    return kept, rest + "".join(sorted(syllables))


def _before(text: str, sign: str) -> str:
    at = text.find(sign)
    return text[at - 1] if at > 0 else " "


def _english(tokens: Sequence[str]) -> tuple[tuple[_Part, ...], str, int]:
    """The longest known phrase at the front: its part, what is left over, how many tokens it took."""
    ends = len(tokens) == 1 or re.match(r"[㐀-鿿]", tokens[1]) is not None
    if ends and tokens[0] in _AT_THE_END:
        return (_Part(_AT_THE_END[tokens[0]], tokens[0], chinese=False),), "", 1
    for used in range(min(_LONGEST_PHRASE, len(tokens)), 0, -1):
        says = ENGLISH.get(tuple(tokens[:used])) or ENGLISH.get(_singular(tokens[:used]))
        if says is not None:
            return (_Part(says, "".join(tokens[:used]), chinese=False),), "", used
    word = tokens[0]
    if word.isdigit():
        return (_Part((f"#{int(word)}",), word, chinese=False),), "", 1
    says = _abbreviated(word)
    if says is not None:
        return (_Part(says, word, chinese=False),), "", 1
    return (), word, 1


def _singular(tokens: Sequence[str]) -> tuple[str, ...]:
    return tuple(re.sub(r"(?<=[^s])s$", "", re.sub(r"ies$", "y", word)) for word in tokens)


@cache
def _abbreviated(word: str) -> tuple[str, ...] | None:
    """What the only known word says that begins like this one: descr."""
    if len(word) < _LEAST_PREFIX:
        return None
    words = _single_words()
    found = {
        ENGLISH[(known,)]
        for known in words[bisect_left(words, word) : bisect_left(words, word + _LAST_SIGN)]
    }
    return found.pop() if len(found) == 1 else None


@cache
def _single_words() -> Sequence[str]:
    return sorted(known[0] for known in ENGLISH if len(known) == 1)


def _listed(lines: Iterable[str]) -> Iterable[tuple[tuple[str, ...], str]]:
    for line in lines:
        says, _, words = line.partition(": ")
        if words:
            yield tuple(says.split()), words


def _chinese_parts() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for source in (words_zh.PARTS, words_zh.OTHER_MEANINGS):
        for says, words in _listed(source.splitlines()):
            meant = tuple(say for say in says if say not in {_NOTHING, _ASKED})
            for word in words.split():
                found.setdefault(squeezed(word), meant)
    return found


def _questions() -> frozenset[str]:
    asked = (words for says, words in _listed(words_zh.PARTS.splitlines()) if _ASKED in says)
    return frozenset(squeezed(word) for words in asked for word in words.split())


def _english_parts() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for lines in (
        words_en.PARTS.splitlines(),
        phrases_en.lines(),
        words_en.OTHER_MEANINGS.splitlines(),
    ):
        for says, words in _listed(lines):
            meant = tuple(say for say in says if say != _NOTHING)
            for word in filter(None, words.split(", ")):
                found.setdefault(tuple(word.split()), meant)
    return found


def _others() -> frozenset[str]:
    lines = (*words_zh.OTHER_MEANINGS.splitlines(), *words_en.OTHER_MEANINGS.splitlines())
    return frozenset(say for says, _ in _listed(lines) for say in says)


CHINESE = _chinese_parts()
_QUESTIONS = _questions()
ENGLISH = _english_parts()
OTHER = _others()
"""Sayings that make a known kind another thing: the cost price is not the price."""
_LONGEST_PART = max(map(len, CHINESE))
_LONGEST_PHRASE = max(map(len, ENGLISH))
