"""Who is who for sure: rows that are one customer whatever else they say.

Joined are rows with the same valid credit code, the same number (unless their names contradict),
or the same full name (remarks beside it left aside). Two different valid credit codes are never one
customer; a row that could belong to either of two such customers belongs to neither and is
reported. A name without legal form (宏达五金) or a shop's without its town (老王五金店) is many firms'
own: where two rows of it say different things, the evidence decides (`matching`), and so for any name
whose rows are in two towns and share no contact (华强电子有限公司), unless `every_name` counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from crmsheets.analysis.company_names import company_name
from crmsheets.analysis.legal_forms import Kind
from crmsheets.analysis.matching.addresses import address
from crmsheets.analysis.matching.places_written import places_of
from crmsheets.analysis.matching.regions import ELSEWHERE, TOLD_APART, level
from crmsheets.analysis.matching.traits import Region
from crmsheets.analysis.names import brand, name_key
from crmsheets.analysis.numbers import number_key
from crmsheets.analysis.remarks import bare
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.table import Table
from crmsheets.model.text import Text

SAME_NUMBER = Rule(
    code="LINK01",
    severity=Severity.ERROR,
    message=Text(
        "编号 {value} 写在了不同的客户上：{names}。没有合并，请改正编号，不知道就清空。",
        "Number {value} stands on different customers: {names}. They were not merged; correct the "
        "number, or clear it.",
    ),
    why=Text(
        "一个编号只能是一家客户，否则订单会算错人。",
        "A number is one customer's; else orders go astray.",
    ),
    fix=Text("改正其中一个编号，或清空由系统编号。", "Correct one of the numbers, or clear it."),
    example="客户编号 CUS001：顺达五金有限公司；CUS001：宏图电子有限公司",
    passing="客户编号 CUS001：顺达五金有限公司；CUS002：宏图电子有限公司",
)
TWO_CODES = Rule(
    code="LINK02",
    severity=Severity.ERROR,
    message=Text(
        "「{value}」有不止一个信用代码：{codes}。没有合并，请核对代码，或把名称写全。",
        '"{value}" has more than one credit code: {codes}. The rows were not merged; check the '
        "codes, or write the full names.",
    ),
    why=Text("信用代码不同就是两家公司。", "Different credit codes are different companies."),
    fix=Text(
        "改正代码；真是两家就把名称写得不一样。", "Correct the code, or tell the two apart by name."
    ),
    example="顺达五金 91350100M000100Y43；顺达五金 91110000600037341L",
    passing="顺达五金 91350100M000100Y43；顺达五金 91350100M000100Y43",
)
RULES = (SAME_NUMBER, TWO_CODES)

BY_CODE = Text("信用代码相同：{value}", "same credit code: {value}")
BY_NUMBER = Text("客户编号相同：{value}", "same customer number: {value}")
BY_NAME = Text("客户名称相同：{value}", "same company name: {value}")


@dataclass(frozen=True, slots=True)
class Joined:
    """Groups of rows that are one customer each (positions ascending), why, and what was refused.

    `reasons[g]`: (wording, value) pairs that joined group g, strongest first. `apart`: pairs of rows
    that share a number and are two customers by their names. `shared`: number -> those rows, in the
    parts whose names agree; whether it is to be told depends on what else joins them (`contested`).
    """

    groups: tuple[tuple[int, ...], ...]
    reasons: tuple[tuple[tuple[Text, str], ...], ...]
    findings: tuple[Finding, ...]
    apart: tuple[tuple[int, int], ...] = ()
    shared: tuple[tuple[str, tuple[tuple[int, ...], ...]], ...] = ()


@dataclass
class _Union:
    """Union-find over rows that knows each root's valid codes and the reasons it was joined for."""

    parent: list[int]
    codes: list[set[str]]
    reasons: list[list[tuple[Text, str]]] = field(default_factory=list)

    def root(self, i: int) -> int:
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def join(self, rows: Sequence[int], reason: tuple[Text, str]) -> bool:
        """Join all of them unless two valid codes would meet; those of one code are joined anyhow."""
        roots = sorted({self.root(i) for i in rows})
        met = {code for root in roots for code in self.codes[root]}
        if len(met) > 1:
            for code in sorted(met):
                self._merge([root for root in roots if code in self.codes[root]], reason)
            return False
        self._merge(roots, reason)
        return True

    def _merge(self, roots: Sequence[int], reason: tuple[Text, str]) -> None:
        if len(roots) < 2:  # noqa: PLR2004  # a pair
            return
        first, *others = roots
        for root in others:
            self.parent[root] = first
            self.codes[first] |= self.codes[root]
            self.reasons[first] += self.reasons[root]
        self.reasons[first].append(reason)


