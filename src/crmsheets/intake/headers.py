"""Header cells as words: what is compared, what is shown, and which field a word stands for.

Compared are forms after NFKC, without blanks, line breaks, `*`, `:`, and in lower case; a bracketed
unit or hint counts first and is then left out, because 负责人(客户) and 负责人 are different people.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.row import Row
from crmsheets.model.template import Field, Template, taken_apart

_NOISE = re.compile(r"[\s*:★☆·.,，。、_'\"‘’“”\u200b\ufeff]+")
_BRACKETS = re.compile(r"[(\[【〔{<「][^()\[\]【】〔〕{}<>「」]*[)\]】〕}>」]")
# Headers of a column that only counts lines.
SERIAL = frozenset({"序号", "no", "#", "行号", "项次", "sn", "nr"})


@lru_cache(maxsize=20_000)
def squeezed(text: str) -> str:
    """A word in the form it is compared in: NFKC, no blanks, `*`, `:` or stops, lower case, simplified."""
    return simplified(_NOISE.sub("", unicodedata.normalize("NFKC", text)).casefold())


# A second line that shows or says how to fill the column: 「如 X100」, 「(可不填)」.
_EXAMPLE = re.compile(
    r"如|例|e\.g\.|eg |[(（](可不填|选填|必填|留空|optional|required|leave empty)", re.IGNORECASE
)
# A longer cell is no header; taking it apart would cost time with the cube of its length.
_LONGEST_HALVES = 100


# What forms put around a question and lists before an item: 1. 客户名称, 请填写客户名称(必填).
_NUMBERED = re.compile(
    r"^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)）.．、:：]|q\d{1,2}[.、:：]?|[①-⑳])"
    r"\s*(?=[㐀-鿿])",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^请(?:您|先|如实|准确)?(?:填写|输入|选择|填入|填报|填|选|注明|提供|留下|写)(?:一下|您的)?(?=..)"
    r"|^(?:您的|您所在的?|贵(?:公司|单位|司|厂)的|本人)(?=..)"
)
_MARKS = re.compile(
    r"^[#＃★☆*▼▽▲△↓↑→◆◇●■□▪※!！~～\-—=\s]+(?=[㐀-鿿])|(?<=[㐀-鿿)）])[▼▽▲△↓↑←◆◇●■□▪※!！?？~～=\s]+$"
)
_WRAPPED = re.compile(
    r"^[「『【\[(（<《〈]([^「」『』【】\[\]()（）<>《》〈〉]{2,})[」』】\])）>》〉]$"
)
_ENDING = re.compile(
    r"(?<=..)[\s\-—_*,，/|]*(?:非?必填项?|选填项?|必选|可选|可空|可不填|单选|多选|下拉(?:选择)?)$"
)


def undecorated(text: str) -> str:
    """A header without what forms put around it: 1. 您的姓名-必填 -> 姓名."""
    for decoration in (_MARKS, _NUMBERED, _POLITE, _ENDING):
        text = decoration.sub("", text.strip())
    return _WRAPPED.sub(r"\1", text)


# Whose man it is stays: 负责人(客户) is not our 负责人.
_WHOSE = re.compile(r"(?<=人)\((?=(客户|对方|甲方|买方|客方|我方|我司|本司|内部|公司|乙方)方?\))")


def unbracketed(text: str) -> str:
    """The text without bracketed units and hints: 单价(元) -> 单价."""
    plain = unicodedata.normalize("NFKC", text)
    return plain if _WHOSE.search(plain) else _BRACKETS.sub("", plain)


def forms(header: Value) -> tuple[str, ...]:
    """The forms a header cell may be known under, the most literal first.

    A second line is either the header's own (客户⏎名称) or an example (客户名称⏎如 顺达五金).
    """
    return _forms(header) if isinstance(header, str) and header.strip() else ()


@lru_cache(maxsize=20_000)
def _forms(header: str) -> tuple[str, ...]:
    first = header.strip().splitlines()[0]
    bare = unbracketed(first)
    texts = (header, unbracketed(header), first, bare, undecorated(bare), undecorated(first))
    return tuple(dict.fromkeys(form for text in texts if (form := squeezed(text))))


def halves(header: Value) -> tuple[str, str] | None:
    """A header in two languages taken apart: 款号 Style -> (款号, style); None for any other."""
    return _halves(header) if isinstance(header, str) and len(header) <= _LONGEST_HALVES else None


@lru_cache(maxsize=20_000)
def _halves(header: str) -> tuple[str, str] | None:
    plain = unicodedata.normalize("NFKC", header).strip().lstrip("* ")
    parted = re.fullmatch(r"([^A-Za-z]*[㐀-鿿][^A-Za-z]*)[\s/|]+([A-Za-z][^㐀-鿿]*)", plain)
    if parted is None:
        return None
    return squeezed(unbracketed(parted[1])), squeezed(unbracketed(parted[2]))


def tokens(text: str) -> tuple[str, ...]:
    """The words of an English header, lower case; () for anything not plain English."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(re.findall(r"[a-z0-9]+", plain)) if plain.isascii() else ()


