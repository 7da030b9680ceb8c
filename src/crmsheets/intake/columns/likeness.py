"""How far a header means what the words of a field mean, 0..1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from crmsheets.intake.columns.examples import (
    computed,
    meanings,
    people,
    told_for,
    told_meanings,
    typed,
)
from crmsheets.intake.columns.meaning import OTHER, Meaning, meaning
from crmsheets.intake.columns.unsaid import NEUTRAL, SUBJECT, beside
from crmsheets.intake.headers import Lexicon
from crmsheets.model.grid import Value
from crmsheets.model.row import Row
from crmsheets.model.template import Field

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
_BETWEEN = re.compile(r"\s*[/／、+＋&和及与|｜\n]\s*")
_YIELDED = 0.8
_FIRST = frozenset({"#1"})
_DESCRIBING = frozenset({"text", "note", "status", "result", "method", "source", "kind", "level"})
_DESCRIBED = 0.8
_DESCRIBES_GOODS = 0.5
# Half of a header unknown leaves a third of it; a field's own unknown signs must be there too.
_STEEP, _OTHER_REST = 1.5, 0.6
# Names of these are nobody's: a bare Name may be a person's, 公司全名 and 活动名 are not.
_NOBODYS = frozenset({"customer", "event", "product"})
_KIND_UNSAID = 0.7
_PLAIN = 0.78
_COMPUTED = 0.68
_WORDY = frozenset({"text", "note", "describing", "person", "kind"})
_GENERIC = 0.55
_PARTLY = 0.45
_UNDER = 0.85
_SHARED = 0.75
_WEAK = 0.5
# The number of nobody knows what is another number: 归档盒号.
_OTHER_CODE = 0.2
_HANZI = re.compile(r"[㐀-鿿]")
_TOLD_BY_END = 0.8
_TELLING_ENDS = frozenset(
    ("email", "wechat", "uscc", "province", "city", "country", "address", "industry", "position")
) | {"currency", "size", "note"}
_HALF = 0.93


def likeness(said: Meaning, word: Meaning, table: str = "") -> float:
    """1 where both mean the same; 0 where one says what the other does not."""
    kinds = _kinds(said, word)
    if not kinds:
        return 0.0
    if said.kind == word.kind == "name" and said.which and "customer" in word.which - said.which:
        return 0.0  # the name of a fair is no customer's
    neutral = NEUTRAL.get(word.kind, frozenset()) | _FIRST
    if word.kind not in _TOLD_BY_SUBJECT:
        neutral |= SUBJECT.get(table, frozenset())
    neutral |= beside(said.which | word.which, said.which & word.which)
    more = said.which - word.which - neutral
    less = word.which - said.which - neutral
    which = _which(said, said.which & word.which, more, less)
    if said.rest == word.rest:
        return kinds * which
    return kinds * which * _known(said, word)


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
    if said.kind == "code" and _HANZI.search(said.rest):
        known *= _OTHER_CODE
    if _ends_telling(said):
        known = max(known, _TOLD_BY_END)
    return known * (_OTHER_REST if word.rest else 1.0)


def _ends_telling(said: Meaning) -> bool:
    """Whether a Chinese header ends on a word that says what stands below, whatever is before it.

    Of a day or a number the words before tell which one; 客户引荐微信 is a wechat all the same.
    """
    end = said.text[-1:]
    telling = said.kind in _TELLING_ENDS or (said.kind == "name" and "short" in said.which)
    return telling and bool(_HANZI.match(end)) and end not in said.rest


@lru_cache(maxsize=10_000)
def field_likeness(said: Meaning, table: str, row: type[Row]) -> Mapping[str, float]:
    """Field -> how like the header is to the most like of the field's words; only those above 0."""
    told = told_for(said.text, table)
    if told:
        return dict.fromkeys(told, 1.0 if len(told) == 1 else _SHARED)
    said = _sided(said)
    likes = {name: _most(said, name, table, row) for name in meanings(table, row)}
    found = {name: like for name, like in likes.items() if like > 0}
    if said.chinese is not None and not (said.which - said.chinese.which) & OTHER:
        for name, like in field_likeness(said.chinese, table, row).items():
            found[name] = max(found.get(name, 0.0), _HALF * like)
    if said.last is not None and max(found.values(), default=0.0) < _WEAK:
        # A word under a group's word: 交货 over 签收.
        last = field_likeness(said.last, table, row)
        return (
            {name: _UNDER * like for name, like in last.items()} if not said.which & OTHER else {}
        )
    return found


def _most(said: Meaning, name: str, table: str, row: type[Row]) -> float:
    """How like a header is to the most like of one field's words."""
    if said.kind == "unit" and name == "customer_name" and not _HANZI.search(said.text):
        return 0.0  # 单位 is a firm as well, Units are none
    told = told_meanings(table, row)[name]
    words: Iterable[Meaning] = (
        *meanings(table, row)[name],
        *(word for word in told if word.kind == said.kind),
    )
    if name in computed(table, row):
        words = (word for word in words if word.which == said.which)
    elif said.kind in _DESCRIBING and name in typed(table, row):
        words = (word for word in words if word.kind)
    best = max((likeness(said, word, table) for word in words), default=0.0)
    if said.kind == "describing" and name == "note":
        best *= _DESCRIBES_GOODS
    if said.kind == "name" and said.which & _NOBODYS and name in people(table, row):
        return 0.0
    return best if best > _COMPUTED or name not in computed(table, row) else 0.0


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


@lru_cache(maxsize=10_000)
def leaves_open(said: Meaning, field: str, table: str, row: type[Row]) -> bool:
    """Whether a header says nothing that speaks against a field, though nothing for it either."""
    words = meanings(table, row)[field]
    kinds = {word.kind for word in words}
    if told_for(said.text, table) not in {(), (field,)}:
        return False
    if said.kind == "code" and _HANZI.search(said.rest):
        return False
    if said.kind and said.kind not in kinds and not kinds & _HELD_BY.get(said.kind, frozenset()):
        return False
    told = {say for word in words for say in word.which}
    if said.kind == "name" and said.which and "customer" in told - said.which:
        return False
    own = words[0].kind if words else ""
    plain = SUBJECT.get(table, frozenset()) | NEUTRAL.get(own, frozenset())
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