def identify(table: Table, numbers: Sequence[str | None], *, every_name: bool = True) -> Joined:
    """Join the rows of the customer table. `numbers`: the customer numbers as typed.

    `every_name`: equal names join, too, where firms of other places could bear them.
    """
    everyone = [i for i in range(len(table)) if named(table, numbers, i)]
    codes = [{code} if code and is_valid(code) else set() for code in table["uscc"]]
    union = _Union(list(range(len(table))), codes, [[] for _ in codes])
    findings: list[Finding] = []
    for code, rows in _alike(everyone, lambda i: next(iter(union.codes[i]), None)):
        union.join(rows, (BY_CODE, code))
    apart: list[tuple[int, int]] = []
    shared: list[tuple[str, tuple[tuple[int, ...], ...]]] = []
    for _, rows in _alike(everyone, lambda i: _key(numbers[i], number_key)):
        parts = _agreeing(table, rows)
        number = min(numbers[i] or "" for i in rows)
        findings += _by_number(table, number, parts, union)
        if len(parts) > 1:
            shared.append((number, tuple(map(tuple, parts))))
        said = [[i for i in part if _has_name(table, i)] for part in parts]
        for ones, others in combinations(said, 2):
            apart += [(min(pair), max(pair)) for pair in product(ones, others)]
    for _, rows in _alike(everyone, lambda i: _key(table["customer_name"][i], _plain)):
        name = min(table["customer_name"][i] for i in rows)
        elsewhere = _elsewhere(table, rows)
        telling = is_telling(name) and not elsewhere
        if every_name or telling or _agree(table, rows):
            refused = not union.join(rows, (BY_NAME, name))
        else:
            refused = not elsewhere and len({code for i in rows for code in union.codes[i]}) > 1
        if refused:
            findings.append(_refused(table, rows, name, union))
    groups: dict[int, list[int]] = defaultdict(list)
    for i in everyone:
        groups[union.root(i)].append(i)
    found = sorted(groups.items(), key=lambda pair: pair[1])
    return Joined(
        groups=tuple(tuple(rows) for _, rows in found),
        reasons=tuple(_told(union.reasons[root]) for root, _ in found),
        findings=tuple(findings),
        apart=tuple(pair for pair in apart if union.root(pair[0]) != union.root(pair[1])),
        shared=tuple(shared),
    )


def contested(table: Table, sure: Joined, of: Mapping[int, int]) -> Iterator[Finding]:
    """Numbers that stand on several customers. `of`: row -> the customer it belongs to in the end:
    what a person has made one customer since has the number by right.
    """
    for number, parts in sure.shared:
        ones = [min(part, key=lambda i: table.cell(i, "customer_id")) for part in parts]
        once: dict[int, int] = {}
        for i in sorted(ones, key=lambda i: table.cell(i, "customer_id")):
            once.setdefault(of[i], i)
        if len(once) == 1:
            continue
        first, *others = once.values()
        names = [name for i in (first, *others) if (name := table["customer_name"][i])]
        cells = [table.cell(i, "customer_id") for i in others]
        yield table.finding(
            SAME_NUMBER, first, "customer_id", value=number, also=cells, names=names
        )


def is_telling(name: str) -> bool:
    """Whether a name is one firm's: a company's, or that of a shop or factory with its town."""
    parsed = company_name(bare(name))
    if parsed is None or parsed.legal.kind in {Kind.COMPANY, Kind.GROUP}:
        return True
    return bool(parsed.legal.kind and (parsed.places or parsed.latin))


_CONTACT = ("contact_name", "phone", "wechat", "email", "uscc")
_TELLING = (*_CONTACT, "country", "province", "city", "address")


def _agree(table: Table, rows: Sequence[int]) -> bool:
    """Whether rows say nothing different of what tells firms apart."""
    said = ({_plain(str(table[name][i])) for i in rows if table[name][i]} for name in _TELLING)
    return all(len(values) < 2 for values in said)  # noqa: PLR2004  # one value, or none


