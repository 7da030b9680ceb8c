"""Handing back: each sender's own workbook with what to fix, and the text that says whom to send it.

Any .xlsx, .xlsm and the like is marked up in a copy of itself; of any other file a new workbook with
its values is made, and it says so. The original is never touched. A file without problems gets no
copy, only a line.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.excel.markup import CannotPatch
from crmsheets.forms import manifest
from crmsheets.forms.values import titled
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.problem_sheet import TITLE
from crmsheets.intake.replies import data_grids
from crmsheets.jobs.asked import asked_of_senders
from crmsheets.jobs.gather import Gathered
from crmsheets.jobs.marked_copy import MarkedCopy, of_its_values, patched, remade
from crmsheets.model import markers
from crmsheets.model.book import CellMark, Sheet
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.render import handout
from crmsheets.render.discreet import discreet
from crmsheets.render.problems import Problem, fault, found, problems
from crmsheets.render.rows import Rows, rows
from crmsheets.render.text import for_windows

HANDOUT = Text("发给谁.txt", "who.txt")
FOLDER = Text("退回修改", "returns")
# A property holds 255 characters: one whole hash and eleven of 16 digits fit.
MOST_HASHES = 12


@dataclass(frozen=True, slots=True)
class Return:
    """One file to hand back: whose, its name as sent, what is wrong, its new name and content.

    `empty`: nobody has filled in a row yet. `note`: what is to be said of the copy. `foreign`: no
    workbook of ours.
    """

    person: str
    file: str
    problems: tuple[Problem, ...]
    name: str = ""
    data: bytes = b""
    empty: bool = False
    note: str = ""
    foreign: bool = False


def folder_name(locale: Locale) -> str:
    """The folder below the output that holds the returns."""
    return FOLDER(locale.lang)


def returned(
    gathered: Gathered, judged: Judged, settings: Settings, locale: Locale
) -> tuple[Return, ...]:
    """Every file that data were taken from, in order of file name; with a copy where it is needed."""
    about, seen = rows(judged), seen_in(gathered.data)
    taken = {each.file for each in gathered.data.balance if each.status == "read"}
    return tuple(
        handed_back(gathered, reading, about, seen[reading.source.file], settings, locale)
        for reading in sorted(gathered.readings, key=lambda each: each.source.file)
        if reading.source.file in taken and reading.source.role != "master"
    )


def handed_back(
    gathered: Gathered,
    reading: Reading,
    about: Rows,
    seen: set[str],
    settings: Settings,
    locale: Locale,
) -> Return:
    """One file's return; `seen`: the customers its rows are of."""
    file = reading.source.file
    person = owner_of(gathered, file)
    others = not_shown(gathered.data, seen, person)
    theirs = asked_of_senders(gathered.data, file, foreign=not reading.source.ours)
    wrong = tuple(
        replace(each, findings=tuple(discreet(finding, others) for finding in each.findings))
        for each in found(theirs, file, about)
    )
    if not wrong:
        return Return(person, file, (), empty=not rows_of(gathered, file))
    name = handout.file_name(file, person, len(wrong), locale)
    copy = _copy(gathered, reading, wrong, about, settings, locale)
    name = f"{name.removesuffix('.xlsx')}{copy.ending}"
    foreign = not reading.source.ours
    return Return(person, file, wrong, name, copy.data, note=copy.note, foreign=foreign)


def _copy(
    gathered: Gathered,
    reading: Reading,
    wrong: tuple[Problem, ...],
    about: Rows,
    settings: Settings,
    locale: Locale,
) -> MarkedCopy:
    """The file itself with marks where that can be done, else its values in a new workbook."""
    file, most, marks = reading.source.file, settings.returns.max_lines, marked(wrong, locale)
    reason = None
    if reading.source.format == "xlsx":
        sheet = problems(wrong, reading, about, locale, most)
        try:
            original = gathered.paths[file].read_bytes()
            told = described(reading, data_grids(reading))
            return patched(original, reading, marks, sheet, told, locale)
        except CannotPatch as odd:
            reason = odd
    grids = titled(data_grids(reading), locale.say(TITLE))
    tabs = {name: grid.sheet for name, grid in grids.items()}
    sheet = problems(wrong, reading, about, locale, most, tabs)
    told, known_as = described(reading, grids.values()), read_as(gathered, file, locale)
    said = remade(reading, locale, reason)
    return of_its_values(grids, marks, sheet, told, known_as, said)


def described(reading: Reading, grids: Iterable[Grid]) -> Mapping[str, str]:
    """What a copy is known by when it comes back; `grids`: its data as handed out."""
    return {
        markers.ROLE: "return",
        markers.RETURNED_FROM: ancestry(reading),
        markers.CONTENT_HASH: content_hash(grids),
    }


def seen_in(data: Dataset) -> Mapping[str, set[str]]:
    """File -> the customers that its rows are of."""
    seen: dict[str, set[str]] = defaultdict(set)
    for table in data.tables.values():
        for at, customer in zip(table.place, table["customer_id"], strict=True):
            if customer:
                seen[table.places[at].source.file].add(customer)
    for golden in data.golden:
        for cell in golden.sources:
            seen[cell.file].add(golden.customer_id)
    return seen


