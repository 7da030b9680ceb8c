"""English headers that stand for a field of one table, whatever their parts say elsewhere. Data only.

`table.field: headers`. A Report date is the day of a talk, of a complaint or of an answer, as the table
has it; as synonyms they would lend their parts to other headers.
"""

from __future__ import annotations

TOLD = """
order.order_date: issue date, date of issue, issued on, date issued, issued, created, created on, created date
order.order_date: entry date, doc date, document date, create date, entered on, record date, date in
order.product_model: description of goods, goods description, item description, product description, commodity
order.product_model: goods, products, commodity name, what was ordered
followup.followup_date: activity date, report date, logged on, recorded on, record date, entry date, log date
followup.followup_date: when, time, date/time, date & time, created on, submitted on, reported on, entered on
followup.followup_date: date logged, date recorded, date entered, touch date
followup.content: activity, activity details, activity notes, report, progress, situation, progress notes, log
followup.content: comments, comment, description, record, matter, subject, topic, topics
followup.response: interest, attitude, outcome, result, opinion, feeling
followup.owner: reported by, entered by, visitor (ours), contacted by, visited by, prepared by, written by
followup.next_date: follow up by, reminder, due date, due, deadline
followup.next_action: pending, tasks, task, to do next, follow up, follow-up
followup.method: activity type, interaction type, type, kind, form
service.service_date: logged on, request date, requested on, submitted on, reported on, registered on, created on
service.service_date: entry date, report date, received date, start date, when, notified on, opened on, opened
service.service_date: created, date opened, date logged, date submitted, received, received on, date received
service.service_date: date of issue, issue date, record date, issued on
service.service_type: nature, event type, nature of complaint, nature of issue, nature of case
service.service_type: complaint/inquiry, inquiry / complaint, inquiry/complaint, class, topic, subject type
service.description: event, what the customer says, customer says, what the customer said, question, matter
service.description: subject, event description, event details, customer feedback, what happened, request
service.description: defect, fault, trouble, issue, problem, complaint, claim, incident
service.handler: attended by, served by
service.closed_date: end date, finish date, date finished, date ended, closing date, date done
service.result: conclusion, decision, measure, measures, handling, reply, answer, response, our reply
feedback.feedback_date: date of reply, reply date, answered on, submitted on, date submitted, report date
feedback.feedback_date: returned on, response date, visit date, when, time, entry date, created on, record date
feedback.feedback_date: date answered, collection date, interview date
feedback.content: text, message, reason, reasons, reason for score, reason of score, review, evaluation, problem
feedback.content: issue, complaint, what was said, words, statement
feedback.rating: grade, grade (1-5), rate, mark, overall, level, stars
feedback.category: area, aspect, aspects, dimension, theme, subject, regarding, concerning, related to
feedback.category: relates to, what about, topic, on what, field, department concerned
feedback.handling: reply, answer, response, status, result, reaction
activity.effect: assessment, evaluation, results, success, outcome, impact
activity.goal: intention, reason, why
activity.content: participants' feedback, attendee feedback, comments, visitor feedback
activity.start_date: from, when, time, opened on, begin, start
customer.country: region/country, state/country, country of origin, market, destination country
customer.registered_date: opened on, date opened, account opened, created, created on, since, start date
customer.position: department/position, rank, post, job, duty
customer.tier: class, classification, abc class, rating class, customer rating class, abc
customer.note: other, others, info, information
guest.contact_name: name, visitor, guest, participant, attendee, delegate, person
guest.customer_name: company represented, from company, organization, affiliation
customer.industry: field, line, branch, trade, sells, segment
customer.address: ship to, deliver to, delivery to, send to, address line, address line 1, address 1
customer.city: place, metro, location (city), seat, town
customer.contact_name: who, representative, purchasing, purchasing manager, person, person name
customer.phone: t, m, call
customer.owner: agent, user, author
customer.source: found, platform
customer.note: important, notice, attention, info, description, statement
customer.short_name: brand, nick, initials, label name
customer.customer_name: entity, enterprise, shop, store, chain, shop name, store name, name, works for
customer.tier: rank, customer class, value grade, importance, priority
order.product_model: what, description, details, title, artikel, design/style
order.note: important, notice, attention, info, statement
order.quantity: number, menge, vol, volume
order.order_date: created at, create time, created time
followup.followup_date: activity time, visit time, call time
order.customer_name: shop, store, chain, shop name, store name, entity
order.status: update, updates, completion, situation
followup.contact_name: who, with, with whom, whom, met, counterpart, participants, attendee, attendees
followup.owner: agent, user, author, representative
followup.content: summary, chat, exchange, exchanges, statement
followup.next_action: then, plans, action, actions
followup.method: tool, app, platform
feedback.customer_name: who, raised by, given by, from, from whom, author, respondent
feedback.content: statement, statements, summary, mentioned
feedback.handling: handled, settlement, dealt with, settled, action, actions, measure, measures, conclusion
feedback.rating: evaluation, assessment, number, result
feedback.category: point, regarding
service.description: reason, cause, description, statement
service.result: compensation, settlement, settled, conclusion, action, actions, verdict, fix
service.handler: agent, engineer, qc, user, technician, representative
service.closed_date: done, finish, finished, resolved, solved, closed, completed, completion
activity.activity_name: title, project, name, name of project
activity.effect: summary, conclusion, results, gain, gains, evaluation
activity.attendees: number, came, crowd, attended
guest.contact_name: who, title of guest, representative, visitor
guest.intent: chance, chances, likelihood, serious, potential, lead status, lead rating
guest.product_interest: needs, what, demand
order.quantity: units
order.unit: units
followup.owner: pic, p.i.c., person in charge, p i c
followup.contact_name: pic, p.i.c., person in charge, p i c
customer.owner: pic, p.i.c., person in charge, p i c
customer.contact_name: pic, p.i.c., person in charge, p i c
customer.address: location, locations, locality
customer.city: location, locations, locality
customer.country: location, locations, locality
guest.customer_name: works for, from, employer
"""
