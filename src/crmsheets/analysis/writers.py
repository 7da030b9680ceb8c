"""Who writes for everybody: an office clerk with all customers on one list, a colleague who helps out.

Seen in whom customers belong to and who left a trace there: customer -> person -> named as sales rep?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

Who = Iterable[Mapping[str, bool]]
_OTHERS_LEAST, _SHARED_LEAST, _NEARLY_ALL = 2, 3, 0.8
"""Who writes for everybody does so beside so many others, at so many customers, of the own ones."""


def clerks(found: Who, sells: Collection[str] = frozenset()) -> set[str]:
    """Who is named beside two or more others at nearly all own customers: the office's list.

    One after the other, who stands beside most colleagues first: beside a clerk everybody is shared.
    `sells`: who is no clerk whatever the lists look like.
    """
    named = [{person for person, named in who.items() if named} for who in found]
    told: set[str] = set()
    while (likely := _likeliest([who - told for who in named], sells)) is not None:
        told.add(likely)
    return told


def _likeliest(people: Sequence[set[str]], sells: Collection[str]) -> str | None:
    """Of those who look like a clerk the one with most colleagues at most customers."""
    own: Counter[str] = Counter()
    shared: Counter[str] = Counter()
    others: dict[str, set[str]] = defaultdict(set)
    for who in people:
        own.update(who)
        if len(who) > 1:
            shared.update(who)
            for person in who:
                others[person] |= who - {person}
    return min(
        (
            person
            for person, count in shared.items()
            if person not in sells
            and count >= max(_SHARED_LEAST, own[person] * _NEARLY_ALL)
            and len(others[person]) >= _OTHERS_LEAST
        ),
        key=lambda person: (-len(others[person]), -shared[person], person),
        default=None,
    )


def helpers(found: Who, apart: set[str]) -> set[str]:
    """Who works at customers of two or more others, and at more of them than at own ones.

    `apart`: who keeps the office's list and owns nobody.
    """
    own: Counter[str] = Counter()
    helped: Counter[str] = Counter()
    others: dict[str, set[str]] = defaultdict(set)
    for who in found:
        owners = {person for person, named in who.items() if named} - apart
        own.update(owners)
        for person in set(who) - owners - apart if owners else ():
            helped[person] += 1
            others[person] |= owners
    return {
        person
        for person, count in helped.items()
        if count >= max(_SHARED_LEAST, own[person]) and len(others[person]) >= _OTHERS_LEAST
    }
