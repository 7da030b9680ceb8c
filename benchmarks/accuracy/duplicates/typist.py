"""Types one row of a firm; every row can be told to be its firm's by something it shares."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.accuracy.duplicates import foreign, names, numbers, places, script
from benchmarks.accuracy.duplicates.firms import Firm
from benchmarks.accuracy.duplicates.people import Person
from benchmarks.accuracy.duplicates.pools import Pools, pick
from benchmarks.accuracy.duplicates.rates import MARK_KEPT, NOISE, blank, happens
from benchmarks.accuracy.duplicates.record import Draft

TRIES = 60
START, DAYS = date(2019, 3, 1), 2300
PROOFS = ("mobile:", "landline:", "mail:", "wechat:", "code:")


def rows(rng: Random, pools: Pools, firm: Firm, count: int) -> list[Draft]:
    """The firm's rows; each shares something with an earlier one."""
    drafts = [_first(rng, pools, firm)]
    while len(drafts) < count:
        for _ in range(TRIES):
            draft = type_row(rng, pools, firm)
            if any(linked(draft, earlier) for earlier in drafts):
                break
        drafts.append(draft)
    return drafts


def _first(rng: Random, pools: Pools, firm: Firm) -> Draft:
    while True:
        draft = type_row(rng, pools, firm)
        if "brand" in draft.shown or any(fact.startswith(PROOFS) for fact in draft.shown):
            return draft


def linked(one: Draft, other: Draft) -> bool:
    """True if a careful reader sees that the two rows are of one firm."""
    shared = one.shown & other.shown
    if any(fact.startswith(PROOFS) for fact in shared):
        return True
    person = any(fact.startswith("person:") for fact in shared)
    address = any(fact.startswith("address:") for fact in shared)
    return (person + address + ("region" in shared) + ("trade" in shared)) >= 2 and (
        "brand" in shared or (person and address)
    )


def type_row(rng: Random, pools: Pools, firm: Firm) -> Draft:
    draft = Draft()
    record = draft.record
    sure = firm.marks if rng.random() < MARK_KEPT else set()
    person = firm.people[0]
    if (
        len(firm.people) > 1 and rng.random() < NOISE["other_contact"] * 2
    ):  # half of the firms have others
        person = pick(rng, firm.people[1:])
        draft.noise.append("other_contact")
    record.province, record.city = places.type_city(rng, firm, draft)
    record.customer_name = _name(rng, pools, firm, draft, sure)
    if not blank(rng, "contact_name"):
        record.contact_name = _person(rng, pools, person, draft)
    _phones(rng, firm, person, draft)
    if not blank(rng, "wechat"):
        record.wechat = numbers.type_wechat(rng, person, draft)
    if not blank(rng, "email"):
        record.email = numbers.type_mail(rng, firm, person, draft)
    if firm.code and not firm.private and not blank(rng, "uscc"):
        record.uscc = numbers.type_code(rng, firm.code, draft)
    if not blank(rng, "address"):
        record.address = places.type_address(rng, firm, draft)
    _rest(rng, pools, firm, draft)
    if (record.customer_name and record.contact_name) and happens(rng, draft, "swapped"):
        swapped = record.contact_name, record.customer_name
        record.customer_name, record.contact_name = swapped
    return draft


def _name(rng: Random, pools: Pools, firm: Firm, draft: Draft, sure: set[str]) -> str:
    if firm.private:
        return rng.choices(("个人", "", firm.people[0].name), (40, 30, 30))[0]
    if "name" not in sure and happens(rng, draft, "no_name"):
        return ""
    if firm.country:
        return foreign.type_name(rng, pools, firm, draft, sure)
    if rng.random() < 0.1:
        draft.shown |= {"brand", "trade"} | ({"region"} if firm.style != "province" else set())
        return names.registered(firm)
    return names.type_name(rng, pools, firm, draft, sure)


def _person(rng: Random, pools: Pools, person: Person, draft: Draft) -> str:
    if person.foreign:
        return foreign.type_person(rng, person, draft)
    if happens(rng, draft, "title"):
        title = pick(rng, pools.at(rng).titles)
        if title in {"小姐", "女士", "姐", "先生", "哥"}:
            title = rng.choice(("小姐", "女士", "姐") if person.female else ("先生", "哥"))
        return person.surname + title
    name = person.name
    if happens(rng, draft, "homophone_given"):
        name = person.surname + pools.homophone(rng, person.given)
        if name == person.name:
            draft.noise.remove("homophone_given")
    if name == person.name:
        draft.shown.add(f"person:{name}")
    if len(name) == 2 and happens(rng, draft, "spaced_person"):
        return f"{name[0]}{rng.choice(' 　')}{name[1]}"
    return script.traditional(name) if rng.random() < 0.015 else name


def _phones(rng: Random, firm: Firm, person: Person, draft: Draft) -> None:
    record = draft.record
    mobile = "" if blank(rng, "phone") else _mobile(rng, person, draft)
    landline = ""
    if not firm.private and not blank(rng, "phone_alt"):
        landline = _landline(rng, firm, draft)
    if mobile and landline and happens(rng, draft, "two_phones"):
        mobile, landline = f"{mobile}{rng.choice((' / ', '、', ';', ' ', '，'))}{landline}", ""
    elif mobile and not landline and happens(rng, draft, "mobile_in_landline"):
        mobile, landline = "", mobile
    record.phone, record.phone_alt = mobile, landline


def _mobile(rng: Random, person: Person, draft: Draft) -> str:
    if not person.foreign:
        return numbers.type_mobile(rng, person, draft)
    draft.shown.add(f"mobile:{person.mobile}")
    return foreign.type_phone(rng, person.dial, person.mobile)


def _landline(rng: Random, firm: Firm, draft: Draft) -> str:
    if not firm.country:
        return numbers.type_landline(rng, firm, draft)
    draft.shown.add(f"landline:{firm.landline}")
    return foreign.type_phone(rng, firm.country.dial, firm.landline)


def _rest(rng: Random, pools: Pools, firm: Firm, draft: Draft) -> None:
    record, words = draft.record, pools.at(rng)
    if not blank(rng, "industry") and not firm.private:
        trade = firm.trade
        record.industry = trade.column if rng.random() < 0.85 else trade.short
    record.owner = pick(rng, words.owners)
    record.registered_date = _day(rng)
    record.note = "" if blank(rng, "note") else pick(rng, words.notes)
    record.source = "" if blank(rng, "source") else pick(rng, words.sources)


def _day(rng: Random) -> str:
    day = START + timedelta(days=rng.randrange(DAYS))
    kind = rng.random()
    if kind < 0.7:
        return day.isoformat()
    return (
        f"{day.year}/{day.month}/{day.day}" if kind < 0.9 else f"{day.year}.{day.month}.{day.day}"
    )