def not_shown(data: Dataset, seen: set[str], person: str) -> frozenset[str]:
    """Customers that a copy may not name: neither in its file nor of the person it goes to.

    Whose file holds customers of several salesmen, and who is none of them, keeps the orders of all:
    nobody's customers are hidden there.
    """
    owners = {golden.customer_id: golden.values.get("owner") for golden in data.golden}
    served = {owners[each] for each in seen if owners.get(each)}
    if len(served) > 1 and person not in owners.values():
        return frozenset()
    return frozenset(
        golden.name
        for golden in data.golden
        if golden.customer_id not in seen and (golden.values.get("owner") or "-") != person
    )


def read_as(gathered: Gathered, file: str, locale: Locale) -> Sheet:
    """`_meta` of a foreign file's return: the tables it was read as. It stays foreign: the sheets
    are not ours, so `tables` is empty.
    """
    names = {each.table for each in gathered.data.balance if each.file == file}
    templates = [each.template for name, each in gathered.data.tables.items() if name in names]
    told = manifest.of_templates(templates, locale, "return", {})
    # What money and which country a foreign file is of, it has to say itself.
    foreign = {key: value for key, value in told.items() if key not in {"region", "currency"}}
    return manifest.sheet({**foreign, "tables": [], "read_as": told["tables"]})


def ancestry(reading: Reading) -> str:
    """SHA-256 of the file, then the beginnings of what it was itself returned from, nearest first."""
    return " ".join([reading.source.sha256, *reading.source.parents][:MOST_HASHES])


def rows_of(gathered: Gathered, file: str) -> int:
    """How many rows of the file anybody filled in, copies of others' too."""
    return sum(
        each.rows_read + each.rows_rejected + each.rows_skipped.get("duplicate", 0)
        for each in gathered.data.balance
        if each.file == file
    )


def owner_of(gathered: Gathered, file: str) -> str:
    """Who filled the file: its 填写人, or the one name that stands in most of all its rows."""
    names: Counter[str] = Counter()
    rows = 0
    for table in gathered.data.tables.values():
        here = {at for at, place in enumerate(table.places) if place.source.file == file}
        said = next((table.places[at].owner for at in here if table.places[at].owner), "")
        if said:
            return said
        owned = next((f.name for f in table.template.fields if f.column.filled_by), "")
        mine = [i for i, place in enumerate(table.place) if place in here]
        rows += len(mine)
        names.update(str(table[owned][i]) for i in mine if owned and table[owned][i])
    (name, count), *_ = names.most_common(1) or [("", 0)]
    return name if count * 2 > rows else ""


def marked(wrong: Sequence[Problem], locale: Locale) -> list[CellMark]:
    """The cells to colour, each with what is wrong and what to do."""
    marks: dict[tuple[str, int, int], CellMark] = {}
    for problem in wrong:
        level = "error" if problem.first.severity is Severity.ERROR else "warning"
        for finding, cell in _meant(problem):
            note = fault(replace(problem, findings=(finding,)), locale)
            at = (cell.sheet, cell.row, cell.column)
            known = marks.get(at)
            marks[at] = (
                CellMark(cell.sheet, cell.row, cell.column, note, level)  # type: ignore[arg-type]  # one of two words
                if known is None
                else replace(known, note=f"{known.note}\n{note}")
            )
    return list(marks.values())


def _meant(problem: Problem) -> Iterator[tuple[Finding, Cell]]:
    """The cells to colour: of a finding the first one, or all of them where one answer fits all."""
    for finding in problem.findings:
        for cell in finding.cells if finding.rule.shared else finding.cells[:1]:
            if cell.row and cell.column:
                yield finding, cell


def as_files(returns: Sequence[Return], locale: Locale) -> Mapping[str, bytes]:
    """The copies under their names, and 发给谁.txt."""
    told: list[handout.Returned] = []
    files: dict[str, bytes] = {}
    for each in returns:
        name = free_name(each.name, files) if each.data else ""
        if name:
            files[name] = each.data
        told.append(
            handout.Returned(
                each.person, each.file, each.problems, name, each.empty, each.note, each.foreign
            )
        )
    said = handout.text(told, locale)
    return {**files, HANDOUT(locale.lang): for_windows(said)}


def free_name(name: str, taken: Mapping[str, bytes]) -> str:
    """The name, with (2), (3) … where two files of different folders share it, in any case."""
    held = {each.casefold() for each in taken}
    stem, dot, ending = name.rpartition(".")
    number = 2
    while name.casefold() in held:
        name = f"{stem}({number}){dot}{ending}"
        number += 1
    return name


def to_fix(returns: Sequence[Return]) -> Mapping[str, int]:
    """Person, or the file of somebody unknown -> how many places to fix."""
    counts: Counter[str] = Counter()
    for each in returns:
        counts[each.person or handout.stem(each.file)] += len(each.problems)
    return counts