def shown(header: Value) -> str:
    """A header as a message quotes it: its own words, without the star and the example line."""
    if header is None:
        return ""
    lines = [line.strip() for line in str(header).strip().splitlines() if line.strip()]
    if not lines:
        return ""
    example = len(lines) > 1 and _EXAMPLE.match(lines[1])
    text = lines[0] if example else "".join(lines)
    return text.lstrip("*＊ ").strip()


def named(grid: Grid, row: int, words: Mapping[str, str]) -> dict[str, int]:
    """Name -> first column whose cell in that row holds a word of it; words as typed or squeezed."""
    found: dict[str, int] = {}
    for column, value in enumerate(grid.rows[row - 1] if row <= len(grid.rows) else (), start=1):
        if isinstance(value, str):
            name = words.get(value.strip()) or words.get(squeezed(value))
            if name is not None:
                found.setdefault(name, column)
    return found


@dataclass(frozen=True)
class Lexicon:
    """The words of one table: form -> field name, by how sure the word is; the row model they are of."""

    labels: Mapping[str, str] = field(default_factory=dict)
    synonyms: Mapping[str, str] = field(default_factory=dict)
    by_content: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    english: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    table: str = ""
    row: type[Row] | None = None

    def find(self, header: Value) -> tuple[str, str] | None:
        """(field, rung) that a header cell stands for; rung is labels or synonyms."""
        known = forms(header)
        for rung, words in (("labels", self.labels), ("synonyms", self.synonyms)):
            for form in known:
                if form in words:
                    return words[form], rung
        both = halves(header)
        if both is not None:
            first, second = (self.labels.get(half) or self.synonyms.get(half) for half in both)
            if first is not None and first == second:
                return first, "synonyms"
        return None

    def shared(self, header: Value) -> tuple[str, ...]:
        """The fields among which the column's content decides (联系方式)."""
        for form in forms(header):
            if form in self.by_content:
                return self.by_content[form]
        return ()


def lexicon(template: Template) -> Lexicon:
    """The words of a table, both languages; built once a row model."""
    return lexicon_of(template.name, template.row)


@cache
def lexicon_of(name: str, row: type[Row]) -> Lexicon:
    """The words of a table by its name and row model."""
    fields = [taken_apart(name, each, info) for each, info in row.model_fields.items()]
    typed = [each for each in fields if each.column.typed]
    # Python names come last: they head the columns of our own `data/<table>.csv`.
    also = [(each, each.column.synonyms) for each in fields] + [(e, (e.name,)) for e in fields]
    return Lexicon(
        labels=_words((each, _labels(each)) for each in typed),
        synonyms=_words(also),
        by_content=_shared(typed),
        english={
            parts: each.name
            for each in typed
            for word in (*_labels(each), *each.column.synonyms)
            if (parts := tokens(unbracketed(word)))
        },
        table=name,
        row=row,
    )


def _labels(each: Field) -> tuple[str, str]:
    return each.column.header.zh, each.column.header.en


def _words(owners: Iterable[tuple[Field, Iterable[str]]]) -> dict[str, str]:
    """Form -> field; whole words first, so that a shortened one never takes another's place."""
    pairs = [(each.name, word) for each, words in owners for word in words]
    found: dict[str, str] = {}
    for name, word in pairs:
        found.setdefault(squeezed(word), name)
    for name, word in pairs:
        found.setdefault(squeezed(unbracketed(word)), name)
    found.pop("", None)
    return found


def _shared(fields: Iterable[Field]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for each in fields:
        for word in each.column.by_content:
            form = squeezed(word)
            found[form] = (*found.get(form, ()), each.name)
    return found
