"""The lines of a block of 疑似重复 or 已自动合并: what stands in each column, what differs, the marks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.analysis.changes import standing
from crmsheets.analysis.evidence import evidence
from crmsheets.analysis.golden import written
from crmsheets.analysis.joining import BY_EVIDENCE, SOMEBODY
from crmsheets.analysis.latin_places import same_place
from crmsheets.analysis.lookup import phone_keys
from crmsheets.analysis.names import name_key
from crmsheets.analysis.proposals import CUSTOMER
from crmsheets.model.review import CHOSEN_MAIN, COMPARED, Part
from crmsheets.model.shown import Shown, listing, shown
from crmsheets.model.text import Text, listed

if TYPE_CHECKING:
    from crmsheets.analysis.proposals import Proposal, Side
    from crmsheets.model.book import Content
    from crmsheets.model.cell import Cell
    from crmsheets.model.duplicates import Pair
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

MERGE, ASK = Text("合并", "merge"), Text("待确认", "to be decided")
RESULT, ROW = Text("合并后", "merged"), Text("已合并", "joined")
BEFORE, AGAIN = Text("以前定的", "decided before"), Text("改过，请再定", "changed: decide again")
WITH = Text("和「{name}」：{why}", "with {name}: {why}")
CHANGED = Text(
    "以前定的是「{verdict}」，后来资料改了。",
    "It was decided: “{verdict}”; the row has been changed since.",
)
SAID_BEFORE = Text("{who}在 {when} 定的。{note}", "Decided by {who} on {when}. {note}")
ROWS = Text("由这 {n} 行组成：", "Made of these {n} rows:")
AND_MORE = Text("{cell} 等，另有 {n} 行", "{cell} and {n} more")
MOST_NOTED = 12
CITY = "city"
PHONES, PLACES = frozenset({"phone", "phone_alt"}), frozenset({CITY, "address"})
SURE = 0.5
"""From here on merging is what is proposed: it is as likely as not, or more."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet. `values`: column -> what stands in it. `differing`: the columns to be
    coloured. `offered`: column -> the values to choose among. `notes`: column -> comment.
    """

    part: Part
    values: Mapping[str, Content]
    differing: frozenset[str] = frozenset()
    offered: Mapping[str, Sequence[str]] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    mark: str = ""


def lines(
    proposal: Proposal, number: int, judged: Judged, locale: Locale, *, detail: bool
) -> Iterator[Line]:
    """The lines of one block; `number`: of the block on its sheet."""
    if proposal.part is Part.MERGED:
        yield from _merged(proposal, number, judged, locale, detail=detail)
        return
    first = proposal.sides[0]
    called = {row: side.customer.name for side in proposal.sides for row in side.rows}
    for side in proposal.sides:
        golden = side.customer.values
        values = {each.field: golden.get(each.field) for each in COMPARED}
        values["customer_name"] = side.customer.name
        differing = _differing(
            values, {**first.customer.values, "customer_name": first.customer.name}
        )
        verdict = locale.say(side.decided.text) if side.decided else ""
        yield Line(
            part=proposal.part,
            values={
                **_said(values),
                **_bought(side, locale),
                "group": number,
                "advice": locale.say(_advice(proposal)),
                "sure": None if proposal.part is Part.DECIDED else proposal.sure,
                "verdict": verdict or None,
                "why": _why(proposal, side, called, locale, detail=detail),
                "source": _source(side.customer.sources, locale),
                "prints": " ".join(side.prints),
                "was": _was(verdict=verdict, rows=_stood(side, judged)),
            },
            differing=differing if side is not first else frozenset(),
            notes=_notes(side, locale),
        )


def _advice(proposal: Proposal) -> Text:
    if proposal.part is Part.DECIDED:
        return BEFORE
    if proposal.earlier is not None:
        return AGAIN
    return MERGE if proposal.sure is not None and proposal.sure >= SURE else ASK


def _merged(
    proposal: Proposal, number: int, judged: Judged, locale: Locale, *, detail: bool
) -> Iterator[Line]:
    """A merged customer's values, then the rows it is made of."""
    first = proposal.sides[0]
    table = judged.dataset.tables[CUSTOMER]
    values = {each.field: first.customer.values.get(each.field) for each in COMPARED}
    values["customer_name"] = first.customer.name
    rows = [
        {each.field: table[each.field][side.rows[0]] for each in COMPARED}
        for side in proposal.sides
    ]
    called = {
        row: table["customer_name"][row] or "" for side in proposal.sides for row in side.rows
    }
    yield _result(proposal, number, values, rows, judged, locale)
    for side, said in zip(proposal.sides, rows, strict=True):
        verdict = locale.say(side.decided.text) if side.decided else ""
        tick = CHOSEN_MAIN if side.main else ""
        yield Line(
            part=Part.MERGED,
            values={
                **_said(said),
                "group": number,
                "advice": locale.say(ROW),
                "verdict": verdict or None,
                "main": tick or None,
                "why": _why(proposal, side, called, locale, detail=detail),
                "source": _source([table.cell(row, "customer_name") for row in side.rows], locale),
                "prints": " ".join(side.prints),
                "was": _was(verdict=verdict, main=tick, rows=_stood(side, judged)),
            },
            differing=_differing(said, values),
        )


