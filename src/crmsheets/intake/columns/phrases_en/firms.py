"""What is kept of a firm: where it is, what it does, where it was found, how good it is. Data only."""

from __future__ import annotations

PATTERNS = """
country: country of destination, destination country, export country, export market, target market, market
country: destination market, sales market, cntry, ctry, land, nationality, home country, region country
country: country region, country area, country of origin buyer, based in country, located in country
country: country based, country code, country of {client}, state country, countries, nation region, nation name
country: name of country, based country, billing country, shipping country, ship to country
country: country of registration, destination, delivery country, mailing country, head office country
country: hq country, office country, country territory, territory country, end market, market country
country: sales country, importing country, market region, destination region, final destination country
city: city name, town name, name of city, name of town, based in, located in, city based in, home city
city: home town, hometown, based in city, located in city, city town, town city, municipality, {client} city
city: location city, city location, ort, stadt, city area, where based, hq city, head office city
city: headquarters city, office city, billing city, shipping city, mailing city, delivery city, ship to city
city: city based, base city, based city, city of residence, city of office, company city, address city
city: place of business, city of company, company seat, domicile, place town, local city
industry: industry name, sector name, name of industry, type of business, business type, business line
industry: nature of business, business nature, line of trade, field of business, business field, business sector
industry: business category, market segment, segment, industry segment, industry type, industry sector
industry: main business, main products, core business, vertical, what they make, what they sell, what they do
industry: area of business, trade line, customer industry, sells what, business scope, scope of business
industry: product field, business area, industry group, market sector, trade sector, type of industry
industry: branch of industry, branche, industrial sector, kind of business, kind of industry, sector of activity
industry: company type, activity sector, segment of market, customer segment, client industry, buyer industry
industry: product range, range of products, field of activity, industry category, retail segment
source: source name, channel name, source type, source of lead, came from, came via, came through, found us
source: found us via, found us through, how found us, how they found us, how did they find us, how we met
source: how we got to know, heard about us, met at, where met, where we met, where from, first met at
source: acquired via, acquired through, acquisition, acquisition channel, obtained from, got from, sourced from
source: referral source, referred by, got to know via, introduction, introduced by, marketing channel
source: lead channel, lead origin, origin of lead, client source, source channel, inquiry source, enquiry source
source: how they came to us, how they came, source of customer, found via, how found, found by, enquiry from
source: inquiry from, contact source, source of inquiry, source of enquiry, source of contact
source: contact channel source, discovered via, discovered through, discovery channel, how acquired
source: where acquired, customer origin, client origin, buyer origin, source platform, platform source
source: lead from, inquiry channel, enquiry channel, recommended by, original source, original traffic source
source: source detail, traffic source, introducer, way of acquaintance, how did you find us
source: how did you hear about us, heard from, knew us from
address: office address, registered address, head office address, head office, hq address, hq, factory address
address: billing address, site address, physical address, correspondence address, premises, where they are
address: company add, company addr, office add, contact address, work address, business address
address: complete address, full address, detailed address, street and number, street and no, street no
address: street number, house no, anschrift, adresse, address details, full postal address, company location
address: office location, exact address, detail address, address in full, street house no
province: province state, state province, prov, province name, provincial, province cn, region province
province: state or province, county state, state county, federal state, bundesland, prov state, state us
province: state region, region state, prefecture, department state
money accrued: accumulated amount, cumulative sales, cumulative amount, turnover to date, total turnover
money accrued: total bought, total purchase, total purchases, total sales, total business, lifetime value
money accrued: total sales amount, accumulated sales, sales to date, spend to date, bought so far, total spent
level interest: {buy} {wish}, {wish} level, level of {wish}, degree of {wish}, {wish} degree, {wish} grade
level interest: how keen, how interested, hotness, temperature, lead temperature, lead grade, lead level
level interest: hot warm cold, strength of {wish}, {buy} {wish} level, willingness to {buy}, lead quality
level interest: intent, intention, how hot, buying chance, hot cold, hot or cold, seriousness, keenness
level interest: readiness to {buy}, {buy} readiness, potential level
address shipto: ship to address, shipping address, delivery address, consignee address, send samples to
address shipto: where to send, send goods to, courier address, sample address, warehouse address
address shipto: deliver to address, invoice address
level: value grade, customer value grade, priority class, priority level, account class, account grade
level: key level
"""
