from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from crmsheets.disk import walk
from crmsheets.disk.scan import RULES, scan
from crmsheets.model.errors import NothingToRead

SUMMARY = json.dumps({"schema": 1, "settings_hash": "x", "inputs": [], "tables": {}})


def folder(root: Path, *names: str) -> Path:
    """A folder with these files, one byte each."""
    root.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return root


def read(*paths: Path, out: Path | None = None) -> list[str]:
    return [name for _, name in scan(paths, out).files]


def test_folders_are_read_whole_and_the_rest_is_accounted_for(tmp_path: Path) -> None:
    inbox = folder(
        tmp_path / "收",
        "华东.xlsx",
        "12月/李强.XLS",
        "12月/~$李强.XLS",
        "12月/.~lock.王芳.ods#",
        "b.csv",
        ".hidden.xlsx",
        "~WRL0001.tmp",
        "x.xlsx.crdownload",
        "Thumbs.db",
        "照片.jpg",
        "__MACOSX/a.xlsx",
        ".git/a.xlsx",
    )
    found = scan([inbox])
    assert [name for _, name in found.files] == ["12月/李强.XLS", "b.csv", "华东.xlsx"]
    assert found.files[0][0] == inbox / "12月/李强.XLS"
    assert found.skipped == (
        (".hidden.xlsx", walk.IS_HIDDEN),
        ("12月/.~lock.王芳.ods#", walk.IS_LOCK),
        ("12月/~$李强.XLS", walk.IS_LOCK),
        ("Thumbs.db", walk.IS_HIDDEN),
        ("x.xlsx.crdownload", walk.IS_TEMPORARY),
        ("~WRL0001.tmp", walk.IS_TEMPORARY),
        ("照片.jpg", walk.IS_OTHER),
    )
    assert [(f.code, f.cells[0].file) for f in found.findings] == [("FILE32", "12月/李强.XLS")]


def test_the_order_of_the_paths_does_not_matter(tmp_path: Path) -> None:
    first, second = folder(tmp_path / "b", "1.xlsx"), folder(tmp_path / "a", "2.xlsx")
    assert scan([first, second]) == scan([second, first])


def test_names_that_would_be_alike_are_told_apart(tmp_path: Path) -> None:
    first = folder(tmp_path / "x" / "11月", "1.xlsx", "2.xlsx")
    second = folder(tmp_path / "x" / "12月", "1.xlsx")
    third = folder(tmp_path / "y" / "12月", "1.xlsx")
    assert read(first, second) == ["11月/1.xlsx", "12月/1.xlsx", "2.xlsx"]
    names = read(first, second, third)
    assert len(set(names)) == 4
    assert (third / "1.xlsx").resolve().as_posix() in names


def test_a_file_that_two_paths_lead_to_is_read_once(tmp_path: Path) -> None:
    inbox = folder(tmp_path / "in", "a.xlsx", "x.jpg")
    found = scan([inbox, inbox / "a.xlsx"])
    assert [name for _, name in found.files] == ["a.xlsx"]
    assert [name for name, reason in found.skipped if reason.en == "was given twice"] == ["a.xlsx"]


def test_a_named_file_is_read_whatever_its_suffix(tmp_path: Path) -> None:
    inbox = folder(tmp_path, "客户.dat", "summary.json")
    (tmp_path / "summary.json").write_text(SUMMARY)
    assert read(inbox / "客户.dat") == ["客户.dat"]


def test_the_output_folder_is_not_read(tmp_path: Path) -> None:
    inbox = folder(tmp_path, "a.xlsx", "out/客户分析报告.xlsx", "out/data/order.csv")
    found = scan([inbox], inbox / "out")
    assert [name for _, name in found.files] == ["a.xlsx"]
    assert found.skipped == (
        ("out/data/order.csv", walk.IS_OUTPUT),
        ("out/客户分析报告.xlsx", walk.IS_OUTPUT),
    )


def test_results_beside_the_inputs_do_not_hide_them(tmp_path: Path) -> None:
    inbox = folder(tmp_path, "a.xlsx", "data/order.csv")
    (tmp_path / "summary.json").write_text(SUMMARY)
    assert read(inbox, out=inbox) == ["a.xlsx"]


def test_of_an_earlier_run_only_workbooks_are_looked_at(tmp_path: Path) -> None:
    inbox = folder(tmp_path, "a.xlsx", "old/客户总档.xlsx", "old/data/order.csv", "old/收/b.csv")
    (tmp_path / "old" / "summary.json").write_text(SUMMARY)
    found = scan([inbox])
    assert [name for _, name in found.files] == ["a.xlsx", "old/客户总档.xlsx", "old/收/b.csv"]
    assert ("old/data/order.csv", walk.IS_OURS) in found.skipped
    with pytest.raises(NothingToRead):
        scan([inbox / "old" / "data"])


@pytest.mark.parametrize("text", ["{", "[]", '{"schema": 1}', "[" * 100_000])
def test_a_summary_of_something_else_is_not_ours(tmp_path: Path, text: str) -> None:
    inbox = folder(tmp_path, "a.csv")
    (tmp_path / "summary.json").write_text(text)
    assert read(inbox) == ["a.csv"]


