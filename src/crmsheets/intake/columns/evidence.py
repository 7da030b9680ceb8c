"""Every column against every field: header, content and relations as one confidence, 0..1."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.columns.bilingual import tongues
from crmsheets.intake.columns.examples import meanings
from crmsheets.intake.columns.holds import AGAINST, holds, other_thing, wordy_number
from crmsheets.intake.columns.likeness import label_likeness, leaves_open
from crmsheets.intake.columns.meaning import OTHER, Meaning, meaning
from crmsheets.intake.columns.profile import Profile, profile
from crmsheets.intake.columns.relations import not_before, of_sums, products
from crmsheets.intake.columns.running import only_counts
from crmsheets.intake.columns.spoken import MEANT, SECOND, Spoken, hinted, said_plainly
from crmsheets.intake.headers import Lexicon, lexicon
from crmsheets.intake.near import slips
from crmsheets.model.grid import Grid, Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field, Template

Headers = Mapping[int, Value]
_ANOTHER = frozenset({"second", "#2"})
_SURE_WORD = frozenset({"labels", "synonyms"})
_CLAIMED = 0.6
_NEEDED = 3.0
_UNHEARD_NEEDED = 0.3
_UNHEARD_OTHER = 0.25
_UNHEARD_RATED = 0.35
_MOSTLY = 0.7
_TOLD_BY_SUMS = frozenset({Kind.MONEY, Kind.PRICE, Kind.QUANTITY})
_HALF_SAID = 0.5
_BOUGHT = frozenset({"order", "sale", "total", "customer", "buying", "accrued", "goods"})
_IN_PLACE_OF = {
    Kind.MONEY: frozenset({"receivable"}),
    Kind.PRICE: frozenset({"works"}),
    Kind.COMPANY: frozenset({"shipto", "consignee"}),
}
# Where goods are sent, and who gets them there.
_SENT_TO = frozenset({"shipto", "consignee", "ship", "receive", "due", "freight", "sample"})
_GETTING = frozenset({"", "person", "phone"})
# Who is billed is who buys, where nobody else is named.
_BILLED = frozenset({"invoice", "statement", "paid", "character", "member"})
# One day, number or sum looks like another.
_ONE_AS_ANOTHER = frozenset({Kind.DATE, Kind.CODE, Kind.MONEY, Kind.PRICE, Kind.QUANTITY})
_TORN = 0.6
_GOT = frozenset({"paid", "unpaid"})
_OF_A_SUM = frozenset({"goods", "total", "taxed", "order", "sale", "customer", "line"})
_STANDING = frozenset({"", "money", "price", "name"})
_LISTED = 0.5
_NAMES = frozenset({Kind.COMPANY, Kind.PERSON})
_NO_KIND = frozenset({"", "name", "person"})
_REMARKS = "note"
_TEXT_OF_SOMETHING = 0.72
_TOLD_BY_NEED = frozenset({Kind.DATE, Kind.PARAGRAPH, Kind.RATING})
# What may be said of a price or a sum that multiplies, and leaves it what it is.
_SETTLED = {
    Kind.PRICE: frozenset({"statement", "untaxed", "quote"}),
    Kind.MONEY: frozenset({"statement", "unpaid", "receivable", "untaxed", "invoice"}),
    Kind.QUANTITY: frozenset(),
}
_TOLD_BY_CONTENT = frozenset({Kind.COMPANY, Kind.PHONE, Kind.EMAIL, Kind.USCC})
_ODD = 0.25
_HALF_HEARD = 0.1
_HANZI = re.compile(r"[㐀-鿿]")
_CLOSENESS = 1.5
_SPECIFIC = {Kind.PHONE: 0.02, Kind.CHOICE: 0.01}


@dataclass(frozen=True)
class Evidence:
    """What is known of the columns of one sheet as one table.

    `headers`: the columns to be decided; `sure`: column -> field of those that need no evidence.
    `known`: what other sheets named.
    """

    grid: Grid
    template: Template
    headers: Headers
    first_row: int
    sure: Mapping[int, str] = field(default_factory=dict)
    known: Known = NOBODY

    @cached_property
    def words(self) -> Lexicon:
        """The words of the table."""
        return lexicon(self.template)

    @cached_property
    def profiles(self) -> Mapping[int, Profile]:
        """What the columns hold, the sure ones too."""
        return {
            column: profile(self.grid, column, self.first_row)
            for column in (*self.headers, *self.sure)
        }

    @cached_property
    def sums(self) -> Mapping[int, str]:
        """The columns that multiply."""
        return products(dict(sorted(self.profiles.items())))

    @cached_property
    def said(self) -> Mapping[int, Mapping[str, float]]:
        """Column -> field -> how far the header alone speaks for it."""
        return {column: self._spoken.says(header) for column, header in self.headers.items()}

    @cached_property
    def _spoken(self) -> Spoken:
        return Spoken(self.template, self._named)

    def torn(self, column: int) -> frozenset[str]:
        """The fields that one half of a column's header names and the other speaks against."""
        return self._spoken.torn(self.headers[column])

    @cached_property
    def _named(self) -> frozenset[str]:
        """The fields that a column names by a word of their own."""
        hits = (said_plainly(header, self.words) for header in self.headers.values())
        return frozenset({*self.sure.values(), *(hit[0] for hit in hits if hit)})

    def rung(self, column: int, name: str) -> str:
        """By what a column's header leads to a field."""
        header = self.headers[column]
        hit = said_plainly(header, self.words)
        if hit is not None and hit[0] == name:
            return hit[1]
        if name in self.words.shared(header) or self.unheard(column, name):
            return "content"
        return "near" if slips(header, self.words) == (name,) else "meaning"

    def confidence(self, column: int, each: Field) -> float:
        """How sure a column is a field, 0..1, from header, content and the other columns."""
        prior = max(self.said[column].get(each.name, 0.0), self._unheard(column, each))
        found = self.profiles[column]
        counts = only_counts(self.headers[column], found)
        if prior <= 0 or counts or wordy_number(found, each):
            return 0.0
        if each.column.exactly and self.rung(column, each.name) not in _SURE_WORD:
            return 0.0
        held = holds(self.profiles[column], each, self.known)
        if each.kind in _NAMES and self._entries_of(column):
            held = min(held, AGAINST)
        told = self.rung(column, each.name) in _SURE_WORD
        listed = self._entries_of(column) not in {"", each.name}
        kept = each.column.typed or held > AGAINST
        if told and kept and not listed and not other_thing(self.profiles[column], each):
            # A word we know outweighs cells that are odd without being something else.
            held = max(held, _ODD)
        odds = prior / (1 - prior) * held
        odds *= of_sums(self.sums, column, each) * self._after(column, each)
        odds *= self._needed(column, each)
        sure = odds / (1 + odds)
        # 订单日期 / Invoice date: what stands below cannot tell which half is right.
        torn = each.kind in _ONE_AS_ANOTHER and each.name in self._torn[column]
        return min(sure, _TORN) if torn else sure

    @cached_property
    def _torn(self) -> Mapping[int, frozenset[str]]:
        return {column: self.torn(column) for column in self.headers}

    def _unheard(self, column: int, each: Field) -> float:
        """What a header that says nothing anybody knows leaves open, for fields content can tell.

        A header that says something else is none of them, whatever stands below it.
        """
        said = meaning(self.headers[column])
        hint = hinted(self.headers[column], self.words)
        if said is None or each.name in self._named or (hint and each.name not in hint):
            return 0.0
        if not each.column.typed:
            return self._typed_in(said, column, each)
        if self._stands_in(said, each) or self._only_address(said, column, each):
            return _UNHEARD_NEEDED if each.kind is Kind.COMPANY else MEANT
        if self._entries_of(column) == each.name and self._lists(said, each):
            return _LISTED
        # A number that says no more is the first one.
        first = each.name in SECOND and not said.which & _ANOTHER
        if first or not self._lets(said, column, each) or not self._tells(column, each):
            return 0.0
        return self._open(column, each)

    def _open(self, column: int, each: Field) -> float:
        if each.name == _REMARKS:
            return _TEXT_OF_SOMETHING
        if each.kind is Kind.RATING and self.profiles[column].share("rating") > _MOSTLY:
            return _UNHEARD_RATED
        return _UNHEARD_NEEDED if _needs(each) else _UNHEARD_OTHER

    def _typed_in(self, said: Meaning, column: int, each: Field) -> float:
        """What people keep by hand though it is computed: grades, what a customer bought in all."""
        if each.name == "tier":
            graded = bool(self.profiles[column].cells) and said.kind in {"", "kind", "level"}
            return _HALF_SAID if graded and said.which <= {"customer"} else 0.0
        bought = said.kind == "money" and bool(said.which) and said.which <= _BOUGHT
        return _HALF_SAID if bought and each.kind is Kind.MONEY else 0.0

    def _stands_in(self, said: Meaning, each: Field) -> bool:
        """Whether 应收货款 is what an order comes to, 出厂价 its price, the consignee who buys: where no
        other column is that, and none says what was paid.
        """
        word = _IN_PLACE_OF.get(each.kind, frozenset())
        more = said.which - word
        if not said.which & word or not more <= _OF_A_SUM or said.rest:
            return False
        if said.kind not in _STANDING or each.name in self._claimed:
            return False
        return not any(
            other.which & _GOT for header in self.headers.values() if (other := meaning(header))
        )

    def _only_address(self, said: Meaning, column: int, each: Field) -> bool:
        """Whether goods go to the one address a list of customers has, and nobody else gets them."""
        if each.name != "address" or said.kind != "address" or each.name in self._claimed:
            return False
        others = [meaning(header) for at, header in self.headers.items() if at != column]
        alone = not any(
            other.kind == "address" or (other.kind in _GETTING and other.which & _SENT_TO)
            for other in others
            if other
        )
        return alone and said.which <= _SENT_TO | {"customer"} and not said.rest

    def _entries_of(self, column: int) -> str:
        """The one field whose list has every cell of a column, several different ones; "" for none."""
        return self._of_lists.get(column, "")

    @cached_property
    def _of_lists(self) -> Mapping[int, str]:
        found: dict[int, str] = {}
        for column in self.headers:
            cells = self.profiles[column]
            fields = (each for each in self.template.fields if not each.column.exactly)
            lists = (each for each in fields if each.choices)
            names = [each.name for each in lists if each.choices and cells.only_of(each.choices)]
            if len(names) == 1:
                found[column] = names[0]
        return found

    def _lists(self, said: Meaning, each: Field) -> bool:
        """Whether a header leaves a list open that its cells are: one of names or of no kind may err."""
        words = {word.kind for word in self._spoken_of[each.name]}
        if each.name == "unit" and "quantity" in self._claimed:
            words.add("qty")  # 计数, where the pieces stand in a column of their own
        return not said.which & OTHER and said.kind in _NO_KIND | words

    @cached_property
    def _spoken_of(self) -> Mapping[str, Sequence[Meaning]]:
        return meanings(self.template.name, self.template.row)

    def _lets(self, said: Meaning, column: int, each: Field) -> bool:
        """Whether a header leaves a field open; sums and addresses of mail speak against it."""
        against = said.which & OTHER
        if each.kind is Kind.EMAIL:
            return not said.kind
        if each.kind is Kind.COMPANY and self._customers(column):
            return not against
        if each.kind is Kind.COMPANY and self._only_firms(said, column, each):
            return against <= _BILLED
        if each.kind in _TOLD_BY_SUMS and not each.column.module and self._multiplies(column, each):
            return against <= _SETTLED.get(each.kind, frozenset())
        return not against and leaves_open(said, each.name, self.template.name, self.template.row)

    def _tells(self, column: int, each: Field) -> bool:
        """Whether what stands below can tell a field of this kind from others."""
        found = self.profiles[column]
        return (
            each.kind in _TOLD_BY_CONTENT
            or each.choices is not None
            or (each.kind in _TOLD_BY_SUMS and column in self.sums and not each.column.module)
            or (each.required and each.kind is Kind.CODE and self._numbered(column))
            or (_needs(each) and each.kind in _TOLD_BY_NEED and not self._other_need(found, each))
            or (each.kind is Kind.RATING and self._rated(found))
            or (each.name == _REMARKS and self._remarks(column))
            or (each.kind is Kind.PERSON and self._staff(found) > _MOSTLY)
        )

    def _other_need(self, found: Profile, each: Field) -> bool:
        """Whether a column holds 0129, which no header calls days, or marks in place of words."""
        look = "month and day" if each.required else "rating"
        return found.share(look) > _MOSTLY

    def _rated(self, found: Profile) -> bool:
        """Whether a column holds stars or marks, at least 1 to 5 in whole numbers."""
        if not found.cells:
            return False
        marks = found.of_numbers(1, 5) if found.whole > _MOSTLY else 0.0
        return max(marks, found.share("rating")) > _MOSTLY

    def _remarks(self, column: int) -> bool:
        """Whether a header says 说明 or 情况 of nobody knows what."""
        said = meaning(self.headers[column])
        return said is not None and said.kind in {"text", "note"} and not said.which

    def _customers(self, column: int) -> bool:
        """Whether a column holds names that other sheets have as customers."""
        found = self.profiles[column]
        return bool(self.known.customers and found.cells) and found.called(self.known) > _MOSTLY

    def _only_firms(self, said: Meaning, column: int, each: Field) -> bool:
        """Whether a column names firms in a table whose customer no other column names."""
        named = said.kind in {"", "name"} and each.name not in self._claimed
        return named and each.required and self.profiles[column].share("firm") > _MOSTLY

    def _staff(self, found: Profile) -> float:
        names = self.known.staff | self.known.contacts
        return found.within(names) if names and found.cells else 0.0

    def _multiplies(self, column: int, each: Field) -> bool:
        """Whether a column is the sum or a factor that its field is."""
        role = "sum" if each.kind is Kind.MONEY else "factor"
        return self.sums.get(column) == role

    def _needed(self, column: int, each: Field) -> float:
        """A required field that no header names is one of the columns nobody knows."""
        if not _needs(each) or each.name in self._claimed:
            return 1.0
        return _NEEDED if holds(self.profiles[column], each, self.known) > 1 else 1.0

    @cached_property
    def _claimed(self) -> frozenset[str]:
        """The fields that some header says, near enough to be taken for it."""
        said = {name for may in self.said.values() for name, like in may.items() if like > _CLAIMED}
        return self._named | said

    def _numbered(self, column: int) -> bool:
        return self.profiles[column].share("order") > _MOSTLY

    def unheard(self, column: int, name: str) -> bool:
        """Whether only the content leads from a column to a field."""
        return name not in self.said[column]

    def contradicts(self, column: int, each: Field) -> bool:
        """Whether the content can hardly be the field's."""
        return holds(self.profiles[column], each, self.known) <= AGAINST

    def half_said(self, column: int, each: Field) -> bool:
        """Whether a Chinese header says of a field as much as it takes to know it by what is left.

        The kind is enough where the table has no other field of it; else it says which one, too. The
        cells speak for it.
        """
        found = self.profiles[column]
        said = meaning(self.headers[column])
        spoken = said is not None and _HANZI.search(said.text) and not tongues(self.headers[column])
        if said is None or not spoken or not found.cells:
            return False
        fields = (
            other
            for other in self.template.fields
            if other.column.typed and not other.column.exactly
        )
        alone = sum(other.kind is each.kind for other in fields) == 1
        heard = self.said[column].get(each.name, 0.0) >= _HALF_HEARD
        held = holds(found, each, self.known)
        agrees = held > 1 if each.kind in _NAMES else held >= 1
        return heard and agrees and (alone or bool(said.which))

    def closeness(self, column: int, each: Field) -> float:
        """A little more for headers nearer to the field's own label; settles what is level."""
        said = meaning(self.headers[column])
        empty = not self.profiles[column].cells
        near = label_likeness(said, each) if said else 0.0
        return _CLOSENESS * near + (_SPECIFIC.get(each.kind, 0.0) if empty else 0.0)

    def _after(self, column: int, each: Field) -> float:
        first = each.column.not_before
        base = next((at for at, name in self.sure.items() if name == first), 0) or next(
            (at for at, may in self.said.items() if first and may.get(first, 0) > MEANT), 0
        )
        return (
            not_before(self.profiles[column], self.profiles[base])
            if base
            else self._before(column, each)
        )

    def _before(self, column: int, each: Field) -> float:
        """The day that others may not precede: of two unknown days the earlier one."""
        by_name = self.template.by_name
        later = [
            at for at, name in self.sure.items() if by_name[name].column.not_before == each.name
        ]
        return min(
            (not_before(self.profiles[at], self.profiles[column]) for at in later), default=1.0
        )


def _needs(each: Field) -> bool:
    """Whether a table is hardly kept without a field: it is required, or the words that are said."""
    return each.required or (each.kind is Kind.PARAGRAPH and bool(each.column.one_of))


def scores(known: Evidence, columns: Sequence[int], fields: Sequence[Field]) -> list[list[float]]:
    """The matrix of confidences, columns by fields."""
    return [[known.confidence(column, each) for each in fields] for column in columns]
