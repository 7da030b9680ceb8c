"""The words English headers are made of: word or phrase -> what it says. Data only, as `words_zh`."""

from __future__ import annotations

PARTS = """
date: date, day, time, on, dt
phone: phone, tel, telephone, mobile, cell, cellphone, cell phone, mobile phone, handphone, mob
phone: whatsapp number
phone landline: landline, office phone, fixed line, work phone
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
person: person, contact person
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
note: note, remark, rmk, remarks, comment, memo, notes, comments, rmks, observations
action: action, step, plan, todo, to do, steps, task, action taken
person visit: recorded by, logged by, noted by
person handler: solved by
goal: goal, aim, objective
effect: effect
industry: industry, sector, line of business
province: province, state
city: city, town
country: country, nation
region: region, area, territory
position: job title, position, title, role, designation, function
source: source, lead source, origin
currency: currency, ccy, curr, cur
chance: chance, probability, likelihood
serial: sn, serial, line no, s n, seq
uscc: tax id, tax no, tax number, uscc, tax code, vat no, vat number, credit code
customer: customer, cust, client, buyer, company, account, purchaser, firm, visitor company
customer: bill to, sold to, guest company, organisation, organization
order: order, ordered, po, so, p o, s o, purchase order, contract, sales order, placed, pi, p i
order: proforma, signed, booking, booked, confirmed, purchase
ship: ship, shipped, shipping, shipment, dispatch, dispatched, despatch, despatched, ex factory
ship: sent, shipped out, left, ex works
receive: receive, received, arrival, arrived, receipt
delivered: delivered
date due required: required date, req date, requested date, need date, required on, date required
date due required: date requested, date needed
due: due, delivery, deliv, deadline, promised, etd, need by, needed, dlv, delv, due by, etd date
due: delivery due
required: required, req, requested, expected, exp, planned, est, estimated, reqd
actual: actual
visit: visit, call, follow up, followup, meeting, contacted, visited, called, met, interaction
visit: conversation
next: next
first: first, initial
created: created, registered, added, since, opened account, registration
last: last, latest, recent, previous
product: product, item, goods, material, merchandise
product code: style, article, sku, part, item code, product code, part number, style no
product code: article no, art
model product: model, model no, model number
size: size
spec product: spec, specification, specs
case: issue, case, problem, complaint, ticket, reported, opened, incident, claim, report, logged
case: query, request
handle: resolved, closed, solved, completed, settled, closing, handling, fixed, finished
opinion: feedback, survey, review, opinion, suggestion, said, voice
answer: reply, response, reaction, replied, answered
event: event, activity, exhibition, fair, show, attendees, participants, attendance
guest: visitor, guest, participant, attendee
interest: interest, interested, interested in
own: our, own, internal, my
total: overall, all
-: usd, rmb, cny, eur, hkd, gbp, jpy, yuan, fob, cif, exw, ddp, c f, please, enter, in usd, per
price: usd pc, usd pcs, usd piece, usd pce, usd unit, usd set, usd pair, usd kg, rmb pc, rmb pcs
price: eur pc, eur pcs, us pc, us pcs
-: us, hk, pc
-: of, the, in, placed on, by, main, primary, for, was, is
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
freight: freight, carrier, courier, tracking, awb, bl, forwarder, waybill, logistics
fee: fee, charge, charges, budget, expense, expenses
deposit: deposit, prepaid, prepayment, advance, down payment
stock: stock, inventory, on hand, available
storage: warehouse, bin
owed: backlog, open qty, undelivered, back order
return: return, returned, refund, refunded, replacement
production: production, produced, manufacturing, workshop, machine
sample: sample
supplier: supplier, vendor, manufacturer
discount: discount, disc, off
document: passport, identity, id card
plate: plate, vehicle
quality: inspection, inspected, defect, defective, rejected, passed, qc
minimum: moq, minimum, min
rate: exchange, fx, exchange rate
weight: weight, kgs, gw, nw, gross, wt
volume: volume, cbm
package: carton, cartons, ctn, ctns, box, packing, boxes
bank: bank, iban, swift, account no, account number, bank account
credit: credit limit, credit, terms
office: approved, prepared, checked, entered, updated, modified
warranty: warranty, expiry, expires, valid
birthday: birthday, birth, age, gender
compensation: compensation, penalty
cause: cause, reason, root cause
part: department, dept, parts
target: target, list price, retail, msrp
quote: quote, quotation, quoted, offer
shipto: ship to, deliver to, delivery address, consignee, notify, receiver, recipient
port: port, destination, incoterm, incoterms
month: month, year, quarter, week
colour: colour, color, shade
material: finish, fabric, composition
stop: cancelled, canceled, cancel
"""
