"""A customer row as somebody typed it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Record:
    """The fifteen columns of a customer list; blank where nothing was typed."""

    customer_name: str = ""
    contact_name: str = ""
    phone: str = ""
    phone_alt: str = ""
    wechat: str = ""
    email: str = ""
    uscc: str = ""
    address: str = ""
    province: str = ""
    city: str = ""
    industry: str = ""
    owner: str = ""
    registered_date: str = ""
    note: str = ""
    source: str = ""


@dataclass(slots=True)
class Draft:
    """A record while it is typed: what went wrong with it, and which facts of its firm still show."""

    record: Record = field(default_factory=Record)
    noise: list[str] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)


@dataclass
class Corpus:
    """Rows in file order, the firm of each, look-alike pairs of different firms, the noise of each."""

    records: list[Record]
    truth: list[int]
    hard: list[tuple[int, int]]
    hard_kinds: list[str]
    noise: list[tuple[str, ...]]
