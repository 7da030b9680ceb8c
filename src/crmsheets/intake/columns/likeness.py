"""How far a header means what the words of a field mean, 0..1."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache

from crmsheets.intake.columns.meaning import OTHER, Meaning, meaning
from crmsheets.intake.headers import Lexicon
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.row import Row
from crmsheets.model.template import Field, taken_apart

# What may be said or left out without changing which column of the kind it is.
_NEUTRAL: Mapping[str, frozenset[str]] = {
    kind: frozenset(says.split())
    for kind, says in {
        "phone": "customer contact boss buying own name person",
        "email": "customer contact boss buying person",
        "wechat": "customer contact boss buying person",
        "address": "customer contact",
        "person": "customer boss buying name own",
        "qty": "product order unit total",
        "price": "product order sale taxed work unit",
        "money": "product order total taxed line goods work sale price",
        "date": "customer",
        "code": "own model name",
        "rating": "total customer opinion satisfaction",
        "kind": "customer",
        "method": "customer",
        "status": "product",
        "result": "case",
        "text": "customer",
        "note": "customer order product case visit",
        "action": "visit",
        "name": "own order sale due receive buying visit case opinion event guest contact required meet",
        "model": "product own",
        "spec": "product own model",
        "unit": "product qty",
        "industry": "customer kind",
        "source": "customer",
        "currency": "order",
        "province": "customer",
        "city": "customer",
        "country": "customer",
        "position": "contact customer",
        "level": "customer",
        "uscc": "customer",
        "effect": "event opinion",
        "describing": "customer",
        "goal": "event",
    }.items()
}
# What a table is about goes without saying in the headers of its things: 问题产品, 订单状态.
_SUBJECT: Mapping[str, frozenset[str]] = {
    "order": frozenset({"order", "sale"}),
    "customer": frozenset({"customer"}),
    "followup": frozenset({"visit"}),
    "service": frozenset({"case"}),
    "feedback": frozenset({"opinion", "visit", "case"}),
    "guest": frozenset({"event", "guest"}),
    "activity": frozenset({"event"}),
}
# Words that name none of what they hold: the 号码 of a phone, the 内容 of a list.
_HELD_BY: Mapping[str, frozenset[str]] = {
    "code": frozenset({"phone", "wechat"}),
    "name": frozenset({"person"}),
    "text": frozenset({"note", "describing", "status", "result", "action"}),
    "note": frozenset({"text", "describing"}),
    "kind": frozenset({"level", "source", "industry", "status"}),
    "method": frozenset({"source", "action"}),
    "result": frozenset({"status", "text"}),
}
# Of these it tells one from another: 报修人 is none of ours, 报修日期 not the day of repair.
_TOLD_BY_SUBJECT = frozenset({"person", "code", "date", ""})
# Kinds that are nearly one.
_KIN = {frozenset({"text", "note"}): 0.7, frozenset({"code", "model"}): 0.75}
_KIN |= {frozenset({"describing", "text"}): 0.9, frozenset({"describing", "note"}): 0.4}
_KIN |= {frozenset({"kind", "level"}): 0.75}
_KIN |= {frozenset({"status", "result"}): 0.85, frozenset({"text", "result"}): 0.7}
_KIN |= {frozenset({"model", "spec"}): 0.75, frozenset({"model", "name"}): 0.6}
# Sayings that make a column the second choice for a field, not another thing: 客户订单号.
_YIELDING: Mapping[str, frozenset[str]] = {"code": frozenset({"customer"})}
_SAID_ALREADY = (
    ("required", "due"),
    ("created", "order"),
    ("actual", "ship"),
    ("actual", "receive"),
    ("visit", "customer"),
    ("case", "customer"),
    ("guest", "customer"),
    ("event", "customer"),
    ("visit", "contact"),
    ("visit", "sales"),
    ("contact", "sales"),
    ("meet", "first"),
    ("opinion", "satisfaction"),
    ("case", "handle"),
    ("opinion", "effect"),
)
_BETWEEN = re.compile(r"\s*[/／、+＋&和及与|｜\n]\s*")
_YIELDED = 0.8
_FIRST = frozenset({"#1"})
_DESCRIBING = frozenset({"text", "note", "status", "result", "method", "source", "kind", "level"})
_DESCRIBED = 0.8
_DESCRIBES_GOODS = 0.5
# Half of a header unknown leaves a third of it; a field's own unknown signs must be there too.
_STEEP, _OTHER_REST = 1.5, 0.6
_KIND_UNSAID = 0.7
_PLAIN = 0.78
_COMPUTED = 0.68
_WORDY = frozenset({"text", "note", "describing", "person"})
_GENERIC = 0.55
_PARTLY = 0.45
_UNDER = 0.85
_HALF = 0.93


def likeness(said: Meaning, word: Meaning, table: str = "") -> float:
    """1 where both mean the same; 0 where one says what the other does not."""
    kinds = _kinds(said, word)
    if not kinds:
        return 0.0
    neutral = _NEUTRAL.get(word.kind, frozenset()) | _FIRST
    if word.kind not in _TOLD_BY_SUBJECT:
        neutral |= _SUBJECT.get(table, frozenset())
    neutral |= _beside(said.which | word.which, said.which & word.which)
    more = said.which - word.which - neutral
    less = word.which - said.which - neutral
    which = _which(said, said.which & word.which, more, less)
    if said.rest == word.rest:
        return kinds * which
    return kinds * which * _known(said, word)


def _beside(either: frozenset[str], both: frozenset[str]) -> frozenset[str]:
    """What adds nothing beside other sayings: the required due date, the customer visited."""
    found = {
        say
        for say, need in _SAID_ALREADY
        if need in both or (need == "due" and need in either and "actual" not in either)
    }
    return frozenset(found)


def _kinds(said: Meaning, word: Meaning) -> float:
    if said.kind == word.kind:
        return 1.0 if said.kind or said.which or said.rest else 0.0
    if not said.kind:
        # A header without a kind may be any kind of that saying, but no long text.
        open_ = word.kind not in _WORDY and said.which & word.which and not said.which & OTHER
        return _KIND_UNSAID if open_ else 0.0
    if not word.kind and said.kind in _DESCRIBING and said.which & word.which:
        return _DESCRIBED
    return _KIN.get(frozenset({said.kind, word.kind}), 0.0)


def _which(
    said: Meaning, shared: frozenset[str], more: frozenset[str], less: frozenset[str]
) -> float:
    if more & OTHER or less & OTHER:
        return 0.0
    yielding = _YIELDING.get(said.kind, frozenset()) if shared else frozenset()
    if more - yielding and not (said.kind in _DESCRIBING and more <= _DESCRIBING):
        return 0.0
    if less:
        return _PARTLY if said.which - less else _GENERIC
    return _YIELDED if more else 1.0


def _known(said: Meaning, word: Meaning) -> float:
    """What stays unknown in the header counts by its share; signs the word has too count half."""
    alike = sum(sign in word.rest for sign in said.rest)
    unknown = 1 - said.known
    if said.rest:
        unknown *= 1 - 0.5 * alike / len(said.rest)
    known: float = (1 - unknown) ** _STEEP
    return known * (_OTHER_REST if word.rest else 1.0)


@lru_cache(maxsize=10_000)
def field_likeness(said: Meaning, table: str, row: type[Row]) -> Mapping[str, float]:
    """Field -> how like the header is to the most like of the field's words; only those above 0."""
    found: dict[str, float] = {}
    for name, words in _meanings(table, row).items():
        best = max((likeness(said, word, table) for word in words), default=0.0)
        if said.kind == "describing" and name == "note":
            best *= _DESCRIBES_GOODS
        if best > (_COMPUTED if name in _computed(table, row) else 0):
            found[name] = best
    if said.chinese is not None and not (said.which - said.chinese.which) & OTHER:
        for name, like in field_likeness(said.chinese, table, row).items():
            found[name] = max(found.get(name, 0.0), _HALF * like)
    if not found and said.last is not None:
        # A word under a group's word: 交货 over 签收.
        last = field_likeness(said.last, table, row)
        return (
            {name: _UNDER * like for name, like in last.items()} if not said.which & OTHER else {}
        )
    return found


