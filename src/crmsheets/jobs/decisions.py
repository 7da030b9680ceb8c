"""What people decided: files that remember it, and reports on which they chose, wherever they lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from crmsheets.analysis.registry import Acquaintance
from crmsheets.excel.package import as_written
from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.memory import book
from crmsheets.intake.foreign import added_to
from crmsheets.intake.memory import has_memory, is_memory, memory_of, overruled, with_new
from crmsheets.intake.review import chosen, has_review, without_review
from crmsheets.intake.review_rules import UNREAD
from crmsheets.jobs.near import called, is_called, not_read, spoilt, stems, with_results
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.decision import NO_MEMORY, Decision, Memory
from crmsheets.model.errors import BadArgument
from crmsheets.model.finding import Finding
from crmsheets.model.foreign import NO_FOREIGN, Foreign
from crmsheets.model.grid import Reading
from crmsheets.model.memory import DECISIONS, FILE, HELP_TITLE, NUMBERS, ROLE
from crmsheets.model.text import Locale, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

NO_FILE = Text(
    "找不到决定文件「{path}」。请检查路径有没有写错。",
    "There is no decisions file {path}. See whether the path is right.",
)
NOT_ONE = Text(
    "「{path}」里没有决定，或者打不开。可以给 客户决定.xlsx，或者选过「处理结果」的客户分析报告.xlsx。",
    "{path} holds no decisions, or cannot be opened. Give decisions.xlsx, or a report on which "
    "decisions were chosen.",
)
REPORT = Text("客户分析报告.xlsx", "report.xlsx")
REVIEW = "review"
"""Why a sheet of ours that was copied into another file is no data."""
_REPORTS, _MEMORIES = stems(REPORT), stems(FILE)


@dataclass(frozen=True, slots=True)
class Carried:
    """What is known before a run: the memory, the decisions that are new in it, what is wrong.

    `files`: the names of the files with new decisions. `spoilt`: name -> content of files in the output
    folder that nobody can read, to be kept beside the new one. `known`: hashes of the files whose whole
    content is in the memory. `foreign`: what people added to these.
    """

    memory: Memory = NO_MEMORY
    new: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()
    spoilt: Mapping[str, bytes] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    foreign: Foreign = NO_FOREIGN

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files with new decisions."""
        return tuple(dict.fromkeys(each.file for each in self.new))


@dataclass(frozen=True, slots=True)
class Kept:
    """What of the inputs is no data of anybody's: files that remember, reports, pasted sheets."""

    files: tuple[Reading, ...] = ()
    balance: tuple[SheetBalance, ...] = ()


def parted(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], Kept]:
    """The inputs that hold data, and those that hold decisions; our sheets in others' files go."""
    data: list[Reading] = []
    kept: list[Reading] = []
    balance: list[SheetBalance] = []
    for each in readings:
        if is_memory(each):
            kept.append(each)
            balance.append(_skipped(each, ""))
            continue
        if each.source.role == "report":
            kept.append(each)
            data.append(each)
            continue
        rest, ours = without_review(each)
        data += [rest] if rest.grids or not ours else []
        kept += [replace(each, grids=ours)] if ours else []
        balance += [_skipped(each, grid.sheet) for grid in ours]
    return tuple(data), Kept(tuple(kept), tuple(balance))


def _skipped(reading: Reading, sheet: str) -> SheetBalance:
    return SheetBalance(
        file=reading.source.file, sheet=sheet, status="skipped", reason=REVIEW, role=ROLE
    )


def carried(
    named: Path | None,
    near: Sequence[Path],
    out: Path | None,
    among: Sequence[Reading],
    data: Dataset,
    today: str,
    locale: Locale,
) -> Carried:
    """What was decided: by the file that was named, else by all that lie `near`; besides by those
    `among` the inputs and by those in `out`, which would be written over.

    What knows none of today's customers is left aside, unless it was named or lies in `out`.
    BadArgument for a named file that is not there or holds no decisions.
    """
    there = {path: read(path, path.name) for path in lying_in([out] if out else [])}
    kept = [*([_named(named)] if named else []), *there.values()]
    beside = () if named else _read(lying_in(with_results(near)))
    every = {each.source.sha256: each for each in (*kept, *beside, *among)}
    found = sorted(every.values(), key=lambda each: each.source.file)
    unread = not_read(filter(_forgot, found), UNREAD, locale)
    kept_aside = spoilt({path: each for path, each in there.items() if _forgot(each)}, locale)
    if not found:
        return Carried()
    whose = Acquaintance(data)
    own = {each.source.sha256 for each in kept}
    known = [(each, memory_of([each])) for each in found if has_memory(each)]
    ours = [each for each in known if each[0].source.sha256 in own or whose.knows(each[1])]
    # The one that knows most comes first, so that its order counts.
    ours.sort(key=lambda each: -len(each[1].decisions))
    memory = memory_of(reading for reading, _ in ours)
    said = chosen(found, today)
    always = set(chosen(kept, today).decisions)
    of_ours = [each for each in said.decisions if each in always or whose.knows(Memory((each,)))]
    after = with_new(memory, of_ours)
    new = after.decisions[len(memory.decisions) :]
    read_in = frozenset(each.source.sha256 for each, _ in ours)
    differ = overruled((each for each, _ in ours), after)
    foreign = added_to((each for each, _ in ours), (DECISIONS, NUMBERS), (HELP_TITLE,))
    return Carried(after, new, (*said.findings, *unread, *differ), kept_aside, read_in, foreign)


def workbook(memory: Memory, locale: Locale, foreign: Foreign = NO_FOREIGN) -> bytes:
    """客户决定.xlsx with this memory, for the next run. `foreign`: what people added to the last one."""
    labels = {each.name: each.column.called for each in CUSTOMER.fields}
    return write(book(memory, labels, locale, foreign))


def _forgot(reading: Reading) -> bool:
    """Whether a file should remember by its name and does not."""
    ours = is_called(reading.source.file, _MEMORIES)
    return ours and not has_memory(reading) and not has_review(reading)


def _read(paths: Iterable[Path]) -> list[Reading]:
    return [read(path, path.name) for path in paths]


def _named(path: Path) -> Reading:
    if not path.is_file():
        raise BadArgument(NO_FILE, path=path)
    found = read(path, path.name)
    if not (has_memory(found) or has_review(found)):
        raise BadArgument(NOT_ONE, path=path)
    return found


def lying_in(folders: Iterable[Path]) -> Iterator[Path]:
    """Files called 客户决定… or 客户分析报告… in these folders; no report that nobody has saved since,
    on which nothing can have been chosen.
    """
    for path in called(folders, (*_REPORTS, *_MEMORIES)):
        if not (is_called(path.name, _REPORTS) and as_written(path)):
            yield path
