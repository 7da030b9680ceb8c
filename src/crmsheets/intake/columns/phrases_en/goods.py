"""Goods and money: what was ordered, how many, in what, for how much, how far it is. Data only."""

from __future__ import annotations

PATTERNS = """
currency: currency name, name of currency, currency type, type of currency, currency unit, settlement currency
currency: invoice currency, trading currency, money currency, crcy, pricing currency, contract currency
currency: trade currency, price currency, order currency, waehrung, wahrung, tien te, transaction currency
currency: deal currency
status: status name, stage name, current status, where it stands, current stage, sts, stat, stage now, situation
status: condition, order situation, shipment status, delivery status, fulfilment, fulfillment, fulfilment status
status: production status, production progress, progress status, status update, latest status, status report
status: last status, state now, where is it, how far, order phase, completion status, trang thai, zustand
status: bearbeitungsstand, progress now, how is it going, progress update, progress report, progress stage
status: step reached, stage reached
unit: name of unit, unit description, sales unit, unit type, qty unit, quantity unit, packing unit, order unit
unit: measuring unit, measurement unit, unit of measurement, units of measure, u m, unit name, unit of quantity
unit: unit uom, selling unit, pcs set, pcs sets, set pcs, einheit, mengeneinheit, unit pcs set, don vi
product: commodity, commodities, garment, merchandise, wares
name product: commodity name, what was ordered, goods description, description of goods, product description
name product: item description, goods name, name of goods, name of product, product title, product item
name product: item name, garment name, style name, item title, goods ordered, product ordered, what ordered
name product: ordered item, ordered items, ordered goods, ordered product, ordered style, item desc
name product: product desc, style description, style desc, garment description, garment desc
product code: design no, design number, mpn, material no, material number, material code, style ref, style code
product code: ref style, reference style, buyer style no, garment style, style number, our item no, type no
product code: customer item no, buyer item no, article code, art no, item ref, item reference, style article
product code: artikel, artikelnummer, artikel nr, stylenr, style nr, art nr, model nr, ma hang
model product: design, design name, style model, type and model
qty: order volume, no of pcs, no of pieces, number of pieces, number of pcs, no of units, number of units
qty: units ordered, pcs ordered, how many, how many pcs, total pcs, total pieces, total units, pairs, dozens
qty: contracted quantity, contract qty, contract quantity, purchase quantity, amount of pcs, quantity in {piece}
qty: number ordered, qt, qtty, qtys, total ordered, count of pcs, volume pcs, order volume pcs, anzahl, so luong
qty: qty total, pcs total, total quantity pcs, units total, bulk qty, bulk quantity, confirmed qty
qty: confirmed quantity, final qty, final quantity, quantity confirmed
price: price per {piece}, {coin} per {piece}, {coin} {piece}, {coin} a {piece}, price {piece}, price {coin}
price: {term} {coin}, {term} price, {term} {coin} {piece}, {term} unit price, {term} {piece}, {coin} price
price: {term} price {coin}, {term} {coin} per {piece}, {term} per {piece}, per {piece}, each, unit value
price: contract price, confirmed price, agreed price, final price, unit net price, up {coin}, u price
price: u p {coin}, unit price {coin}, price {coin} {piece}, fob, rate per {piece}, price in {coin}, stueckpreis
price: einzelpreis, preis, preis pro stueck, don gia, settled price, deal price, closing price
money: {term} {worth}, total {term} {worth}, total {term}, total {coin}, total in {coin}, {coin} total, t amount
money: {coin} {worth}, {worth} {coin}, {worth} in {coin}, ttl {worth}, ttl {coin}, total order value, order sum
money: deal value, deal amount, sales value, sales amount, contract value, contract amount, po value, po amount
money: goods value, order total, total sum, line value, sub total, total {worth} {coin}, how much, gesamtpreis
money: gesamtbetrag, betrag, gesamt, thanh tien, gross amount, total goods value, line sum
size: garment size, size label, size name, sz, sizing, size run, size no, size s m l, sizes, size mark
size: size spec, size chart, size group, size letter, size category, groesse, grosse, size no letter
product case: {hit} {item}, {item} {hit}, {item} in question, {item} complained about
code product case: {hit} {item} no, {hit} {item} code, {hit} {item} number
code order: related order, related order no, {hit} order, order {hit}, order in question, original order
code order: for order, original order no, linked order, about order, ref order, related po, related po no
code order: order in complaint, s c no, sc no, sales contract no, indent no, indent, deal no, trade order id
code order: voucher no, order nr, order confirmation no, order confirmation number, sales confirmation
code order: sales confirmation no, oc no, auftragsnr, auftrag, auftragsnummer, bestellnummer, bestell nr
code order: po involved, original po, po affected, linked po, against po, against order, job number, job ref
code order: order job no, production order no buyer, our po ref, buyer po, buyer po no, customer po
code order: customer po no, client po, client po no, cust po, cust po no, order doc no
"""
