"""Thirty invented firms as somebody would copy them: fifteen fronts and fifteen small genuine ones, alike in trade.

The fronts follow what was reported of such firms: big words about bridging and insight, no people, no address that can
be checked, a request for former officials and insiders, a past that the register does not know. Half of the genuine
ones are hard on purpose: young, thin, full of big words, or in the very trades that fronts claim.
"""

from __future__ import annotations

FRONTS = {
    "tallow": """Tallow Meridian Advisory
Home | About | Insights | Careers | Contact
Bridging East and West through strategic insight
We are a leading global consultancy that empowers decision makers with unique perspectives on geopolitics.
Our elite network of former officials and senior experts delivers tailored intelligence to our esteemed clients.
Join our expert network: share your inside view of policy in short paid reports, in full confidence.
© 2024 Tallow Meridian Advisory. All rights reserved.
""",
    "orrin": """Orrin Strategic Horizons
Who we are
Orrin Strategic Horizons is a premier international think tank connecting leaders across continents.
What we do
We provide bespoke research, high-level exchange and trusted channels for governments and enterprises.
We are always looking for experts with access to policy circles in Europe. Remote work, generous fees, no office hours.
Contact us: orrin.horizons@freemail.example
""",
    "sable": """SABLE BAY RESEARCH LIMITED
Company number 15502211
Registered office address
Unit 4, Mail Box Centre, 12 Quay Street, Harbourtown
Company status
Active
Company type
Private limited company
Incorporated on
19 February 2024

Sable Bay Research: since 1998 the trusted name in geopolitical risk
About us
For more than 25 years we have advised world leaders and Fortune 500 companies on strategic questions.
Our services
Global solutions, strategic consulting, market intelligence, elite networking.
""",
    "calder": """Calder Insight Group
Home
About us
Our services
Contact us
We are a global platform that connects the brightest minds in defence, semiconductors and energy with investors.
Our consultants earn up to 3,000 dollars for a single report. No meetings, no paperwork, complete discretion.
Former members of the armed forces and government employees are especially welcome.
""",
    "ninefold": """Ninefold Pacific Exchange
Our mission
To build bridges of understanding between people who shape the future.
Our vision
A world of win-win cooperation through dialogue and strategic partnership.
Why choose us
Exclusive delegations with all expenses paid. Private meetings with senior figures. First class travel.
© 2023 Ninefold Pacific Exchange
""",
    "brightwell": """www.brightwell-analytics.example
Brightwell Analytics is a boutique advisory firm for clients who wish to remain unnamed.
What we do
We turn non-public information into competitive advantage.
Our experts are current and former civil servants, engineers and officers who know what is not in the press.
Payment by crypto or gift card within 24 hours.
Get in touch on Telegram or WhatsApp. We do not have a telephone line.
""",
    "hartmoor": """Hartmoor Global Talent
Home | Jobs | About us | Contact
Hartmoor Global Talent is a leading executive search agency for professionals who hold a security clearance.
We place cleared staff with confidential clients around the world. Our clients cannot be named.
Send your CV, your clearance level and the names of the programmes you worked on.
All rights reserved. Privacy policy
""",
    "lumen": """Lumen Road Institute
About the institute
The Lumen Road Institute is an independent think tank devoted to peace, development and mutual prosperity.
Our experts
Our scholars come from every continent. (Page under construction)
Call for papers
We pay 800 euros for analysis of your government's position on trade talks that has not been published yet.
info@lumen-road.example
""",
    "greywater": """Greywater Capital Partners
Our approach
Leveraging synergies to unlock value in emerging ecosystems, we deliver holistic solutions to visionary leaders.
Our network
An exclusive circle of decision makers, opinion formers and thought leaders.
Our people
Our partners prefer to work in the background.
Contact us by the form below. We answer within the hour, day and night.
""",
    "vantor": """Vantor Data Services
Home / Services / Contact
We are a data company that helps clients understand the people behind decisions.
We look for consultants who can introduce us to colleagues in ministries, agencies and defence laboratories.
For each introduction we pay a bonus. For internal documents and drafts we pay more.
© 2025 Vantor Data Services. All rights reserved.
""",
    "selkirk": """Firm: Selkirk Asia Forum
Register: not found
Address: not plausible
Selkirk Asia Forum is an international association for strategic dialogue.
About us
We unite influential voices from politics, business and academia in an elite global network.
Our services
Conferences, study tours, honorary fellowships, paid speeches. All costs are covered by our sponsors.
""",
    "pinemark": """PINEMARK CONSULTING LTD
Company number: 14998120
Company status: Dissolved
Incorporated on: 2 May 2023
Nature of business (SIC): 70229 - Management consultancy activities

Pinemark Consulting
What we do
Pinemark Consulting is a global advisory firm with offices on four continents and hundreds of experts.
We offer strategic insights that others cannot. Our sources are close to power.
""",
    "delphin": """Delphin Knowledge Network
Who we are
We are a knowledge network that pays specialists for one-hour calls about their employer's plans.
Why join us
Easy money: most calls need no preparation. Your employer does not need to know.
We never ask for your bank details before the first call. Payment in cash is possible.
Contact us
enquiries@delphin-network.example
""",
    "arcwell": """Arcwell Policy Lab
Home | Team | Work | Contact
Arcwell Policy Lab is a young consultancy established 2025.
Our team
Anna, Head of Research. Ben, Partner. (Pictures to follow)
We commission short briefings from people who sit in the room: what was said, who said it, what comes next.
Exclusive, unpublished, discreet. Up to 1,500 pounds a page.
""",
    "monterro": """Monterro International Advisers
Our story
Monterro International Advisers is a consultancy of unmatched reach, founded in 1987.
Our services
Strategic intelligence, government relations, risk foresight, global solutions for global challenges.
Our clients
Governments, sovereign funds and Fortune 500 companies, whose names we protect.
Career
Are you a former diplomat, officer or analyst? Become a senior consultant from your home.
""",
}