@cache
def _meanings(table: str, row: type[Row]) -> Mapping[str, tuple[Meaning, ...]]:
    """Field -> what its labels and synonyms mean."""
    fields = [taken_apart(table, name, info) for name, info in row.model_fields.items()]
    return {each.name: _words(each) for each in fields}


@cache
def _computed(table: str, row: type[Row]) -> frozenset[str]:
    fields = (taken_apart(table, name, info) for name, info in row.model_fields.items())
    return frozenset(each.name for each in fields if not each.column.typed)


# The kind of a word that names none, by the field it stands for: 发货 is a date in 发货日期.
_OF_KIND: Mapping[Kind, str] = {
    Kind.DATE: "date",
    Kind.PHONE: "phone",
    Kind.EMAIL: "email",
    Kind.WECHAT: "wechat",
    Kind.CODE: "code",
    Kind.MONEY: "money",
    Kind.PRICE: "price",
    Kind.QUANTITY: "qty",
    Kind.PERSON: "person",
    Kind.COMPANY: "name",
    Kind.PARAGRAPH: "text",
    Kind.RATING: "rating",
}


def _words(field: Field) -> tuple[Meaning, ...]:
    header = field.column.header
    texts = (header.zh, header.en, *field.column.synonyms, *field.column.by_content)
    said = [word for text in texts if (word := meaning(text)) is not None]
    kind = _OF_KIND.get(field.kind, "")
    typed = (replace(word, kind=word.kind or kind) for word in said)
    return tuple(dict.fromkeys((*said, *typed)))


