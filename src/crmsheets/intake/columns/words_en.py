"""The words English headers are made of: word or phrase -> what it says. Data only, as `words_zh`."""

from __future__ import annotations

PARTS = """
days: days, no of days, number of days, lead time
date: date, day, time, dt, when, dated, date time
phone: phone, tel, telephone, mobile, cell, cellphone, cell phone, mobile phone, handphone, mob
phone: whatsapp number
phone: office phone, work phone, business phone, company phone, office tel, business tel, work tel
phone: company tel, office telephone, business telephone, company telephone, work mobile, business mobile
phone landline: landline, fixed line, office landline, fixed phone
fax: fax
email: email, mail, e mail, email address, mail address, e mail address
wechat: wechat, wx, vx, wechat id
qq: qq
web: website, web, url, homepage, site
address: address, addr, add, street address, street, location, postal address, mailing address
code: no, number, num, nr, code, id, #, ref, reference, nbr, numbers
price: sales price, selling price, sale price, net price, price, unit price, u p, price unit
price: price per unit, each price, price pc, price each, prc, price pcs
money: amount, amt, total, value, sum, ttl, line total, total amt, ext price, extended price
money: total price, total value, grand total, total amount, order value, ext amount
money: extended amount, subtotal
qty: qty, quantity, q ty, pcs, pieces, qnty, quant
unit: unit, uom, unit of measure, measure
name: name, full name
name short: short name, alias, nickname, abbreviation
person: person
person contact: contact name, attn, attention, contact, contact person, spoke to, spoke with
person contact: talked to, met with
person sales: rep, salesman, salesperson, sales rep, sales owner, owner, account manager
person sales: sales person, account rep, account owner, sales manager, sales, seller, merchandiser
person sales: handled sales, sales representative
person handler: assignee, assigned, assigned to, handler, handled by, responsible, in charge
person handler: person in charge, owner of case, technician
rating: rating, score, stars, satisfaction, marks, points, satisfaction score, star
level: level, grade, tier, rank
kind: type, kind, category, class
method: method, channel, way, how, mode, medium, via
status: status, state of order, progress, stage
result: result, outcome, resolution, solution
describing: description, desc
text: content, summary, details, detail, minutes, discussion, what was said, talk
note: note, remark, rmk, remarks, comment, memo, notes, comments, rmks, observations, rmrk, annotation
action: action, actions, step, plan, todo, to do, steps, task
person visit: recorded by, logged by, noted by
person handler: solved by
goal: goal, aim, objective
effect: effect, results achieved
industry: industry, sector, line of business
province: province, state
city: city, town
country: country, nation
region: region, area, territory
position: job title, position, title, role, designation, function, post, occupation, capacity
source: source, lead source, origin
currency: currency, ccy, curr, cur
chance: chance, probability, likelihood
serial: sn, serial, line no, s n, seq
uscc: business license no, business licence no, business registration no, registration no, tin
uscc: tax registration no, social credit code, unified social credit code, tax id, tax no, tax number, uscc
uscc: tax code, vat no, vat number, credit code
customer: customer, cust, client, buyer, company, account, purchaser, firm, visitor company
customer: their, theirs, they, them, bill to, sold to, guest company, organisation, organization
order: order, ordered, po, so, p o, s o, purchase order, contract, sales order, placed, pi, p i
order: proforma, signed, booking, booked, confirmed, purchase, signing, signature, sign, ordering
order: placing, issued, bought, deal, job
ship: ship, shipped, shipping, shipment, dispatch, dispatched, despatch, despatched
exit: ex factory, exfactory, ex fty, exfty, x factory, x fty, exf, exit factory
ship: sent, shipped out, left, ex works, loaded
ship: onboard, on board, shpt
receive: receive, received, arrival, arrived, receipt, recd, rcvd
delivered: delivered
date delivered: actual delivery, actual delivery date
date due required: required date, req date, requested date, need date, required on, date required
date due required: date requested, date needed, rdd, ddl, crd, xfd
due: due, delivery, deliv, deadline, promised, etd, needed, dlv, delv, etd date
required: required, req, requested, expected, exp, planned, est, estimated, reqd
required: scheduled, agreed, committed, anticipated, projected, promised to, tentative
actual: actual
visit: visit, call, follow up, followup, meeting, contacted, visited, called, met, interaction
visit: conversation, communication, communicated, touch, touchpoint, spoke, talked, contacting
next: next, again, upcoming, following
first: first, initial
created: created, registered, added, since, opened account, registration, creation
last: last, latest, recent, previous
product: product, item, goods, material, merchandise
product code: style, article, sku, part, item code, product code, part number, style no
product code: article no, art
model product: model, model no, model number
size: size
brand: brand, trademark
spec product: spec, specification, specs
case: issue, case, problem, complaint, ticket, reported, opened, incident, claim, report, logged
case: query, request, claims, complaints, problems, fault, failure, trouble, defect, defects, enquiry, inquiry
handle: resolved, closed, solved, completed, settled, closing, handling, fixed, finished, concluded, ended
handle: closure
opinion: feedback, survey, review, opinion, suggestion, said, voice, evaluation, evaluated, evaluate, told
opinion: remarked
answer: reply, response, reaction, replied, answered, responded, reacted
event: event, activity, exhibition, fair, show, promotion, exhibit
guest: visitor, guest, participant, attendee
interest: interest, wanted
own: our, ours, own, internal, my
total: overall, all
-: usd, rmb, cny, eur, hkd, gbp, jpy, yuan, cif, exw, ddp, c f, please, enter, in usd, per
price: usd pc, usd pcs, usd piece, usd pce, usd unit, usd set, usd pair, usd kg, rmb pc, rmb pcs
price: eur pc, eur pcs, us pc, us pcs
-: hk, pc
-: of, on, the, in, placed on, by, main, primary, for, was, is, we, us, to, from, at, with, a, an, and, did
-: erp, crm, sap, odoo, zoho, hubspot, salesforce, kingdee, yonyou, k3, u8, u9, oa, system, db, hq
-: this, which, has, have, been, were, are, it, actually, concerned, key
second: 2nd, second, alt, alternative, other
"""

