from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from crmsheets.disk.settings import NAME, load
from crmsheets.model.errors import BadSettings
from crmsheets.model.settings import Settings


def written(folder: Path, text: str, coding: str = "utf-8") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / NAME
    path.write_bytes(text.encode(coding))
    return path


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder is an empty one."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def told(text: str, tmp_path: Path, lang: str = "zh") -> str:
    with pytest.raises(BadSettings) as bad:
        load(written(tmp_path, text))
    return bad.value.say("zh" if lang == "zh" else "en")


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(None) == load(None, [tmp_path]) == Settings()


def test_what_the_file_says_holds(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        'company = "沅澜电子厂"\nstaff = ["周敏", "李强"]\n[tier]\ncut_a = 75\n'
        '[amounts]\ntolerance = 0.5\n[[choices."order.status"]]\nzh = "外发加工"\n',
    )
    settings = load(path)
    assert (settings.company, settings.staff) == ("沅澜电子厂", ("周敏", "李强"))
    assert (settings.tier.cut_a, settings.amounts.tolerance) == (75, Decimal("0.5"))
    assert settings.choices["order.status"][0].zh == "外发加工"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_notepad_may_have_saved_it(tmp_path: Path, coding: str) -> None:
    assert load(written(tmp_path, 'company = "顺达"\r\n', coding)).company == "顺达"


def test_it_is_found_beside_the_inputs_before_the_working_folder(
    tmp_path: Path, elsewhere: Path
) -> None:
    written(elsewhere, 'company = "here"')
    assert load(None, [tmp_path / "in" / "a.xlsx"]).company == "here"
    written(tmp_path / "in", 'company = "beside"')
    assert load(None, [tmp_path / "in" / "a.xlsx", tmp_path / "in"]).company == "beside"


def test_two_files_are_not_chosen_between(tmp_path: Path) -> None:
    for name in ("a", "b"):
        written(tmp_path / name, "")
    with pytest.raises(BadSettings) as bad:
        load(None, [tmp_path / "a", tmp_path / "b"])
    assert str(tmp_path / "b" / NAME) in bad.value.say("zh")


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("[tier]\ncut_a = 101\n", "「tier.cut_a」不能大于 100", "tier.cut_a must be at most 100"),
        ("[life]\nlate_ratio = 1\n", "要大于 1", "must be more than 1"),
        ("rows = 5\n", "「rows」不能小于 100", "at least 100"),
        ("rows = 100000\n", "要小于 100000", "less than 100000"),
        ("staf = []\n", "是不是 staff？", "did you mean staff?"),
        (
            "[tier]\ncut_aa = 1\n",
            "「tier.cut_aa」没有这个设置，是不是 cut_a？",
            "did you mean cut_a?",
        ),
        (
            '[[fields]]\ntable = "order"\nname = "x1"\nlabel = "x"\nkindd = "text"\n',
            "「fields[1].kindd」没有这个设置",
            "is no setting",
        ),
        ("[nothing_like_it]\n", "没有这个设置", "is no setting"),
        ("[tier.cut_a]\nx = 1\n", "要填数字", "must be a number"),
        ('language = "fr"\n', "只能是 zh、en", "must be one of zh or en"),
        (
            '[[fields]]\ntable = "order"\nname = "X"\nlabel = "a"\n',
            "例如 material",
            "small letters",
        ),
        (
            '[[fields]]\ntable = "order"\nname = "xx"\nlabel = "a"\nkind = "words"\n',
            "「fields[1].kind」只能是 text、paragraph、date、",
            "fields[1].kind must be one of text, paragraph, date, ",
        ),
        ("company = 5\n", "要填文字", "must be text"),
        ("staff = 5\n", "要填列表", "must be a list"),
        ("tier = 5\n", "要写成一节", "must be a section"),
        ("[amounts]\ntolerance = true\n", "要填数字", "must be a number"),
        ('currency = "yuan"\n', "写法不对", "is not written as it should be"),
        ('[[fields]]\ntable = "order"\nlabel = "x"\n', "「fields[1].name」没填", "is missing"),
        ('staff = ["a", ""]\n', "「staff[2]」不能空着", "staff[2] may not be empty"),
    ],
)
def test_a_mistake_is_told_with_its_key(tmp_path: Path, text: str, zh: str, en: str) -> None:
    assert zh in told(text, tmp_path)
    assert en in told(text, tmp_path, "en")


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    sentence = told("rows = 5\nstaf = []\n", tmp_path)
    assert "rows" in sentence
    assert "staf" in sentence


@pytest.mark.parametrize(
    ("text", "line"), [("rows = 500\ncompany = 沅澜\n", "第2行"), ('company = "x\n', "第1行")]
)
def test_a_syntax_error_is_told_with_its_line(tmp_path: Path, text: str, line: str) -> None:
    assert line in told(text, tmp_path)


def test_a_file_that_is_not_there_or_no_text_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadSettings):
        load(tmp_path / "none.toml")
    (tmp_path / NAME).write_bytes(b"\xff\xff\x80")
    with pytest.raises(BadSettings) as bad:
        load(tmp_path / NAME)
    assert "不是文本" in bad.value.say("zh")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(BadSettings) as denied:
        load(tmp_path / NAME)
    assert "Permission denied" in denied.value.say("en")
