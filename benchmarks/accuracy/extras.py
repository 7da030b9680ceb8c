"""Columns that belong to nobody's CRM: they have to survive as extras."""

from __future__ import annotations

from benchmarks.accuracy import brought_names, fresh_names, sealed, unseen_names, words
from benchmarks.accuracy.columns import Column
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact


def extra(table: str, dice: Dice) -> Column:
    """A column nobody knows: it has to survive beside the record."""
    header = dice.word(words.EXTRAS[table], "extra", table)
    forms = words.EXTRA_VALUES.get(header, "").split("|")

    def say(fact: Fact) -> Said:
        rng = dice.rng("extra", header, fact.id)
        if rng.random() < 0.3:
            return Said(None, None, "blank")
        known = unseen_names.EXTRA_VALUES if dice.unseen else sealed.EXTRA_VALUES
        known = fresh_names.EXTRA_VALUES if dice.fresh else known
        known = brought_names.EXTRA_VALUES if dice.brought else known
        if header in known:
            value = sealed.extra_value(known[header], rng)
            return Said(value, str(value))
        typed = rng.choice(forms).format(n=rng.randint(1, 40))
        return Said(typed, typed)

    return Column(script(dice, table, header), None, f"extra:{header}", say)


def running_number(dice: Dice) -> Column:
    """序号: the line number, which belongs to the sheet and not to the record."""
    count = {"n": 0}

    def say(_: Fact) -> Said:
        count["n"] += 1
        return Said(count["n"], None, "claim")

    return Column(dice.word(pool("序号"), "running header"), None, "extra:序号", say)
