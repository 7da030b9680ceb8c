"""Pairs of foreign names with one phone or mail: what is joined, what is not, what a person is asked."""

from __future__ import annotations

import pytest

from crmsheets.analysis.matching.firms import firm
from crmsheets.analysis.matching.match import match
from crmsheets.analysis.matching.names_alike import compare
from crmsheets.model.options.duplicates import Duplicates
from tests.tables import table

JOINED = """
    | Müller Metallbau GmbH             | Mueller Metallbau                    |
    | Müller Metallbau GmbH             | Metallbau Müller                     |
    | Müller Metallbau GmbH             | MULLER METALLBAU                     |
    | Jörg Groß Möbel GmbH & Co. KG     | Joerg Gross Moebel                   |
    | Weiß Werkzeuge GmbH               | WEISS WERKZEUGE                      |
    | Ångström Verktyg AB               | Aangstroem Verktyg                   |
    | Sørensen Møbler A/S               | Soerensen Moebler                    |
    | Sørensen Møbler A/S               | Sorensen Mobler                      |
    | Malmö Plast AB                    | Malmoe Plast                         |
    | Muñoz Herramientas S.L.           | Munoz Herramientas                   |
    | Łukasz Meble Sp. z o.o.           | Lukasz Meble                         |
    | Société Électrique Béranger SARL  | Societe Electrique Beranger          |
    | ООО «Ромашка»                     | Romashka LLC                         |
    | ООО Техномаш                      | Technomash                           |
    | Юрий Шашкин Мебель                | Juri Schaschkin Mebel                |
    | Παπαδόπουλος Έπιπλα ΑΕ            | Papadopoulos Epipla                  |
    | İnci Işık Aydınlatma A.Ş.         | Inci Isik Aydinlatma                 |
    | Yıldız Tekstil San. Tic. Ltd. Şti. | YILDIZ TEKSTIL                      |
    | Dvořák Nářadí s.r.o.              | Dvorak Naradi                        |
    | Nguyễn Thành Furniture            | Nguyen Thanh Furniture               |
    | Đặng Trần Garment Co., Ltd        | Dang Tran Garments                   |
    | Northwind Tools Co., Ltd.         | Northwind Tools Company Limited      |
    | Northwind Tools Ltd               | Northwind Tools                      |
    | Rossi Utensili S.r.l.             | Utensileria Rossi SRL                |
    | Kestrel Lighting LLC              | Kestrel Lighting L.L.C.              |
    | Kestrel Lighting Pty Ltd          | Kestrel Lighting Pty. Limited        |
    | Ellis & Webb Furniture Ltd        | Ellis and Webb Furniture             |
    | Schmitt & Söhne                   | Schmitt und Soehne GmbH              |
    | García y Vega S.A.                | Garcia & Vega SA                     |
    | Falcon Intl Trading               | Falcon International Trading         |
    | Falcon Mfg Inc                    | Falcon Manufacturing Inc.            |
    | Orion Tech Co Ltd                 | Orion Technology Co., Ltd.           |
    | Summit Ind. Supply                | Summit Industrial Supplies           |
    | Summit Ridge Equip. Corp.         | Summit Ridge Equipment Corporation   |
    | J. Smith Tools                    | John Smith Tools                     |
    | Northern Alliance Building Supply | N.A.B.S.                             |
    | The Blue Ocean Company            | Blue Ocean                           |
    | Blueocean Garments                | Blue Ocean Garments                  |
    | Al-Bakr Trading LLC               | Al Bakr Trading                      |
    | O'Brien Hardware                  | OBrien Hardware                      |
    | Nordic Outdoor Oy                 | Nordic Outdoors                      |
    | Weber Werkzeuge GmbH, München     | Weber Werkzeuge (Munich)             |
    | Dongguan Shunda Hardware Co., Ltd | Shunda Hardware (Dongguan)           |
    | Dongguan Shunda Hardware Co., Ltd | 东莞市顺达五金制品有限公司           |
    | SHENZHEN CITY HUAQIANG ELECTRONICS | 深圳华强电子有限公司                |
    | Samsung Electronics Co., Ltd.     | SAMSUNG ELECTRONICS                  |
    | St. Georg Werkzeuge GmbH          | Sankt Georg Werkzeuge                |
    | Gebr. Kuhn Maschinen GmbH         | Gebrüder Kuhn Maschinen              |
    | Compañía Ibérica de Válvulas S.A. | Cia Iberica de Valvulas SA           |
    | Etablissements Lefèvre & Fils     | Ets Lefevre et Fils SARL             |
    | Deutsche Stahlbau GmbH            | Dt. Stahlbau GmbH                    |
    | PT Maju Jaya Plastik              | Maju Jaya Plastik, PT                |
    | Carl Zeiß AG                      | Karl Zeiss                           |
    | Shanghai Fuda Intl Trade Co.,Ltd  | 上海富达国际贸易有限公司             |
    | Guangdong Weilong Tech. Co.       | Weilong Technology (Guangdong) Co., Ltd |
    | Al Futtaim Trading L.L.C          | Alfuttaim Trading LLC                |
"""
TOWNS = """
    | München          | Munich           |
    | Muenchen         | 慕尼黑           |
    | Köln             | Cologne          |
    | Koeln            | Cologne          |
    | Wien             | Vienna           |
    | Milano           | Milan            |
    | Firenze          | Florence         |
    | Москва           | Moscow           |
    | 莫斯科           | Moskva           |
    | Ho Chi Minh City | Saigon           |
    | TP. HCM          | 胡志明市         |
    | Seoul            | 首尔             |
    | København        | Copenhagen       |
    | Århus            | Aarhus           |
    | Göteborg         | Gothenburg       |
    | Genève           | Geneva           |
    | Αθήνα            | Athens           |
    | İstanbul         | ISTANBUL         |
    | New York City    | NYC              |
    | New York, NY     | New York         |
    | Mumbai           | Bombay           |
    | Frankfurt am Main | Frankfurt       |
    | Dongguan         | DONGGUAN CITY    |
    | Dongguan         | 东莞             |
    | Dongguan Shi     | 东莞市           |
    | Xi'an            | 西安             |
    | Guangzhou, Guangdong | 广州         |
    | Canton           | 广州             |
    | Munich           | Germany          |
    | Munich           | 德国             |
"""
APART = """
    | Northern Tools Ltd         | Northwind Tools Ltd          |
    | Northgate Tools Ltd        | Northwind Tools Ltd          |
    | Weber Werkzeuge GmbH       | Weber Möbel GmbH             |
    | Weber Werkzeuge (Hamburg)  | Weber Werkzeuge (Berlin)     |
    | Müller Metallbau GmbH      | Schmidt Metallbau GmbH       |
    | Müller Metallbau GmbH      | Metallbau Meissner           |
    | Blue Ocean Garments        | Red Desert Garments          |
    | Kestrel Lighting LLC       | Osprey Lighting LLC          |
    | Ellis Furniture Ltd        | Webb Furniture Ltd           |
    | Karhunen Workwear Oy (Finland) | Karhunen Workwear AB (Sweden) |
    | Orion Tech Co Ltd          | Orient Tech Co Ltd           |
    | Falcon International       | Horizon International        |
    | Alba Global Trading Ltd    | Corvo Global Trading Ltd     |
    | Rossi Utensili S.r.l.      | Bianchi Utensili S.r.l.      |
    | Romashka LLC               | Kalinka LLC                  |
    | ООО Ромашка                | ООО Березка                  |
    | Παπαδόπουλος Έπιπλα        | Νικολάου Έπιπλα              |
    | Yıldız Tekstil             | Güneş Tekstil                |
    | Summit Plastics Inc        | Summit Footwear Inc          |
    | Nguyen Thanh Furniture     | Tran Quoc Furniture          |
    | Delta Pumps GmbH           | Delta Printing GmbH          |
    | Shunda Hardware Dongguan   | Yonglong Hardware Dongguan   |
    | Shunda Hardware Co Ltd (Dongguan) | Shunda Hardware Co Ltd (Shenzhen) |
    | Dongguan Shunda Hardware   | 深圳市顺达五金有限公司       |
    | Kim Brothers Ltd           | Park Brothers Ltd            |
    | Anna Fashion               | Nina Fashion                 |
    | Smith & Sons Ltd           | Brown & Sons Ltd             |
"""
ASKED = """
    | Weber Falcon Tools         | Weber Delta Tools            |
    | Weber Zubehoer             | Weber                        |
    | Weber Werkzeuge GmbH       | Weber Werkzeuge Inc.         |
    | Weber Werkzeuge GmbH       | Weber Werkzeuge AG           |
    | Rossi Utensili S.r.l.      | Rossi Utensili S.p.A.        |
    | Nordic Outdoor Oy          | Nordic Outdoor AS            |
    | Hansen Tools Ltd           | Jansen Tools Ltd             |
    | Bauer Metallbau            | Sauer Metallbau              |
    | Mayer Möbel                | Bayer Möbel                  |
    | Blue Ocean Garments        | Blue Desert Garments         |
    | Silver Star Lighting       | Silver Moon Lighting         |
    | Ellis & Webb Furniture     | Ellis & Crane Furniture      |
    | North Sea Fishing Gear     | North Cape Fishing Gear      |
    | Golden Gate Hardware LLC   | Golden Bridge Hardware LLC   |
    | John Smith Tools           | Peter Smith Tools            |
    | Weber Hardware Ltd         | 顺达五金                     |
    | Hyundai Hardware           | 현대 Hardware                |
    | Yamada Tools               | Yamaha Tools                 |
    | Müller Metallbau GmbH      | Möller Metallbau GmbH        |
    | Yamamoto Tools K.K.        | Yamamoto Kogu                |
    | Van der Berg Tools B.V.    | Vandenberg Tools             |
"""


