"""How far a header means what the words of a field mean, 0..1."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from crmsheets.intake.columns import words_zh
from crmsheets.intake.columns.meaning import OTHER, Meaning, meaning
from crmsheets.intake.headers import Lexicon, squeezed
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.row import Row
from crmsheets.model.template import Field, taken_apart

# What may be said or left out without changing which column of the kind it is.
_NEUTRAL: Mapping[str, frozenset[str]] = {
    kind: frozenset(says.split())
    for kind, says in {
        "phone": "customer contact boss buying own name person created",
        "email": "customer contact boss buying person created",
        "wechat": "customer contact boss buying person method",
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
        "name": "own order sale due receive buying visit case opinion event guest contact required meet "
        "handle answer ship",
        "model": "product own",
        "spec": "product own model",
        "unit": "product qty package price",
        "industry": "customer kind name sales",
        "source": "customer",
        "currency": "order sale price money quote paid statement invoice kind unit code customer name",
        "province": "customer sales receive address name created code level",
        "size": "product order customer",
        "city": "customer sales receive address name created code level",
        "country": "customer sales receive sale ship name region code",
        "position": "contact customer name action level",
        "level": "customer",
        "uscc": "customer",
        "effect": "event opinion total describing",
        "describing": "customer",
        "goal": "event text describing action required",
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
_KIN |= {frozenset({"kind", "level"}): 0.75, frozenset({"kind", "method"}): 0.8}
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
    ("buying", "interest"),
    ("order", "interest"),
    ("meet", "interest"),
    ("customer", "interest"),
    ("product", "ship"),
    ("product", "receive"),
    ("product", "order"),
    ("product", "due"),
    ("order", "due"),
    ("order", "ship"),
    ("order", "receive"),
    ("sale", "ship"),
    ("sale", "order"),
    ("buying", "order"),
    ("case", "answer"),
    ("created", "opinion"),
    ("rating", "opinion"),
    ("required", "next"),
    ("visit", "next"),
    ("actual", "visit"),
    ("actual", "handle"),
    ("actual", "event"),
    ("actual", "people"),
    ("guest", "people"),
    ("visit", "people"),
    ("attend", "people"),
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
_SHARED = 0.75
_HALF = 0.93


def likeness(said: Meaning, word: Meaning, table: str = "") -> float:
    """1 where both mean the same; 0 where one says what the other does not."""
    kinds = _kinds(said, word)
    if not kinds:
        return 0.0
    if said.kind == word.kind == "name" and said.which and "customer" in word.which - said.which:
        return 0.0  # the name of a fair is no customer's
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
    told = told_for(said.text, table)
    if told:
        return dict.fromkeys(told, 1.0 if len(told) == 1 else _SHARED)
    found: dict[str, float] = {}
    said = _sided(said)
    for name, words in _examples(table, row).items():
        if name in _computed(table, row):
            words = tuple(word for word in words if word.which == said.which)  # noqa: PLW2901
        best = max((likeness(said, word, table) for word in words), default=0.0)
        if said.kind == "describing" and name == "note":
            best *= _DESCRIBES_GOODS
        if said.kind == "name" and said.which & _NOBODYS and name in _people(table, row):
            best = 0.0
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
def _told(table: str) -> Mapping[str, tuple[str, ...]]:
    """Form -> the fields of a table that it is told for."""
    found: dict[str, tuple[str, ...]] = {}
    for line in words_zh.TOLD.splitlines():
        field, _, words = line.partition(": ")
        if field.partition(".")[0] != table:
            continue
        for word in words.split():
            form = squeezed(word)
            found[form] = tuple(dict.fromkeys((*found.get(form, ()), field.partition(".")[2])))
    return found


def told_for(text: str, table: str) -> tuple[str, ...]:
    """The fields that a header stands for as a whole, whatever its parts say; () for most."""
    return _told(table).get(text, ())


def _sided(said: Meaning) -> Meaning:
    """负责人(客户) is the customer's man, 联系人(我方) one of ours."""
    if said.kind != "person":
        return replace(said, which=said.which - {"theirs"}) if "theirs" in said.which else said
    if "theirs" in said.which:
        which = said.which - {"theirs", "sales", "handler", "visit"} | {"contact"}
    elif "own" in said.which and "contact" in said.which:
        which = said.which - {"own", "contact"} | {"sales"}
    else:
        return said
    return replace(said, which=which)


