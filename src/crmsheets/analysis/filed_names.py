"""Company names by what they begin with, to find those that a written name may be short for."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crmsheets.analysis import trades
from crmsheets.analysis.company_names import CompanyName, company_name, in_chinese, shared_trades
from crmsheets.analysis.fits import Fit, fit
from crmsheets.analysis.places import outer

_BREAKS = re.compile(r"[\s,;/|·、，；—–-]+")
_SIGN = re.compile(r"\s*[(\[【/|,;:、—–-]+\s*")
_MOST = 4
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class FiledNames:
    """Names taken apart with whose each is, by their keys; `more`: words of trade they show."""

    by_key: Mapping[tuple[str, ...], Sequence[tuple[str, CompanyName]]] = field(
        default_factory=dict
    )
    more: frozenset[str] = frozenset()

    def near(self, name: CompanyName) -> Iterator[tuple[str, CompanyName]]:
        """The names that begin like this one or share a word, each once."""
        found = (pair for key in name.keys for pair in self.by_key.get(key, ()))
        yield from dict.fromkeys(found)

    def fitting(self, name: CompanyName, least: Fit = Fit.WITHIN) -> Iterator[str]:
        """Whose names this one may be short for."""
        return (whose for whose, filed in self.near(name) if fit(name, filed) >= least)


def filed_names(names: Iterable[tuple[str, CompanyName]], more: frozenset[str]) -> FiledNames:
    """An index of (whose, name)."""
    found: dict[tuple[str, ...], dict[tuple[str, CompanyName], None]] = defaultdict(dict)
    for whose, name in names:
        for key in name.keys:
            found[key][whose, name] = None
    return FiledNames({key: tuple(pairs) for key, pairs in found.items()}, more)


def learnt(names: Iterable[str]) -> frozenset[str]:
    """The words of trade that names show beside the known ones."""
    return shared_trades(each for each in map(company_name, names) if each)


def orders(name: str, more: frozenset[str]) -> Iterator[CompanyName]:
    """A name as written, and with its parts in another order: 针织 棣棠 (佛山) is 棣棠针织, too."""
    if not _CHINESE.search(name):
        found = iter((company_name(name), in_chinese(name)))
    else:
        found = (company_name(text, more) for text in (name, *_turned(name)))
    yield from (each for each in found if each)


def _turned(name: str) -> Iterator[str]:
    """The name with another of its words first, and with the words of trade behind the rest."""
    words = [word for word in _BREAKS.split(re.sub(r"[()（）]", " ", name)) if word]
    if 1 < len(words) <= _MOST:
        for at, word in enumerate(words):
            yield "".join((word, *words[:at], *words[at + 1 :]))
    told = trades.leading(name)
    yield name[told:] + name[:told]


def halves(name: str) -> Iterator[tuple[str, str]]:
    """A cell cut in two where a sign or brackets stand: 顺达五金(顺达), 顺达五金/李小红."""
    text = unicodedata.normalize("NFKC", name)
    for cut in _SIGN.finditer(text):
        before, after = text[: cut.start()].strip(), text[cut.end() :].strip(" )]】")
        if before and after:
            yield before, after


def with_places(name: CompanyName, places: frozenset[str], nation: str) -> CompanyName:
    """The name with what its customer's row says of its place: the city, where it says 广东."""
    own = name.places
    more = (each for each in places if name.latin or not own or own & set(outer(each)))
    return replace(name, places=own | frozenset(more), country=name.country or nation)
