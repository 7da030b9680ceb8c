"""How a Chinese firm's name is typed."""

from __future__ import annotations

from random import Random

from benchmarks.accuracy.duplicates import script
from benchmarks.accuracy.duplicates.firms import Firm, region
from benchmarks.accuracy.duplicates.pools import Pools, pick
from benchmarks.accuracy.duplicates.rates import happens
from benchmarks.accuracy.duplicates.record import Draft


def registered(firm: Firm) -> str:
    """The name on the licence."""
    place = firm.region()
    legal = firm.legal + firm.branch
    plate = firm.brand
    if firm.style == "bracket":
        return f"{plate}（{place}）{firm.trade.word}{firm.tail}{legal}"
    return f"{place}{plate}{firm.trade.word}{firm.tail}{legal}"


def type_name(rng: Random, pools: Pools, firm: Firm, draft: Draft, sure: set[str]) -> str:
    """The name as typed; `sure` names what this row must state (region, trade, branch, brand)."""
    place = _region(rng, firm, draft, sure)
    trade = _trade(rng, firm, draft, sure)
    brand = firm.brand
    if "brand" not in sure and happens(rng, draft, "homophone_brand"):
        brand = pools.homophone(rng, brand)
        if brand == firm.brand:
            draft.noise.remove("homophone_brand")
    legal = _legal(rng, firm, draft)
    branch = firm.branch
    if branch and "branch" not in sure and rng.random() < 0.15:
        branch = ""
        draft.noise.append("no_branch")
    bracket = bool(place) and (firm.style == "bracket" or happens(rng, draft, "brackets"))
    if bracket:
        signs = pick(rng, ("（）", "（）", "()"))
        name = f"{brand}{signs[0]}{place}{signs[1]}{trade}{legal}{branch}"
    else:
        name = f"{place}{brand}{trade}{legal}{branch}"
    if brand == firm.brand:
        draft.shown.add("brand")
    if trade:
        draft.shown.add("trade")
    if place:
        draft.shown.add("region")
    return _written(rng, pools, firm, draft, name, sure)


def _region(rng: Random, firm: Firm, draft: Draft, sure: set[str]) -> str:
    if "region" not in sure and happens(rng, draft, "no_region"):
        return ""
    place = firm.region()
    if happens(rng, draft, "province_added"):
        seat = firm.seat or firm.place
        city = place if place.endswith(("市", "县")) else region(seat, "", "city")
        if seat.province != seat.city:
            return f"{seat.province}{'' if rng.random() < 0.6 else '省'}{city}"
    if not firm.seat and firm.style != "province" and happens(rng, draft, "region_level"):
        return _level(rng, firm)
    if place.endswith(("市", "县")) and len(place) > 2 and happens(rng, draft, "no_shi"):
        return place[:-1]
    return place


def _level(rng: Random, firm: Firm) -> str:
    """The city and the part of it, or the city where the licence states the part."""
    city, part = firm.place.city, firm.part
    short = part[:-1] if len(part) > 2 else part
    return (
        city
        if rng.random() < 0.4
        else f"{city}{short}"
        if rng.random() < 0.6
        else f"{city}市{part}"
    )


def _trade(rng: Random, firm: Firm, draft: Draft, sure: set[str]) -> str:
    if "trade" not in sure and happens(rng, draft, "no_trade"):
        return ""
    if happens(rng, draft, "other_trade_word"):
        return pick(rng, firm.trade.synonyms) + firm.tail
    if happens(rng, draft, "short_trade"):
        return firm.trade.short
    return firm.trade.word + firm.tail


def _legal(rng: Random, firm: Firm, draft: Draft) -> str:
    """Branches keep 公司 before their own word."""
    company = firm.legal.endswith("公司")
    if not firm.branch and happens(rng, draft, "no_legal"):
        return "厂" if firm.legal.endswith("厂") and rng.random() < 0.6 else ""
    if company and not firm.branch and happens(rng, draft, "works"):
        return "厂"
    if company and happens(rng, draft, "legal_swapped"):
        return "有限责任公司" if firm.legal == "有限公司" else "有限公司"
    if firm.branch and rng.random() < 0.3:
        return "" if rng.random() < 0.5 else "公司"
    return firm.legal


def _written(rng: Random, pools: Pools, firm: Firm, draft: Draft, name: str, sure: set[str]) -> str:
    if "brand" not in sure and len(name) > 4 and happens(rng, draft, "name_typo"):
        spot = rng.randrange(1, len(name) - 1)
        name = name[:spot] + (name[spot] * 2 if rng.random() < 0.4 else "") + name[spot + 1 :]
        draft.shown -= {"brand", "trade", "region"} if rng.random() < 0.4 else {"brand"}
    if happens(rng, draft, "traditional"):
        name = script.traditional(name)
    if happens(rng, draft, "spaces"):
        spot = rng.randrange(1, len(name)) if len(name) > 1 else 0
        name = rng.choice((f"{name[:spot]} {name[spot:]}", f" {name}", f"{name} "))
    if happens(rng, draft, "name_note"):
        note = pick(rng, pools.at(rng).name_notes)
        name += note.replace("{s}", firm.people[0].surname)
    if happens(rng, draft, "full_width"):
        name = f"{script.full_width(name)}　"
    return name