def _elsewhere(table: Table, rows: Sequence[int]) -> bool:
    """Whether two rows of one name are in different towns, by other cells, and share no contact."""
    said = {(_region(table, i), _contacts(table, i)) for i in rows}
    return any(
        not one[1] & other[1] and level(one[0], other[0]) in {TOLD_APART, ELSEWHERE}
        for one, other in combinations([each for each in said if each[1]], 2)
    )


def _contacts(table: Table, i: int) -> frozenset[tuple[str, str]]:
    """Whom and where a row says that its customer is reached."""
    return frozenset((name, _plain(str(table[name][i]))) for name in _CONTACT if table[name][i])


def _region(table: Table, i: int) -> Region:
    """Where a row says that its customer is."""
    typed = "/".join(filter(None, (table["province"][i], table["city"][i])))
    lies = address(table["address"][i] or "")
    told = (*(places_of(typed) or ()), *(lies.places if lies else ()))
    return Region(told=frozenset(told))


def _told(reasons: Iterable[tuple[Text, str]]) -> tuple[tuple[Text, str], ...]:
    """Each reason once, the strongest first."""
    strength = (BY_CODE, BY_NUMBER, BY_NAME)
    return tuple(sorted(set(reasons), key=lambda each: (strength.index(each[0]), each[1])))


def named(table: Table, numbers: Sequence[str | None], i: int) -> str:
    """What a customer row goes by: its name, else short name, number or credit code; "" if none."""
    typed = (table["customer_name"][i], table["short_name"][i], numbers[i], table["uscc"][i])
    return next((str(each) for each in typed if each), "")


def _key(value: str | None, key: Callable[[str], str]) -> str | None:
    return (key(value) or None) if value else None


def _plain(name: str) -> str:
    """A full name in the form it is compared in, without the remarks beside it."""
    return name_key(bare(name))


def _alike(rows: Iterable[int], key: Callable[[int], str | None]) -> list[tuple[str, list[int]]]:
    """Rows that share a key, in order of the key."""
    found: dict[str, list[int]] = defaultdict(list)
    for i in rows:
        value = key(i)
        if value is not None:
            found[value].append(i)
    return sorted((value, rows) for value, rows in found.items() if len(rows) > 1)


def _by_number(
    table: Table, number: str, parts: Sequence[Sequence[int]], union: _Union
) -> list[Finding]:
    """Join rows of one number as far as their names agree; say where their licences do not."""
    return [
        _refused(table, part, number, union)
        for part in parts
        if not union.join(part, (BY_NUMBER, number))
    ]


def _agreeing(table: Table, rows: Sequence[int]) -> list[list[int]]:
    """Rows of one number by whose names agree: one brand in one place, or another's short name."""
    names = table["customer_name"]
    meant: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for i in rows:
        short = name_key(table["short_name"][i] or "")
        if names[i] and name_key(names[i]) != short:
            meant[short].add(brand(names[i]))
    parts: dict[str, list[int]] = defaultdict(list)
    places: dict[str, set[str]] = defaultdict(set)
    nameless = [i for i in rows if not _has_name(table, i)]
    for i in (i for i in rows if i not in nameless):
        name = names[i] or table["short_name"][i]
        others = meant.get(name_key(name), set())
        place, left = next(iter(others)) if len(others) == 1 else brand(name)
        parts[left].append(i)
        places[left] |= {place} - {""}
    found: list[list[int]] = []
    for left, part in parts.items():
        if len(places[left]) > 1:
            found += [alike for _, alike in _whole(part, names)]
        else:
            found.append(part)
    if len(found) == 1:
        return [[*found[0], *nameless]]
    return [*found, nameless] if nameless else found


def _has_name(table: Table, i: int) -> bool:
    return bool(table["customer_name"][i] or table["short_name"][i])


def _whole(rows: Sequence[int], names: Sequence[str | None]) -> list[tuple[str, list[int]]]:
    """Rows by their full names."""
    found: dict[str, list[int]] = defaultdict(list)
    for i in rows:
        found[name_key(names[i] or "")].append(i)
    return sorted(found.items())


def _refused(table: Table, rows: Sequence[int], value: str, union: _Union) -> Finding:
    """Two valid codes where one customer was expected."""
    codes = sorted({code for i in rows for code in union.codes[union.root(i)]})
    first, *others = sorted(rows, key=lambda i: table.cell(i, "uscc"))
    return table.finding(
        TWO_CODES,
        first,
        "uscc",
        value=value,
        also=[table.cell(i, "uscc") for i in others],
        codes=codes,
    )