def _result(
    proposal: Proposal,
    number: int,
    values: Mapping[str, object],
    rows: Sequence[Mapping[str, object]],
    judged: Judged,
    locale: Locale,
) -> Line:
    """The line of a merged customer's values, each to be chosen among what its rows say."""
    first = proposal.sides[0]
    of = {each.field: _by_row(proposal, rows, each.field) for each in COMPARED}
    chosen = _chosen(first.customer.members, judged)
    now = {
        name: {"now": _text(values[name]), "of": of[name], "chosen": chosen.get(name, [])}
        for name in of
    }
    stood: dict[str, dict[str, str]] = {}
    for side in proposal.sides[:MOST_NOTED]:
        stood |= _stood(side, judged)
    reasons = proposal.merge.reasons if proposal.merge else ()
    told = [each(locale.lang) for each in reasons if each.text is not BY_EVIDENCE]
    return Line(
        part=Part.RESULT,
        values={
            **_said(values),
            **_bought(first, locale),
            "group": number,
            "advice": locale.say(RESULT),
            "sure": proposal.sure,
            "why": listed(told, locale.lang) or None,
            "source": first.customer.customer_id,
            "prints": first.prints[0],
            "was": _was(values=now, rows=stood),
        },
        offered={name: tuple(each) for name, each in of.items() if len(each) > 1},
    )


def _chosen(rows: Sequence[int], judged: Judged) -> dict[str, list[str]]:
    """Field -> the rows by which somebody chose its value, so that the choice can be taken back."""
    rules = judged.dataset.ruled
    found: dict[str, list[str]] = {}
    for (row, name), said in (*rules.values.items(), *rules.lapsed.items()):
        if name and row in rows and said.one not in found.setdefault(name, []):
            found[name].append(said.one)
    return found


def _by_row(proposal: Proposal, rows: Sequence[Mapping[str, object]], name: str) -> dict[str, str]:
    """What the rows say of one field -> the fingerprint of the first row that says it."""
    found: dict[str, str] = {}
    for side, said in zip(proposal.sides, rows, strict=True):
        if said[name] is not None:
            found.setdefault(written(said[name]), side.prints[0])
    return found


def _text(value: object) -> str:
    return "" if value is None else written(value)


def _said(values: Mapping[str, object]) -> dict[str, Content]:
    return {name: None if value is None else str(value) for name, value in values.items()}


def _was(**said: object) -> str:
    """What stands in a line when it is written, as its hidden cell keeps it."""
    return json.dumps({name: each for name, each in said.items() if each}, ensure_ascii=False)


def _stood(side: Side, judged: Judged) -> dict[str, dict[str, str]]:
    """Fingerprint -> what its row says today, so that a later run can tell what was changed."""
    table = judged.dataset.tables[CUSTOMER]
    told = side.prints[:MOST_NOTED]
    return {own: standing(table, row) for row, own in side.marked if own in told}


def _bought(side: Side, locale: Locale) -> dict[str, Content]:
    return {"spend": shown(side.spend, "money", locale), "last": side.last}


def _differing(values: Mapping[str, object], first: Mapping[str, object]) -> frozenset[str]:
    """The columns in which a line says something else than the one it is compared with."""
    found = set()
    for each in COMPARED:
        one, other = values.get(each.field), first.get(each.field)
        if one and other and not _agree(each.field, str(one), str(other)):
            found.add(each.field)
    return frozenset(found)


