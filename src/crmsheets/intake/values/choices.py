"""Values picked from a list: labels in either language, names, synonyms; closed and open lists."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.meaning import meant
from crmsheets.intake.values.reading import ColumnContext, Note, Read, said, typed
from crmsheets.intake.values.spelling import changed, line
from crmsheets.model.choice import Choice, plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.grid import Value
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

_APART = re.compile(r"[、，,;；/|\n\s+&]+")
_NUMBERED = re.compile(r"^(?:[(（]?[0-9]{1,2}[)）.、]|[A-Z][.、])\s*(?=\S)")
_NEAR_ENOUGH = 60
_HANZI = re.compile(r"[\u4e00-\u9fff]+")
_AROUND = re.compile(
    r"(?:客户|客|对方|我方|我们|已经|已|正在|在|去|打|发|做|用|通过|先|又|给客户)*"
)
_BEHIND = re.compile(r"(?:了|啦|过|的|沟通|联系|交流|一下|跟进|回访|客户|成功)*")
_NEGATED = re.compile(r"[未没不无非勿待等拟需]")


def read_choice(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """One entry of a list; an open list keeps other words as typed."""
    text = _text(value)
    if isinstance(text, Read) or field.choices is None:
        return text if isinstance(text, Read) else Read(text, changed(value, text))
    member = _member(field.choices, text)
    if member is not None:
        return Read(_stored(member, field), _renamed(member, value))
    if is_blank(text):
        return Read()
    if not field.closed:
        proposal = _nearest(text, list(field.choices), ctx)
        return Read(text, (*changed(value, text), Note(FREE_WORD, {}, proposal, grouped=True)))
    understood = meant(field.choices, text)
    spoken = understood.member
    if spoken is None and not understood.doubtful:
        spoken = spoken_of(field.choices, text)
    if spoken is not None:
        return Read(spoken, (Note(READ_AS, {"read": spoken.text}, grouped=True),))
    return _province(text, field) or _refused(text, field, ctx)


def read_several(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """Several entries in a cell, joined with 、; words outside an open list are kept."""
    text = _text(value)
    if isinstance(text, Read) or field.choices is None:
        return text if isinstance(text, Read) else Read(text, changed(value, text))
    if _member(field.choices, text) is not None or is_blank(text):
        return read_choice(value, field, ctx)
    members = {part: _member(field.choices, part) for part in _APART.split(text) if part}
    unknown = [part for part, member in members.items() if member is None]
    if unknown and (len(unknown) == len(members) or field.column.choices is None):
        return Read(text, (*changed(value, text), Note(FREE_WORD, grouped=True)))
    read = "、".join(dict.fromkeys(str(member or part) for part, member in members.items()))
    notes = [] if read == value else [Note(READ_AS, {"read": read})]
    notes += [Note(FREE_WORD, {"value": part}, grouped=True) for part in unknown]
    return Read(read, tuple(notes))


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
    return choices.read(text) or choices.read(_NUMBERED.sub("", text).rstrip("。."))


def spoken_of(choices: type[Choice], text: str) -> Choice | None:
    """The one entry that a Chinese word means in other clothes: 发邮件, 客户来厂, 已发.

    Words around an entry that change nothing are taken off; a word cut short is completed where
    only one entry begins with it. What is negated or only waited for (未, 不, 等 …) is left alone.
    """
    bare = plain(text)
    if not _HANZI.fullmatch(bare):
        return None
    waiting = choices.read(bare.replace("等", "待", 1)) if bare.startswith("等") else None
    if waiting is not None:
        return waiting
    words = {
        plain(word): member
        for member in choices
        for word in (member.text.zh, *member.synonyms)
        if _HANZI.fullmatch(plain(word))
    }
    found = {
        member
        for word, member in words.items()
        if (at := bare.find(word)) >= 0
        and _AROUND.fullmatch(bare[:at])
        and _BEHIND.fullmatch(bare[at + len(word) :])
    }
    if not found and len(bare) > 1 and not _NEGATED.search(bare):
        found = {member for word, member in words.items() if word.startswith(bare)}
    return found.pop() if len(found) == 1 else None


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
    found: tuple[str, Choice] | None = None
    for member in field.choices:
        for word in (member.text.zh, *member.synonyms):
            if text.startswith(word) and (found is None or len(word) > len(found[0])):
                found = (word, member)
    if found is None:
        return None
    rest = text[len(found[0]) :].strip(" -/,，、省市")
    note = Note(REGION_SPLIT, {"read": found[1].text, "rest": rest})
    return Read(found[1], (note,), {"city": rest} if rest else {})


def _refused(text: str, field: Field, ctx: ColumnContext) -> Read:
    choices = list(field.choices or ())
    got = {"options": [member.text for member in choices]}
    return Read(None, (Note(NOT_LISTED, got, _nearest(text, choices, ctx)),))


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
