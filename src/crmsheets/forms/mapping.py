"""映射.xlsx as plain data: what was understood, a column a line, to be corrected in any program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crmsheets.forms import mapping_words as words
from crmsheets.forms.mapping_balance import Money, balance_sheet
from crmsheets.model import markers
from crmsheets.model.book import Book, Lane, Put, Sheet, Validation
from crmsheets.model.cell import letters
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.mapping import (
    COLUMN_OF,
    COLUMNS,
    FIRST_ROW,
    HEADER_ROW,
    HELP_TITLE,
    KEEP,
    KEPT,
    KEY_ROW,
    NO_DATA,
    NOTHING,
    ROLE,
    TITLE,
    Block,
    Key,
    MappingColumn,
    Seen,
)
from crmsheets.model.template import Template
from crmsheets.model.text import Locale, Text
from crmsheets.model.version import GENERATOR

_TABLES, _PARENT, _HEAD = "lst_map_table", "map_field_parent", "map_field_head"
_OF_BLOCK = frozenset({"file", "sheet", "range", "header_row"})
_WRONG = Text("请从下拉里选。", "Please pick from the list.")
_PROMPTS: Mapping[str, Text] = {
    "table": Text(
        "这块是哪种表？改一行就够了。", "Which table is it? Changing one line is enough."
    ),
    "field": Text("这一列是什么？先看「识别成」。", "What is this column? See “Read as” first."),
    "agreed": Text("看过没错就打 ✓，以后不再问。", "✓ if it is right; it is not asked again."),
    "header_row": Text("表头在第几行？写数字。", "In which row does the header stand? A number."),
}
HELP = Text(
    "这份文件说明每一列读成了什么。有底色的行请先看：黄色是看不准的列，橙色是没认出的表。",
    "This file says what every column was read as. Look at the coloured lines first: yellow for a "
    "column that is not sure, orange for a sheet that nobody knows.",
)
STEPS = (
    HELP,
    Text(
        "不对的，在「识别成」「对应字段」「表头行」里改（点一下有下拉）；没错的打 ✓；不用的行不用管，也可以删。"
        "列一样的表（一月一张的那种）改一张就行。",
        "Where it is wrong, change “Read as”, “Field” or “Header row” (click for the list); ✓ what is "
        "right; other lines may stay or be deleted. Of sheets with the same columns, such as one a "
        "month, correcting one is enough.",
    ),
    Text(
        "存好以后再运行：crmsheets import 原来的文件 --mapping 这个文件。放在原文件旁边，"
        "下个月同样表头的文件也照这个读。",
        "Save it and run again: crmsheets import FILES --mapping THIS FILE. Left beside the files, it "
        "also holds for next month's files with the same headers.",
    ),
)


def book(
    blocks: Sequence[Block],
    balance: Sequence[SheetBalance],
    money: tuple[Money, Money],
    templates: Sequence[Template],
    locale: Locale,
) -> Book:
    """The workbook. `money`: the parts of both sides of the money balance, with their words."""
    typed = [each for each in templates if not each.result]
    hidden, names = _lists(typed, locale)
    return Book(
        sheets=(
            _lines_sheet(blocks, typed, locale),
            balance_sheet(balance, money, typed, locale),
            _help_sheet(locale),
            hidden,
        ),
        title=locale.say(TITLE),
        names=names,
        properties={markers.ROLE: ROLE, markers.GENERATOR: GENERATOR},
    )


def lines(blocks: Sequence[Block]) -> list[tuple[Block, Seen]]:
    """The lines in order: what is doubtful, what was not recognised, the rest, the repeated.

    Workbooks of our own that were recognised by their marks need no look and have no line.
    """
    like = words.repeated(blocks)
    found = [(block, seen) for block in blocks if not block.ours for seen in block.columns]
    return sorted(found, key=lambda line: _rank(*line, repeated=_place(line[0]) in like))


def _rank(block: Block, seen: Seen, *, repeated: bool) -> int:
    if repeated:
        return 3
    return 0 if seen.doubtful else 1 if block.reason == "unknown" else 2


def _place(block: Block) -> tuple[str, str, str]:
    return block.file, block.sheet, block.range


def _looks(
    found: Sequence[tuple[Block, Seen]], like: Mapping[tuple[str, str, str], Block]
) -> list[str]:
    """What is laid over the cells of every line: its colour, and a rule above every block."""
    looks, before = [], None
    for block, seen in found:
        place = _place(block)
        ground = " warn" if seen.doubtful else " missing" if block.reason == "unknown" else ""
        looks.append(("" if place in like else ground) + (" first" if place != before else ""))
        before = place
    return looks


def _lines_sheet(blocks: Sequence[Block], templates: Sequence[Template], locale: Locale) -> Sheet:
    found, like = lines(blocks), words.repeated(blocks)
    puts = [Put(KEY_ROW, at, each.key, "key") for at, each in enumerate(COLUMNS, start=1)]
    for at, each in enumerate(COLUMNS, start=1):
        head = "header_required" if each.typed else "header"
        puts.append(Put(HEADER_ROW, at, locale.say(each.label), head))
    looks = _looks(found, like)
    for row, ((block, seen), ground) in enumerate(zip(found, looks, strict=True), start=FIRST_ROW):
        said = _line(block, seen, templates, locale)
        if (first := like.get(_place(block))) is not None:
            said["how"] = words.same_as(first, block, locale)
        if not ground.endswith("first"):  # said once of the whole block
            said["ignored"] = ""
        puts += [
            Put(row, at, said[each.name], _laid(each, ground))
            for at, each in enumerate(COLUMNS, start=1)
        ]
    last = FIRST_ROW - 1 + max(len(found), 1)
    shown = len(COLUMNS)
    return Sheet(
        title=locale.say(TITLE),
        puts=tuple(puts),
        lanes=tuple(
            Lane(at, each.width, each.look, hidden=each.hidden)
            for at, each in enumerate(COLUMNS, start=1)
        ),
        heights={HEADER_ROW: 34},
        hidden_rows=(KEY_ROW,),
        validations=_validations(last, locale),
        freeze=(FIRST_ROW, COLUMN_OF["sheet"]),
        filter=(HEADER_ROW, 1, last, shown),
        repeat=(HEADER_ROW, HEADER_ROW),
    )


def _laid(column: MappingColumn, ground: str) -> str:
    """The look of a cell; what is repeated from the line above stands pale."""
    if column.hidden:
        return column.look
    return column.look + (ground or (" again" if column.name in _OF_BLOCK else ""))


def _line(
    block: Block, seen: Seen, templates: Sequence[Template], locale: Locale
) -> dict[str, str]:
    table = block.table or ("" if block.reason == "unknown" else NOTHING)
    key = Key(
        shape=block.shape,
        header_rows=block.header_rows,
        table=table,
        column=seen.column,
        field=seen.field or KEPT,
        told=seen.rung == "mapping",
        block=block.told,
    )
    return {
        "file": block.file,
        "sheet": block.sheet,
        "range": block.range,
        "table": words.table_word(block, templates, locale),
        "column": letters(seen.column),
        "header": seen.header,
        "field": words.seen_as(seen, block, templates, locale),
        "agreed": "",
        "sample": " | ".join(seen.samples),
        "sure": words.sure(seen, locale),
        "how": words.how(seen, block, templates, locale),
        "header_row": words.header_rows(block),
        "ignored": words.ignored(block, locale),
        "key": str(key),
    }


def _validations(last: int, locale: Locale) -> tuple[Validation, ...]:
    table = f"${letters(COLUMN_OF['table'])}{FIRST_ROW}"
    sources = {
        "table": f"={_TABLES}",
        "field": f"=OFFSET({_HEAD},MATCH({table},{_PARENT},0),0,COUNTIF({_PARENT},{table}),1)",
    }
    rules = []
    for name, prompt in _PROMPTS.items():
        at = COLUMN_OF[name]
        rules.append(
            Validation(
                area=(FIRST_ROW, at, last, at),
                kind="list" if name in sources else "any",
                source=sources.get(name, ""),
                title=locale.say(COLUMNS[at - 1].label).partition("(")[0].strip(),
                prompt=locale.say(prompt),
                error_title=locale.say(_WRONG),
                error=locale.say(_WRONG),
            )
        )
    return tuple(rules)


def _lists(templates: Sequence[Template], locale: Locale) -> tuple[Sheet, dict[str, str]]:
    """`_lists`: the tables, and every table's fields below one another, the table beside each."""
    tables = [locale.say(each.tab) for each in templates] + [locale.say(NO_DATA)]
    pairs = [
        (locale.say(each.tab), word)
        for each in templates
        for word in (locale.say(KEEP), *words.fields_of(each, locale).values())
    ]
    pairs.append((locale.say(NO_DATA), locale.say(KEEP)))
    puts = [Put(1, column, head, "key") for column, head in enumerate((_TABLES, _PARENT, _HEAD), 1)]
    puts += [Put(row, 1, word, "key") for row, word in enumerate(tables, start=2)]
    for row, (table, field) in enumerate(pairs, start=2):
        puts += [Put(row, 2, table, "key"), Put(row, 3, field, "key")]
    at = f"='{markers.LISTS_SHEET}'!"
    names = {
        _TABLES: f"{at}$A$2:$A${len(tables) + 1}",
        _PARENT: f"{at}$B$2:$B${len(pairs) + 1}",
        _HEAD: f"{at}$C$1",
    }
    lanes = tuple(Lane(column, 18, "key") for column in (1, 2, 3))
    sheet = Sheet(title=markers.LISTS_SHEET, puts=tuple(puts), lanes=lanes, state="veryHidden")
    return sheet, names


def _help_sheet(locale: Locale) -> Sheet:
    puts = [Put(1, 1, locale.say(HELP_TITLE), "title")]
    puts += [
        Put(row, 1, f"{row - 1}. {locale.say(step)}", "step")
        for row, step in enumerate(STEPS, start=2)
    ]
    return Sheet(
        title=locale.say(HELP_TITLE),
        puts=tuple(puts),
        lanes=(Lane(1, 90, "plain"),),
        heights={1: 26, 2: 22, 3: 40, 4: 40},
        gridlines=False,
        landscape=False,
    )