OTHER_MEANINGS = """
cost: cost, unit cost, cost price, purchase price, buying price
profit: profit, margin, gp, markup
commission: commission, comm, rebate
tax: tax, vat, gst, vat rate, tax rate
untaxed: net, excl, excluding, untaxed, before tax, pre tax
paid: paid, payment, pmt, paid amount, collected, remitted, settled amount
unpaid: unpaid, balance, bal, outstanding, receivable, owing, overdue, remaining
invoice: invoice, inv, invoiced, billing, billed
freight: eta, vessel, voyage, container, psi, freight, carrier, courier, tracking, awb, bl, forwarder
freight: waybill, logistics
fee: fee, charge, charges, budget, expense, expenses
deposit: deposit, prepaid, prepayment, advance, down payment
stock: stock, inventory, on hand, available
storage: warehouse, bin
owed: backlog, open qty, undelivered, back order
return: return, returned, refund, refunded, replacement
production: cutting, sewing, knitting, dyeing, mould, mold, tooling, production, produced, manufacturing
production: workshop, machine
sample: sample
supplier: supplier, vendor, manufacturer
discount: discount, disc, off
document: certificate, certificates, lc, l c, passport, identity, id card
plate: plate, vehicle
quality: inspection, inspected, defective, rejected, passed, qc
minimum: moq, minimum, min
rate: exchange, fx, exchange rate
weight: weight, kgs, gw, nw, gross, wt
volume: volume, cbm
package: carton, cartons, ctn, ctns, box, packing, boxes
bank: bank, iban, swift, bank account, bank account no, beneficiary
credit: credit limit, credit, terms
office: approved, prepared, checked, entered, updated, modified
warranty: warranty, expiry, expires, valid
birthday: birthday, birth, age, gender, sex, hobby, marital
compensation: compensation, penalty
cause: cause, reason, root cause
part: department, dept, parts
target: target, list price, retail, msrp
quote: quote, quotation, quoted, offer
shipto: ship to, deliver to, delivery address, consignee, notify, receiver, recipient
port: port, destination, incoterm, incoterms
month: month, year, quarter, week
colour: colour, color, shade
material: finish, fabric, composition, trims, yarn, washing, embroidery, print, lining, gsm
stop: cancelled, canceled, cancel
language: language, languages, time zone, timezone, logo, certification, employees, founded
language: established
finance: company size, customer size, firm size, size class
mark: shipping mark, shipping marks, label, labels, barcode, hs code, picture, photo, image, attachment
"""
