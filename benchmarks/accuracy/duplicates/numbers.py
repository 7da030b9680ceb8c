"""How phones, mail, WeChat ids and credit codes are typed."""

from __future__ import annotations

from random import Random

from benchmarks.accuracy.duplicates import codes, script
from benchmarks.accuracy.duplicates.firms import Firm
from benchmarks.accuracy.duplicates.people import DIGITS, Person
from benchmarks.accuracy.duplicates.pools import pick
from benchmarks.accuracy.duplicates.rates import happens
from benchmarks.accuracy.duplicates.record import Draft

TLDS = ((".com", ".con"), (".com", ".cm"), (".com", ".cn"), (".cn", ".com"), (".com", ".cim"))


def type_mobile(rng: Random, person: Person, draft: Draft) -> str:
    """The mobile, right or with one slip, in some spelling."""
    number = person.mobile
    if happens(rng, draft, "old_mobile"):
        number = person.old_mobile
    draft.shown.add(f"mobile:{number}")
    wrong = _slip(rng, number, draft)
    if wrong != number:
        draft.shown.discard(f"mobile:{number}")
    return spelled(rng, wrong, draft)


def _slip(rng: Random, number: str, draft: Draft) -> str:
    if happens(rng, draft, "mobile_digit"):
        spot = rng.randrange(3, 11)
        digit = pick(rng, [one for one in DIGITS if one != number[spot]])
        return number[:spot] + digit + number[spot + 1 :]
    if happens(rng, draft, "mobile_swapped"):
        spots = [spot for spot in range(3, 10) if number[spot] != number[spot + 1]] or [9]
        spot = pick(rng, spots)
        return number[:spot] + number[spot + 1] + number[spot] + number[spot + 2 :]
    if happens(rng, draft, "mobile_short"):
        spot = rng.randrange(3, 11)
        return number[:spot] + number[spot + 1 :]
    return number


def spelled(rng: Random, number: str, draft: Draft) -> str:
    if happens(rng, draft, "mobile_zero"):
        return f"0{number}"
    if happens(rng, draft, "mobile_86"):
        return rng.choice((f"+86{number}", f"+86 {number}", f"86-{number}", f"0086{number}"))
    if happens(rng, draft, "mobile_point"):
        return f"{number}.0"
    if happens(rng, draft, "mobile_spaced"):
        return rng.choice("- ").join((number[:3], number[3:7], number[7:]))
    if happens(rng, draft, "mobile_full_width"):
        return script.full_width(number)
    return number


def type_landline(rng: Random, firm: Firm, draft: Draft) -> str:
    area, rest = firm.landline.split("-")
    draft.shown.add(f"landline:{firm.landline}")
    if happens(rng, draft, "landline_no_area"):
        return rest
    ways = (
        f"{area}-{rest}",
        f"{area}{rest}",
        f"({area}){rest}",
        f"{area} {rest}",
        f"{area}－{rest}",
    )
    number = rng.choices(ways, (60, 18, 10, 8, 4))[0]
    if happens(rng, draft, "landline_extension"):
        number += f"{rng.choice(('-', '转', ' 转'))}{rng.randint(1, 9)}{rng.randint(0, 99):02}"
    return number


def type_mail(rng: Random, firm: Firm, person: Person, draft: Draft) -> str:
    mail = person.mail
    office = person.office != (rng.random() < 0.1)
    if firm.domain and office:
        shared = rng.random() < 0.12
        mail = f"{rng.choice(('info', 'sales')) if shared else person.local}@{firm.domain}"
    draft.shown.add(f"mail:{mail}")
    ends = [one for one in TLDS if mail.endswith(one[0])]
    if ends and happens(rng, draft, "mail_domain"):
        old, new = pick(rng, ends)
        draft.shown.discard(f"mail:{mail}")
        return mail.removesuffix(old) + new
    if happens(rng, draft, "mail_case"):
        return mail.upper() if rng.random() < 0.4 else mail.capitalize()
    if happens(rng, draft, "mail_full_width"):
        return mail.replace("@", "＠")
    return mail


def type_wechat(rng: Random, person: Person, draft: Draft) -> str:
    draft.shown.add(f"wechat:{person.wechat}")
    return f"微信{person.wechat}" if rng.random() < 0.02 else person.wechat


def type_code(rng: Random, code: str, draft: Draft) -> str:
    if happens(rng, draft, "code_slip"):
        wrong, kind = codes.spoil(rng, code)
        draft.noise.append(kind)
        return wrong
    draft.shown.add(f"code:{code}")
    if happens(rng, draft, "code_spelled"):
        spaced = f"{code[:8]} {code[8:]}"
        return rng.choice((code.lower(), spaced, f"{code} ", script.full_width(code)))
    return code
