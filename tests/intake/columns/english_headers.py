"""English headers as exporters, their buyers, merchandisers and ERP systems write them.

`table.field:content: headers`; the field `-` is a column that must stay an extra, its headers with the
content behind each. The content letter says what stands below (see `header_rows.CONTENT`).
"""

from __future__ import annotations

from collections.abc import Iterator

BESIDE = {
    "order": "customer_name:C order_id:O order_date:d product_model:k quantity:q unit:u unit_price:p "
    "amount:m due_date:E note:x",
    "customer": "customer_name:C contact_name:n phone:T email:e address:a owner:n note:x",
    "followup": "customer_name:C followup_date:d content:x next_date:D owner:n",
    "service": "customer_name:C service_date:d service_type:j description:x handler:n result:z closed_date:D",
    "feedback": "customer_name:C feedback_date:d content:x rating:r handling:Z",
    "activity": "activity_name:A start_date:d activity_type:y attendees:N goal:x",
    "guest": "activity_name:A customer_name:C contact_name:n phone:t product_interest:K intent:l",
}
"""The columns that stand beside, by their labels."""

HEADERS = """
customer.customer_name:C: Organisation | Trade Partner | Sold-to Party | Which customer
customer.customer_name:C: Customer (Full Name) | Party Name | Customer's Name | Clients | Client Company
customer.customer_name:C: Trading Name | Cust Name | Organization
order.customer_name:C: Buyers | Client Company | Legal Name | Acct Name | Party Name | Cust Name | Firm
order.customer_name:C: Company Name | Account Name | Name of Customer | Customer Name | Trade Partner
followup.customer_name:C: Firm Name | Party Name | Cust Name | Organization | Name of Customer | Account
followup.customer_name:C: Sold To | Name of Client | Client | Firm | Customer Company | Sold-to Party
service.customer_name:C: Trade Partner | Company | Firm | Importer | End Customer | Company (full)
service.customer_name:C: Buyers | Cust. Name | Customer's Name | Buyer Company | Buying Party | Firm Name
feedback.customer_name:C: Customer Full Name | Customer's Name | Buyer Company | Client Name
feedback.customer_name:C: Ordering Party | Sold-to Party | Trade Partner | Customer (Full Name)
feedback.customer_name:C: Importer | Registered Name | Feedback from | Client Co.
guest.customer_name:C: Name of Client | Customer (Full Name) | Organisation | Firm | Trading Name
guest.customer_name:C: Invited Company | Firm Name | Sold To | Company Name | Bill To | Visiting Company
guest.customer_name:C: Client
customer.contact_name:n: Name of Contact | Buyer Contact | Primary Contact | Contact (Mr/Ms) | Liaison
customer.contact_name:n: Attention to | Attn. | Contact Name | Contact at buyer | Buyer PIC
customer.contact_name:n: Who to contact | Liaison Person
followup.contact_name:n: Spoke with | Key Contact | Attn | Talked with | Person Contacted | Spoke to
followup.contact_name:n: Person met | Contacted Person | Customer Contact | Contact Person
followup.contact_name:n: Contact at customer | Met with
guest.contact_name:n: Name | Delegate | Visitor | Name on card | Guest Name | Who came | Participant
guest.contact_name:n: Contact | Delegate Name | Name of Visitor | Contact Person | Attended by
customer.phone:T: Tel. | HP No. | Contact Phone | Tel. No | Ph. | Handphone | Tel/Mob
customer.phone:T: Phone (with country code) | WhatsApp Number | Mobile Number | Cellphone | TEL NO.
guest.phone:t: Office Phone | Mobile Number | Main Line | HP No. | WhatsApp Number | Phone Number
guest.phone:t: Contact Phone | WhatsApp / Phone | Phone No. | Ph. | Tel | Telephone Number
customer.phone_alt:T: Alt Phone | Other Tel | Phone No. 2 | 2nd Tel | Alternate Number | Secondary Phone
customer.phone_alt:T: Another phone | Additional Phone | Spare Phone | Phone 2 | Mobile 2 | Second Mobile
customer.wechat:w: Weixin | Weixin ID | Wechat Account | WeChat ID | WeChat | WeChat No. | WX ID | WX
customer.wechat:w: We Chat | Wechat id no | WeChat Name | Wei Xin
customer.owner:n: Sales Representative | Looked after by | Done by | Sales Contact (ours) | Our Contact
customer.owner:n: BD | Owner | Served by | Account Owner | Sales Owner | In Charge | Handled By
followup.owner:n: By Whom | Responsible | Sales | Sales in Charge | Followed By | Entered by us (sales)
followup.owner:n: Called by | Served by | AE | In Charge | Account Manager | Follower
customer.short_name:b: Customer Alias | Brief Name | Cust. Abbr | a.k.a. | In short | Abbreviation
customer.short_name:b: Short title | Known As | Shortened Name | Client Abbreviation | Short Name
customer.short_name:b: Customer Short Name
customer.payment_terms:x: Payment Terms | Terms of Payment | Payment term
customer.credit_limit:M: Credit Limit | Credit line
customer.company_size:i: Company Size | Firm size
customer.source:S: Came through | How found us | How they came to us | Channel | Source | Customer Source
customer.source:S: First met at | Source of Lead | Got to know via | Client Source | Acquired via
customer.source:S: Marketing Channel
customer.industry:i: Branch | Industry | Industry Type | Field | Customer Industry | Core business
customer.industry:i: Main Products | Business Category | Type of Business | Trade line | Business Field
customer.industry:i: Main Business
customer.province:P: Province name | Provincial | State / Province | Prov | State | Prov. | Province (CN)
customer.province:P: Province | Province/State | Region (Province) | State/Province
customer.address:a: ADD | Location | Addr | Factory Address | Business Address | Address | Add
customer.address:a: Site address | Physical Address | Company Address | Registered Address | Full Address
customer.email:e: Contact e-mail | Email 1 | Primary Email | Mailbox | Mail ID | Contact Email
customer.email:e: Work Email | Email Address | Email (main) | Company Email | E-mail | Inbox
customer.registered_date:d: Onboarded | First Contacted | Date Joined | First Enquiry | First touch
customer.registered_date:d: Customer Since | Added On | Create Time | Registered On | Registered
customer.registered_date:d: First met on | Since
customer.note:x: Miscellaneous | N.B. | Additional Comments | Comments | Extra Info | Notes & Remarks
customer.note:x: Other remarks | Notes | Internal remarks | Additional Info | FYI | Internal Notes
order.note:x: Special Remarks | Remarks/Notes | Additional Info | FYI | Remarks | Comment | Note
order.note:x: Extra Info | Notes & Remarks | Comments | Rmks | Anything else
customer.customer_id:Q: Acct # | Buyer ID | Customer # | Account ID | CRM ID | Customer Number | Cust ID
customer.customer_id:Q: Cust Code | Account No. | Cust. No | Acc. Code | Customer ID
customer.city:b: Company City | City of customer | City Name | Town | Municipality | Town/City
customer.city:b: City/Town | City / Town | City
customer.country:L: Customer Country | Nation | Export Market | Land | Destination Country
customer.country:L: Target Market | Sales Market | Export Country | Country (buyer) | Buyer's Country
customer.country:L: Country / Area | Country based
customer.position:J: Title / Role | Post | Function | Job Position | Contact's Title | Contact Title
customer.position:J: Job Function | Job Role | Position held | Duty | Department/Position | Rank
customer.uscc:U: Business Registration No. | Registration No. | Credit Code | VAT No.
customer.uscc:U: Business License No. | Unified Social Credit Code | Tax Registration No. | Tax ID
customer.uscc:U: VAT Number | Tax No. | TIN | USCC
customer.last_order_date:d: Recent order date | Last PO Date | Latest Order Date | Latest Order
customer.last_order_date:d: Last Purchase | Most Recent Order | Date of last order | Last Order
customer.last_order_date:d: Last bought | Last Order Date | Last Purchase Date | Last ordered on
customer.first_order_date:d: First Order | First Purchase Date | First bought | First PO Date
customer.first_order_date:d: First Order Date | Date of First Order | First Purchase
customer.total_spend:M: Total Purchases | Total Turnover | Total Sales Amount | Total Sales
customer.total_spend:M: Turnover to date | Cumulative Sales | Total Purchase | Total bought | Total Spend
customer.total_spend:M: Accumulated Amount | Lifetime Value | Total Business
customer.tier:Y: Customer Grade | Grade | Customer Level | Customer Tier | Classification | Tier
customer.tier:Y: Customer Rating Class | Class | ABC Class | Level | Client Grade | VIP Level
order.order_id:O: PO | Our Order No. | Buyer PO | Order Ref. No. | PO Number | Order # | Job No.
order.order_id:O: Buyer's PO No. | P.O. No. | P/I No. | Order No. | S/O No.
order.order_date:d: Order Received | Contract Date | Confirmation Date | PO Issued | Purchase Date
order.order_date:d: Order Release | Order in | Date Issued | Booked On | Date | Date of Purchase
order.order_date:d: Placing Date
order.product_model:k: Reference (article) | SKU | Garment | Product No. | Style Name | Buyer Style No.
order.product_model:k: Article Number | Product Code | Merchandise | Style Code | SKU Code | Item No.
order.quantity:q: Order Quantity | Qty | Total Qty | QTY(SET) | Pairs | How many | Qty (pcs)
order.quantity:q: Contracted Quantity | Amount of pcs | Qty Ordered | Order Volume | Quantity (pcs)
order.unit:u: Unit (pcs/set) | Measure | Units of Measure | Packing unit | Unit of Measure
order.unit:u: Measuring unit | Quantity Unit | Order unit | UOM | UoM. | Unit | Unit of Measurement
order.unit_price:p: Price | FOB Price | Unit Rate | USD per pc | FOB USD | Unit Price (USD)
order.unit_price:p: Price per pc | Sale Price | DDP Price | Sales Price | FOB Price US$ | Contract Price
order.amount:m: Amount | Grand Total | Contract Amount | Line Amount | Amount in USD | Amt. | Line Total
order.amount:m: Value | Turnover | PO Amount | Sales Value | Total Amt
order.due_date:E: Must ship by | Required By | Due On | In-hand date | Committed Date | Shipment deadline
order.due_date:E: CRD | Handover date | Handover Due | Est. Delivery | Expected Delivery Date
order.due_date:E: Requested date
order.ship_date:E: Shipping day | On Board Date | Delivered from factory on | Actual Shipment
order.ship_date:E: Shipped Out | Actual ETD | Ship Date | Goods sent | Shipped out on | Dispatched
order.ship_date:E: Date Shipped | Container left
order.receive_date:E: Goods Received | POD Date | Received On | Date of receipt | Goods received on
order.receive_date:E: Arrived at customer | Signed Receipt Date | Date of Arrival | ATA | Signed for on
order.receive_date:E: Customer Received | Client Received
order.status:h: State | Delivery Status | Order Status | Production Status | Situation | Current Status
order.status:h: Order State | Order Stage | Stage now | Stat. | Fulfillment | Progress
order.currency:$: Curr | Money | Crcy | Pricing Currency | Invoice Currency | Cur | Currency | CCY
order.currency:$: Trading Currency | Order Currency | Currency Unit | Curr.
order.size:l: Size (S/M/L) | Size | Size No. | Size Label | Size run | Size Code | Size Name
order.size:l: Garment Size | Sizes | Sizing | Sz
followup.followup_date:d: Log Date | Date | Follow-up Date | Communicated on | Contact Day
followup.followup_date:d: Followed up on | Date Contacted | Touch Date | Date & Time | Date of Visit
followup.followup_date:d: When | Recorded On
followup.content:x: Follow up details | Contact Notes | Discussion | Minutes | Situation | Discussed
followup.content:x: Details of call | Communication Content | Contact Report | Points Discussed
followup.content:x: Contact Details (what) | Subject
followup.next_date:D: When next | Chase on | Next Follow-up | Next Appointment | Ring again | Next Date
followup.next_date:D: Chase date | Next Visit Date | Contact Again | Recontact Date | Next Call Date
followup.next_date:D: Remind Me
followup.next_action:f: Next Action | Action Items | Further Action | Plan | Our next step
followup.next_action:f: Planned Action | Task | Next Steps | To Do | Follow-up Plan
followup.next_action:f: What we do next
followup.method:v: Contact Way | Channel | Contact Via | Through | Communication Channel | Call/Visit
followup.method:v: Means of contact | Activity Type | Follow-up Type | Contact Channel | Medium
followup.method:v: Contacted via
followup.response:x: What they answered | Answer | Call Result | Customer opinion | Customer Comment
followup.response:x: Customer Response | Result of contact | Customer Reaction | Interest | They said
followup.response:x: Reply | Response
service.service_date:d: Issue Date | Accepted On | Opened On | Created | Reported On | Submitted on
service.service_date:d: Ticket Date | Complaint Date | Logged On | Date of Claim | Complaint Received
service.service_date:d: Incident Date
service.service_type:j: Problem Type | Type of Issue | Kind of case | Service Type | Type
service.service_type:j: Classification | Issue Category | Event Type | Issue Type | Kind | Incident Type
service.service_type:j: Nature of Case
service.description:x: Problem Details | Claim Content | Complaint Description | Case | Content
service.description:x: Nature of problem | Issue Details | Trouble | Summary | Reported Problem | Problem
service.description:x: Request Details
service.handler:n: Attended by | Support Agent | Worked on by | Technician | Follower | After-sales Rep
service.handler:n: Dealt with by | Responsible Staff | Done By | Assignee | Closed By | Followed by
service.result:z: What we did | Measure | Disposal | Corrective Action | Final Solution | Handling Result
service.result:z: Solution Offered | Ticket Status | How handled | Action Taken | Disposition | Decision
service.closed_date:D: Solved date | Completion Date | Case Closed On | Settled On | Closed Date
service.closed_date:D: Date Completed | Closed | Completed On | Concluded On | Date of closure
service.closed_date:D: Case Closed | Date of resolution
service.order_id:O: Order in question | Order Number | Sales Order | S/C No. | PI No. | Original Order
service.order_id:O: PO | PO# | Affected Order | Order No. | Original Order No. | About order
service.first_reply_date:D: Date Replied | 1st Response | Date of first reply | Answered On
service.first_reply_date:D: Initial Response | Date of first response | First Reply Date
service.first_reply_date:D: First reaction on | First Response | Responded On | First replied on
service.first_reply_date:D: Date of reply
service.product_model:k: Product Model | Goods | Affected Item | Product in question | Product affected
service.product_model:k: Part No. | Defective Product | Model | Affected Style | Item No. | SKU
service.product_model:k: Style No.
feedback.feedback_date:d: Feedback Time | Feedback Date | Received On | Reply Date | Answered On | When
feedback.feedback_date:d: Feedback Received On | Rated On | Date of Survey | Report Date | Interview Date
feedback.feedback_date:d: Date of reply
feedback.content:x: Suggestion | Message | Comment | Reason for score | Buyer Comments | In their words
feedback.content:x: Evaluation | Review | Feedback Content | Opinions | Customer Says | Reasons
feedback.rating:r: How satisfied | Client Rating | Review score | Satisfaction mark | CSAT Score
feedback.rating:r: Client Score | Satisfaction Level | Rated | Satisfaction Rating | Rate
feedback.rating:r: Satisfaction (1-5) | Score (1-5)
feedback.handling:Z: Company Response | Countermeasure | Our Action | Improved? | Improvements
feedback.handling:Z: Reply to customer | Treatment | Reaction | Measures | Factory Response
feedback.handling:Z: Measures Taken | Improvement Measures
feedback.category:B: Type | On what | Theme | Class | Feedback Topic | Type of Feedback | Category
feedback.category:B: Regarding | Feedback Area | What about | Subject | Related To
activity.activity_name:A: Exhibition | Name of Exhibition | Marketing Activity | Event | Show Name
activity.activity_name:A: Which fair | Exhibition Name | Activity | Name of Fair | Event Title | Show
activity.activity_name:A: Expo
activity.start_date:d: Show Date | Activity Date | Start Date | Dates | Date Held | Commencement
activity.start_date:d: Day of event | When | Begin Date | Date of Event | Exhibition Date | Fair Date
activity.activity_type:y: Form | Type of Activity | Event Format | Type | Kind | Nature | Nature of event
activity.activity_type:y: Format | Event Kind | Type of Event | Kind of Event | Event Category
activity.effect:x: Effect | Outcome | Evaluation | Result
activity.goal:x: Event Objective | Event Purpose | Marketing Objective | Aim | Aim of Event
activity.goal:x: Main objective | Expected result | Why we went | Event Goal | Purpose | Event Aim
activity.goal:x: What for
activity.goal_value:N: Target No. | Goal Number | Planned Number | No. targeted | Target Figure
activity.goal_value:N: Target Qty | Target Value | Target Leads | Expected Number | Target
activity.goal_value:N: Target Number | Planned leads
activity.attendees:N: Number of Attendees | Persons present | No. of Guests | Headcount | People
activity.attendees:N: Attendee count | Persons | No. of People | Participants | How many came
activity.attendees:N: Total Visitors | Number of Participants
activity.content:x: Client comments | Customer Comments | Attendee feedback | Comments
activity.content:x: Customer Feedback | Guest Feedback | Customers' opinions | Participants' feedback
activity.content:x: What customers said | Visitor Feedback | Client Feedback | Feedback
guest.activity_name:A: Met at event | Which event | Trade Show | Campaign | Attended Event | Trade Fair
guest.activity_name:A: Expo | Show | Fair | Event Attended | Exhibition | Fair Name
guest.product_interest:K: Products Interested | Items of Interest | What they want | Interested Item
guest.product_interest:K: Product Required | Potential product | Asked About | Interested Product
guest.product_interest:K: Inquired product | Product enquiry | Interest | Interested In
guest.intent:l: Lead Temperature | Interest Level | Priority | Temperature | Purchase Intention
guest.intent:l: Hot/Warm/Cold | Willingness | Level of Interest | Potential | Intent Level
guest.intent:l: Degree of Interest | How interested
activity.activity_name:A: Marketing campaign | Project | Title
activity.attendees:N: Crowd | Participants no. | Visitor number
activity.content:x: Feedback from customers | Feedback from visitors
activity.start_date:d: Kick-off | Scheduled for
customer.address:a: Complete address | Consignee address | Courier address | Deliver to
customer.address:a: Delivery address | Detailed address | Invoice address | Send samples to | Ship to
customer.address:a: Ship-to address | Shipping address | Street and number | Warehouse address
customer.address:a: Where to send
customer.city:b: Address city | Billing City | City area | City based | City location | HQ city
customer.city:b: Head office city | Mailing City | Metro | Office city | Ort | Place | Shipping city
customer.city:b: Where based
customer.contact_name:n: Ansprechpartner | Purchasing manager | Representative | Who to talk to
customer.country:L: Based country | Billing Country | Country of registration
customer.customer_id:Q: BP code | C. code | Customer key | Debitor | Debtor no. | ERP no. | File no.
customer.customer_id:Q: Kunden-Nr. | Record ID | System ID
customer.customer_name:C: Company Title
customer.industry:i: Branch of industry | Business area | Business scope | Industry group | Line
customer.industry:i: Market sector | Product field | Sells what | Trade sector | Type of industry
customer.note:x: Attention points | Background | Description | More info
customer.owner:n: Account Mgr | Acct. manager | Agent | Handling sales | I/C
customer.phone:T: Call | Call at | M. | Number to call | T. | Telefon
customer.phone_alt:T: Alternate mobile | Emergency phone | Second number
customer.position:J: Department/Title | Job Description | Position / Dept | Work position
customer.province:P: Bundesland | County/State | Federal state | Prov/State | State / County
customer.province:P: State or province | State/Region
customer.registered_date:d: Account created | Became customer | Buyer since | Contact since
customer.registered_date:d: Cooperation since | Date captured | Date of entry | Date recorded
customer.registered_date:d: Entered on | Partner since | Record date | Reg. date | Setup date
customer.short_name:b: Acronym | Brand | Brand name | Common name | Commonly called | Display name
customer.short_name:b: Internal name | Matchcode | Search name
customer.source:S: Contact source | Enquiry from | Found via | How found | Source of inquiry
customer.tier:Y: Customer class | Rank | Value grade
customer.wechat:w: His WeChat | WeChat handle | Wechat user
feedback.category:B: Subject area | Topic area
feedback.content:x: Comments received | Points raised
feedback.customer_name:C: Given by | Given by (company) | Raised by
feedback.handling:Z: Corrective measure | Dealt with | Handled | Settlement | Steps taken
feedback.rating:r: Evaluation | Rating out of 5 | Score out of 5
followup.contact_name:n: Attendee | Counterpart | Met | Participants | Who | With | With whom
followup.content:x: Activity description
followup.customer_name:C: About (customer) | Regarding (account)
followup.followup_date:d: Activity time | Call/Visit date | Last contact date
followup.method:v: Call/Email/Visit
followup.next_action:f: Action points | Need to do | What to do
followup.next_date:D: Next activity | Recall date
followup.owner:n: Activity assigned to | Activity owner | Agent | Author | Created by | Made by
followup.owner:n: Merchandiser | Note owner | User
followup.stage:i: Sales Stage | Deal Stage | Opportunity Stage | Pipeline Stage | Stage
followup.product_interest:K: Interested in | Product Interest | Product wanted
followup.expected_amount:M: Expected Amount | Deal Value | Deal Amount | Opportunity Amount
followup.expected_amount:M: Expected Revenue | Deal Size | Expected Amount (USD)
followup.expected_date:E: Expected Close | Expected Close Date | Close Date | Expected Order Date
followup.probability:i: Likelihood | Probability | Chance | Win Probability | Probability (%)
followup.lost_reason:S: Lost because of | Lost Reason | Loss Reason | Reason lost | Why lost
followup.competitor:C: Competitor | Competitors | Lost to | Rival
followup.response:x: Feedback from buyer
guest.activity_name:A: Visited us at
guest.contact_name:n: Who
guest.customer_name:C: Works for
guest.intent:l: Chance | How hot | Lead rating | Lead status | Likelihood
guest.product_interest:K: Favoured items | Inquiry about | Looked at | Needs | Product requirement
order.amount:m: Invoice amount | Invoice value | Net amount | Net value
order.currency:$: Price currency | Trade currency
order.customer_name:C: Invoice to | Ordered by | Ordered by (company)
order.due_date:E: Cancel date | Liefertermin | Original ETD
order.note:x: Add. info | Explanations | Important | Info | Notice | Other requests | Shipping remarks
order.order_date:d: Created at | Sales date
order.order_id:O: Order confirmation no. | Sales confirmation
order.product_model:k: Artikel | Description | What | What ordered
order.quantity:q: Volume
order.receive_date:E: Arrived at warehouse | Received at destination | Receiving date
order.ship_date:E: Actual ex-factory | Actual ex-fty | Handed over to forwarder | Left warehouse
order.size:l: Size mark
order.status:h: Status update
order.unit:u: Pcs/Set
order.unit_price:p: Quoted price
service.closed_date:D: Done
service.description:x: Cause | Reason | Ticket name
service.first_reply_date:D: First contact back
service.handler:n: Agent | Case manager | Dealt by | Engineer | Follow by
service.order_id:O: Original PO | PO involved
service.result:z: Action | Actions | Agreed settlement | Agreed solution | Compensation | End result
service.result:z: Final result | Final settlement | Processing result | Resolution details | Settled by
service.result:z: Settlement | Verdict
service.service_type:j: Reason type
customer.-:: Modified By=n | Staff Count=q | Shipping Mark=i | Serial No.=O | Sample Charge=M | Founded=d
customer.-:: Language=i | Last Modified=d | Hobby=n | QQ=T | Seq=i | Fax=T | Tax Rate=M
customer.-:: Annual Import Volume=q | ZIP=O | Logo=i | Credit Days=q | P.O. Box=i | Web=P
customer.-:: Annual Turnover=M | Forwarder=n | Website=P | Incoterms=x | Birthday=d | SWIFT=O
customer.-:: Commission=M | Time Zone=i | Gender=i | Bank=C | S/N=i | Currency=i
customer.-:: URL=P | Port of Destination=i | Skype=T | No. of Employees=q | Fax No.=T
customer.-:: Postcode=O | Competitor=C | Bank Account=q | Year Established=d | Discount=M | Line ID=T
customer.-:: Certificates=i | Department=i
order.-:: VAT=M | Updated On=d | Invoice Date=d | Mould Cost=M | Made by=n | Paid On=d
order.-:: Payment Received=M | Net Weight=q | Fabric ETA=d | Prepared by=n | Payment Date=d | LC No.=O
order.-:: Paid=M | Incoterms=x | Production Start=d | Approved by=n | Freight=M | Stock=q | Gender=i
order.-:: Discount=M | Ship Mode=i | Trade Terms=x | Voyage=i | Material Composition=i | Gross Weight=q
order.-:: Washing=i | Sr. No.=O | Tracking No.=O | HS Code=O | Exchange Rate=M | Packing Method=i
order.-:: Weight=q | No.=O | S/N=i | Payment Terms=x | Supplier=C | No. of Cartons=q | Insurance=M
order.-:: Colour=i | Label=i | QC Result=i | ETA=d | Measurement=q | Balance Payment Date=d | Color=i
order.-:: Cutting Date=d | G.W.=q | Carton=i | Factory=C | Brand=i | MOQ=q | Shipping Method=i
order.-:: Embroidery=i | Seq.=i | Forwarder=n | Tooling Fee=M | CTNS=q | Destination=i | Container No.=O
order.-:: Photo=i | Voyage no.=O | L/C no.=O | Deposit=M | Sample fee=M | Bill of lading=O | AWB no.=O | Season=i
order.-:: Fabric in-house=d | Inspection date=d | Deposit date=d | Over/short=M | Yarn count=i | Barcode=O
followup.-:: S/N=i | Budget=M | Manager Comment=x | Win Rate=M | Hotel=C | No.=O
followup.-:: Quote No.=O | Attachment=i | Opportunity=i | Taxi fee=M | Expense=M | Duration=q
followup.-:: Last Modified=d | Last Contact Date=d | Read by=n | Mileage=q | Weather=i
followup.-:: Seq=i | Cost=M | Last Contact=d | Updated On=d | Photo=i
followup.-:: Location=P | Distance=q | Approved By=n | Previous Contact=d
service.-:: Priority=i | Compensation Amount=M | Cause=x | Root Cause=x | Photo=i
service.-:: 8D Report=x | Defect Rate=M | Defective Qty=q | Serial No.=O
service.-:: Escalated=i | Freight=M | Warranty=i | Lot No.=O | Credit Note No.=O | Batch No.=O
service.-:: Tracking No.=O | Purchase Date=d | Shipped Date=d | Attachment=i
service.-:: Approved By=n | S/N=i
feedback.-:: S/N=i | No.=O | Will buy again=i | Reorder?=i
feedback.-:: Interviewer=n | Order Qty=q | Anonymous=i
feedback.-:: Batch No.=O | Season=i | Language=i | Photo=i | Attachment=i
activity.-:: Ends On=d | Stand No.=O | Hall=i | Organizer=n | Venue=P | Actual cost=M
activity.-:: Location=P | Weather=i | No.=O | Booth No.=O | Photo=i | Travel cost=M | Budget=M
activity.-:: Hotel=C | Booth Size=q | End Date=d | Booth=i | Staff=n | City=i
guest.-:: Table No.=O | Hotel=C | Lucky draw=i | Arrival=i | Flight=O | Check-in Time=d | S/N=i
guest.-:: Badge No.=O | Parking=i | Gift=i | Gender=i | Country=q | Signature=i | Dietary=i | Booth No.=O
guest.-:: Seat No.=O | No.=O | Title=i
"""


def headers() -> Iterator[tuple[str, str, str, str]]:
    """(table, field, header, content letter)."""
    for line in HEADERS.strip().splitlines():
        key, letter, words = line.split(":", 2)
        table, _, name = key.partition(".")
        for word in words.strip().split(" | "):
            if name == "-":
                header, _, below = word.rpartition("=")
                yield table, name, header, below
            else:
                yield table, name, word, letter