@cache
def _meanings(table: str, row: type[Row]) -> Mapping[str, tuple[Meaning, ...]]:
    """Field -> what its labels and synonyms mean."""
    fields = [taken_apart(table, name, info) for name, info in row.model_fields.items()]
    labels = {_said(word): each.name for each in reversed(fields) for word in _labels(each)}
    return {
        each.name: tuple(
            word for word in _words(each) if labels.get(_said(word), each.name) == each.name
        )
        for each in fields
    }


@cache
def _examples(table: str, row: type[Row]) -> Mapping[str, tuple[Meaning, ...]]:
    """Field -> what its words mean, and the headers told for it where no other field says the same."""
    found = {name: list(words) for name, words in _meanings(table, row).items()}
    claims: dict[tuple[str, frozenset[str], str], set[str]] = {}
    for name, words in found.items():
        for word in words:
            claims.setdefault(_said(word), set()).add(name)
    told = [
        (names, replace(word, text=""))
        for text, names in _told(table).items()
        if (word := meaning(text)) is not None and not word.rest and word.which
    ]
    for names, word in told:
        claims.setdefault(_said(word), set()).update(names)
    kinds = {name: {word.kind for word in words} for name, words in found.items()}
    for (name, *_), word in told:
        plain = word.kind in kinds[name] - {"person"} and not word.which & OTHER
        if plain and claims[_said(word)] == {name} and word not in found[name]:
            found[name].append(word)
    return {name: tuple(words) for name, words in found.items()}


def _said(word: Meaning) -> tuple[str, frozenset[str], str]:
    return word.kind, word.which, word.rest


def _labels(field: Field) -> Iterator[Meaning]:
    """What the field's own label means; no synonym of another field says the same."""
    word = meaning(field.column.header.zh)
    if word is not None and field.column.typed:
        yield word


@cache
def _computed(table: str, row: type[Row]) -> frozenset[str]:
    fields = (taken_apart(table, name, info) for name, info in row.model_fields.items())
    return frozenset(each.name for each in fields if not each.column.typed)


@cache
def _people(table: str, row: type[Row]) -> frozenset[str]:
    fields = (taken_apart(table, name, info) for name, info in row.model_fields.items())
    return frozenset(each.name for each in fields if each.kind is Kind.PERSON)


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


# Names of these are nobody's: a bare Name may be a person's, 公司全名 and 活动名 are not.
_NOBODYS = frozenset({"customer", "event", "product"})
# What a column of text never is, whatever its words seem to say: the voice of the customer.
_NO_TEXT = frozenset({"name", "person", "date", "phone", "email", "code", "qty", "money", "price"})


def _fits(word: Meaning, field: Field) -> bool:
    if field.kind is Kind.DATE:
        return word.kind in {"date", ""}
    return field.kind is not Kind.PARAGRAPH or word.kind not in _NO_TEXT


def _words(field: Field) -> tuple[Meaning, ...]:
    header = field.column.header
    texts = (header.zh, header.en, *field.column.synonyms, *field.column.by_content)
    said = [replace(word, text="") for text in texts if (word := meaning(text)) is not None]
    # A word of ours that says another thing counts only as it stands: the Bill date of an order.
    said = [word for word in said if not word.which & OTHER]
    if field.kind is Kind.PARAGRAPH:
        # 客户说 and Activity name nobody: a name that is only implied is no text.
        said = [replace(word, kind="") if word.kind == "name" else word for word in said]
    said = [word for word in said if _fits(word, field)]
    kind = _OF_KIND.get(field.kind, "")
    typed = (replace(word, kind=word.kind or kind) for word in said)
    return tuple(dict.fromkeys((*said, *typed)))


@lru_cache(maxsize=10_000)
def leaves_open(said: Meaning, field: str, table: str, row: type[Row]) -> bool:
    """Whether a header says nothing that speaks against a field, though nothing for it either."""
    words = _meanings(table, row)[field]
    kinds = {word.kind for word in words}
    if told_for(said.text, table) not in {(), (field,)}:
        return False
    if said.kind and said.kind not in kinds and not kinds & _HELD_BY.get(said.kind, frozenset()):
        return False
    told = {say for word in words for say in word.which}
    own = words[0].kind if words else ""
    plain = _SUBJECT.get(table, frozenset()) | _NEUTRAL.get(own, frozenset())
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
