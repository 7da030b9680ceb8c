"""Typefaces that hold Chinese, wherever a system keeps them."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmsheets.disk import fonts


def test_windows_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Fonts").mkdir()
    (tmp_path / "Fonts" / "simhei.ttf").write_bytes(b"")
    monkeypatch.setenv("WINDIR", str(tmp_path))
    assert fonts.chinese_font() == tmp_path / "Fonts" / "simhei.ttf"


def test_a_known_family_in_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / "truetype" / "x"
    deep.mkdir(parents=True)
    for name in ("Latin.ttf", "wqy-microhei.ttc", "NotoSansCJK-Regular.txt"):
        (deep / name).write_bytes(b"")
    monkeypatch.setenv("WINDIR", str(tmp_path / "none"))
    monkeypatch.setattr(fonts, "_FOLDERS", (str(tmp_path), str(tmp_path / "absent")))
    assert fonts.chinese_font() == deep / "wqy-microhei.ttc"


def test_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WINDIR", str(tmp_path))
    monkeypatch.setattr(fonts, "_FOLDERS", ())
    assert fonts.chinese_font() is None
