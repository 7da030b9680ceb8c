"""How a customer is written in other people's sheets, and which of these ways must be asked."""

from __future__ import annotations

from benchmarks.accuracy import brought_forms, fresh_forms, sealed_forms, unseen_forms
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.world import LOOKALIKE, Customer


def short_forms(customer: Customer) -> list[str]:
    """Ways to shorten the name that leave no doubt while no second firm has the brand."""
    city = str(customer.facts["city"])
    bare = customer.brand + customer.trade
    forms = [bare, city + bare, city + "市" + bare, bare]
    if customer.facts["short_name"]:
        forms += [customer.facts["short_name"]] * 3
    return forms


def child_name(
    customer: Customer, dice: Dice, key: str, *, odd: float = 0.012, fact_again: bool = False
) -> Said:
    """The name in a child sheet. Twins and homophone slips have no certain owner."""
    if customer.foreign:
        return _foreign_name(customer, dice, key)
    if not customer.registered:
        customer.said.add(customer.name)
        return Said(customer.name, customer.name, "kept", customer=customer.key)
    roll = dice.rng("name", key).random()
    if fact_again:
        return _sure(customer, customer.name)
    alike = {**LOOKALIKE, **sealed_forms.LOOKALIKE} if dice.sealed else LOOKALIKE
    alike = {**LOOKALIKE, **unseen_forms.LOOKALIKE} if dice.unseen else alike
    alike = {**LOOKALIKE, **fresh_forms.LOOKALIKE} if dice.fresh else alike
    alike = {**LOOKALIKE, **brought_forms.LOOKALIKE} if dice.brought else alike
    slip = next((one for one in customer.brand if one in alike), None)
    if customer.twin:
        return _asked(customer, customer.brand) if roll < 0.25 else _sure(customer, customer.name)
    if slip and roll > 1 - odd:
        return _asked(customer, customer.name.replace(slip, alike[slip], 1))
    return _shortened(customer, dice, key, roll)


def _shortened(customer: Customer, dice: Dice, key: str, roll: float) -> Said:
    """Written out, shortened without a doubt, or cut so that a stranger may ask."""
    cut = customer.brand + customer.trade[:2]
    if 0.3 < roll < 0.35 and len(customer.trade) > 2:
        sure = cut == customer.facts["short_name"]
        return _sure(customer, cut, "valid" if sure else "either")
    if 0.35 < roll < 0.75:
        forms = short_forms(customer)
        if dice.sealed:
            forms += sealed_forms.short(customer)
        if dice.unseen:
            forms += unseen_forms.short(customer)
        if dice.fresh:
            forms += fresh_forms.short(customer)
        if dice.brought:
            forms += brought_forms.short(customer)
        return _sure(customer, dice.rng("short", key).choice(forms))
    return _sure(customer, f" {customer.name} " if 0.75 < roll < 0.79 else customer.name)


def _sure(customer: Customer, typed: str, state: str = "valid") -> Said:
    customer.said.add(typed.strip())
    return Said(typed, customer.name, state, customer=customer.key)


def _asked(customer: Customer, typed: str) -> Said:
    customer.asked.add(typed)
    return Said(typed, None, "ambiguous")


ENDINGS = (
    *fresh_forms.ENDINGS,
    *unseen_forms.ENDINGS,
    *sealed_forms.ENDINGS,
    " GmbH",
    " Ltd.",
    " Inc.",
    " S.L.",
    " B.V.",
    " Pty Ltd",
    " ApS",
    " Sp. z o.o.",
    " LLC",
)


def _foreign_name(customer: Customer, dice: Dice, key: str) -> Said:
    rng = dice.rng("foreign", key)
    name = customer.name
    short = next((name.removesuffix(end) for end in ENDINGS if name.endswith(end)), name)
    forms = [name, name, name, name.upper(), short, short]
    if dice.held:
        forms += [name.lower(), name.replace(".", ""), short.upper()]
    if dice.sealed:
        forms += sealed_forms.foreign(name, short, str(customer.facts["country"]))
    if dice.unseen:
        forms += unseen_forms.foreign(name, short, str(customer.facts["country"]))
    if dice.fresh:
        forms += fresh_forms.foreign(name, short, str(customer.facts["country"]))
    if dice.brought:
        forms += brought_forms.foreign(name, short, str(customer.facts["country"]))
    typed = rng.choice(forms)
    customer.said.add(typed)
    return Said(typed, name, customer=customer.key)