def pairs(sheet: str) -> list[tuple[str, str]]:
    rows = (line.strip("| ").split(" | ") for line in map(str.strip, sheet.strip().splitlines()))
    return [(one.strip(), other.strip()) for one, other in rows]


def verdict(
    one: str, other: str, towns: tuple[str, str] = ("", ""), proof: str = "联系电话"
) -> str:
    """What happens to two rows with the same phone or mail: joined, asked, or apart."""
    said = {"联系电话": "+49 89 1234567", "邮箱": "jobs@example.com"}[proof]
    customers = table(
        "customer",
        f"|客户名称|{proof}|城市|\n|{one}|{said}|{towns[0]}|\n|{other}|{said}|{towns[1]}|",
    )
    found = match(customers, settings=Duplicates(), order=[0, 1])
    return "joined" if len(found.groups) == 1 else "asked" if found.doubts else "apart"


@pytest.mark.parametrize("proof", ["联系电话", "邮箱"])
@pytest.mark.parametrize(
    ("sheet", "expected"), [(JOINED, "joined"), (APART, "apart"), (ASKED, "asked")]
)
def test_pairs_of_names_with_one_phone_or_mail(sheet: str, expected: str, proof: str) -> None:
    found = [(*pair, verdict(*pair, proof=proof)) for pair in pairs(sheet)]
    assert [each for each in found if each[2] != expected] == []


def test_one_town_in_two_languages_does_not_part_a_firm() -> None:
    name = ("Müller Metallbau GmbH", "Mueller Metallbau")
    found = [(*towns, verdict(*name, towns)) for towns in pairs(TOWNS)]
    assert [each for each in found if each[2] != "joined"] == []


def test_names_are_compared_alike_both_ways() -> None:
    cores = [
        found.core
        for sheet in (JOINED, APART, ASKED)
        for pair in pairs(sheet)
        for name in pair
        if (found := firm(name))
    ]
    uneven = [
        (one, other)
        for one in cores
        for other in cores
        if compare(one, other) != compare(other, one)
    ]
    assert uneven == []
