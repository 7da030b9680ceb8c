"""Values picked from a list: labels in either language, names, synonyms; closed and open lists."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from crmsheets.intake.values.blanks import EXCEL_ERROR, denies, is_blank, shows_error
from crmsheets.intake.values.notes import understood
from crmsheets.intake.values.provinces import region
from crmsheets.intake.values.reading import ColumnContext, Note, Read, said, typed
from crmsheets.intake.values.spelling import changed, line
from crmsheets.model.choice import Choice, plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.grid import Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Field
from crmsheets.model.text import Text

READ_AS = Rule(
    code="PICK01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，按列表读成「{read}」。", "says '{value}'; read as '{read}'."),
    why=Text("同一个意思用同一个词，才能统计。", "One word for one thing can be counted."),
    fix=Text("不用改。", "Nothing to do."),
    example="客诉",
    passing="投诉",
    fixed=True,
)
NOT_LISTED = Rule(
    code="PICK02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，列表里没有，请从这些里选：{options}。",
        "says '{value}', which is not in the list. Pick one of: {options}.",
    ),
    why=Text("这一列只能从列表选。", "Only entries of the list are counted."),
    fix=Text("从下拉列表里选。", "Pick from the dropdown."),
    example="骂人",
    passing="投诉",
    shared=True,
)
FREE_WORD = Rule(
    code="PICK03",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，列表里没有，照原样收下。",
        "says '{value}', which is not in the list; kept as typed.",
    ),
    why=Text("这一列可以写列表外的词。", "This column also takes words of your own."),
    fix=Text("常用的话，在设置里加进列表。", "Add it to the list in the settings if it is common."),
    example="抖店",
    passing="展会",
)
REGION_SPLIT = Rule(
    code="PICK04",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，省份读成「{read}」，其余「{rest}」不放在这一列。",
        "says '{value}'; the province is '{read}', the rest '{rest}' is not kept here.",
    ),
    why=Text("省份列只放省份。", "The column holds the province only."),
    fix=Text("城市写在地址里。", "The town belongs to the address."),
    example="广东东莞",
    passing="广东",
    fixed=True,
)
RULES = (READ_AS, NOT_LISTED, FREE_WORD, REGION_SPLIT)

_APART = re.compile(r"\s*[、，,;；/|\n+&]+\s*")
_NUMBERED = re.compile(r"^(?:[(（]?[0-9]{1,2}[)）.、]|[A-Z][.、])\s*(?=\S)")
_NEAR_ENOUGH = 60


def read_choice(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """One entry of a list; an open list keeps other words as typed."""
    text = _text(value)
    if isinstance(text, Read) or field.choices is None:
        return text if isinstance(text, Read) else Read(text, changed(value, text))
    member = _member(field.choices, text)
    if member is not None:
        return Read(_stored(member, field), _renamed(member, value))
    if is_blank(text) or denies(text, field.name):
        return Read()
    spoken = understood(field.choices, text).member
    if spoken is not None:
        return Read(_stored(spoken, field), (Note(READ_AS, {"read": spoken.text}),))
    if not field.closed:
        proposal = _nearest(text, list(field.choices), ctx)
        return Read(text, (*changed(value, text), Note(FREE_WORD, {}, proposal, grouped=True)))
    return _province(text, field) or _refused(text, field, ctx)


def read_several(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """Several entries in a cell, joined with 、; words outside an open list are kept."""
    text = _text(value)
    if isinstance(text, Read) or field.choices is None:
        return text if isinstance(text, Read) else Read(text, changed(value, text))
    if _member(field.choices, text) is not None or is_blank(text):
        return read_choice(value, field, ctx)
    members = _members(field.choices, text)
    unknown = [part for part, member in members.items() if member is None]
    if unknown and (len(unknown) == len(members) or field.column.choices is None):
        return Read(text, (*changed(value, text), Note(FREE_WORD, grouped=True)))
    read = "、".join(dict.fromkeys(str(member or part) for part, member in members.items()))
    notes = [] if read == value else [Note(READ_AS, {"read": read})]
    notes += [Note(FREE_WORD, {"value": part}, grouped=True) for part in unknown]
    return Read(read, tuple(notes))


def _members(choices: type[Choice], text: str) -> dict[str, Choice | None]:
    """Each entry that a cell names, by the words it names it with; blanks part entries only."""
    whole = understood(choices, text).member
    if whole is not None:
        return {text: whole}
    found: dict[str, Choice | None] = {}
    for part in filter(None, _APART.split(text)):
        found |= _pieces(choices, part)
    return found


def _pieces(choices: type[Choice], part: str) -> dict[str, Choice | None]:
    one = _member(choices, part) or understood(choices, part).member
    pieces = part.split()
    if one is not None or len(pieces) == 1 or part.isascii():
        return {part: one}
    several = {each: _member(choices, each) for each in pieces}
    return several if None not in several.values() else {part: None}


def _text(value: Value) -> str | Read:
    if value is None or (isinstance(value, str) and not value.strip()):
        return Read()
    if shows_error(value):
        return said(EXCEL_ERROR)
    if isinstance(value, (dt.date, dt.time, dt.timedelta)):
        return typed(value)
    text = line(typed(value))
    return text or Read()


def _member(choices: type[Choice], text: str) -> Choice | None:
    """The entry whose label, name or synonym stands there, in either script, after a number or not."""
    return (
        choices.read(text)
        or _numbered(choices, text.rstrip("。.!！"))
        or choices.read(simplified(text))
    )


def _numbered(choices: type[Choice], text: str) -> Choice | None:
    """1.已发货; but the letter of A、B is an entry itself where the list has one."""
    number = _NUMBERED.match(text)
    if number is not None and choices.read(number[0].strip("(（)）.、 ")) is not None:
        return None
    return choices.read(_NUMBERED.sub("", text))


def _stored(member: Choice, field: Field) -> object:
    return member if field.closed else str(member)


def _renamed(member: Choice, value: Value) -> tuple[Note, ...]:
    """Nothing is said of a label in either language, whatever its case or blanks."""
    if plain(typed(value)) in {plain(member.text.zh), plain(member.text.en)}:
        return ()
    return (Note(READ_AS, {"read": member.text}),)


def _province(text: str, field: Field) -> Read | None:
    """广东东莞 in a column of provinces: the province counts, the town is offered to `city`."""
    if field.name != "province" or field.choices is None:
        return None
    found = region(field.choices, text)
    if found is None:
        return None
    member, rest = found
    if rest or text.startswith(member.text.zh):
        note = Note(REGION_SPLIT, {"read": member.text, "rest": rest})
        return Read(member, (note,), {"city": rest} if rest else {})
    return Read(member, (Note(READ_AS, {"read": member.text}),))


def _refused(text: str, field: Field, ctx: ColumnContext) -> Read:
    choices = list(field.choices or ())
    got = {"options": [member.text for member in choices]}
    return Read(None, (Note(NOT_LISTED, got, _nearest(text, choices, ctx), grouped=True),))


def _nearest(text: str, choices: Sequence[Choice], ctx: ColumnContext) -> Suggestion | None:
    """The entry that is written nearly alike, or that stands within the text."""
    words = {
        plain(word): member
        for member in choices
        for word in (member.text.zh, member.text.en, *member.synonyms)
    }
    bare = plain(text)
    near = process.extractOne(bare, words.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH)
    inside = [word for word in words if len(word) > 1 and word in bare]
    found = near[0] if near else max(inside, key=len, default=None)
    return Suggestion(words[found].text(ctx.locale.lang)) if found else None
