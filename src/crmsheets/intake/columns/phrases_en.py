"""English headers are made of few words that go together: {planned} {shipment} is a due date.

A line is `sayings: patterns`, as in `words_en`; `{late}` stands for any word of its group. Data, and
the rule that spells the patterns out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

GROUPS = {
    # When something is meant to leave or to arrive, not when it did.
    "late": "latest, final, planned, scheduled, expected, estimated, est, target, agreed, "
    "promised, promise, committed, required, requested, request, req, reqd, contract, contractual, "
    "proposed, anticipated, projected, tentative, desired, wanted, needed, guaranteed, must, plan",
    "leave": "ship, shipment, shipping, delivery, deliver, ex factory, ex fty, exfactory, exfty, "
    "x factory, x fty, exf, ex works, exw, ex mill, dispatch, despatch, handover, hand over, "
    "completion, finish, etd, dlvy, dely, loading, ready, pickup, pick up, shpt",
    "by": "by, before, no later than, not later than, latest by, on or before",
    "do": "ship, deliver, send, dispatch, despatch, finish, complete, be shipped, be delivered, "
    "be finished, be sent, be ready, be completed, hand over, load, leave, be dispatched",
    "when": "date, day, time, on, dt",
    "order": "order, orders, po, p o, purchase order, contract, sales order, sales contract, so, s o, "
    "pi, p i, s c, proforma, proforma invoice, doc, document, indent",
    "begin": "received, recd, rcvd, receipt, issued, issue, placed, placement, confirmed, confirmation, "
    "signed, signing, signature, created, creation, entered, entry, booked, booking, raised, opened, "
    "made, given, accepted, acceptance, registered, release, released",
    "goods": "goods, cargo, container, items, merchandise, product, products",
    "out": "sent, shipped, left, dispatched, despatched, shipped out, sent out, loaded, departed, gone",
    "in": "received, arrived, recd, rcvd, arrival, receipt, signed for",
    "client": "customer, client, buyer, cust, their, visitor, guest, attendee, participant, participants",
    "us": "our, company, factory, seller, sellers, merchandiser",
    "say": "answer, reply, response, reaction, feedback, comment, comments",
    "visit": "visit, call, contact, meeting, follow up, followup, f u, fu, trip, phone, conversation, "
    "communication, talk, discussion, interaction, touch, touchpoint",
    "text": "report, notes, record, records, details, detail, summary, content, contents, log, minutes, "
    "memo, description, points, topic, topics, text, remarks, story, outline",
    "again": "again, back, once more",
    "reach": "call, contact, ring, phone, visit, follow up, followup, talk, write, chase, check, get, "
    "come, reach, meet, speak, remind, go, mail",
    "will": "to, to be, please, must, should, will",
    "step": "action, step, task, activity, move, follow up, followup, todo, to do",
    "person": "rep, person, staff, member, employee, officer, executive, exec, manager, engineer, "
    "agent, assistant, coordinator, specialist, consultant, colleague, representative, supervisor",
    "trade": "sales, export, business, merchandising, account, commercial, trade, marketing",
    "did": "followed, looked after, taken care of, taken care, dealt with, managed, "
    "served, worked on, developed, maintained, covered, owned, run, brought in",
    "wrote": "written, logged, recorded, noted, filled in, filled out, filled, keyed in, input, posted, "
    "filed, called, contacted, visited, interviewed",
    "piece": "pc, pcs, piece, pce, unit, set, pair, dozen, doz, dz, kg, yard, yd, meter, metre, roll, "
    "item, each, ea, ton",
    "coin": "usd, us, us dollar, us dollars, dollars, eur, euro, rmb, cny, gbp, hkd, jpy, yuan",
    "term": "fob, cif, cnf, c f, cfr, exw, ex works, ex factory, fca, ddp, dap, dpu, ddu",
    "many": "number of, no of, nr of, num of, total, count of, total number of, total no of, amount of",
    "people": "participants, attendees, visitors, guests, people, persons, customers present, heads, "
    "participant, attendee, visitor, guest, delegates, pax, clients present",
    "hit": "affected, concerned, defective, faulty, relevant, involved, complained, problem, returned",
    "item": "product, item, goods, model, style, article, sku, part",
    "show": "event, fair, exhibition, show, expo, trade fair, trade show, activity, campaign, promotion, "
    "exhibit, canton fair, seminar, conference",
    "want": "interested, wanted, enquired, inquired, requested, desired, liked, potential, demanded",
    "buy": "buying, purchase, purchasing, buy, order, cooperation",
    "wish": "intent, intention, interest, willingness, wish, desire",
    "first": "first, initial, 1st, earliest",
    "meet": "met, meet, meeting, approached, approach, touch, enquiry, inquiry, enquired, inquired, "
    "contacted, visit, introduced, known, knew",
    "done": "resolved, solved, closed, completed, settled, finished, fixed, handled, processed, done, "
    "ended, concluded, rectified, cleared, wrapped up",
    "doing": "resolution, solution, closure, completion, settlement, conclusion, processing, finish, "
    "rectification, end",
    "wrong": "complaint, claim, issue, problem, case, fault, defect, incident, trouble, quality issue, "
    "quality problem, quality complaint, failure, nonconformity, non conformance",
    "more": "internal, additional, other, extra, special, general, further, misc, own, important, order",
    "notes": "notes, note, remarks, remark, comments, comment, info, information, memo, instructions, "
    "instruction, details",
    "worth": "value, amount, total, amt, sum",
}

PATTERNS = """
date due required: {late} {leave}, {late} {leave} {when}, {leave} {by}, {leave} {by} date
date due required: {will} {do} {by}, {do} {by}, {do} {by} date, {leave} due, {leave} due {when}
date due required: {leave} deadline, need {by}, needed {by}, required {by}, wanted {by}, due {by}
date due required: {goods} ready, {goods} ready {when}, {goods} due, {goods} due {when}, ready date
date due required: ready {by}, ready on, due in, due for {leave}, in hand date, target date, want date
date due required: deadline for {leave}, lead time date, {order} due {when}, {order} due
date due required: planned date, scheduled date, expected date, promised date, promise date, agreed date
date due required: committed date, needed date, wanted date, desired date, estimated date, order ready
date due required: last ship date, last shipment date, order ready date, handover date, hand over date
date due required: {will} {do} on, when due, when needed, when required
date order: {order} {begin}, {order} {begin} {when}, date {order} {begin}, date of {order}, {order} in
date order: {begin} {order}, when ordered, ordering date, placing date, date {order}, ordering time
date ship: {goods} {out}, {goods} {out} {when}, order {out}, order {out} {when}, date {goods} {out}
date ship: left factory, left factory {when}
date ship: b l date, bl date, bill of lading date, on board date, onboard date, shipped on board
date ship: loading date, loaded on, date loaded, sailing date, sailed, sailed on, sailing, vessel date
date ship: departure date, departed, departed on, departure, atd, actual etd, etd actual, out date
date ship: ship out, ship out date, shipped out date, sent out on, date sent, when shipped, when sent
date ship: shipping day, delivered from factory, out of factory, awb date, actual exf, actual sailing
date receive: {goods} {in}, {goods} {in} {when}, date {goods} {in}, {client} {in}, {client} {in} {when}
date receive: received by {client}, received by {client} on, pod date, proof of delivery date, ata
date receive: {in} by {client}, {in} by {client} on, arrived at {client}, delivered to {client}
date receive: actual arrival, actual arrival date, signed for, signed for on, in warehouse date
date receive: arrival at port, arrived at port, when received, when arrived, {client} got it
date next: {reach} {again}, {reach} {again} {when}, {will} {reach}, {will} {reach} {when}, {reach} again by
date next: {will} {reach} {again}, {will} {reach} {again} on, next {step} {when}, next {step} due
date next: {step} due, {step} due {when}, next {visit} due, next due, next due date, next due on
date next: next planned {visit}, planned {visit}, scheduled {visit}, {visit} scheduled, scheduled next
date next: callback, callback {when}, call back, recontact, re contact, revisit, revisit {when}
date next: reminder, reminder {when}, remind, remind me, remind me on, remind on, chase on, chase date
date next: when next, next time, next on, next appointment, next {reach}, next {reach} {when}
date next: recontact {when}, re contact {when}, deadline for next step, get back to {client} on
action next: {will} be done, things {will} do, our next {step}, next thing to do, what next
action next: what to do next, what we do next, way forward, further {step}, {step} required, {step} needed
action next: pending, pending {step}, pending item, pending items, open items, open points, planned {step}
action next: proposed {step}, {step} item, {step} items, {step} plan, next plan, next move, next action
action next: next step, next task
action next: {step} to take, {step} to be taken, follow up plan, plan of {step}, then do
action next: next {step} plan, plan for next {step}
person sales: {trade} {person}, {trade} in charge, {trade} person in charge, {trade} contact ours, kam
person sales: {trade} responsible, assigned {trade}, assigned {person}, record owner, lead owner, merch
person sales: customer owner, client owner, relationship manager, key account manager, {did} by, account exec
person sales: who {did}, who follows, who handles, who looks after, who serves, served by, {trade} owner
person sales: merchandiser in charge, responsible {person}, responsible {trade}, responsible merchandiser
person sales: our {person}, our {trade} {person}, our contact, our contact person, our side, our person
person sales: our merchandiser, our salesman, {person} responsible, {trade} team member, followed up by
person sales: team member, bd, ae
person sales: {person} in charge ours, in charge {person}, in charge of account, area manager, staff name
person sales: name of {person}, name of salesman, name of merchandiser, follower, by whom
person sales: {wrote} by, who {wrote}, who called, who visited, who wrote, who went, visitor ours, caller
person sales: {visit} by, {visit} made by, {visit} done by, our visitor, entered by us
person handler: done by, done by whom, who did, who handled, who solved, taken by, attended to by, pic
person handler: p i c, handling {person}, handling staff, case owner, case handler, ticket owner, staff
person handler: employee, service {person}, service technician, support {person}, after sales {person}
person handler: after sales rep, qc in charge, action by, actioned by, follow up by us, worked by
person handler: responsible, responsible party, responsible qc, staff in charge, in charge, who in charge
person handler: {hit} staff, handled by whom, handling by, {done} by, complaint handler
person contact: {client} contact, {client} contact person, contact at {client}, contact of {client}
person contact: key contact, key person, decision maker, point of contact, poc, contact point, liaison
person contact: liaison person, liaison officer, person to contact, who to contact, whom to contact
person contact: {client} pic, {client} person, {client} person in charge, {client} in charge
person contact: purchasing contact
person contact: who we spoke to, who we spoke with, whom we spoke to, spoken to, spoken with, talked with
person contact: person met, person contacted, person spoken to, person we talk to, met person, whom contacted
person contact: who we met, whom met, contacted person, contact persons name, their contact, mr ms, mr mrs
person contact: mr mrs ms, first last name, first name last name, purchasing manager name, principal contact
person contact: name of contact, name of contact person, {client} representative, {client} rep, buying contact
person contact: person we talked to, who we talked to, to whom, whom to ask, attn to, attention to
person guest: registrant, delegate, who came, who attended, attended by, name on card, business card name
person guest: name of visitor, name of guest, name of attendee, name of participant, invitee, delegate name
name customer: registered name, trade name, legal name, trading name, business name, party name, party, partner
name customer: business partner, trade partner, trading partner, partner name, partner company, dealer
name customer: distributor, wholesaler, retailer, importer, importer name, {client} company name, end customer
name customer: company of visitor, company of guest, attendee company, visiting company, from which company
name customer: exhibition visitor company, ordering party, buying party, which customer, which client
name customer: which company, surveyed {client}, {client} surveyed, respondent, respondent company, acct
name customer: {client} full name, {client} name in full, full company name, company name in full, acct name
name customer: complainant, complaining {client}, claimant, complaint from, claim from, feedback from
name customer: company represented, reviewer company, invited company, visitors company, company visiting
name short: short form, short title, known as, also known as, aka, a k a, shortened name, shorthand
name short: abbr, abbrev, abbreviated name, nick name, brief name, {client} alias, in short
code customer: {client} ref, {client} reference, {client} reference no, account no, account number, acct no
code customer: acc code, acc no, acc number, acct code, account code, a c no, acct number, crm id, crm no, erp code
code customer: erp customer code
code customer: partner code, partner no, partner id, company id, company code, account id
country: country of destination, destination country, export country, export market, target market, market
country: destination market, sales market, cntry, ctry, land, nationality, home country, region country
country: country region, country area, country of origin buyer, based in country, located in country
country: country based, country code, country of {client}, state country, countries, nation region
city: city name, town name, name of city, name of town
industry: industry name, sector name, name of industry
position: position name, job name, name of position
currency: currency name, name of currency, currency type, type of currency
source: source name, channel name, source type
status: status name, stage name
unit: name of unit, unit description
country: nation name, name of country
city: based in, located in, city based in, home city, home town, hometown, based in city, located in city
city: city town, town city, municipality, {client} city, location city
address: office address, registered address, head office address, head office, hq address, hq, factory address
address: billing address, site address, physical address, correspondence address, premises, where they are
address: company add, company addr, office add, contact address, work address, business address
province: province state, state province, prov, province name, provincial, province cn, region province
source: source of lead, came from, came via, came through, found us, found us via, found us through
source: how found us, how they found us, how did they find us, how we met, how we got to know, heard about us
source: met at, where met, where we met, where from, first met at, acquired via, acquired through, acquisition
source: acquisition channel, obtained from, got from, sourced from, referral source, referred by
source: got to know via
source: introduction, introduced by, marketing channel, lead channel, lead origin, origin of lead
source: client source
source: source channel, inquiry source, enquiry source, how they came to us, how they came, source of customer
industry: type of business, business type, business line, nature of business, business nature, line of trade
industry: field of business, business field, business sector, business category, market segment, segment
industry: industry segment, industry type, industry sector, main business, main products, core business
industry: vertical, what they make, what they sell, what they do, area of business, trade line
industry: customer industry
phone: whatsapp, whatsapp no, whatsapp number, whats app, whatsapp phone, whatsapp mobile, wa no, hp no, hp
phone: direct line, direct phone, direct tel, direct number, call number, dial, hotline, contact call, ph
phone: ph no
phone: tel mobile, mobile tel, phone mobile, mobile whatsapp, phone whatsapp, tel whatsapp, mob no, reach at
phone landline: main line, office no
phone landline: telephone office, home phone, home tel, switchboard, land line
phone second: other contact no, alternate contact number, alternate contact no, alternate no, alternate phone
phone second: alternative no, alternative number, spare phone, backup phone, secondary phone, extra phone
phone second: another phone, additional phone, another number, alternate number, alternate tel
email: electronic mail, e mail add, email add, mailbox, inbox, mail id, email id, work email, work e mail
email: business email, company email, email contact, e mail contact, contact e mail, email addr
wechat: we chat, weixin, wei xin, weixin id, wx id, wechat account, wechat name, wechat no
date created: creation date, create date, creation time, create time, created at, joined, joined on
date created: date joined
date created: onboarded, onboarding, onboarding date, onboarded on, entry date, record created, lead created
date created: relationship since, start of relationship, account opened, account opened on
date created: date opened account
date created: date entered, lead date, date added, added on, client since, customer since, date created
date first meet: {first} {meet}, {first} {meet} {when}, date {first} {meet}, date we met, {first} contact made
date first meet: date of {first} contact, date of {first} meeting, {first} contact on
date last order: most recent order, last bought, last ordered, last ordered on, recent order, last po
date last order: latest po
date last order: last po date, last purchase, last purchase date, latest purchase, most recent purchase
date first order: first bought, first po, first po date, first purchase, first purchase date, first ordered
money accrued: accumulated amount, cumulative sales, cumulative amount, turnover to date, total turnover
money accrued: total bought, total purchase, total purchases, total sales, total business, lifetime value
money accrued: total sales amount, accumulated sales, sales to date, spend to date, bought so far, total spent
note: {more} {notes}, {notes} {notes}, fyi, n b, misc, miscellaneous, anything else, rem, remk, cmt, cmts
note: instructions, instruction, special instructions, special instruction, order instructions
note: buyer instructions, customer instructions, points to note, please note, kindly note, side note, side notes
note: special requirements, special requirement, special requests, special request, supplementary, supplement
product: commodity, commodities, garment, merchandise, wares
name product: commodity name, what was ordered, goods description, description of goods, product description
name product: item description, goods name, name of goods, name of product, product title, product item
name product: item name, garment name, style name, item title, goods ordered, product ordered
product code: design no, design number, mpn, material no, material number, material code, style ref
product code: style code
product code: ref style, reference style, buyer style no, garment style, style number, our item no, type no
product code: customer item no, buyer item no, article code, art no, item ref, item reference, style article
model product: design, design name, style model, type and model
qty: order volume, no of pcs, no of pieces, number of pieces, number of pcs, no of units, number of units
qty: units ordered, pcs ordered, how many, how many pcs, total pcs, total pieces, total units, pairs, dozens
qty: contracted quantity, contract qty, contract quantity, purchase quantity, amount of pcs
qty: quantity in {piece}
qty: number ordered, qt, qtty, qtys, total ordered, count of pcs
unit: sales unit, unit type, qty unit, quantity unit, packing unit, order unit, measuring unit
unit: measurement unit
unit: unit of measurement, units of measure, u m, unit name, unit of quantity, unit uom, selling unit
price: price per {piece}, {coin} per {piece}, {coin} {piece}, {coin} a {piece}, price {piece}, price {coin}
price: {term} {coin}, {term} price, {term} {coin} {piece}, {term} unit price, {term} {piece}, {coin} price
price: {term} price {coin}, {term} {coin} per {piece}, {term} per {piece}, per {piece}, price each, each
price: unit value, contract price, confirmed price, agreed price, final price, unit net price, up {coin}
price: u price
price: u p {coin}, unit price {coin}, price {coin} {piece}, fob, rate per {piece}, price in {coin}
money: {term} {worth}, total {term} {worth}, total {term}, total {coin}, total in {coin}, {coin} total
money: t amount
money: {coin} {worth}, {worth} {coin}, {worth} in {coin}, ttl {worth}, ttl {coin}, total order value
money: order sum
money: deal value, deal amount, sales value, sales amount, contract value, contract amount, po value
money: po amount
money: goods value, order total, total sum, line value, sub total, total {worth} {coin}, how much
size: garment size, size label, size name, sz, sizing, size run, size no, size s m l, sizes
status: current status, where it stands, current stage, sts, stat, stage now, situation, condition
status: order situation, shipment status, delivery status, fulfilment, fulfillment, fulfilment status
status: production status, production progress, progress status
currency: currency unit, settlement currency, invoice currency, trading currency, money currency, crcy
currency: pricing currency, contract currency
text visit: {visit} {text}, {text} of {visit}, what we talked about, what was talked about, talked about
text visit: what was discussed, what we discussed, discussed, points discussed, key points, main points, gist
text visit: what happened in {visit}, matters discussed, subject discussed, discussed matters
text visit: issues discussed
date visit: {visit} {when}, date of {visit}, {wrote} on, talk date, spoke on, visited on, communicated on
method: means, means of contact, means of communication, contact means, form of contact, contact form
method: communicated via, contacted via, contacted through, by phone or visit, call visit email, call visit
method: communication type, contacted how, how contacted, mode of contact, mode of communication, through
text customer opinion: {client} {say}, {client} said, {client} says, {client} told us, they said
text customer opinion: what they said
text customer opinion: what {client} said, what {client} says, what the {client} said, what they told us
text customer opinion: in their words
text customer opinion: {client} opinion, {client} opinions, {client} view, {client} views, {client} attitude
text customer opinion: their words
text customer opinion: what they answered, how they reacted, words of {client}, what the {client} says
text customer opinion: {client} words
text customer opinion: what {client} told us, voice of {client}, voc, {client} voice, {client} remarks
text customer opinion: verbatim
text opinion: written comment, free comment, free text, opinions, views, view, impressions, impression
text opinion: evaluation text
result opinion: {visit} result, result of {visit}, {visit} outcome, outcome of {visit}, attitude
result handle: {us} {say}, {us} action, {us} actions, {us} measures, {us} solution, {us} follow up
result handle: {us} handling
result handle: {say} to {client}, what we did, what we answered, what we replied, what was done, how handled
result handle: how solved, how resolved, how settled, how it was settled, how it was solved, settled how
result handle: remedy
result handle: action taken, actions taken, measures taken, measure taken, measures, measure
result handle: corrective action
result handle: corrective actions, corrective measures, countermeasure, countermeasures, counter measures
result handle: improvement, improvements, improvement action, improvement actions, improvement plan, improved
result handle: improvement measures, improvement measure, preventive action, preventive measures, disposition
result handle: treatment, disposal, way of settlement, way of handling, {wrong} handling, {wrong} resolution
result handle: final solution, final result of {wrong}, {wrong} solution, solution offered, closing result
result handle: {wrong} result, {wrong} outcome, compensation offered
text case: {client} {wrong}, {wrong} {text}, {text} of {wrong}, nature of problem, reason for {wrong}
text case: {wrong} reason
text case: {wrong} found, {wrong} reported, reported {wrong}, what happened, what went wrong, what is wrong
text case: {client} {wrong} {text}, event {text}, request {text}, nature of problem, what is the problem
case: fault, faults, defect, defects, trouble, malfunction, failure, enquiry, inquiry, incident
date case: {wrong} {when}, date of {wrong}, {wrong} received, {wrong} received on, {wrong} in, {wrong} raised
date case: {wrong} reported on, date {wrong} came in, came in, came in on, raised on, date raised, lodged on
date case: accepted on, date accepted, acceptance date, accepted, date lodged, notified on, date notified
date case: notification date, request received, date in
date case: {wrong} opened, {wrong} opened on, date reported, case date, date of request
kind case: type of {wrong}, {wrong} type, kind of {wrong}, {wrong} kind, {wrong} category, {wrong} class
kind case: nature of complaint, nature of claim, nature of case, nature of issue, type of service
kind case: service type, kind of request, type of request, request type
date handle: {done} {when}, date {done}, {doing} date, date of {doing}, case {done}, case {done} on
date handle: {doing} on
date handle: end date of case, when {done}, {wrong} {done}, {wrong} {done} on, {doing} time
date answer first: {first} reply on, {first} replied on, {first} response on, acknowledged, acknowledged on
date answer first: acknowledgement, acknowledgement date, date acknowledged, {first} feedback
date answer first: {first} feedback date
date answer first: {first} reaction, {first} reaction on, {first} answered, {first} answered on
date answer first: {first} answer on
product case: {hit} {item}, {item} {hit}, {item} in question, {item} complained about
code product case: {hit} {item} no, {hit} {item} code, {hit} {item} number
code order: related order, related order no, {hit} order, order {hit}, order in question, original order
code order: for order
code order: original order no, linked order, about order, ref order, related po, related po no
code order: order in complaint
code order: s c no, sc no, sales contract no, indent no, indent, deal no, trade order id, voucher no, order nr
date opinion: survey date, date of survey, date of feedback, feedback date, evaluated on, evaluation date
date opinion: rated on, rating date, scored on, reviewed on, review date, interview date, questionnaire date
date opinion: asked on, surveyed on, comment date, collection date feedback, date collected, date of review
date opinion: feedback received, feedback received on, feedback on, date of evaluation, returned on
rating: csat, csat score, evaluation score, no of stars, number of stars, satisfaction level
rating: level of satisfaction
rating: degree of satisfaction, how satisfied, score given, given score, points given, rated, survey score
rating: satisfaction points, satisfaction mark, satisfaction rating, satisfaction index, star rating, mark
rating: overall mark, overall rating, overall score, total score, marking, score out of
kind opinion: feedback area, feedback topic, topic of feedback, area of feedback, feedback type
kind opinion: type of feedback
kind opinion: comment type, concerned area, point of feedback, feedback category, comment category, aspect
kind opinion: aspects
name event: {show} name, name of {show}, which {show}, {show} title, {show} attended, attended {show}
name event: met at {show}
name event: expo, trade fair, trade show, campaign, marketing event, marketing activity, trade show name
date event: {show} {when}, date of {show}, {show} dates, date held, held on, took place on, taken place on
date event: {show} start, {show} start date, opening date, opened on, begin date, begins on, began on
date event: commencement
date event: start day, start of {show}, {show} opening, starts, starts on, start date, beginning, start
kind event: {show} format, {show} form, nature of {show}, sort of {show}, {show} type, type of {show}
kind event: {show} kind
kind event: {show} category, format, kind of {show}, {show} class
effect event: {show} effect, effect of {show}, {show} outcome, {show} result, {show} results, success, impact
effect event: effect achieved, goal reached, goal achieved, target met, target reached, success level
effect event: final effect
effect event: effectiveness, achievement, how it went, overall effect, effects, performance, {show} evaluation
goal event: {show} purpose, purpose of {show}, purpose, intention of {show}, why we went, what for, {show} aim
goal event: aim of {show}, {show} goal, {show} objective, main objective, marketing objective, objectives
goal event: expected result, expected outcome, expected effect, intended result
qty goal people: planned number, planned {people}, expected {people}, target {people}, target number
qty goal people: target leads
qty goal people: target count, target figure, target value, target persons, expected number, expected leads
qty goal people: planned leads, goal number, no targeted, target no, target qty, planned visitors
qty people: {many} {people}, {people} count, {people} present, {people} attended, headcount, pax, turnout
qty people: how many came
qty people: head count, people, persons, attendees, attendance, number present, {people} total
name product interest: {want} {item}, {want} {item} name, {item} {want}, {want} {item} no, {item} of interest
name product interest: {item} interest, {item} demand, {item} enquiry, {item} inquiry, wants
name product interest: looking for, what they want, asked about, inquired about, enquired about
name product interest: item interested in
name product interest: interested in, product interested in, styles liked, demand, {item} they want
name product interest: interested
level interest: {buy} {wish}, {wish} level, level of {wish}, degree of {wish}, {wish} degree, {wish} grade
level interest: how keen
level interest: how interested, hotness, temperature, lead temperature, lead grade, lead level, hot warm cold
level interest: strength of {wish}, {buy} {wish} level, willingness to {buy}, lead quality, intent, intention
phone: telefon, telephon, tlf, phone call, number to call, call number, call at, whom to call, no to call
phone: handy, mobil, mobil no, mobile contact, contact mobile, emergency contact no, mobile number personal
phone second: 2nd mobile, second mobile, second number, 2nd number, alternate mobile, alternative mobile, alt mobile
phone second: emergency phone, emergency number, other mobile, other number, second phone, additional number, alt number
wechat: wechat handle, wechat user, wechat user name, wechat username, wechat contact, his wechat, her wechat, wechat qr
wechat: wechat a c, wechat number, wechat add, added on wechat
person sales: user assigned, assigned user, in charge ours, i c, account executive
person sales: acct manager, acct mgr, account mgr, acct exec, account rep, {trade} handler, handling {trade}
person sales: {trade} mgr, {trade} rep in charge, deal owner, contact owner, company owner, activity owner
person sales: note owner, task owner, owner name, owned by, made by, created by, activity assigned to, managed by
person sales: sales name, sales owner name, salesman in charge, sales pic, our pic, follow up person, follow up staff
person sales: contact owner name, business owner ours, responsible for account, key account, bd manager
person sales: submitted by, reported by us, prepared by us, uploaded by, posted by, registered by, captured by
person sales: introduced by us, tracked by, traced by, pursued by, follow by, follow up rep, follow up sales
person contact: purchaser name, purchasing person, purchasing officer, purchasing manager, buying manager
person contact: purchasing dept contact, buyer person, buyer name person, person at buyer, person at customer
person contact: who to talk to, whom to talk to
person contact: ansprechpartner, ansprechperson, kontakt, kontaktperson, kontaktperson name
person contact: first contact person, main person, responsible person customer side, contact pers
person contact: buyer contact name, contact details name, opposite party, other side, person at client
name short: brand name, acronym, display name, internal name, search name, matchcode, commonly called
name short: name short, common name, usual name, call name, code name, short code name, trade brand, brand label
name short: short version, shortened
source: found via, how found, found by, enquiry from, inquiry from, contact source, source of inquiry
source: source of enquiry, source of contact, contact channel source, discovered via, discovered through
source: discovery channel, how acquired, where acquired, customer origin, client origin, buyer origin
source: source platform, platform source, lead from, inquiry channel, enquiry channel, recommended by
source: original source, original traffic source, source detail, traffic source, introducer
source: way of acquaintance, how did you find us, how did you hear about us, heard from, knew us from
industry: sells what, business scope, scope of business, product field, business area
industry: industry group, market sector, trade sector, type of industry, branch of industry, branche
industry: industrial sector, kind of business, kind of industry, business field, sector of activity, company type
industry: activity sector, segment of market, customer segment, client industry, buyer industry
industry: product range, range of products, field of activity, industry category, retail segment
province: state or province, county state, state county, federal state, bundesland, prov state, state us
province: state region, region state, prefecture, department state, region province
address shipto: ship to address, shipping address, delivery address, consignee address, send samples to
address shipto: where to send, send goods to, courier address, sample address, warehouse address, deliver to address
address shipto: invoice address
address: complete address, full address, detailed address, street and number
address: street and no, street no, street number, house no
address: anschrift, adresse, address details, full postal address
address: company location, office location, exact address, detail address, address in full, street house no
city: city location, location city, ort, stadt, city area, where based, hq city, head office city
city: headquarters city, office city, billing city, shipping city, mailing city, delivery city, ship to city
city: city based, base city, based city, city of residence, city of office, company city, address city
city: place of business, town name, city of company, company seat, domicile, place town, local city
country: based country, billing country, shipping country, ship to country, country of registration, destination
country: delivery country, mailing country, head office country, hq country, office country, country based
country: country territory, territory country, end market, market country, sales country, importing country
country: market region, destination region, region country, final destination country
date created: reg date, regd on, regd date, registered on, cooperation since, coop since, working since
date created: entered on, record date, date of entry, date recorded, recorded on, contact since, account created
date created: became customer, became client, became buyer, date captured, captured on, buyer since, setup date
date created: set up, set up date, set up on, partner since, account since, supplier to them since, opening date
date created: established relationship, relation since, known since, in system since, in database since
date created: first registered, record created on, filed on, date filed, listed on, date listed, client from
date created: customer from, date onboarded, date of onboarding, date acquired, acquired on, acquisition date
date created: first inquiry, first enquiry, date of first inquiry, date of first enquiry, first inquiry date
date created: dealing since, trading since, business since, date of creation, date of registration, since when
note: more info, more information, more details, free text, background, background info, attention points
note: remarks terms, remark terms, remarks and terms, notes terms, terms remarks, add info
note: explanations, explanation, other requests, other request, customer remarks, shipping remarks
note: additional comments, additional remarks, anything to note, to note, extra notes, remarks others, keep in mind
note: special attention, special points, order info, production notes, handling notes, bemerkung, bemerkungen
note: notiz, ghi chu, hinweis, observation, clarification, clarifications, heads up, caution, take note
note: customer preferences, preferences, customer habits, reminder notes, feedback notes, internal info
code customer: record id, debtor no, debtor number, debitor, debitor no, erp no, erp id, erp number, system id
code customer: system no, system code, kunden nr, kundennummer, kunden no, customer key, c code, file no, bp code
code customer: bp no, bp number, business partner no, partner ref, crm code, crm number, company no, company number
code customer: client key, client ref no, db id, database id, contact id, lead id, master code, vendor code ours
code customer: sap no, sap code, sap id, odoo id, zoho id, hubspot id, cust id no, cust ref, buyer ref
position: job position, department title, dept title, job function, job description, position dept, work position
position: title dept, title department, department position, position department, work title, job rank, level in company
position: contact role, contact function, decision role, role in company, title in company, role position
position: position in company, professional role, job designation, function in company, stelle, title role
level: value grade, customer value grade, priority class, priority level, account class, account grade, key level
name customer: company title, ordered by company, ordered by, invoice to, raised by customer, raised by company
name customer: given by company, given by, company given, regarding account, about customer, regarding customer
name customer: works for, employer, feedback from buyer company, invoiced to, billed to, order by
name customer: order placed by, placed by company, debtor name, debtor, kunde, firma, firmenname, khach hang
name customer: entity name, legal entity, corporation, corporate name, enterprise name
name customer: chain name, buying office, buying house, end buyer
code order: order confirmation no, order confirmation number, sales confirmation, sales confirmation no, oc no
code order: order nr, auftragsnr, auftrag, auftragsnummer, bestellnummer, bestell nr, po involved, original po
code order: original order, po affected, linked po, order involved, order in question, against po, against order
code order: job number, job ref, order job no, production order no buyer, our po ref, buyer po, buyer po no
code order: customer po, customer po no, client po, client po no, cust po, cust po no, order doc no
date order: created at, sales date, order created on, bestelldatum, auftragsdatum, order made, order made on
date order: placed at, purchase date, date of purchase, deal date, date of deal, date of sale, sale date, order in date
product code: artikel, artikelnummer, artikel nr, stylenr, style nr, art nr, model nr, ma hang
name product: what ordered, ordered item, ordered items, ordered goods, ordered product, ordered style
name product: item desc, product desc, style description, style desc, garment description, garment desc
qty: volume pcs, order volume pcs, anzahl, so luong, qty total, pcs total, total quantity pcs, units total
qty: bulk qty, bulk quantity, confirmed qty, confirmed quantity, final qty, final quantity, quantity confirmed
unit: pcs set, pcs sets, set pcs, einheit, mengeneinheit, unit pcs set, don vi
price: stueckpreis, einzelpreis, preis, preis pro stueck, don gia, settled price, deal price, closing price
money: gesamtpreis, gesamtbetrag, betrag, gesamt, thanh tien, gross amount, total goods value, line sum
date due: liefertermin, lieferdatum, cancel date, original etd, cancellation date, confirmed delivery
date due: confirmed delivery date, confirmed ship date, confirmed ex factory, confirmed etd, revised etd, original etd
date due required: final delivery, delivery window, ship window, ship window end, shipping window, latest etd
date due required: delivery target, in store date, in dc date, eta required, required eta, x mill date
date ship: actual ex factory, actual ex fty, actual ex fact, actual exfty, actual x factory, actual x fty, act exf
date ship: act ex factory, real ex factory, ex factory actual, ex fty actual, exfty actual, left warehouse
date ship: left warehouse on, left our warehouse, left the factory on, handed to forwarder
date ship: handed over to forwarder, given to forwarder, delivered to forwarder, handed to carrier, pickup by forwarder
date ship: collected by forwarder, shipped by factory on, versanddatum, versand, versendet am, shipped out by
date ship: goods left, goods left factory, goods gone, goods out, cargo out, date out, sent by factory, shipped at
date ship: posted on, date posted, mailed on, actual dispatch, actual dispatch date, actual sent, actual sending date
date receive: arrived at warehouse, received at destination, receiving date, delivered to client on, wareneingang
date receive: received at warehouse, received in warehouse, arrival at warehouse, arrival in warehouse
date receive: received at store, arrived in store, received by buyer on, arrival at dc, received at dc, in dc
date receive: goods in, goods in date, date in store, arrived destination, arrival destination, arrived at destination
status: status update, latest status, status report, last status, state now, where is it, how far
status: order phase, completion status, trang thai, zustand, bearbeitungsstand, progress now
status: how is it going, progress update, progress report, progress stage, step reached, stage reached
currency: trade currency, price currency, order currency, waehrung, wahrung, tien te
currency: transaction currency, deal currency
size: size mark, size spec, size chart, size group, size letter, size category, groesse, grosse, size no letter
date visit: last contact date, last contacted, last contacted on, activity time, call visit date
date visit: visit call date, date of entry, last follow up, last follow up date, last activity date, chat date
date visit: date of chat, spoken on, when contacted, when visited, when called, contact time, time of contact
text visit: activity description, chat content, chat record, email content, activity details, matter discussed
text visit: talks, contents of talk, contents of visit, call summary, visit summary, chat summary
date next: recall date, recall on, next activity, next f u, next fu, next f u date, next fu date, next touch date
date next: next reminder, next check, next check date, to call on, to contact on, to visit on, due for follow up
date next: next round, following contact, following visit, date to follow, date to chase, date to call
action next: what to do, our action, need to do, action points, action point, things to do, to follow, follow ups
action next: our plan, our todo, our to do, next job, tasks next, next things, our next move
action next: must do, what is next, whats next, agreed steps, next measures, next measure
method: call email visit, email call visit, by phone email, contact by, contacted by phone email, touch type
method: kind of contact, contact kind, kontaktart, means used, app used, platform used, chat tool
text customer opinion: points raised, comments received, remarks received, feedback received, feedback given
text customer opinion: feedback from {client}, comments from {client}, response from {client}, remarks from {client}
text customer opinion: feedback from {people}, comments from {people}, feedback from {client}, reply from {client}
text customer opinion: comments from {client}, remarks of {client}, statement of {client}
text customer opinion: points mentioned, customer mentions, suggestions from {client}, words from {client}
rating: rating out of 5, score out of 5, rating out of five, stars out of 5, points out of 5, out of 5, evaluation score
rating: evaluation points, evaluation mark, evaluation result, note 1 5, bewertung, satisfaction mark, smiley, happiness
kind opinion: subject area, topic area, area of concern, feedback class, feedback group, classification of feedback
result handle: steps taken, corrective measure, what we have done
result handle: final result, agreed solution, agreed settlement, verdict
result handle: processing result, end result, final settlement, final outcome, resolution details, settlement details
result handle: how we handled, how we solved, how closed, case result, case outcome, action by us, our solution
result handle: remedial action, remedial measures, repair done, step taken, handling details, follow up done
result handle: handling method, handling measures, our reaction, internal action, action done, actions done
kind case: reason type, cause type, type of defect, kind of defect, kind of issue, kind of claim, kind of complaint
kind case: claim category, claim class, problem class, issue class, issue kind, case class, nature of claim
text case: ticket name, what is the problem, whats the problem, whats wrong, what is wrong, what went wrong
text case: claim reason, claim text, problem in detail, reported problem, reported issue, ticket subject, ticket text
person handler: dealt by, follow by, followed by, case manager, closed by, settled by us, taken over by
person handler: assigned agent, assigned engineer, support engineer, who takes care, taken care by, our handler
date handle: date done, done on, {done} at, {done} date
date answer first: first contact back, first back, first reaction, first reaction date, first feedback date
date answer first: first feedback, we replied on, we answered on, first answered on, first replied on
name event: marketing campaign, campaign title, visited us at, exhibition attended, met at
name event: event project, fair show, event show, roadshow, road show, seminar, webinar, project name, event at
date event: scheduled for, kick off, kickoff, kick off date, on date, event time, planned for, runs from, from date
effect event: what came out, result summary, summary of results, how did it go
effect event: overall result, result of {show}, results of {show}, yield, success rating
qty people: participants no, visitor number, visitors no, guests no, persons no, participant number
qty people: guest number, people no, people number, attendee number, attendees no, number attended
name product interest: looked at, inquiry about, enquiry about, product requirement, favoured items
name product interest: product requirements, favourite items, favorite items, liked, liked items, liked products
name product interest: needs product, requirement, requirements, interesting products, products discussed, product focus
level interest: how hot, buying chance, hot cold, hot or cold
level interest: seriousness, keenness, readiness to {buy}, {buy} readiness, potential level
person guest: buyer person, visitor person, guest person, guests name, attended person
"""


def lines() -> Iterator[str]:
    """The patterns spelled out, one `sayings: phrase` each."""
    groups = {name: [each.strip() for each in words.split(",")] for name, words in GROUPS.items()}
    for line in filter(None, PATTERNS.splitlines()):
        says, _, patterns = line.partition(": ")
        for pattern in patterns.split(", "):
            yield from (f"{says}: {phrase}" for phrase in _spelled(pattern, groups))


def _spelled(pattern: str, groups: dict[str, list[str]]) -> Iterator[str]:
    words = [groups[word[1:-1]] if word.startswith("{") else [word] for word in pattern.split(" ")]
    for chosen in product(*words):
        yield " ".join(chosen)