def _agree(name: str, one: str, other: str) -> bool:
    """Whether two values say the same: numbers by their digits, words by their letters; a place also
    where one says more of it than the other.
    """
    if name in PHONES:
        return (phone_keys(one) or one) == (phone_keys(other) or other)
    if name == CITY and same_place(one, other):
        return True
    said = sorted((name_key(one), name_key(other)), key=len)
    return said[0] == said[1] or (name in PLACES and said[0] in said[1])


def _why(
    proposal: Proposal, side: Side, called: Mapping[int, str], locale: Locale, *, detail: bool
) -> str | None:
    """What speaks for this line; the first one only says what was decided before."""
    first = proposal.sides[0]
    before = proposal.part is Part.DECIDED
    if side is first or before:
        return None if side is first and before else _earlier(proposal, locale)
    rows = {row: each for each in proposal.sides for row in each.rows}
    best: tuple[tuple[bool, float], Pair, Side] | None = None
    for pair in proposal.pairs:
        ends = (rows[pair.left], rows[pair.right])
        if side not in ends:
            continue
        other = ends[0] if ends[1] is side else ends[1]
        rank = (other is first, pair.bits)
        if other is not side and (best is None or rank > best[0]):
            best = rank, pair, other
    if best is None:
        return None
    _, pair, other = best
    said = evidence(pair, bits=detail)(locale.lang)
    if other is first:
        return said
    return locale.say(WITH, name=called[other.rows[0]], why=said)


def _earlier(proposal: Proposal, locale: Locale) -> str | None:
    """What was decided before: by whom and when, or that it does not count any more."""
    said = proposal.earlier
    if said is None:
        return None
    if proposal.part is Part.DECIDED:
        who = said.who or SOMEBODY
        return locale.say(SAID_BEFORE, who=who, when=said.when, note=said.note).strip()
    return locale.say(CHANGED, verdict=said.verdict)


def _source(cells: Sequence[Cell], locale: Locale) -> str:
    """Where a line comes from: its first cell, and how many more."""
    ordered = sorted(set(cells))
    more = len(ordered) - 1
    return locale.say(AND_MORE, cell=ordered[0], n=more) if more else str(ordered[0])


def _notes(side: Side, locale: Locale) -> dict[str, str]:
    """The rows that a customer is made of, where it is more than one."""
    cells = sorted(set(side.customer.sources))
    if len(cells) == 1:
        return {}
    told = [str(each) for each in cells[:MOST_NOTED]] + ["…"] * (len(cells) > MOST_NOTED)
    return {"customer_name": "\n".join([locale.say(ROWS, n=len(cells)), *told])}


LISTED = (
    Shown(Text("组号", "Group"), "group", "integer"),
    Shown(Text("建议", "Proposed"), "advice"),
    Shown(Text("把握", "How sure"), "sure", "share"),
    *(
        Shown(each.label, each.name)
        for each in COMPARED
        if each.name in {"customer_name", "contact_name", "phone", "city", "owner"}
    ),
    Shown(Text("累计金额({money})", "Total ({money})"), "spend", "money"),
    Shown(Text("理由", "Why"), "why", "long", 44),
)
"""What a page shows of the lines, where nobody can fill anything in."""
MOST_LISTED = 100
_CUT = Text(
    "这里只列前 {shown} 行，共 {all} 行；都在 Excel 报告的这张表里。",
    "The first {shown} of {all} lines; all of them are on this sheet of the Excel report.",
)


def listed_lines(
    proposals: Sequence[Proposal], judged: Judged, locale: Locale, name: str
) -> Listing:
    """The lines of the first blocks as a listing, with how many there are in all."""
    empty: dict[str, Content] = dict.fromkeys(each.key for each in LISTED)
    records: list[Mapping[str, Content]] = []
    for number, each in enumerate(proposals[:MOST_LISTED], start=1):
        told = lines(each, number, judged, locale, detail=False)
        records += [{**empty, **line.values} for line in told]
    every = sum(len(each.sides) + (each.part is Part.MERGED) for each in proposals)
    first = records[:MOST_LISTED]
    note = locale.say(_CUT, shown=len(first), all=every) if len(first) < every else ""
    return listing(LISTED, first, locale, name=name, note=note)
