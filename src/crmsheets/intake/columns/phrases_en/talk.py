"""Talks, complaints, opinions, events: what was said, done, wanted. Data only."""

from __future__ import annotations

PATTERNS = """
action next: {will} be done, things {will} do, our next {step}, next thing to do, what next, what to do next
action next: what we do next, way forward, further {step}, {step} required, {step} needed, pending
action next: pending {step}, pending item, pending items, open items, open points, planned {step}
action next: proposed {step}, {step} item, {step} items, {step} plan, next plan, next move, next action
action next: next step, next task, {step} to take, {step} to be taken, plan of {step}, then do, next {step} plan
action next: plan for next {step}, what to do, need to do, action points, action point, to follow, follow ups
action next: our plan, our todo, our to do, next job, tasks next, next things, must do, what is next, whats next
action next: agreed steps, next measures, next measure
note: {more} {notes}, {notes} {notes}, fyi, n b, misc, miscellaneous, anything else, rem, remk, cmt, cmts
note: instructions, instruction, buyer instructions, customer instructions, points to note, please note
note: kindly note, side note, side notes, special requirements, special requirement, special requests
note: special request, supplementary, supplement, more info, more information, more details, background
note: background info, attention points, remarks terms, remark terms, remarks and terms, notes terms
note: terms remarks, add info, explanations, explanation, other requests, other request, shipping remarks
note: anything to note, to note, remarks others, keep in mind, special attention, special points
note: production notes, handling notes, bemerkung, bemerkungen, notiz, ghi chu, hinweis, observation
note: clarification, clarifications, heads up, caution, take note, customer preferences, preferences
note: customer habits, reminder notes, feedback notes
text visit: {visit} {text}, {text} of {visit}, what we talked about, what was talked about, talked about
text visit: what was discussed, what we discussed, discussed, points discussed, key points, main points, gist
text visit: what happened in {visit}, matters discussed, subject discussed, discussed matters, issues discussed
text visit: activity description, chat content, chat record, email content, activity details, matter discussed
text visit: talks, chat summary
method: means, means of contact, means of communication, contact means, form of contact, contact form
method: communicated via, contacted via, contacted through, by phone or visit, call visit email, call visit
method: communication type, contacted how, how contacted, mode of contact, mode of communication, through
method: call email visit, email call visit, by phone email, contacted by phone email, touch type
method: kind of contact, contact kind, kontaktart, means used, app used, platform used, chat tool
text customer opinion: {client} {say}, {client} said, {client} says, {client} told us, they said, what they said
text customer opinion: what {client} said, what {client} says, what the {client} said, what they told us
text customer opinion: in their words, {client} opinion, {client} opinions, {client} view, {client} views
text customer opinion: {client} attitude, their words, what they answered, how they reacted, words of {client}
text customer opinion: what the {client} says, {client} words, what {client} told us, voice of {client}, voc
text customer opinion: {client} voice, {client} remarks, verbatim, points raised, comments received
text customer opinion: remarks received, feedback given, feedback from {client}, comments from {client}
text customer opinion: response from {client}, remarks from {client}, feedback from {people}
text customer opinion: comments from {people}, reply from {client}, remarks of {client}, statement of {client}
text customer opinion: points mentioned, customer mentions, suggestions from {client}, words from {client}
text opinion: written comment, free comment, free text, opinions, views, view, impressions, impression
text opinion: evaluation text
result opinion: {visit} result, result of {visit}, {visit} outcome, outcome of {visit}, attitude
result handle: {us} {say}, {us} action, {us} actions, {us} measures, {us} solution, {us} follow up
result handle: {us} handling, {say} to {client}, what we did, what we answered, what we replied, what was done
result handle: how handled, how solved, how resolved, how settled, how it was settled, how it was solved
result handle: settled how, remedy, action taken, actions taken, measures taken, measure taken, measures
result handle: measure, corrective action, corrective actions, corrective measures, countermeasure
result handle: countermeasures, counter measures, improvement, improvements, improvement action
result handle: improvement actions, improvement plan, improved, improvement measures, improvement measure
result handle: preventive action, preventive measures, disposition, treatment, disposal, way of settlement
result handle: way of handling, {wrong} handling, {wrong} resolution, final solution, final result of {wrong}
result handle: {wrong} solution, solution offered, closing result, {wrong} result, {wrong} outcome
result handle: compensation offered, steps taken, corrective measure, what we have done, final result
result handle: agreed solution, agreed settlement, verdict, processing result, end result, final settlement
result handle: final outcome, resolution details, settlement details, how we handled, how we solved, how closed
result handle: action by us, remedial action, remedial measures, repair done, step taken, handling details
result handle: follow up done, handling method, handling measures, internal action, action done, actions done
text case: {client} {wrong}, {wrong} {text}, {text} of {wrong}, nature of problem, reason for {wrong}
text case: {wrong} reason, {wrong} found, {wrong} reported, reported {wrong}, what happened, what went wrong
text case: what is wrong, {client} {wrong} {text}, event {text}, request {text}, what is the problem
text case: ticket name, whats the problem, whats wrong, problem in detail, ticket subject, ticket text
case: fault, faults, defect, defects, trouble, malfunction, failure, enquiry, inquiry, incident
kind case: type of {wrong}, {wrong} type, kind of {wrong}, {wrong} kind, {wrong} category, {wrong} class
kind case: nature of complaint, nature of claim, nature of case, nature of issue, type of service, service type
kind case: kind of request, type of request, request type, reason type, cause type
rating: csat, csat score, evaluation score, no of stars, number of stars, satisfaction level
rating: level of satisfaction, degree of satisfaction, how satisfied, score given, given score, points given
rating: rated, survey score, satisfaction points, satisfaction mark, satisfaction rating, satisfaction index
rating: star rating, mark, overall mark, overall rating, overall score, total score, marking, score out of
rating: rating out of 5, score out of 5, rating out of five, stars out of 5, points out of 5, out of 5
rating: evaluation points, evaluation mark, evaluation result, note 1 5, bewertung, smiley, happiness
kind opinion: feedback area, feedback topic, topic of feedback, area of feedback, feedback type
kind opinion: type of feedback, comment type, concerned area, point of feedback, feedback category
kind opinion: comment category, aspect, aspects, subject area, topic area, area of concern, feedback class
kind opinion: feedback group, classification of feedback
name event: {show} name, name of {show}, which {show}, {show} title, {show} attended, attended {show}
name event: met at {show}, expo, trade fair, trade show, campaign, marketing event, marketing activity
name event: marketing campaign, visited us at, event project, fair show, event show, roadshow, road show
name event: seminar, webinar, project name, event at
kind event: {show} format, {show} form, nature of {show}, sort of {show}, {show} type, type of {show}
kind event: {show} kind, {show} category, format, kind of {show}, {show} class
effect event: {show} effect, effect of {show}, {show} outcome, {show} result, {show} results, success, impact
effect event: effect achieved, goal reached, goal achieved, target met, target reached, success level
effect event: final effect, effectiveness, achievement, how it went, overall effect, effects, performance
effect event: {show} evaluation, what came out, result summary, summary of results, how did it go
effect event: overall result, result of {show}, results of {show}, yield, success rating
goal event: {show} purpose, purpose of {show}, purpose, intention of {show}, why we went, what for, {show} aim
goal event: aim of {show}, {show} goal, {show} objective, main objective, marketing objective, objectives
goal event: expected result, expected outcome, expected effect, intended result
qty goal people: planned number, planned {people}, expected {people}, target {people}, target number
qty goal people: target leads, target count, target figure, target value, expected number, expected leads
qty goal people: planned leads, goal number, no targeted, target no, target qty
qty people: {many} {people}, {people} count, {people} present, {people} attended, headcount, pax, turnout
qty people: how many came, head count, people, persons, attendees, attendance, number present, {people} total
qty people: participants no, visitor number, visitors no, guests no, persons no, participant number
qty people: guest number, people no, people number, attendee number, attendees no, number attended
name product interest: {want} {item}, {want} {item} name, {item} {want}, {want} {item} no, {item} of interest
name product interest: {item} interest, {item} demand, {item} enquiry, {item} inquiry, wants, looking for
name product interest: what they want, asked about, inquired about, enquired about, item interested in
name product interest: interested in, product interested in, styles liked, demand, {item} they want, interested
name product interest: looked at, inquiry about, enquiry about, product requirement, favoured items
name product interest: product requirements, favourite items, favorite items, liked, liked items, liked products
name product interest: needs product, requirement, requirements, interesting products, products discussed
name product interest: product focus
"""
