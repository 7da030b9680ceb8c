"""Days: when something is due, shipped, received, planned, met, answered. Data only."""

from __future__ import annotations

PATTERNS = """
date due required: {late} {leave}, {late} {leave} {when}, {leave} {by}, {leave} {by} date, {will} {do} {by}
date due required: {do} {by}, {do} {by} date, {leave} due, {leave} due {when}, {leave} deadline, need {by}
date due required: needed {by}, required {by}, wanted {by}, due {by}, {goods} ready, {goods} ready {when}
date due required: {goods} due, {goods} due {when}, ready date, ready on, due in, due for {leave}, in hand date
date due required: target date, want date, deadline for {leave}, lead time date, {order} due {when}, {order} due
date due required: planned date, scheduled date, expected date, promised date, promise date, agreed date
date due required: committed date, needed date, wanted date, desired date, estimated date, order ready
date due required: last ship date, last shipment date, order ready date, handover date, hand over date
date due required: {will} {do} on, when due, when needed, when required, delivery window, ship window
date due required: ship window end, shipping window, delivery target, in store date, in dc date, eta required
date due required: required eta, x mill date
date order: {order} {begin}, {order} {begin} {when}, date {order} {begin}, date of {order}, {order} in
date order: {begin} {order}, when ordered, ordering date, placing date, date {order}, ordering time, sales date
date order: bestelldatum, auftragsdatum, placed at, purchase date, date of purchase, deal date, date of deal
date order: date of sale, sale date, order in date
date ship: {goods} {out}, {goods} {out} {when}, order {out}, order {out} {when}, date {goods} {out}
date ship: left factory, left factory {when}, b l date, bl date, bill of lading date, on board date
date ship: onboard date, shipped on board, loading date, loaded on, date loaded, sailing date, sailed, sailed on
date ship: sailing, vessel date, departure date, departed, departed on, departure, atd, actual etd, etd actual
date ship: out date, ship out, ship out date, shipped out date, sent out on, date sent, when shipped, when sent
date ship: shipping day, delivered from factory, out of factory, awb date, actual exf, actual sailing
date ship: actual ex factory, actual ex fty, actual ex fact, actual exfty, actual x factory, actual x fty
date ship: act exf, act ex factory, real ex factory, ex factory actual, ex fty actual, exfty actual
date ship: left warehouse, left warehouse on, left our warehouse, left the factory on, handed to forwarder
date ship: handed over to forwarder, given to forwarder, delivered to forwarder, handed to carrier
date ship: pickup by forwarder, collected by forwarder, shipped by factory on, versanddatum, versand
date ship: versendet am, shipped out by, goods left factory, goods out, cargo out, date out, sent by factory
date ship: shipped at, date posted, mailed on, actual dispatch, actual dispatch date, actual sent
date ship: actual sending date
date receive: {goods} {in}, {goods} {in} {when}, date {goods} {in}, {client} {in}, {client} {in} {when}
date receive: received by {client}, received by {client} on, pod date, proof of delivery date, ata
date receive: {in} by {client}, {in} by {client} on, arrived at {client}, delivered to {client}, actual arrival
date receive: actual arrival date, signed for, signed for on, in warehouse date, arrival at port
date receive: arrived at port, when received, when arrived, {client} got it, arrived at warehouse
date receive: received at destination, receiving date, delivered to client on, wareneingang
date receive: received at warehouse, received in warehouse, arrival at warehouse, arrival in warehouse
date receive: received at store, arrived in store, arrival at dc, received at dc, in dc, goods in, goods in date
date receive: date in store, arrived destination, arrival destination, arrived at destination
date next: {reach} {again}, {reach} {again} {when}, {will} {reach}, {will} {reach} {when}, {reach} again by
date next: {will} {reach} {again}, {will} {reach} {again} on, next {step} {when}, next {step} due, {step} due
date next: {step} due {when}, next {visit} due, next due, next due date, next due on, next planned {visit}
date next: planned {visit}, scheduled {visit}, {visit} scheduled, scheduled next, callback, callback {when}
date next: recontact, re contact, revisit, revisit {when}, reminder, reminder {when}, remind, remind me
date next: remind me on, remind on, chase on, chase date, when next, next time, next on, next appointment
date next: next {reach}, next {reach} {when}, recontact {when}, re contact {when}, deadline for next step
date next: get back to {client} on, recall date, recall on, next activity, next f u, next fu, next f u date
date next: next fu date, next touch date, next reminder, due for follow up, next round, following contact
date next: following visit, date to follow, date to chase, date to call
date created: creation date, create date, creation time, create time, created at, joined, joined on, date joined
date created: onboarded, onboarding, onboarding date, onboarded on, entry date, record created, lead created
date created: relationship since, start of relationship, account opened, account opened on, date opened account
date created: date entered, lead date, date added, added on, client since, customer since, date created
date created: reg date, regd on, regd date, registered on, cooperation since, coop since, working since
date created: entered on, record date, date of entry, date recorded, contact since, account created
date created: became customer, became client, became buyer, date captured, captured on, buyer since, setup date
date created: set up, set up date, set up on, partner since, account since, supplier to them since
date created: established relationship, relation since, known since, in system since, in database since
date created: first registered, record created on, date filed, listed on, date listed, client from
date created: customer from, date onboarded, date of onboarding, date acquired, acquired on, acquisition date
date created: date of first inquiry, date of first enquiry, dealing since, trading since, business since
date created: date of creation, date of registration, since when
date first meet: {first} {meet}, {first} {meet} {when}, date {first} {meet}, date we met, {first} contact made
date first meet: date of {first} contact, date of {first} meeting, {first} contact on
date last order: most recent order, last bought, last ordered, last ordered on, recent order, last po, latest po
date last order: last po date, last purchase, last purchase date, latest purchase, most recent purchase
date first order: first bought, first po, first po date, first purchase, first purchase date, first ordered
date visit: {visit} {when}, date of {visit}, {wrote} on, spoke on, communicated on, last contact date
date visit: last contacted, last contacted on, call visit date, visit call date, last follow up
date visit: last follow up date, last activity date, chat date, date of chat, spoken on, when contacted
date visit: when visited, when called, time of contact
date case: {wrong} {when}, date of {wrong}, {wrong} received, {wrong} received on, {wrong} in, {wrong} raised
date case: {wrong} reported on, date {wrong} came in, came in, came in on, raised on, date raised, lodged on
date case: accepted on, date accepted, acceptance date, accepted, date lodged, notified on, date notified
date case: notification date, request received, date in, {wrong} opened, {wrong} opened on, date reported
date case: date of request
date handle: {done} {when}, date {done}, {doing} date, date of {doing}, case {done}, case {done} on, {doing} on
date handle: end date of case, when {done}, {wrong} {done}, {wrong} {done} on, {doing} time, {done} at
date answer first: {first} reply on, {first} replied on, {first} response on, acknowledged, acknowledged on
date answer first: acknowledgement, acknowledgement date, date acknowledged, {first} feedback
date answer first: {first} feedback date, {first} reaction, {first} reaction on, {first} answered
date answer first: {first} answered on, {first} answer on, first contact back, first back, first reaction date
date answer first: we replied on, we answered on
date opinion: survey date, date of survey, date of feedback, feedback date, evaluated on, evaluation date
date opinion: rated on, rating date, scored on, reviewed on, review date, interview date, questionnaire date
date opinion: asked on, surveyed on, comment date, collection date feedback, date collected, date of review
date opinion: feedback received, feedback received on, feedback on, date of evaluation, returned on
date event: {show} {when}, date of {show}, {show} dates, date held, held on, took place on, taken place on
date event: {show} start, {show} start date, opening date, opened on, begin date, begins on, began on
date event: commencement, start day, start of {show}, {show} opening, starts, starts on, start date, beginning
date event: start, scheduled for, kick off, kickoff, kick off date, on date, planned for, runs from, from date
date due: liefertermin, lieferdatum, cancel date, original etd, cancellation date, confirmed delivery
date due: confirmed delivery date, confirmed ship date, confirmed ex factory, confirmed etd, revised etd
"""
