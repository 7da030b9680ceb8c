"""`python -m benchmarks.accuracy.duplicates.baselines --seeds 1 --rows 10000`: how far plain rules come.

The rules of common programs (equal name, equal phone ...) and two stronger ones that parse names with
the very words of the generator. They tell how hard a corpus is. Prints figures and no words, so that
it may run on any seed.
"""

from __future__ import annotations

import argparse
import re
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import combinations

from benchmarks.accuracy.duplicates import codes, script
from benchmarks.accuracy.duplicates.corpus import make
from benchmarks.accuracy.duplicates.measures import Pairwise, true_pairs
from benchmarks.accuracy.duplicates.pools import Pools
from benchmarks.accuracy.duplicates.record import Corpus, Record

SIMPLE = {new: old for old, new in script.TRADITIONAL.items()}
NOBODY = {"", "个人"}
MOBILE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
Keys = Callable[[Record], Iterable[str]]


def plain(text: str) -> str:
    """Simplified, half width, without blanks and notes."""
    text = "".join(SIMPLE.get(one, one) for one in unicodedata.normalize("NFKC", text))
    text = re.sub(r"\s", "", text).lower()
    return re.sub(r"[-/].*$|【.*?】", "", text)


def name(record: Record) -> list[str]:
    return [] if record.customer_name in NOBODY else [f"name:{record.customer_name}"]


def any_name(record: Record) -> list[str]:
    return [f"name:{record.customer_name}"] if record.customer_name else []


def mail(record: Record) -> list[str]:
    return [f"mail:{record.email}"] if record.email else []


def digits(record: Record) -> list[str]:
    """Both phone cells, digits only."""
    cells = (re.sub(r"\D", "", cell) for cell in (record.phone, record.phone_alt))
    return [f"phone:{cell}" for cell in cells if cell]


def name_and_phone(record: Record) -> list[str]:
    both = record.customer_name not in NOBODY and record.phone
    return [f"{record.customer_name}|{record.phone}"] if both else []


def code(record: Record) -> list[str]:
    text = plain(record.uscc).upper()
    return [f"code:{text}"] if codes.valid(text) else []


def mobile(record: Record) -> list[str]:
    cells = unicodedata.normalize("NFKC", f"{record.phone} ; {record.phone_alt}")
    joined = re.sub(r"(?<=\d)[- ](?=\d{4})|\.0\b", "", cells)
    joined = re.sub(r"(?<!\d)(?:\+?0{0,2}86[- ]?|0)(?=1[3-9]\d{9})", "", joined)
    return [f"mobile:{number}" for number in MOBILE.findall(joined)]


class Parser:
    """Brand, trade and city of a Chinese name, by the generator's own words."""

    def __init__(self) -> None:
        pools = Pools(0)
        words = (pools.open, pools.kept)
        places = [place for one in words for place in one.places]
        self.cities = {place.city: place.city for place in places}
        for place in places:
            for part in place.parts:
                if part[-1] in "市县" and len(part) > 2:
                    self.cities[part[:-1]] = place.city
        self.provinces = {place.province for place in places}
        self.trades = {
            plain(word): trade.family
            for one in words
            for trade in one.trades
            for word in (trade.word, trade.short, *trade.synonyms)
        }
        legal = {form for one in words for form in (*one.companies, *one.works, "厂", "公司")}
        tails = {tail for one in words for tail in one.tails}
        self.legal = self._pattern(legal, "(?:{})$")
        self.tail = self._pattern(tails, "(?:{})$")
        self.trade = self._pattern(self.trades, "({})$")
        self.place = self._pattern(self.cities, "(?:{})")
        self.head = self._pattern(self.provinces, "^(?:{})省?(?=..)")

    @staticmethod
    def _pattern(words: Iterable[str], shape: str) -> re.Pattern[str]:
        longest = sorted(words, key=len, reverse=True)
        return re.compile(shape.format("|".join(map(re.escape, longest))))

    def key(self, record: Record) -> list[str]:
        text = plain(record.customer_name)
        city = ""
        bracket = re.search(rf"\(({self.place.pattern})市?\)", text)
        if bracket:
            city = self.cities[bracket[1]]
            text = text.replace(bracket[0], "")
        text = self.head.sub("", re.sub(r"\(.*?\)", "", text))
        start = self.place.match(text)
        if start and len(text) - start.end() > 1:
            city, text = self.cities[start[0]], re.sub(r"^[市县]", "", text[start.end() :])
        text = self.tail.sub("", self.legal.sub("", text))
        trade = self.trade.search(text)
        family = self.trades[trade[1]] if trade else ""
        brand = text[: trade.start()] if trade else text
        for cell in (record.city, record.address):
            found = self.place.search(plain(cell))
            if not city and found:
                city = self.cities[found[0]]
        return [f"key:{brand}|{family}|{city}"] if brand and family and city else []


def rules() -> dict[str, tuple[Keys, ...]]:
    parsed = Parser().key
    return {
        "name = or e-mail =": (any_name, mail),
        "same or phone =": (any_name, mail, digits),
        "name and phone exact": (name_and_phone,),
        "name exact": (name,),
        "parsed brand+trade+city": (parsed,),
        "mobile": (mobile,),
        "credit code": (code,),
        "code, mobile, e-mail or parsed key": (code, mobile, mail, parsed),
    }


def pairs_of(corpus: Corpus, keys: tuple[Keys, ...]) -> set[tuple[int, int]]:
    """Pairs of rows that have a key in common, smaller row first."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for row, record in enumerate(corpus.records):
        for key in {one for make_keys in keys for one in make_keys(record)}:
            blocks[key].append(row)
    return {pair for rows in blocks.values() for pair in combinations(rows, 2)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--rows", type=int, nargs="+", default=[1000, 10_000])
    told = parser.parse_args()
    for seed in told.seeds:
        for rows in told.rows:
            start = time.perf_counter()
            corpus = make(seed, rows)
            took = time.perf_counter() - start
            true = set(true_pairs(corpus.truth))
            print(f"seed {seed}, {rows} rows in {took:.1f} s, {len(true)} true pairs")
            for title, keys in rules().items():
                made = pairs_of(corpus, keys)
                fit = Pairwise(len(made & true), len(made), len(true))
                hard = sum(pair in made for pair in corpus.hard)
                figures = f"{fit.precision:.3f} {fit.recall:.3f} {fit.f1:.3f}"
                print(f"  {title:36} {figures}  {hard:6}/{len(corpus.hard)}")


if __name__ == "__main__":
    main()
