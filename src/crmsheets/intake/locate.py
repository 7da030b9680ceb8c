"""Where the header of an ordinary sheet stands, and which table it is.

Every one of the first rows is scored against every table: required columns weigh more, and a word
that only this table knows more than one that all of them know. A sheet is taken for a table only
if at least half of its required columns, one of its key columns and a telling word are there, and
unless the headers are nothing but ours, only with a customer's column and a number or day: a price
list, a stock list, a quotation or a list of purchases is not an order list. Where words do not
settle it, rows further down that look like a header are tried, and what stands below unknown words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.candidate import Candidate, speaks_of_event, speaks_of_guests
from crmsheets.intake.columns.bilingual import tongues
from crmsheets.intake.columns.examples import told_for
from crmsheets.intake.columns.likeness import understood
from crmsheets.intake.columns.looks import is_date
from crmsheets.intake.columns.meaning import meaning
from crmsheets.intake.headers import SERIAL, Lexicon, lexicon, squeezed
from crmsheets.intake.layout.cards import is_card
from crmsheets.intake.layout.double_header import folded, heading, shown_as, spoken
from crmsheets.intake.layout.header_cells import heads, lines_above, wordy
from crmsheets.intake.layout.implied import implied
from crmsheets.intake.layout.other_papers import another_paper, another_word
from crmsheets.intake.layout.receipts import PAYMENT, fitting
from crmsheets.intake.layout.two_headers import both_fields
from crmsheets.intake.match import Match, completed
from crmsheets.intake.near import slips
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.row import Use
from crmsheets.model.template import Template

DEPTH = 20
_DEEPEST = 400
"""Notes above a table may be long; rows beyond the first ones are tried if they look like a header."""
_WIDEST = 80
_WEIGHT = {Use.REQUIRED: 3.0, Use.CORE: 2.0, Use.MODULE: 1.5, Use.DERIVED: 1.0}
_SURE = {"labels": 1.0, "synonyms": 0.9, "near": 0.6, "meaning": 0.6, "content": 0.5, "layout": 0.6}
_UNSAID = frozenset({"meaning", "content"})
_HARDLY = 0.3
"""A day and a remark are in all tables: what only the cells told hardly tells which one it is."""
_LEAST = 2
_LEAST_BELOW = 3
_SAMPLE = 300
_FEW_TABLES = 3
_CLOSE = 0.75
_NEAR = 0.5
_WORDS = frozenset({"labels", "synonyms"})
_OF_A_CASE = frozenset({"handler", "order_id", "product_model", "closed_date", "service_id"})
_OF_A_TALK = frozenset({"method", "next_date", "contact_name", "owner"})
_MARKED = 0.5
_OF_CUSTOMERS = re.compile(
    r"客户|客人|客商|买家|业务员?|销售|成交|下单|customer|client|buyer|sales", re.IGNORECASE
)
_NO_NAME = re.compile(r"((sheet|工作表)\s*\d*)?", re.IGNORECASE)

Look = Callable[[Value, Lexicon], tuple[str, str] | None]
_Hits = Mapping[int, Sequence[tuple[str, str] | None]]


def by_words(grid: Grid, templates: Sequence[Template], known: Known = NOBODY) -> Match | None:
    """The sheet as the table that its header's words, and the cells below them, speak for most.

    `known`: what other sheets named.
    """
    best = located(grid, templates, known)
    return matched(grid, best, known) if best else None


def matched(grid: Grid, best: Candidate, known: Known = NOBODY) -> Match:
    """A candidate with every column told apart; words of two header rows are joined first."""
    if best.head is None:
        return completed(grid, best.template, best.row, {}, known=known)
    joined, sure = folded(grid, best.head, best.template, nearly)
    found = completed(joined, best.template, best.row, sure, known=known)
    return replace(found, upper=best.head.rows[:-1])


def located(grid: Grid, templates: Sequence[Template], known: Known = NOBODY) -> Candidate | None:
    """The best header row and table, or None; near misses, deeper rows and content only if need be.

    A row that speaks far more for a table it cannot be is none of the others either.
    """
    templates = fitting(grid, templates)
    for rows in (range(1, DEPTH + 1), range(DEPTH + 1, _DEEPEST + 1)):
        by_word = _best(list(_candidates(grid, templates, exactly, rows)))
        if by_word is not None and not by_word.unknown:
            return by_word
        # Headers that are no words of ours may still say which table it is.
        spoken = list(_candidates(grid, templates, meant, rows))
        found = _best(spoken) or by_word
        if found is not None:
            return _of_its_kind(grid, found, spoken, known)
    return _best(list(_structural(grid, templates, known)))


def _of_its_kind(
    grid: Grid, found: Candidate, spoken: Sequence[Candidate], known: Known
) -> Candidate | None:
    """The table a row is, where others come near by words: what stands below tells them apart.

    Customer, day and remark are in every table; marks of 1 to 5 or kinds of complaints are not.
    """
    rivals = [
        each
        for each in spoken
        if each.row == found.row
        and each.template is not found.template
        and each.score >= _NEAR * found.score
    ]
    if not rivals or (set(found.fields.values()) <= _WORDS and not found.unknown):
        return found
    best = _best([_with_content(grid, each, known) for each in (found, *rivals)])
    if best is None or best.template is found.template:
        return found
    return best


def closest(grid: Grid, templates: Sequence[Template]) -> Candidate | None:
    """The table that a sheet which is none comes nearest to; None if it is not near to any."""
    near = [
        each
        for each in _structural(grid, [each for each in templates if each.name != PAYMENT])
        if len(each.fields) >= _LEAST_BELOW + (not each.names_customer) and each.telling
    ]
    return max(near, key=_rank, default=None)


def _best(candidates: Sequence[Candidate]) -> Candidate | None:
    reachable = {each.row for each in candidates if each.possible and each.lists_customers}
    best = max(
        (
            each.score
            for each in candidates
            if not each.of_others and not (each.undated_notes and each.row in reachable)
        ),
        default=0.0,
    )
    possible = [each for each in candidates if each.possible and each.score >= _CLOSE * best]
    return max(possible, key=_rank, default=None)


def _rank(each: Candidate) -> tuple[float, int, int]:
    return each.score, -each.row, -each.template.place


def exactly(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """(field, rung) by label, synonym, or a word whose field the content will decide."""
    hit = words.find(header)
    if hit is None and (shared := words.shared(header)):
        return shared[-1], "synonyms"
    return hit


def nearly(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """The same, or by one slip."""
    hit = exactly(header, words)
    if hit is None and len(names := slips(header, words)) == 1:
        return names[0], "near"
    return hit


def meant(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """The same, or by what its parts mean: 出货时间 is 发货日期; words of other papers mean nothing."""
    hit = exactly(header, words)
    if hit is None and not (isinstance(header, str) and _of_others(header, words)):
        hit = understood(header, words) or _half(header, words)
    return hit or nearly(header, words)


def _of_others(header: str, words: Lexicon) -> bool:
    """Whether a header is a word of other papers; 对方采购 is who buys, all the same."""
    return another_word(header) and not told_for(squeezed(header), words.table)


def _half(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """A header in two languages of which at least one half is understood: 客户名 Buyer."""
    hits = [
        hit
        for half in tongues(header) or ()
        if (hit := exactly(half, words) or understood(half, words))
    ]
    return (hits[0][0], "meaning") if len({name for name, _ in hits}) == 1 else None


def _candidates(
    grid: Grid, templates: Sequence[Template], look: Look, rows: range
) -> Iterator[Candidate]:
    words = [lexicon(template) for template in templates]
    for row in rows[: max(len(grid.rows) - rows[0] + 1, 0)]:
        cells = _cells(grid.rows[row - 1])
        if len(cells) < _LEAST:
            continue
        # Meaning is dear, and values mean nothing.
        if (row > DEPTH or look is meant) and not wordy(grid.rows[row - 1]):
            continue
        hits = {c: [look(cell, each) for each in words] for c, cell in cells.items()}
        if is_card(grid, row, words):
            continue
        head = heading(grid, row, words) if any(map(any, hits.values())) else None
        number = head.rows[-1] if head else row
        if head is not None:
            cells = {column: shown_as(texts) for column, texts in head.texts.items()}
            hits = {
                column: [spoken(texts, each, look) for each in words]
                for column, texts in head.texts.items()
            }
        for at, template in enumerate(templates):
            found = _candidate(grid, template, number, at, hits)
            unknown = {c: cell for c, cell in cells.items() if hits[c][at] is None}
            found = _less_marked(replace(found, unknown=unknown))
            found = _laid_out(grid, found, cells)
            yield replace(found, head=head)


def _less_marked(found: Candidate) -> Candidate:
    """A candidate that has no place for the marks its header asks for, and nothing of its own beside.

    Marks beside customer, day and remark are feedback, whatever the file is called; a list of cases
    may end with them, but says who handled what.
    """
    own = {"service": _OF_A_CASE, "followup": _OF_A_TALK}.get(found.template.name)
    if own is None or set(found.fields) & own:
        return found
    marked = any(
        said.kind == "rating" for word in found.unknown.values() if (said := meaning(word))
    )
    return replace(found, score=_MARKED * found.score) if marked else found


def _laid_out(grid: Grid, found: Candidate, cells: Mapping[int, str]) -> Candidate:
    """A candidate with what its layout says without a word: months, sizes, a line above the table."""
    told = implied(grid, found.row, cells, found.fields, found.template)
    together = dict.fromkeys(_in_one(found), "near")
    given = {**dict.fromkeys(sorted(told.fields), "layout"), **together}
    more = {name: rung for name, rung in given.items() if name not in found.fields}
    by_name = found.template.by_name
    weights = (_WEIGHT[by_name[name].column.use] * _SURE[rung] for name, rung in more.items())
    return replace(
        found,
        fields={**found.fields, **more},
        filled=found.filled - len(told.columns & set(cells)),
        telling=found.telling or bool(told.columns or together),
        score=found.score + sum(weights),
        unknown={c: word for c, word in found.unknown.items() if c not in told.columns},
    )


def _in_one(found: Candidate) -> Iterator[str]:
    """The fields of headers that name two of them: 客户及联系人, 公司/电话."""
    words = lexicon(found.template)
    for header in found.unknown.values():
        yield from both_fields(header, words) or ()


def _structural(
    grid: Grid, templates: Sequence[Template], known: Known = NOBODY
) -> Iterator[Candidate]:
    """Rows that are a header by their structure, as every table, with what stands below them.

    Of a header that is printed on every page the first is the table's, whatever the others say.
    """
    seen: set[tuple[str, ...]] = set()
    for row in range(1, min(len(grid.rows), _DEEPEST) + 1):
        words = tuple(map(squeezed, _cells(grid.rows[row - 1]).values()))
        if words not in seen and heads(grid, row) and not _named(grid.rows[row - 1], known):
            seen.add(words)
            near = _candidates(grid, templates, meant, range(row, row + 1))
            yield from (_with_content(grid, each, known) for each in near)


def _named(row: Sequence[Value], known: Known) -> bool:
    """Whether a row names a customer or one of the people, or has a day: a record, no header."""
    texts = {value.strip().casefold() for value in row if isinstance(value, str)}
    names = known.customers | known.staff | known.contacts | known.products
    return bool(texts & names) or any(map(is_date, row))


def _with_content(grid: Grid, each: Candidate, known: Known) -> Candidate:
    """A candidate with the fields that header and content together tell, if it comes near at all."""
    if each.barred:
        return each
    top = replace(grid, rows=grid.rows[: each.row + _SAMPLE])
    found = matched(top, each, known)
    more = {
        name: rung
        for name, rung in found.rungs.items()
        if name not in each.fields and not another_word(found.headers[name])
    }
    weights = (
        _WEIGHT[each.template.by_name[name].column.use]
        * (_HARDLY if rung in _UNSAID else _SURE[rung])
        for name, rung in more.items()
    )
    taken = set(found.columns.values())
    fields = {**each.fields, **more}
    content = replace(
        each,
        fields=fields,
        telling=each.telling or _complete(fields, each.template),
        score=each.score + sum(weights),
        unknown={c: word for c, word in each.unknown.items() if c not in taken},
    )
    # Months and sizes count beside a customer that only the cells told.
    return _laid_out(grid, content, each.unknown) if more else content


def _complete(fields: Mapping[str, str], template: Template) -> bool:
    """Whether all that a table needs is there, and something more."""
    needed = {each.name for each in template.fields if each.required}
    return needed < set(fields)


def _cells(row: Sequence[Value]) -> dict[int, str]:
    return {
        column: value
        for column, value in enumerate(row[:_WIDEST], start=1)
        if isinstance(value, str) and value.strip() and squeezed(value) not in SERIAL
    }


def _candidate(grid: Grid, template: Template, row: int, at: int, hits: _Hits) -> Candidate:
    fields: dict[str, str] = {}
    score = title_score(title(grid), template)
    telling = score > 0
    for cell in hits.values():
        hit = cell[at]
        if hit is None or hit[0] in fields:
            continue
        name, rung = hit
        tables = sum(each is not None for each in cell)
        fields[name] = rung
        score += _WEIGHT[template.by_name[name].column.use] * _SURE[rung] * (0.5 + 0.5 / tables)
        telling = telling or tables <= _FEW_TABLES
    titles = " ".join((title(grid), *lines_above(grid, row)))
    barred = len(fields) >= _LEAST and (
        another_paper(titles, template) or _vendors(grid, template, row, titles)
    )
    return Candidate(
        template,
        row,
        fields,
        len(hits),
        telling,
        score,
        barred=barred,
        eventless=template.name == "guest" and not speaks_of_event(titles),
        guests=speaks_of_guests(titles),
    )


def _vendors(grid: Grid, template: Template, row: int, titles: str) -> bool:
    """Whether a list of 厂商 may be one of suppliers: nothing in it speaks of customers."""
    headers = simplified(" ".join(_cells(grid.rows[row - 1]).values()))
    if template.name != "customer" or "厂商" not in headers:
        return False
    return not _OF_CUSTOMERS.search(simplified(f"{titles} {grid.source.file}") + headers)


def title(grid: Grid) -> str:
    """The sheet's name; the file's where the sheet has none of its own (CSV, Sheet1)."""
    if _NO_NAME.fullmatch(grid.sheet.strip()):
        return grid.source.file.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return grid.sheet


def title_score(named: str, template: Template) -> float:
    """How far a sheet's own name speaks for a table: 订单 and 12月订单 for orders."""
    words = squeezed(named)
    names = {
        squeezed(word)
        for wording in (template.tab, template.title)
        for word in (wording.zh, wording.en)
    }
    if words in names:
        return 2.0
    return 1.0 if any(name in words for name in names) else 0.0
