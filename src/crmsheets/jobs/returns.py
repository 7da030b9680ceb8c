"""Handing back: each sender's own workbook with what to fix, and the text that says whom to send it.

A workbook that `build` made is marked up in a copy; of any other file a new workbook with its values
is made. The original is never touched. A file without problems gets no copy, only a line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.excel.markup import mark_up
from crmsheets.excel.write import write
from crmsheets.forms.values import of_values, titled
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.problem_sheet import TITLE
from crmsheets.intake.replies import data_grids
from crmsheets.jobs.gather import Gathered
from crmsheets.model import markers
from crmsheets.model.book import CellMark
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.grid import Reading
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.render import handout
from crmsheets.render.problems import Problem, fault, found, problems
from crmsheets.render.rows import Rows, rows

HANDOUT = Text("发给谁.txt", "who.txt")
FOLDER = Text("退回修改", "returns")
# A property holds 255 characters: fourteen hashes of 16 digits fit.
MOST_HASHES = 14


@dataclass(frozen=True, slots=True)
class Return:
    """One file to hand back: whose, its name as sent, what is wrong, its new name and content.

    `empty`: nobody has filled in a row yet.
    """

    person: str
    file: str
    problems: tuple[Problem, ...]
    name: str = ""
    data: bytes = b""
    empty: bool = False


def folder_name(locale: Locale) -> str:
    """The folder below the output that holds the returns."""
    return FOLDER(locale.lang)


def returned(
    gathered: Gathered, judged: Judged, settings: Settings, locale: Locale
) -> tuple[Return, ...]:
    """Every file that data were taken from, in order of file name; with a copy where it is needed."""
    about = rows(judged)
    taken = {each.file for each in gathered.data.balance if each.status == "read"}
    return tuple(
        handed_back(gathered, reading, about, settings, locale)
        for reading in sorted(gathered.readings, key=lambda each: each.source.file)
        if reading.source.file in taken and reading.source.role != "master"
    )


def handed_back(
    gathered: Gathered, reading: Reading, about: Rows, settings: Settings, locale: Locale
) -> Return:
    """One file's return."""
    file = reading.source.file
    wrong = found(gathered.data.findings, file, about)
    person = owner_of(gathered, file)
    if not wrong:
        return Return(person, file, (), empty=not rows_of(gathered, file))
    ours = bool(reading.source.manifest)
    grids = {} if ours else titled(data_grids(reading), locale.say(TITLE))
    tabs = {sheet: grid.sheet for sheet, grid in grids.items()}
    sheet = problems(wrong, reading, about, locale, settings.returns.max_lines, tabs)
    properties = {
        markers.ROLE: "return",
        markers.RETURNED_FROM: ancestry(reading),
        markers.CONTENT_HASH: content_hash(reading.grids if ours else grids.values()),
    }
    marks = marked(wrong, locale)
    if ours:
        original = gathered.paths[file].read_bytes()
        data = mark_up(original, marks, sheet, properties, reading.answers)
    else:
        marks = [replace(each, sheet=tabs.get(each.sheet, each.sheet)) for each in marks]
        data = write(of_values(grids.values(), marks, sheet, properties))
    name = handout.file_name(file, person, len(wrong), locale)
    return Return(person, file, wrong, name, data)


def ancestry(reading: Reading) -> str:
    """Hashes of the file and of what it was itself returned from, own parent first."""
    own = reading.source.sha256[: markers.HASH_DIGITS]
    return " ".join([own, *reading.source.parents][:MOST_HASHES])


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
        owned = next((f.name for f in table.template.fields if f.column.filled_by), "")
        for i in range(len(table)):
            place = table.places[table.place[i]]
            if place.source.file != file:
                continue
            if place.owner:
                return place.owner
            rows += 1
            if owned and table[owned][i]:
                names[str(table[owned][i])] += 1
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
        told.append(handout.Returned(each.person, each.file, each.problems, name, each.empty))
    said = handout.text(told, locale)
    return {**files, HANDOUT(locale.lang): said.replace("\n", "\r\n").encode("utf-8-sig")}


def free_name(name: str, taken: Mapping[str, bytes]) -> str:
    """The name, with (2), (3) … where two files of different folders share it, in any case."""
    held = {each.casefold() for each in taken}
    stem = name.removesuffix(".xlsx")
    number = 2
    while name.casefold() in held:
        name = f"{stem}({number}).xlsx"
        number += 1
    return name


def to_fix(returns: Sequence[Return]) -> Mapping[str, int]:
    """Person -> how many places to fix."""
    counts: Counter[str] = Counter()
    for each in returns:
        counts[each.person] += len(each.problems)
    return counts
