"""Mapping files of a run: the one that was named, or those that lie where the inputs lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmsheets.excel.read import read
from crmsheets.intake.mapping import has_lines, is_mapping, told_by
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.errors import BadArgument
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.mapping import FILE, ROLE, Told
from crmsheets.model.template import Template
from crmsheets.model.text import Text

NO_FILE = Text(
    "找不到映射文件「{path}」。请检查路径有没有写错。",
    "There is no mapping file {path}. See whether the path is right.",
)
NOT_ONE = Text(
    "「{path}」不是映射文件，或者打不开。映射文件是 crmsheets import 写出来的那种 映射.xlsx。",
    "{path} is no mapping file, or cannot be opened. A mapping file is what crmsheets import writes.",
)
_STEMS = tuple(name.partition(".")[0] for name in (FILE.zh, FILE.en))
_ENDINGS = frozenset({".xlsx", ".et", ".xls", ".ods", ".xlsm"})


@dataclass(frozen=True, slots=True)
class Followed:
    """What mapping files say, what in them is wrong, and the names of those that say anything."""

    told: Told
    findings: tuple[Finding, ...] = ()
    files: tuple[str, ...] = ()


def followed(
    named: Path | None,
    near: Sequence[Path],
    lying_there: Sequence[Reading],
    templates: Sequence[Template],
) -> Followed:
    """The mapping that was named, else those among the inputs, beside them and in the working folder.

    Of several that speak of one block the one saved last counts. BadArgument for a named file that is
    not there or is no mapping.
    """
    if named is not None:
        readings = [_named(named)]
    else:
        beside = [read(path, path.name) for path in beside_inputs(near)]
        every = {each.source.sha256: each for each in (*beside, *lying_there) if is_mapping(each)}
        readings = sorted(every.values(), key=_age)
    told, findings = told_by(readings, templates, asked=named is not None)
    files = dict.fromkeys(block.at.file for block in told.blocks)
    return Followed(told, findings, tuple(files))


def _named(path: Path) -> Reading:
    if not path.is_file():
        raise BadArgument(NO_FILE, path=path)
    found = read(path, path.name)
    if not has_lines(found):
        raise BadArgument(NOT_ONE, path=path)
    return found


def beside_inputs(near: Sequence[Path]) -> Iterator[Path]:
    """Files called 映射… or mapping… in the inputs' folders, beside them, in the working folder."""
    folders = {Path.cwd()}
    for each in near:
        folders |= {each.resolve().parent, *([each.resolve()] if each.is_dir() else [])}
    for folder in sorted(folders):
        try:
            entries = sorted(folder.iterdir())
        except OSError:
            continue
        for path in entries:
            called = path.name.casefold().startswith(_STEMS)
            if called and path.suffix.casefold() in _ENDINGS and path.is_file():
                yield path


def _age(reading: Reading) -> tuple[str, str]:
    saved = reading.source.modified
    return (saved.isoformat() if saved else "", reading.source.file)


def parted(readings: Sequence[Reading]) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """The inputs that hold data, and those that are mappings of ours."""
    ours = [is_mapping(each) for each in readings]
    data = tuple(each for each, mapping in zip(readings, ours, strict=True) if not mapping)
    return data, tuple(each for each, mapping in zip(readings, ours, strict=True) if mapping)


def accounted(mappings: Sequence[Reading]) -> Iterator[SheetBalance]:
    """The lines of mapping files in the account: read, but no data of anybody's."""
    for each in mappings:
        yield SheetBalance(
            file=each.source.file, sheet="", status="skipped", reason="mapping_file", role=ROLE
        )
