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
phone landline: office tel, business phone, business tel, work tel, company tel, company phone, main line
phone landline: office no
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
