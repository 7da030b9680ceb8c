"""What `analyze` prints: what was read, repaired, is to be fixed, what matters, what to open."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.model.dataset import REASONS
from crmsheets.model.kind import Kind
from crmsheets.model.text import Text, listed
from crmsheets.model.width import width, wrapped
from crmsheets.render.clauses import cut
from crmsheets.render.words import declared_field

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

COLUMNS = 80
_PATH = re.compile(r"(^|[\s：:（(])([A-Za-z]:)?[/\\]\S|\S[/\\]\S*$")
_READ = Text(
    "读了 {files} 个文件，共 {present} 行：收下 {read}，未收 {rejected}，跳过 {skipped}{reasons}。",
    "Read {files} {things}, {present} rows: {read} taken, {rejected} rejected, "
    "{skipped} skipped{reasons}.",
)
_UNREAD = Text(
    "没读成的 {n} 个文件：{files}，原因见 {details}",
    "Files that gave nothing: {n} ({files}); the reasons are in {details}",
)
_FIXED = Text(
    "自动改好 {n} 格（{kinds}），明细：{file}", "Repaired {n} {things} ({kinds}), listed in {file}"
)
_FIX = Text("要人改 {n} 处：{people} → {file}", "To be fixed by people: {n} ({people}) → {file}")
_NOTHING_TO_FIX = Text("没有要人改的地方。", "Nothing to be fixed by people.")
_AND_MORE = Text(" 等{n}人", " … of {n} people")
_EMPTY = Text("一行都没填的 {n} 个文件：{files}", "Files with no row filled in: {n} ({files})")
_POINTS = Text("本期要点：{points}。", "This period: {points}.")
_OPEN = Text("打开看：{file}", "Open: {file}")
_OTHERS = Text("未署名", "no name")
_SHORT = {
    "blank": Text("空行", "blank"),
    "prefilled": Text("空行", "blank"),
    "total": Text("合计", "totals"),
    "duplicate": Text("重复", "duplicates"),
    "replaced": Text("有改好的", "replaced"),
    "untouched": Text("退回件没改", "untouched returns"),
    "report": Text("我们的报告", "our reports"),
    "master": Text("总档里没改过的", "unchanged master rows"),
}
_KINDS = {
    Kind.DATE: Text("日期", "dates"),
    Kind.PHONE: Text("电话", "phones"),
    Kind.MONEY: Text("金额", "amounts"),
    Kind.PRICE: Text("单价", "prices"),
    Kind.QUANTITY: Text("数量", "quantities"),
    Kind.RATING: Text("评分", "ratings"),
    Kind.CHOICE: Text("选项", "choices"),
    Kind.PERSON: Text("人名", "names"),
    Kind.COMPANY: Text("客户名称", "companies"),
}
_OTHER_KIND = Text("其他", "others")
_UNKNOWN = frozenset({"unknown", "not_data"})
_POINTS_SHOWN = 3
_DETAILS = "findings.csv"
_PEOPLE_SHOWN = 8
_FILES_SHOWN = 5
_SEMICOLON = re.compile(r"；|; ")
_DASH = re.compile(r"\s*——\s*|\s[—–]\s")


def fitted(said: Iterable[str]) -> Iterator[str]:
    """Lines on 80 columns; one that names a path stays whole, so that it can be copied."""
    for line in said:
        if width(line) <= COLUMNS or _PATH.search(line):
            yield line
        else:
            first, *rest = wrapped(line, COLUMNS - 4)
            yield from (first, *(f"  {more.lstrip()}" for more in rest))


def lines(
    judged: Judged,
    locale: Locale,
    *,
    to_fix: Mapping[str, int],
    report: str,
    handout: str,
    empty: Sequence[str] = (),
) -> list[str]:
    """The lines; `to_fix`: person -> problems to fix, paths as the reader should type them.

    `empty`: the files in which nobody has filled in a row yet.
    """
    said = [read_line(judged.dataset, locale)]
    lost = unread(judged.dataset)
    if lost:
        files = _first_of(lost, locale)
        said.append(locale.say(_UNREAD, n=len(lost), files=files, details=_DETAILS))
    repaired = fixed(judged.dataset, locale)
    if repaired:
        kinds = _listed(repaired, locale)
        said.append(
            locale.say(
                _FIXED,
                n=(n := sum(repaired.values())),
                things=_things("cell", n),
                kinds=kinds,
                file=_DETAILS,
            )
        )
    if to_fix:
        said.append(_people(to_fix, handout, locale))
    if empty:
        said.append(locale.say(_EMPTY, n=len(empty), files=_first_of(empty, locale)))
    if judged.lines:
        said.append(locale.say(_POINTS, points=points(judged, locale)))
    return [*said, locale.say(_OPEN, file=report)]


def _first_of(files: Sequence[str], locale: Locale) -> str:
    return listed(files[:_FILES_SHOWN], locale.lang) + " …" * (len(files) > _FILES_SHOWN)


def unread(data: Dataset) -> list[str]:
    """Files that people sent as data and that gave none: broken ones, and sheets nobody knows."""
    used = {sheet.file for sheet in data.balance if sheet.status == "read"}
    lost = [
        sheet.file
        for sheet in data.balance
        if sheet.status == "failed" or (not sheet.role and sheet.reason in _UNKNOWN)
    ]
    return [file for file in dict.fromkeys(lost) if file not in used]


def _people(to_fix: Mapping[str, int], handout: str, locale: Locale) -> str:
    """Who has how much to fix, the most first; of many people only the first are named."""
    to_fix = {name: n for name, n in to_fix.items() if n}
    total = sum(to_fix.values())
    if not total:
        return locale.say(_NOTHING_TO_FIX)
    ranked = sorted(to_fix.items(), key=lambda pair: -pair[1])
    people = {name or locale.say(_OTHERS): n for name, n in ranked[:_PEOPLE_SHOWN]}
    named = _listed(people, locale)
    if len(ranked) > _PEOPLE_SHOWN:
        named += locale.say(_AND_MORE, n=len(ranked))
    return locale.say(_FIX, n=total, people=named, file=handout)


def read_line(data: Dataset, locale: Locale) -> str:
    """「读了 5 个文件，共 812 行：收下 790，未收 6，跳过 16（空行 9、合计 3、重复 4）。」."""
    skipped: Counter[str] = Counter()
    lines = [sheet for sheet in data.balance if sheet.own_rows]
    for sheet in lines:
        for key, count in sheet.left_out.items():
            skipped[reason(key, locale)] += count
    read = sum(sheet.rows_read for sheet in lines)
    rejected = sum(sheet.rows_rejected for sheet in lines)
    reasons = _listed(dict(skipped.most_common()), locale)
    files = len({sheet.file for sheet in data.balance if sheet.status == "read"})
    return locale.say(
        _READ,
        files=files,
        things=_things("file", files),
        present=read + rejected + skipped.total(),
        read=read,
        rejected=rejected,
        skipped=skipped.total(),
        reasons=("（{}）" if locale.lang == "zh" else " ({})").format(reasons) if reasons else "",
    )


def reason(key: str, locale: Locale) -> str:
    """Why rows were skipped, in a word or two."""
    said = _SHORT.get(key) or REASONS.get(key)
    return key if said is None else locale.say(said)


def fixed(data: Dataset, locale: Locale) -> dict[str, int]:
    """Kind of value, in words -> cells that were repaired and taken, most first."""
    counts: Counter[str] = Counter()
    for finding in data.findings:
        if finding.rule.fixed:
            field = declared_field(finding)
            word = _KINDS.get(field.kind, _OTHER_KIND) if field else _OTHER_KIND
            counts[locale.say(word)] += max(len(finding.cells), 1)
    return dict(counts.most_common())


def points(judged: Judged, locale: Locale) -> str:
    """The first line of page one and the first alarms, each without its tail of names."""
    first, *others = (line.said(locale.lang) for line in judged.lines)
    alarms = [
        _head(said) for line, said in zip(judged.lines[1:], others, strict=True) if line.alarm
    ]
    chosen = [_head(cut(first, _SEMICOLON)[0]), *alarms[: _POINTS_SHOWN - 1]]
    return ("；" if locale.lang == "zh" else "; ").join(chosen)


def _head(said: str) -> str:
    return cut(said, _DASH)[0].rstrip("。.；;—– ")


def _things(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"


def _listed(counts: Mapping[str, int], locale: Locale) -> str:
    return listed((f"{name} {n}" for name, n in counts.items()), locale.lang)