@lru_cache(maxsize=10_000)
def leaves_open(said: Meaning, field: str, table: str, row: type[Row]) -> bool:
    """Whether a header says nothing that speaks against a field, though nothing for it either."""
    words = _meanings(table, row)[field]
    kinds = {word.kind for word in words}
    if said.kind and said.kind not in kinds and not kinds & _HELD_BY.get(said.kind, frozenset()):
        return False
    told = {say for word in words for say in word.which}
    plain = _SUBJECT.get(table, frozenset()) | _NEUTRAL.get(next(iter(kinds), ""), frozenset())
    return said.which <= told | plain | _FIRST


def label_likeness(said: Meaning, field: Field) -> float:
    """How like a header is to the field's own label, which says most of what it holds in Chinese."""
    word = meaning(field.column.header.zh)
    return likeness(said, word) if word is not None else 0.0


def named_together(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """The two fields that one header names: 客户及联系人; None for any other."""
    halves = [each for each in _BETWEEN.split(header) if each] if isinstance(header, str) else []
    if len(halves) != 2 or words.find(header) is not None:  # noqa: PLR2004  # one and the other
        return None
    first, second = (words.find(half) or understood(half, words) for half in halves)
    if first is None or second is None or first[0] == second[0]:
        return None
    return first[0], second[0]


def understood(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """(field, "meaning") where a header can only mean one field of the table; None for any other."""
    both = named_together(header, words)
    if both is not None:
        return both[0], "meaning"
    said = meaning(header)
    if said is None or words.row is None:
        return None
    likes = sorted(field_likeness(said, words.table, words.row).items(), key=lambda each: -each[1])
    if not likes or likes[0][1] < _PLAIN or (len(likes) > 1 and likes[1][1] > _PLAIN):
        return None
    return likes[0][0], "meaning"
