from __future__ import annotations

from crmsheets.analysis.matching.learnt import Learnt, learnt


def test_ends_that_several_brands_share_are_words_of_trade() -> None:
    names = ["宏达卷帘厂", "顺发卷帘有限公司", "永利达卷帘", "鑫源卷帘五金"]
    assert "卷帘" in learnt(names).trades
    # One character before all of them is the word's own first.
    assert "帘" not in learnt(names).trades
    assert learnt(["宏达卷帘厂", "顺发卷帘"]).trades == frozenset()


def test_places_are_known_by_their_mark_and_by_addresses() -> None:
    taught = learnt(
        ["潜江市宏达五金", "湖北潜江市顺发五金", "好又多超市百货"],
        places=[("常州", "新北"), ("常州", "新北"), ("常州", "天宁")],
    )
    assert taught.places == {"潜江"}
    assert taught.without_places("潜江宏达五金") == (frozenset({"潜江"}), "宏达五金")
    assert taught.without_places("江苏常州市新北区宏达五金") == (
        frozenset({"新北"}),
        "江苏常州市宏达五金",
    )
    assert taught.without_places("常州天宁宏达五金") == (frozenset(), "常州天宁宏达五金")
    assert taught.without_places("潜江厂") == (frozenset(), "潜江厂")


def test_the_industry_that_rows_with_a_word_of_trade_state() -> None:
    rows = [("宏达卷帘", "家居"), ("顺发卷帘", "家居"), ("永隆卷帘", "家居"), ("顺发五金", "五金")]
    rows += [("Alba Ltd", "五金"), ("五金厂", "五金")]
    taught = learnt([name for name, _ in rows], industries=rows)
    assert taught.industries == {"卷帘": "家居"}


def test_towns_behind_foreign_names() -> None:
    taught = Learnt(towns=frozenset({"leeds"}))
    assert taught.without_town("Ellis Ltd (Leeds)") == (frozenset({"leeds"}), "Ellis Ltd")
    assert taught.without_town("Ellis Ltd, Leeds") == (frozenset({"leeds"}), "Ellis Ltd")
    # Behind the legal form stands a town, whether or not a cell names it.
    assert taught.without_town("Ellis Ltd, York") == (frozenset({"york"}), "Ellis Ltd")
    assert taught.without_town("Ellis Co., Ltd.") == (frozenset(), "Ellis Co., Ltd.")
    # In brackets a well-known town, whether or not a cell names it.
    assert taught.without_town("Ellis (Milano)") == (frozenset({"milan"}), "Ellis")
    assert taught.without_town("Ellis (Old Mill)") == (frozenset(), "Ellis (Old Mill)")
    assert taught.without_town("Ellis, York") == (frozenset(), "Ellis, York")
    assert taught.without_town("weber gmbh u. co. kg") == (frozenset(), "weber gmbh and co. kg")
