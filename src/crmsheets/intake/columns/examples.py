"""What the words of a field mean: its labels, its synonyms, the headers told for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from crmsheets.intake.columns import told_en, words_zh
from crmsheets.intake.columns.meaning import OTHER, Meaning, meaning
from crmsheets.intake.columns.unsaid import beside
from crmsheets.intake.headers import squeezed, unbracketed
from crmsheets.model.kind import Kind
from crmsheets.model.row import Row
from crmsheets.model.template import Field, taken_apart

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


_HANZI = re.compile(r"[㐀-鿿]")
# What a column of text never is, whatever its words seem to say: the voice of the customer.
_NO_TEXT = frozenset({"name", "person", "date", "phone", "email", "code", "qty", "money", "price"})


@cache
def _told(table: str) -> Mapping[str, tuple[str, ...]]:
    """Form -> the fields of a table that it is told for."""
    found: dict[str, tuple[str, ...]] = {}
    chinese = ((line, None) for line in words_zh.TOLD.splitlines())
    english = ((line, ", ") for line in told_en.TOLD.splitlines())
    for line, between in (*chinese, *english):
        field, _, words = line.partition(": ")
        if field.partition(".")[0] != table:
            continue
        for word in words.split(between):
            form = squeezed(word)
            found[form] = tuple(dict.fromkeys((*found.get(form, ()), field.partition(".")[2])))
    return found


@lru_cache(maxsize=20_000)
def told_for(text: str, table: str) -> tuple[str, ...]:
    """The fields that a header stands for as a whole, whatever its parts say; () for most."""
    told = _told(table).get(text)
    if told is not None or not _HANZI.search(text):
        return told or ()
    return tuple(field for field, turn in _turns(table).items() if turn.fullmatch(text))


@cache
def _turns(table: str) -> Mapping[str, re.Pattern[str]]:
    """Field of a table -> the turns of phrase for it; `customer|order.note` is one of both."""
    found: dict[str, list[str]] = {}
    for line in filter(None, words_zh.TURNS.splitlines()):
        field, _, pattern = line.partition(": ")
        if table in field.partition(".")[0].split("|"):
            found.setdefault(field.partition(".")[2], []).append(pattern)
    return {field: re.compile(_spelt_out("|".join(turns))) for field, turns in found.items()}


def _spelt_out(pattern: str) -> str:
    """A pattern with the words that `<name>` stands for."""
    while (
        found := re.sub(r"<(\w+)>", lambda name: words_zh.TURN_WORDS[name[1]], pattern)
    ) != pattern:
        pattern = found
    return pattern


@cache
def meanings(table: str, row: type[Row]) -> Mapping[str, tuple[Meaning, ...]]:
    """Field -> what its labels and synonyms mean; one known `exactly` means nothing else."""
    every = [taken_apart(table, name, info) for name, info in row.model_fields.items()]
    fields = [each for each in every if not each.column.exactly]
    labels = {_said(word): each.name for each in reversed(fields) for word in _labels(each)}
    exact: dict[str, tuple[Meaning, ...]] = {each.name: () for each in every}
    return exact | {
        each.name: tuple(
            word for word in _words(each) if labels.get(_said(word), each.name) == each.name
        )
        for each in fields
    }


@cache
def told_meanings(table: str, row: type[Row]) -> Mapping[str, tuple[Meaning, ...]]:
    """Field -> what the headers told for it mean, where no other field's words say the same.

    They are examples for headers of the same kind only: 客户型号 is no example for 客户编号.
    """
    own = meanings(table, row)
    told = [
        (names, _plainly(word))
        for text, names in _told(table).items()
        for word in filter(None, (meaning(text),))
        if not word.rest and word.which and not word.which & OTHER
    ]
    claims: dict[tuple[str, frozenset[str], str], set[str]] = {}
    for names, word in (*(((name,), word) for name in own for word in own[name]), *told):
        claims.setdefault(_said(word), set()).update(names)
    found: dict[str, dict[Meaning, None]] = {name: {} for name in own}
    for (name, *_), word in told:
        kinds = {each.kind for each in own[name]} - {"person"}
        if word.kind in kinds and claims[_said(word)] == {name} and word not in own[name]:
            found[name][word] = None
    return {name: tuple(words) for name, words in found.items()}


def _plainly(word: Meaning) -> Meaning:
    """A meaning without what goes without saying: 货走日期 is a day of shipping."""
    return replace(word, text="", which=word.which - beside(word.which, word.which))


def _said(word: Meaning) -> tuple[str, frozenset[str], str]:
    return word.kind, word.which, word.rest


def _labels(field: Field) -> Iterator[Meaning]:
    """What the field's own labels mean; no synonym of another field says the same."""
    for label in (field.column.header.zh, unbracketed(field.column.header.en).strip()):
        word = meaning(label)
        if word is not None and field.column.typed:
            yield word


@cache
def computed(table: str, row: type[Row]) -> frozenset[str]:
    """The fields that nobody types."""
    fields = (taken_apart(table, name, info) for name, info in row.model_fields.items())
    return frozenset(each.name for each in fields if not each.column.typed)


@cache
def people(table: str, row: type[Row]) -> frozenset[str]:
    """The fields that hold persons."""
    fields = (taken_apart(table, name, info) for name, info in row.model_fields.items())
    return frozenset(each.name for each in fields if each.kind is Kind.PERSON)


@cache
def typed(table: str, row: type[Row]) -> frozenset[str]:
    """The fields of days, numbers and the like, which no text describes."""
    fields = (taken_apart(table, name, info) for name, info in row.model_fields.items())
    kinds = _OF_KIND.keys() - {Kind.PARAGRAPH, Kind.RATING}
    return frozenset(each.name for each in fields if each.kind in kinds)


def _fits(word: Meaning, field: Field) -> bool:
    if field.kind is Kind.DATE:
        return word.kind in {"date", ""}
    if field.kind is Kind.PRICE:
        return word.kind != "rating"  # Rate is both
    return field.kind is not Kind.PARAGRAPH or word.kind not in _NO_TEXT


def _words(field: Field) -> tuple[Meaning, ...]:
    header = field.column.header
    texts = (header.zh, header.en, *field.column.synonyms, *field.column.by_content)
    said = [_plainly(word) for text in texts if (word := meaning(text)) is not None]
    # A word of ours that says another thing counts only as it stands: the Bill date of an order.
    said = [word for word in said if not word.which & OTHER]
    if field.kind is Kind.PARAGRAPH:
        # 客户说 and Activity name nobody: a name that is only implied is no text.
        said = [replace(word, kind="") if word.kind == "name" else word for word in said]
    said = [word for word in said if _fits(word, field)]
    kind = _OF_KIND.get(field.kind, "")
    kinds = (replace(word, kind=word.kind or kind) for word in said)
    return tuple(dict.fromkeys((*said, *kinds)))
