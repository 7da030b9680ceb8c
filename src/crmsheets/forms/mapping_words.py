"""What was understood of a column or a block, in the reader's words: for 映射.xlsx and the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crmsheets.model.dataset import REASONS
from crmsheets.model.mapping import FAIR, KEEP, NO_DATA, SPLIT, SURE, Block, Seen
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Locale, Text, listed

_HOW: Mapping[str, Text] = {
    "keys": Text("隐藏的标记", "hidden marks"),
    "names": Text("隐藏的名称", "hidden names"),
    "manifest": Text("文件自带的说明", "the file's own manifest"),
    "labels": Text("表头一样", "same header"),
    "synonyms": Text("同义的表头", "synonym"),
    "content": Text("看内容认的", "by its content"),
    "near": Text("表头差一点", "one slip away"),
    "layout": Text("从表的摆法看出来的", "by how the sheet is laid out"),
    "mapping": Text("你指定的", "as you said"),
    SPLIT: Text("一格里有好几条，拆开读了", "several records a cell, read apart"),
}
_TOGETHER = Text("表头和内容一起看", "header and content")
_KEPT = Text("不认识，原样保留", "unknown, kept as it is")
_UNTOLD = Text("没认出是哪种表，请选", "no known table: choose")
_SAME = Text("和「{sheet}」一样", "same as “{sheet}”")
_LIKE = Text("像「{fields}」，看不准", "like {fields}, not sure")
_ROWS = Text("{reason} {n} 行：{rows}", "{reason}, {n} ({rows})")
_HIGH, _MIDDLE, _LOW = Text("高", "high"), Text("中", "fair"), Text("低", "low")
_MOST_ROWS = 8
_NOT_WORTH_SAYING = frozenset({"header", "keys"})


def field_word(field: Field, locale: Locale) -> str:
    """A field as the list offers it: its label without unit or hint."""
    return locale.say(field.column.called)


def fields_of(template: Template, locale: Locale) -> dict[str, str]:
    """Field name -> its word, every word once: a second field of one label shows its name as well."""
    words: dict[str, str] = {}
    for each in template.fields:
        word = field_word(each, locale)
        words[each.name] = f"{word} [{each.name}]" if word in words.values() else word
    return words


def table_word(block: Block, templates: Sequence[Template], locale: Locale) -> str:
    """What a block was read as; "" where nobody knows."""
    for each in templates:
        if each.name == block.table:
            return locale.say(each.tab)
    return "" if block.reason == "unknown" else locale.say(NO_DATA)


def seen_as(seen: Seen, block: Block, templates: Sequence[Template], locale: Locale) -> str:
    """What a column was read as."""
    for each in templates:
        if each.name == block.table and seen.field:
            return fields_of(each, locale)[seen.field]
    return locale.say(KEEP) if block.table else ""


def how(seen: Seen, block: Block, templates: Sequence[Template], locale: Locale) -> str:
    """By what a column was recognised, or what it might be."""
    if not block.table:
        return locale.say(_UNTOLD) if block.reason == "unknown" else ""
    if seen.rivals:
        words = next((fields_of(t, locale) for t in templates if t.name == block.table), {})
        fields = listed((words.get(name, name) for name in seen.rivals), locale.lang)
        return locale.say(_LIKE, fields=fields)
    if not seen.field:
        return locale.say(_HOW[seen.rung] if seen.rung in {"mapping", SPLIT} else _KEPT)
    return locale.say(_HOW.get(seen.rung, _TOGETHER))


def repeated(blocks: Sequence[Block]) -> dict[tuple[str, str, str], Block]:
    """(file, sheet, range) of every block that was understood just as one before it -> that one."""
    first: dict[tuple[object, ...], Block] = {}
    like: dict[tuple[str, str, str], Block] = {}
    for block in blocks:
        if block.ours or not block.shape or not block.columns:
            continue
        columns = sorted((each.header, each.field, each.rivals) for each in block.columns)
        before = first.setdefault((block.shape, block.table, block.reason, *columns), block)
        if before is not block:
            like[block.file, block.sheet, block.range] = before
    return like


def same_as(first: Block, block: Block, locale: Locale) -> str:
    """「和「10月」一样」: whose columns these are."""
    named = first.sheet if first.file == block.file and first.sheet else first.file
    return locale.say(_SAME, sheet=named)


def doubt(seen: Seen, block: Block, templates: Sequence[Template], locale: Locale) -> str:
    """Why a column is doubtful: the fields it may be, or what it was taken for and how surely."""
    if seen.rivals:
        return how(seen, block, templates, locale)
    return f"{seen_as(seen, block, templates, locale)} ({sure(seen, locale)})"


def sure(seen: Seen, locale: Locale) -> str:
    """「高 95%」, 「低」 where several fields fit, "" for a column that is kept."""
    if seen.rivals:
        return locale.say(_LOW)
    if not seen.field:
        return ""
    level = _HIGH if seen.confidence >= SURE else _MIDDLE if seen.confidence >= FAIR else _LOW
    return f"{locale.say(level)} {round(100 * seen.confidence)}%"


def ignored(block: Block, locale: Locale) -> str:
    """「合计行 3 行：5、9、12；空行 1 行：7」."""
    said = [
        locale.say(_ROWS, reason=REASONS.get(reason, reason), n=len(rows), rows=spans(rows, locale))
        for reason, rows in block.left_out.items()
        if reason not in _NOT_WORTH_SAYING
    ]
    return ("；" if locale.lang == "zh" else "; ").join(said)


def spans(rows: Iterable[int], locale: Locale) -> str:
    """Row numbers, runs of them shortened: 5、9、12-14."""
    runs: list[list[int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], row]
        else:
            runs.append([row])
    said = ["-".join(map(str, run)) for run in runs]
    more = "…" if len(said) > _MOST_ROWS else ""
    return listed(said[:_MOST_ROWS], locale.lang) + more


def header_rows(block: Block) -> str:
    """「3」, or 「2-3」 for a header of two rows."""
    rows = block.header_rows
    return "-".join(dict.fromkeys(str(each) for each in (rows[0], rows[-1]))) if rows else ""
