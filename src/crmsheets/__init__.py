"""crmsheets: customer workbooks of small factories, from blank sheets to a report.

    >>> import crmsheets
    >>> result = crmsheets.analyze("inbox/")      # nothing is written
    >>> result.customers, result.orders           # pandas frames; each row names file, sheet, row
    >>> result.findings                           # what is wrong, cell by cell
    >>> result.save("out/")                       # report, master, returns, data

Everything runs on local files; the inputs are never written to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.version import __version__

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from crmsheets.jobs.imported import Imported
    from crmsheets.jobs.result import Result
    from crmsheets.model.settings import Settings

__all__ = ["__version__", "analyze", "build", "check", "import_"]


def analyze(
    paths: str | Path | Iterable[str | Path],
    *,
    today: dt.date | str | None = None,
    month: str | None = None,
    lang: str | None = None,
    settings: Settings | str | Path | None = None,
    mapping: str | Path | None = None,
    decisions: str | Path | None = None,
) -> Result:
    """Read, check, join and judge workbooks; nothing is written until `.save(folder)`.

    `paths`: a folder, a file, or several. `today`: a date or "2024-12-31"; default the local date.
    `month`: "2024-12".
    `settings`: a Settings, a path to crmsheets.toml, or None for the file found beside the inputs.
    `mapping`: a corrected 映射.xlsx (see `import_`), or None for the one near the inputs.
    `decisions`: a 客户决定.xlsx or a report on which somebody chose, or None for those near the inputs.
    Raises `crmsheets.model.errors.CannotGoOn` where no file could be read at all.
    """
    from crmsheets.jobs.result import analysed  # noqa: PLC0415  # importing crmsheets stays light

    return analysed(
        paths,
        today=today,
        month=month,
        lang=lang,
        settings=settings,
        mapping=mapping,
        decisions=decisions,
    )


def check(
    paths: str | Path | Iterable[str | Path],
    *,
    today: dt.date | str | None = None,
    lang: str | None = None,
    settings: Settings | str | Path | None = None,
    mapping: str | Path | None = None,
    decisions: str | Path | None = None,
) -> Result:
    """The same as `analyze`: a result whose `.findings` says what is wrong."""
    return analyze(
        paths, today=today, lang=lang, settings=settings, mapping=mapping, decisions=decisions
    )


def import_(
    paths: str | Path | Iterable[str | Path],
    *,
    mapping: str | Path | None = None,
    today: dt.date | str | None = None,
    lang: str | None = None,
    settings: Settings | str | Path | None = None,
    decisions: str | Path | None = None,
) -> Imported:
    """Read lists of any layout into one filled workbook; nothing is written until `.save(path)`.

        >>> done = crmsheets.import_("old lists/")
        >>> done.mapping                 # what every column was read as, how sure, with samples
        >>> done.balance                 # rows there = taken + rejected + skipped, for every sheet
        >>> done.save("imported.xlsx")   # beside it mapping.xlsx and the returns

    `mapping`: a corrected 映射.xlsx, or None for the one near the inputs. The rest as for `analyze`.
    """
    from crmsheets.jobs.imported import imported  # noqa: PLC0415  # importing crmsheets stays light

    return imported(
        paths, mapping=mapping, today=today, lang=lang, settings=settings, decisions=decisions
    )


def build(
    out: str | Path = ".",
    tables: Sequence[str] = (),
    *,
    people: Sequence[str] = (),
    lang: str | None = None,
    settings: Settings | str | Path | None = None,
) -> tuple[Path, ...]:
    """Write blank workbooks and return their paths: one for all, or one for each of `people`."""
    from crmsheets.jobs.result import built  # noqa: PLC0415  # importing crmsheets stays light

    return built(out, tables, people=people, lang=lang, settings=settings)