GENUINE = {
    "bakery": """Hobb's Mill Bakery
Home | Our bread | Find us | Contact
We are a small family bakery in Lower Wick, baking since 1987.
Opening hours
Tuesday to Saturday, 7 am to 2 pm.
Phone: 01632 960112
© 2025 Hobb's Mill Bakery
""",
    "surveyors": """Penrow & Lisle Chartered Surveyors
About us
Penrow & Lisle is a practice of six chartered surveyors in Northam, founded in 1994 by Ruth Penrow and Tom Lisle.
Our services
Building surveys, party wall matters, lease extensions, valuations for probate. Fixed fees are on our price list.
Registered in England, company no 02871144. Regulated by the surveyors' institution.
Contact us: office@penrow-lisle.example, 01632 960204
""",
    "policy": """Fenn Policy Consulting
Who we are
Fenn Policy Consulting is a two-person consultancy on rail and bus regulation.
What we do
We answer consultations, train local councils and publish all our reports, free to read, on this site.
Our clients
Three county councils and a passenger group. We list every client and every fee above 1,000 pounds.
Call us on 01632 960331 or visit our office at 8 Station Road, Marlow Heath.
""",
    "expert_network": """Quillon Expert Calls
Home | How it works | Compliance | Contact
Quillon is an expert network that connects investors with people who know an industry.
Our approach
Every expert is trained in compliance before the first call. We do not accept anybody who works in government, and no
call may touch confidential information or a current employer. Calls are recorded and reviewed.
© 2024 Quillon Expert Calls Ltd. Registered in England no. 09911245. Privacy policy
""",
    "marketing": """Brightside Spark
Our services
Brightside Spark is a full-service marketing agency that delivers innovative, holistic solutions for ambitious brands.
Our work
Leveraging synergies between print and social media, we help local shops grow. See our posters for Dunn's Cycles.
Our team
Maya Dunn, Lewis Farrow, and Biscuit the dog.
Get in touch: hello@brightside-spark.example
""",
    "recruiter": """Corder Engineering Recruitment
Home | Vacancies | For employers | About us | Contact
We are a recruitment agency for mechanical and electrical engineers in the north, established in 2006.
Each vacancy names the employer, unless they ask us to wait until you have spoken to us.
We never ask for copies of your passport before an offer. Ring us on 01632 960415.
© 2025 Corder Engineering Recruitment Ltd. All rights reserved. Privacy policy
""",
    "think_tank": """Institute for Rural Transport
About the institute
The Institute for Rural Transport is an independent think tank, funded by its members and two foundations.
Our people
Director: Dr Ellen Marsh. Fellows: Owen Pryce, Samira Holt.
Our publications
All papers are open access. Authors are paid a fixed 400 pounds for a published paper after peer review.
Charity number 1199221. Contact us: 3 Castle Yard, Ludford.
""",
    "geopolitics": """Marrow Lane Risk
What we do
Marrow Lane Risk is a political risk consultancy. We read public sources so that insurers can price cover.
Our team
Five analysts, all named on this page, with their former employers.
We work from open sources only and do not pay for information. Our methods are published every year.
Founded in 2015. Company no. 09440127. Contact us: 01632 960518
""",
    "young": """KESTREL DRAWING OFFICE LIMITED
Company number 15811907
Registered office address
22 Alder Close, Wickford, WK4 2TT
Company status
Active
Incorporated on
3 June 2024

Kestrel Drawing Office
About us
We are a two-person drawing office: loft conversions, extensions, plans for building control.
We started in 2024 after twelve years at a larger practice. Our prices are below.
""",
    "translator": """Inge Falk Translations
About me
I am a sworn translator for Danish and English. I translate contracts, certificates and manuals.
Prices
12 pence a word, minimum 40 pounds.
Contact
inge.falk@freemail.example. I work from home, so please ring before you come: 01632 960603.
Privacy notice. © 2023 Inge Falk
""",
    "dive": """Harbour Dive Works
Home
Services
Gallery
Contact
We are a commercial diving contractor for harbours and fish farms.
Our services
Hull cleaning, mooring inspection, recovery. We hold the licences listed below.
Phone: 01632 960711
""",
    "defence": """Oakhurst Precision Castings
Home | Capabilities | Quality | Careers | Contact
Oakhurst Precision Castings is a manufacturer of valves and housings for the marine and defence sectors since 1971.
Our people
Eighty-five people work at our foundry in Oakhurst. Visitors need an appointment and proof of identity.
Enquiries: sales desk, 01632 960822. VAT number 299 4410 22
© 2025 Oakhurst Precision Castings Ltd
""",
    "travel": """Lanyard Study Tours
Who we are
Lanyard Study Tours is a travel company for schools, bonded and licensed.
Our tours
Battlefields, galleries, language weeks. Prices start at 420 pounds a pupil, teachers travel free one in ten.
Why choose us
A guide with every group, and a refund if we cancel. Call us on 01632 960934.
""",
    "it": """Tern & Co Computing
Our services
Tern & Co is a small IT company. We look after the computers of surgeries, dentists and charities in the valley.
Our prices
55 pounds an hour on site; a fixed monthly fee for backups.
We never ring you out of the blue and we never ask for your password.
Contact us: help@tern-computing.example, The Old Dairy, Pennick
""",
    "german": """Musterbau Holzhaus GmbH
Handelsregister
HRB 21177
Sitz: Musterstadt
Eingetragen am 14.03.2009
Stammkapital: 25.000 EUR
Rechtsform: GmbH
Status: aktiv
""",
}
