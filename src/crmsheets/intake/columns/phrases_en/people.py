"""People and how they are reached: ours, theirs, firms by name and number. Data only."""

from __future__ import annotations

PATTERNS = """
person sales: {trade} {person}, {trade} in charge, {trade} person in charge, {trade} contact ours, kam
person sales: {trade} responsible, assigned {trade}, assigned {person}, record owner, lead owner, merch
person sales: customer owner, client owner, relationship manager, key account manager, {did} by, who {did}
person sales: who follows, who handles, who looks after, who serves, {trade} owner, merchandiser in charge
person sales: responsible {person}, responsible {trade}, responsible merchandiser, our {person}
person sales: our {trade} {person}, our contact, our contact person, our side, our merchandiser, our salesman
person sales: {person} responsible, {trade} team member, followed up by, team member, bd, ae
person sales: {person} in charge ours, in charge {person}, in charge of account, area manager, staff name
person sales: name of {person}, name of salesman, name of merchandiser, follower, by whom, {wrote} by
person sales: who {wrote}, who wrote, who went, visitor ours, caller, {visit} by, {visit} made by
person sales: {visit} done by, our visitor, entered by us, user assigned, assigned user, in charge ours, i c
person sales: acct manager, acct mgr, account mgr, acct exec, {trade} handler, handling {trade}, {trade} mgr
person sales: {trade} rep in charge, deal owner, contact owner, company owner, activity owner, note owner
person sales: task owner, owner name, made by, created by, activity assigned to, sales name, sales owner name
person sales: salesman in charge, sales pic, our pic, follow up person, follow up staff, contact owner name
person sales: business owner ours, responsible for account, key account, bd manager, submitted by
person sales: reported by us, prepared by us, uploaded by, registered by, captured by, introduced by us
person sales: tracked by, traced by, pursued by, follow by, follow up rep, follow up sales
person handler: done by, done by whom, who did, who handled, who solved, taken by, attended to by, pic, p i c
person handler: handling {person}, case owner, case handler, ticket owner, staff, employee, service {person}
person handler: service technician, support {person}, after sales {person}, qc in charge, action by, actioned by
person handler: follow up by us, worked by, responsible, responsible party, responsible qc, staff in charge
person handler: in charge, who in charge, {hit} staff, handled by whom, handling by, {done} by
person handler: complaint handler, dealt by, case manager, settled by us, taken over by, who takes care
person handler: our handler
person contact: {client} contact, {client} contact person, contact at {client}, contact of {client}, key contact
person contact: key person, decision maker, point of contact, poc, contact point, liaison, liaison person
person contact: liaison officer, person to contact, who to contact, whom to contact, {client} pic
person contact: {client} person, {client} person in charge, {client} in charge, purchasing contact
person contact: who we spoke to, who we spoke with, whom we spoke to, spoken to, spoken with, talked with
person contact: person met, person contacted, person spoken to, person we talk to, met person, whom contacted
person contact: who we met, whom met, contacted person, contact persons name, mr ms, mr mrs, mr mrs ms
person contact: first last name, first name last name, purchasing manager name, principal contact
person contact: name of contact, name of contact person, {client} representative, {client} rep, buying contact
person contact: person we talked to, who we talked to, to whom, whom to ask, attn to, attention to
person contact: purchaser name, purchasing person, purchasing officer, purchasing manager, buying manager
person contact: purchasing dept contact, buyer name person, person at buyer, person at customer, who to talk to
person contact: whom to talk to, ansprechpartner, ansprechperson, kontakt, kontaktperson, kontaktperson name
person contact: first contact person, main person, responsible person customer side, contact pers
person contact: buyer contact name, contact details name, opposite party, other side, person at client
person guest: registrant, delegate, who came, who attended, attended by, name on card, business card name
person guest: name of visitor, name of guest, name of attendee, name of participant, invitee, delegate name
person guest: guests name, attended person
name customer: registered name, trade name, legal name, trading name, business name, party name, party, partner
name customer: business partner, trade partner, trading partner, partner name, partner company, dealer
name customer: distributor, wholesaler, retailer, importer, importer name, {client} company name, end customer
name customer: company of visitor, company of guest, attendee company, visiting company, from which company
name customer: exhibition visitor company, ordering party, buying party, which customer, which client
name customer: which company, surveyed {client}, {client} surveyed, respondent, respondent company, acct
name customer: {client} full name, {client} name in full, full company name, company name in full, acct name
name customer: complainant, complaining {client}, claimant, complaint from, claim from, feedback from
name customer: company represented, reviewer company, invited company, visitors company, company visiting
name customer: company title, ordered by company, ordered by, invoice to, raised by customer, raised by company
name customer: given by company, given by, company given, regarding account, about customer, regarding customer
name customer: works for, employer, feedback from buyer company, invoiced to, billed to, order by
name customer: order placed by, placed by company, debtor name, debtor, kunde, firma, firmenname, khach hang
name customer: entity name, legal entity, corporation, corporate name, enterprise name, chain name
name customer: buying office, buying house, end buyer
name short: short form, short title, known as, also known as, aka, a k a, shortened name, shorthand, abbr
name short: abbrev, abbreviated name, nick name, brief name, {client} alias, in short, brand name, acronym
name short: display name, internal name, search name, matchcode, commonly called, name short, common name
name short: usual name, call name, code name, short code name, trade brand, brand label, short version
name short: shortened
code customer: {client} ref, {client} reference, {client} reference no, account no, account number, acct no
code customer: acc code, acc no, acc number, acct code, account code, a c no, acct number, crm id, crm no
code customer: erp code, erp customer code, partner code, partner no, partner id, company id, company code
code customer: account id, record id, debtor no, debtor number, debitor, debitor no, erp no, erp id, erp number
code customer: system id, system no, system code, kunden nr, kundennummer, kunden no, customer key, c code
code customer: file no, bp code, bp no, bp number, business partner no, partner ref, crm code, crm number
code customer: company no, company number, client key, client ref no, db id, database id, contact id, lead id
code customer: master code, vendor code ours, sap no, sap code, sap id, odoo id, zoho id, hubspot id, cust id no
position: position name, job name, name of position, job position, department title, dept title, job function
position: job description, position dept, work position, title dept, title department, department position
position: position department, work title, job rank, level in company, contact role, contact function
position: decision role, role in company, title in company, role position, position in company
position: professional role, job designation, function in company, stelle, title role
phone: whatsapp, whatsapp no, whatsapp number, whats app, whatsapp phone, whatsapp mobile, wa no, hp no, hp
phone: direct line, direct phone, direct tel, direct number, call number, dial, hotline, contact call, ph, ph no
phone: tel mobile, mobile tel, phone mobile, mobile whatsapp, phone whatsapp, tel whatsapp, mob no, reach at
phone: telefon, telephon, tlf, phone call, number to call, call at, whom to call, no to call, handy, mobil
phone: mobil no, mobile contact, contact mobile, emergency contact no, mobile number personal
phone landline: main line, office no, telephone office, home phone, home tel, switchboard, land line
phone second: other contact no, alternate contact number, alternate contact no, alternate no, alternate phone
phone second: alternative no, alternative number, spare phone, backup phone, secondary phone, extra phone
phone second: another phone, additional phone, another number, alternate number, alternate tel, 2nd mobile
phone second: second mobile, second number, 2nd number, alternate mobile, alternative mobile, alt mobile
phone second: emergency phone, emergency number, other mobile, other number, second phone, additional number
phone second: alt number
email: electronic mail, e mail add, email add, mailbox, inbox, mail id, email id, work email, work e mail
email: business email, company email, email contact, e mail contact, contact e mail, email addr
wechat: we chat, weixin, wei xin, weixin id, wx id, wechat account, wechat name, wechat no, wechat handle
wechat: wechat user, wechat user name, wechat username, wechat contact, his wechat, her wechat, wechat qr
wechat: wechat a c, wechat number, wechat add, added on wechat
"""
