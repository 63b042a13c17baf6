"""For every wording hallmark: sentences of our own that show it, and near misses that must not."""

from __future__ import annotations

SHOWS: dict[str, tuple[str, ...]] = {
    "advert.wants_insiders": (
        "A few hours a week from home, paid monthly, an adviser role beside your present job.",
        "Applicants with an active clearance are preferred for this post.",
    ),
    "asks.access": (
        "Could you tell me which firewall the plant uses?",
        "Please describe the protection settings at the two substations.",
        "Where do the night shift keep the control room log?",
    ),
    "asks.clearance": (
        "Please confirm your clearance and when it lapses.",
        "Is everyone in your team DV these days?",
    ),
    "asks.colleagues": (
        "Could you send me a list of the engineers in your team?",
        "Who signs off on the hosting side now?",
        "Which of the analysts is struggling with debt?",
    ),
    "asks.identity_papers": (
        "Kindly send the passport page and your bank details.",
        "I need a scan of your staff card today.",
    ),
    "asks.login": (
        "Please sign in with your work account on the page below.",
        "A six digit code will arrive, please read it back to me.",
    ),
    "asks.money": (
        "Please send the refundable deposit of 300 euros first.",
        "Invest a little in crypto and see the profit grow.",
    ),
    "asks.unpublished": (
        "Could you share the draft report before it goes to the board?",
        "I would like to know the negotiating position that is not public.",
        "Tell me what the committee really decides in private session.",
    ),
    "lure.file": (
        "Unpack the zip on your office computer and press run anyway.",
        "Please enable content when the office sheet opens.",
    ),
    "offer.flattery": ("Your outstanding and renowned expertise impressed all of us, you are a perfect fit.",),
    "offer.gift": ("I have sent you a small present, a tablet for you.",),
    "offer.hidden_pay": (
        "We pay in cash on arrival.",
        "The fee can go to your private account, there is no need of an invoice.",
    ),
    "offer.paid_paper": ("We pay 600 euros for a short paper.", "The fee for each report is agreed between us."),
    "offer.paid_travel": (
        "Flight in business class and the hotel are covered by us.",
        "We invite you to a seminar, everything is paid for.",
    ),
    "offer.romance": ("I miss you so much, my dear.",),
    "offer.scarce": ("Only two places are left and you were chosen.",),
    "offer.urgency": ("Please send it today, the list closes at once.",),
    "offer.vague_client": ("Our client prefers to remain anonymous.",),
    "talk.around_employer": (
        "There is no need to involve your employer.",
        "Please do not mention it to your department.",
        "It is simplest not to list it in the annual declaration.",
    ),
    "talk.avoids_checks": ("Do not call the hotel directly.", "My camera is broken and the website is being redone."),
    "talk.mutual_as_proof": ("I see we share many mutual connections, so we trust each other.",),
    "talk.other_channel": ("Add me on WhatsApp, it is easier.", "Please write to my private address."),
    "talk.secrecy": ("Keep it between us.", "Nobody need know, and delete these messages."),
    "talk.trial_piece": ("The first piece is a paid trial paper, the fee is small.",),
    "eases.checkable_route": ("Ring our switchboard, the number is on the public site.",),
    "eases.through_employer": ("Please ask your employer first, your press office may want to know.",),
    "eases.public_only": ("Please do not send anything confidential, only published sources.",),
}

NEAR_MISSES: dict[str, tuple[str, ...]] = {
    "advert.wants_insiders": ("The role is full time in our Leeds office.",),
    "asks.access": ("Our new platform is out this week.", "I passed the site on my way home."),
    "asks.clearance": ("The clearance sale ends on Sunday.",),
    "asks.colleagues": ("My colleague Priya sends her regards.", "The team won on Saturday."),
    "asks.identity_papers": ("My passport expired on holiday, what a mess.",),
    "asks.login": ("I forgot my password again this morning.",),
    "asks.money": ("The deposit on our flat came back at last.",),
    "asks.unpublished": (
        "Please do not share anything confidential.",
        "The report is published on Tuesday.",
        "We never ask for unpublished figures.",
    ),
    "lure.file": ("I attach the agenda as a PDF.",),
    "offer.flattery": ("The soup was excellent.",),
    "offer.gift": ("The children loved the present from their aunt.",),
    "offer.hidden_pay": ("I never carry cash any more.",),
    "offer.paid_paper": ("I read your paper on the train.",),
    "offer.paid_travel": ("The trip home was long.",),
    "offer.romance": ("I love this recipe.",),
    "offer.scarce": ("There are plenty of seats in the hall.",),
    "offer.urgency": ("Today was a good day.",),
    "offer.vague_client": ("Our client is Northbeck Council, as the notice says.",),
    "talk.around_employer": ("Please tell your department, we will wait.", "Your employer has to agree first."),
    "talk.avoids_checks": ("Call me on the office line whenever you like.",),
    "talk.mutual_as_proof": ("The feeling is mutual, said the cat.",),
    "talk.other_channel": ("The signal on the line is red.", "We saw the telegram in the museum."),
    "talk.secrecy": ("You may tell anyone you like.",),
    "talk.trial_piece": ("The trial of the new tram starts in May.",),
    "eases.checkable_route": ("Do you like it here?",),
    "eases.through_employer": ("Your house is lovely.",),
    "eases.public_only": ("Send me everything you have.",),
}