def test_a_summary_beyond_all_measure_is_not_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walk, "_MOST_SUMMARY", 3)
    inbox = folder(tmp_path, "a.csv")
    (tmp_path / "summary.json").write_text(SUMMARY)
    assert read(inbox) == ["a.csv"]


def test_a_missing_path_is_a_finding_where_others_are_read(tmp_path: Path) -> None:
    inbox = folder(tmp_path, "a.xlsx")
    found = scan([inbox / "a.xlsx", inbox / "没有.xlsx"])
    assert [(f.code, f.cells[0].file) for f in found.findings] == [
        ("FILE31", str(inbox / "没有.xlsx"))
    ]
    assert "找不到" in found.findings[0].fault("zh")


@pytest.mark.parametrize(
    ("names", "asked", "said"),
    [
        ((), "没有", "找不到："),
        ((), ".", "没有可读的表格（"),
        (("x.jpg", "y.pdf"), ".", "没有可读的表格（"),
        (("~$a.xlsx",), "~$a.xlsx", "锁文件"),
    ],
)
def test_nothing_to_read_is_said_in_a_sentence(
    tmp_path: Path, names: tuple[str, ...], asked: str, said: str
) -> None:
    folder(tmp_path, *names)
    with pytest.raises(NothingToRead) as nothing:
        scan([tmp_path / asked])
    assert said in nothing.value.say("zh")
    assert nothing.value.say("en")


def test_missing_and_empty_together_name_both(tmp_path: Path) -> None:
    inbox = folder(tmp_path / "in")
    with pytest.raises(NothingToRead) as nothing:
        scan([inbox, tmp_path / "none"])
    assert str(inbox) in nothing.value.say("zh")
    assert str(tmp_path / "none") in nothing.value.say("zh")


def test_a_folder_that_does_not_open_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = folder(tmp_path, "a.xlsx", "zu/b.xlsx")
    listed = os.scandir

    def closed(path: Path) -> object:
        if Path(path).name == "zu":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = scan([inbox])
    assert [(f.code, f.cells[0].file) for f in found.findings] == [("FILE33", str(inbox / "zu"))]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_pipes_and_circles_of_links_are_left_alone(tmp_path: Path) -> None:
    inbox = folder(tmp_path, "a.xlsx")
    os.mkfifo(inbox / "p.xlsx")
    (inbox / "circle").symlink_to(inbox)
    found = scan([inbox])
    assert [name for _, name in found.files] == ["a.xlsx"]
    assert found.skipped == (("circle", walk.IS_SPECIAL), ("p.xlsx", walk.IS_SPECIAL))


def test_every_rule_says_what_to_do() -> None:
    assert all(rule.fix.zh and rule.fix.en for rule in RULES)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there, and names are never bytes")
def test_links_in_a_circle_and_names_that_are_no_text(tmp_path: Path) -> None:
    inbox = folder(tmp_path / "in", "a.xlsx")
    (inbox / "one.xlsx").symlink_to("two.xlsx")
    (inbox / "two.xlsx").symlink_to("one.xlsx")
    try:
        Path(os.fsdecode(os.fsencode(inbox) + "/中文.csv".encode("gbk"))).write_bytes(b"x")
    except OSError:
        pytest.skip("this disk takes only names in UTF-8")
    found = scan([inbox])

    assert [name for _, name in found.files] == ["a.xlsx", "中文.csv"]
    assert found.skipped == (("one.xlsx", walk.IS_SPECIAL), ("two.xlsx", walk.IS_SPECIAL))
    assert found.files[1][0].read_bytes() == b"x"


def test_a_web_page_is_read_where_it_shows_a_table(tmp_path: Path) -> None:
    inbox = folder(tmp_path / "收", "旧表.xlsx", "空.xml", "crmsheets.toml", "退回修改/发给谁.txt")
    pages = {
        "call log.HTML": "<html><body><TABLE><tr><td>1</td></tr></TABLE></body></html>",
        "新闻.htm": "<html><body><p>没有表</p></body></html>",
        "客户分析报告.html": '<html><meta name="crmsheets-role" content="report"><table></table>',
        "老.xml": '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    }
    for name, text in pages.items():
        (inbox / name).write_text(text, "utf-8")
    (inbox / "宽.html").write_bytes("<table><tr>".encode("utf-16"))
    found = scan([inbox])
    assert [name for _, name in found.files] == ["call log.HTML", "宽.html", "旧表.xlsx", "老.xml"]
    assert dict(found.skipped) == {
        "crmsheets.toml": walk.IS_SETTINGS,
        "客户分析报告.html": walk.IS_OURS,
        "新闻.htm": walk.IS_OTHER,
        "空.xml": walk.IS_OTHER,
        "退回修改/发给谁.txt": walk.IS_OURS,
    }


def test_a_page_that_does_not_open_is_left_to_the_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = folder(tmp_path / "收", "a.html")

    def closed(*_args: object, **_more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", closed)
    assert read(inbox) == ["a.html"]
