"""The words of a seed: open ones below 1000, from there on mostly kept ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from types import ModuleType
from typing import TypeVar

from benchmarks.accuracy.duplicates import words_kept, words_open

T = TypeVar("T")

KEPT_FROM = 1000
KEPT_SHARE = 0.6  # of the draws of a seed of 1000 and above


@dataclass(frozen=True)
class Place:
    """A city with its area code, and the districts and county towns under it."""

    province: str
    city: str
    area: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Trade:
    """What a firm makes: words for the plate, a short one, others that mean the same."""

    family: str
    column: str
    word: str
    short: str
    synonyms: tuple[str, ...]


@dataclass(frozen=True)
class Country:
    """Words of a foreign country's firms."""

    name: str
    dial: str
    domain: str
    legal: tuple[str, ...]
    cities: tuple[str, ...]
    streets: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    trades: tuple[str, ...]


class Words:
    """One module of words, parsed."""

    def __init__(self, module: ModuleType) -> None:
        self.places = [_place(line) for line in module.PLACES.strip().splitlines()]
        self.trades = [_trade(line) for line in module.TRADES.strip().splitlines()]
        self.countries = [_country(block) for block in module.COUNTRIES.strip().split("\n\n")]
        self.brand_chars = list(module.BRAND_CHARS)
        self.surnames = list(module.SURNAMES)
        self.male = list(module.MALE)
        self.female = list(module.FEMALE)
        self.brand_words: list[str] = module.BRAND_WORDS.split()
        self.homophones: list[str] = module.HOMOPHONES.split()
        self.tails: list[str] = module.TAILS.split()
        self.companies: list[str] = module.COMPANIES.split()
        self.works: list[str] = module.WORKS.split()
        self.branches: list[str] = module.BRANCHES.split()
        self.roads: list[str] = module.ROADS.split()
        self.parks: list[str] = module.PARKS.split()
        self.buildings: list[str] = module.BUILDINGS.split()
        self.titles: list[str] = module.TITLES.split()
        self.mail: list[str] = module.MAIL.split()
        self.name_notes: list[str] = module.NAME_NOTES.split()
        self.sources: list[str] = module.SOURCES.split()
        self.owners: list[str] = module.OWNERS.split()
        self.notes: list[str] = module.NOTES.split("|")
        self.foreign_brands: list[str] = module.FOREIGN_BRANDS.split()
        words = [word.replace("+", " ") for word in module.FOREIGN_COLUMNS.split()]
        self.short = dict(_cells(module.FOREIGN_SHORT))
        self.legal = {form: tuple(text.split(";")) for form, text in _cells(module.FOREIGN_LEGAL)}
        self.columns = dict(zip(words[::2], words[1::2], strict=True))


class Pools:
    """Draws words for one seed; `at()` says from which module this draw comes."""

    def __init__(self, seed: int) -> None:
        self.open, self.kept = Words(words_open), Words(words_kept)
        self.share = KEPT_SHARE if seed >= KEPT_FROM else 0.0
        self.columns = self.kept.columns | self.open.columns
        self.short = self.kept.short | self.open.short
        self.legal = self.kept.legal | self.open.legal
        self.sounds = _sounds([*self.open.homophones, *self.kept.homophones])

    def at(self, rng: Random) -> Words:
        return self.kept if self.share and rng.random() < self.share else self.open

    def homophone(self, rng: Random, text: str) -> str:
        """The text with one character that sounds alike, or unchanged if it has none."""
        places = [index for index, one in enumerate(text) if one in self.sounds]
        if not places:
            return text
        place = rng.choice(places)
        return text[:place] + rng.choice(self.sounds[text[place]]) + text[place + 1 :]

    def alike(self, one: str, other: str) -> bool:
        """True if the two characters sound alike."""
        return one == other or other in self.sounds.get(one, "")


def pick(rng: Random, words: Sequence[T]) -> T:
    return words[int(rng.random() * len(words))]


def _cells(text: str) -> list[tuple[str, str]]:
    lines = (line.partition("|") for line in text.strip().splitlines())
    return [(line[0], line[2]) for line in lines]


def _place(line: str) -> Place:
    province, city, area, *parts = line.split()
    return Place(province, city, area, tuple(parts))


def _trade(line: str) -> Trade:
    family, column, word, short, synonyms = line.split("|")
    return Trade(family, column, word, short, tuple(synonyms.split()))


def _country(block: str) -> Country:
    name, dial, domain, *lists = block.replace("\n", "").split("|")
    return Country(name, dial, domain, *(tuple(one.split(";")) for one in lists))


def _sounds(groups: list[str]) -> dict[str, str]:
    sounds: dict[str, str] = {}
    for group in groups:
        for one in group:
            others = (other for other in group if other != one)
            sounds[one] = "".join(dict.fromkeys([*sounds.get(one, ""), *others]))
    return sounds
