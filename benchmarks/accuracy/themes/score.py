"""How well the themes found in feedback agree with the labels of one file of sentences.

`python -m benchmarks.accuracy.themes.score FILE`: precision, recall and F1 of `about` and of `unhappy`,
for all sentences, by language, by theme, and by the kind of sentence. The labels are those of the README.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmsheets.analysis.themes import blamed, mentioned
from crmsheets.templates.feedback import Category

COLUMNS = ("id", "text", "rating", "about", "unhappy", "lang", "kind")
BORDER = "?"
"""Ends the kind of a sentence that a second reader may label otherwise."""
THEMES = tuple(theme for theme in Category if theme is not Category.OTHER)
BY_LABEL = {theme.value: theme for theme in THEMES}


@dataclass(frozen=True)
class Sentence:
    """What was written, and what a reader takes from it."""

    number: str
    text: str
    rating: float | None
    about: frozenset[Category]
    unhappy: frozenset[Category]
    lang: str
    kind: str
    border: bool


@dataclass(frozen=True)
class Answer:
    """The labels of one sentence and what was found in it."""

    sentence: Sentence
    truth: frozenset[Category]
    found: frozenset[Category]


@dataclass(frozen=True)
class Count:
    """Themes found that are there, found that are not, there but not found."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was found that is there; finding nothing is right only where nothing is."""
        return _share(self.right, self.right + self.false, nothing=not self.missed)

    @property
    def recall(self) -> float:
        """Share of what is there that was found; where nothing is, nothing should be found."""
        return _share(self.right, self.right + self.missed, nothing=not self.false)

    @property
    def f1(self) -> float:
        """The harmonic mean of both, from the counts."""
        return _share(2 * self.right, 2 * self.right + self.false + self.missed, nothing=True)

    def line(self, name: str) -> str:
        """One line of the table: the name last, since a Chinese character is two columns wide."""
        return f"{self._figures()}  {self.right:5} {self.false:5} {self.missed:6}  {name}"

    def _figures(self) -> str:
        return f"{self.precision:9.3f} {self.recall:6.3f} {self.f1:6.3f}"


def sentences(path: Path) -> list[Sentence]:
    """The file's sentences; a label or a rating that cannot be is an error."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path}: the columns are {reader.fieldnames}, not {COLUMNS}")
        return [_sentence(row) for row in reader]


def answers(
    read: Sequence[Sentence],
    truth: Callable[[Sentence], frozenset[Category]],
    find: Callable[[Sentence], Iterable[Category | str]],
) -> list[Answer]:
    """What is found in each sentence, beside its label; "other" is no theme here."""
    themes = frozenset(THEMES)
    return [Answer(each, truth(each), themes.intersection(find(each))) for each in read]


def count(told: Sequence[Answer], theme: Category | None = None) -> Count:
    """The counts of one theme, or of all together (micro)."""
    only = frozenset(THEMES) if theme is None else frozenset((theme,))
    return Count(
        right=sum(len(each.truth & each.found & only) for each in told),
        false=sum(len((each.found - each.truth) & only) for each in told),
        missed=sum(len((each.truth - each.found) & only) for each in told),
    )


def macro(told: Sequence[Answer]) -> str:
    """The mean over the themes that are there or were found, each weighing the same."""
    counts = [count(told, theme) for theme in THEMES]
    seen = [each for each in counts if each.right + each.false + each.missed]
    if not seen:
        return f"{1:9.3f} {1:6.3f} {1:6.3f}"
    precision, recall, f1 = (
        sum(figures) / len(seen)
        for figures in zip(*((each.precision, each.recall, each.f1) for each in seen), strict=True)
    )
    return f"{precision:9.3f} {recall:6.3f} {f1:6.3f}"


def report(name: str, told: Sequence[Answer]) -> list[str]:
    """The table of one question."""
    lines = [f"{name}: {len(told)} sentences", "precision recall     F1  right false missed"]
    lines += _both("all", told)
    for lang in sorted({each.sentence.lang for each in told}):
        lines += _both(lang, [each for each in told if each.sentence.lang == lang])
    lines += _both("without border cases", [each for each in told if not each.sentence.border])
    lines += [count(told, theme).line(f"{theme.value} {theme.text.en}") for theme in THEMES]
    for kind in sorted({each.sentence.kind for each in told}):
        part = [each for each in told if each.sentence.kind == kind]
        lines.append(count(part).line(f"{kind} ({len(part)})"))
    exact = sum(each.truth == each.found for each in told)
    silent = [each for each in told if not each.truth]
    alarms = sum(bool(each.found) for each in silent)
    lines.append(f"labels exactly as read: {exact} of {len(told)} sentences")
    lines.append(f"something found where nothing is: {alarms} of {len(silent)} sentences")
    return lines


def main() -> None:
    """Score the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="sentences.csv, or another file of its columns")
    read = sentences(parser.parse_args().file)
    about = answers(read, lambda each: each.about, lambda each: mentioned(each.text, ()))
    unhappy = answers(
        read, lambda each: each.unhappy, lambda each: blamed(each.text, each.rating, ())
    )
    print("\n".join([*report("about", about), "", *report("unhappy", unhappy)]))


def _share(part: int, whole: int, *, nothing: bool) -> float:
    return part / whole if whole else float(nothing)


def _both(name: str, told: Sequence[Answer]) -> list[str]:
    return [count(told).line(f"{name}, micro"), f"{macro(told)}{'':22}{name}, macro"]


def _sentence(row: dict[str, str]) -> Sentence:
    about, unhappy = _themes(row["about"]), _themes(row["unhappy"])
    if not unhappy <= about:
        raise ValueError(f"{row['id']}: unhappy with what it is not about")
    rating = float(row["rating"]) if row["rating"] else None
    if rating is not None and not 1 <= rating <= 5:
        raise ValueError(f"{row['id']}: a rating of {rating}")
    kind = row["kind"]
    return Sentence(
        number=row["id"],
        text=row["text"],
        rating=rating,
        about=about,
        unhappy=unhappy,
        lang=row["lang"],
        kind=kind.removesuffix(BORDER),
        border=kind.endswith(BORDER),
    )


def _themes(typed: str) -> frozenset[Category]:
    return frozenset(BY_LABEL[label] for label in typed.split("、") if label)


if __name__ == "__main__":
    main()
