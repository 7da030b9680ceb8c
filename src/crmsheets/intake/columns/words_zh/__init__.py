"""The parts Chinese headers are made of: part -> what it says. Data only, by subject.

A line is `sayings: parts`. Kinds of column (see `meaning.KINDS`) say what stands below; all other
sayings tell which one. 货号 says two things at once: of the product, a code. `?` marks a question
word: whatever else is said, the answer is of its kind. `-` says nothing.
"""

from __future__ import annotations

from crmsheets.intake.columns.words_zh import (
    doings,
    goods,
    kinds,
    others,
    people,
    talk,
    told_sales,
    told_service,
    turns,
)

PARTS = kinds.PARTS + people.PARTS + goods.PARTS + doings.PARTS + talk.PARTS
OTHER_MEANINGS = others.PARTS
TOLD = told_sales.TOLD + told_service.TOLD
"""`table.field: headers`: what their parts do not tell."""
TURNS, TURN_WORDS = turns.TURNS, turns.WORDS
"""`table.field: pattern` of a whole header, and the words that patterns share."""
