"""Words that stand for one another in English headers; `{late}` in a pattern is any of its group. Data only."""

from __future__ import annotations

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
