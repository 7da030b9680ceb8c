"""What a made-up factory is made of: the words differ by language, the story is the same."""

from __future__ import annotations

from dataclasses import dataclass

Event = tuple[str, tuple[int, int, int], str, str, str, int, int]


@dataclass(frozen=True)
class Product:
    """A product: model, unit, list price."""

    model: str
    unit: str
    price: float


@dataclass(frozen=True)
class World:
    """Words and sizes; counts are customers of each sort, `scale` scales order values."""

    lang: str
    company: str
    seed: int
    staff: tuple[str, str, str]
    clerk: str
    potential: int
    big: int
    upper: int
    middle: int
    small: int
    scale: float
    brands: tuple[str, ...]
    places: tuple[tuple[str, str, str, str], ...]
    trades: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    products: tuple[Product, ...]
    tooling: tuple[str, str]
    said: tuple[str, ...]
    good: tuple[str, ...]
    slow: tuple[str, ...]
    poor: tuple[str, ...]
    complaints: tuple[str, ...]
    cluster: str
    inquiries: tuple[str, ...]
    repairs: tuple[str, ...]
    events: tuple[Event, ...]
    walk_in: str

    @property
    def chinese(self) -> bool:
        """Whether this is the Chinese factory."""
        return self.lang == "zh"
