"""How often a column stays blank and how often a typist does what; shares of the rows concerned."""

from __future__ import annotations

from random import Random

from benchmarks.accuracy.duplicates.record import Draft

BLANK = {
    "uscc": 0.62,
    "email": 0.55,
    "wechat": 0.55,
    "phone_alt": 0.55,
    "address": 0.35,
    "phone": 0.10,
    "contact_name": 0.06,
    "city": 0.35,
    "province": 0.50,
    "industry": 0.45,
    "note": 0.70,
    "source": 0.40,
}

NOISE = {
    # the firm's name
    "no_shi": 0.30,
    "no_region": 0.20,
    "no_legal": 0.30,
    "short_trade": 0.18,
    "no_trade": 0.05,
    "other_trade_word": 0.04,
    "works": 0.04,
    "brackets": 0.05,
    "province_added": 0.06,
    "region_level": 0.06,
    "legal_swapped": 0.05,
    "homophone_brand": 0.06,
    "name_typo": 0.04,
    "traditional": 0.04,
    "full_width": 0.03,
    "spaces": 0.05,
    "name_note": 0.05,
    "swapped": 0.012,
    "no_name": 0.04,
    # the person
    "other_contact": 0.14,
    "title": 0.20,
    "homophone_given": 0.05,
    "spaced_person": 0.03,
    # phones
    "old_mobile": 0.05,
    "mobile_digit": 0.02,
    "mobile_swapped": 0.012,
    "mobile_short": 0.012,
    "mobile_zero": 0.02,
    "mobile_86": 0.04,
    "mobile_point": 0.02,
    "mobile_spaced": 0.08,
    "mobile_full_width": 0.012,
    "two_phones": 0.04,
    "mobile_in_landline": 0.04,
    "landline_no_area": 0.10,
    "landline_extension": 0.08,
    # the rest
    "code_slip": 0.12,
    "code_spelled": 0.10,
    "mail_domain": 0.04,
    "mail_case": 0.06,
    "mail_full_width": 0.02,
    "address_short": 0.35,
    "address_building": 0.30,
    "address_no_region": 0.15,
    # foreign firms
    "foreign_no_legal": 0.25,
    "foreign_legal": 0.25,
    "foreign_accents": 0.50,
    "foreign_the": 0.50,
    "foreign_and": 0.40,
    "foreign_abbreviated": 0.30,
    "foreign_order": 0.08,
    "foreign_case": 0.12,
    "foreign_typo": 0.05,
    "foreign_city": 0.08,
}

MARK_KEPT = 0.95  # share of rows of a look-alike firm that surely state what tells it apart


def happens(rng: Random, draft: Draft, kind: str) -> bool:
    """Throws for this noise and writes it down if it happens."""
    hit = rng.random() < NOISE[kind]
    if hit:
        draft.noise.append(kind)
    return hit


def blank(rng: Random, column: str) -> bool:
    return rng.random() < BLANK[column]
