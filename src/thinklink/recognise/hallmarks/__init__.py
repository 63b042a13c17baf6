"""The table of hallmarks: explicit, sorted by key, one file each.

Adding one means adding a file, a line here, and a line in `weights.json`.
"""

from __future__ import annotations

from typing import Final

from .advert_no_employer import AdvertNoEmployer
from .advert_wants_insiders import AdvertWantsInsiders
from .asks_access import AsksAccess
from .asks_clearance import AsksClearance
from .asks_colleagues import AsksColleagues
from .asks_cv import AsksCv
from .asks_documents import AsksDocuments
from .asks_identity_papers import AsksIdentityPapers
from .asks_inside_view import AsksInsideView
from .asks_introductions import AsksIntroductions
from .asks_login import AsksLogin
from .asks_money import AsksMoney
from .asks_routine import AsksRoutine
from .asks_small_favour import AsksSmallFavour
from .asks_unpublished import AsksUnpublished
from .asks_work_details import AsksWorkDetails
from .career_before_degree import CareerBeforeDegree
from .career_mismatch import CareerMismatch
from .career_overlaps import CareerOverlaps
from .career_too_soon import CareerTooSoon
from .career_vague import CareerVague
from .eases_checkable_firm import EasesCheckableFirm
from .eases_checkable_route import EasesCheckableRoute
from .eases_concrete import EasesConcrete
from .eases_concrete_trade import EasesConcreteTrade
from .eases_everyday import EasesEveryday
from .eases_known import EasesKnown
from .eases_normal_terms import EasesNormalTerms
from .eases_official_channel import EasesOfficialChannel
from .eases_plain_sales import EasesPlainSales
from .eases_public_only import EasesPublicOnly
from .eases_takes_no import EasesTakesNo
from .eases_through_employer import EasesThroughEmployer
from .firm_denied import FirmDenied
from .firm_generic import FirmGeneric
from .firm_lookalike import FirmLookalike
from .firm_thin import FirmThin
from .firm_younger import FirmYounger
from .lure_file import LureFile
from .lure_link import LureLink
from .mail_fails_checks import MailFailsChecks
from .mail_link_elsewhere import MailLinkElsewhere
from .mail_not_from_platform import MailNotFromPlatform
from .network_burst import NetworkBurst
from .network_fast_growth import NetworkFastGrowth
from .network_mutual import NetworkMutual
from .offer_easy_work import OfferEasyWork
from .offer_flattery import OfferFlattery
from .offer_gift import OfferGift
from .offer_grows import OfferGrows
from .offer_hidden_pay import OfferHiddenPay
from .offer_investment import OfferInvestment
from .offer_out_of_proportion import OfferOutOfProportion
from .offer_paid_call import OfferPaidCall
from .offer_paid_paper import OfferPaidPaper
from .offer_paid_talk import OfferPaidTalk
from .offer_paid_travel import OfferPaidTravel
from .offer_romance import OfferRomance
from .offer_scarce import OfferScarce
from .offer_urgency import OfferUrgency
from .offer_vague_client import OfferVagueClient
from .person_gov_contacts import PersonGovContacts
from .person_known import PersonKnown
from .person_mixed_script import PersonMixedScript
from .person_new_but_senior import PersonNewButSenior
from .person_new_profile import PersonNewProfile
from .person_photo_elsewhere import PersonPhotoElsewhere
from .shape import Hallmark, WordingHallmark
from .talk_around_employer import TalkAroundEmployer
from .talk_authority import TalkAuthority
from .talk_avoids_checks import TalkAvoidsChecks
from .talk_drift import TalkDrift
from .talk_grievance import TalkGrievance
from .talk_handover import TalkHandover
from .talk_mutual_as_proof import TalkMutualAsProof
from .talk_other_channel import TalkOtherChannel
from .talk_personal_probe import TalkPersonalProbe
from .talk_plays_down import TalkPlaysDown
from .talk_secrecy import TalkSecrecy
from .talk_shared_past import TalkSharedPast
from .talk_takes_no_no import TalkTakesNoNo
from .talk_trial_piece import TalkTrialPiece
from .text_buzzwords import TextBuzzwords
from .text_near_copy import TextNearCopy
from .text_reads_genuine import TextReadsGenuine
from .text_reads_malicious import TextReadsMalicious

HALLMARKS: Final[tuple[Hallmark, ...]] = (
    AdvertNoEmployer(),
    AdvertWantsInsiders(),
    AsksAccess(),
    AsksClearance(),
    AsksColleagues(),
    AsksCv(),
    AsksDocuments(),
    AsksIdentityPapers(),
    AsksInsideView(),
    AsksIntroductions(),
    AsksLogin(),
    AsksMoney(),
    AsksRoutine(),
    AsksSmallFavour(),
    AsksUnpublished(),
    AsksWorkDetails(),
    CareerBeforeDegree(),
    CareerMismatch(),
    CareerOverlaps(),
    CareerTooSoon(),
    CareerVague(),
    EasesCheckableFirm(),
    EasesCheckableRoute(),
    EasesConcrete(),
    EasesConcreteTrade(),
    EasesEveryday(),
    EasesKnown(),
    EasesNormalTerms(),
    EasesOfficialChannel(),
    EasesPlainSales(),
    EasesPublicOnly(),
    EasesTakesNo(),
    EasesThroughEmployer(),
    FirmDenied(),
    FirmGeneric(),
    FirmLookalike(),
    FirmThin(),
    FirmYounger(),
    LureFile(),
    LureLink(),
    MailFailsChecks(),
    MailLinkElsewhere(),
    MailNotFromPlatform(),
    NetworkBurst(),
    NetworkFastGrowth(),
    NetworkMutual(),
    OfferEasyWork(),
    OfferFlattery(),
    OfferGift(),
    OfferGrows(),
    OfferHiddenPay(),
    OfferInvestment(),
    OfferOutOfProportion(),
    OfferPaidCall(),
    OfferPaidPaper(),
    OfferPaidTalk(),
    OfferPaidTravel(),
    OfferRomance(),
    OfferScarce(),
    OfferUrgency(),
    OfferVagueClient(),
    PersonGovContacts(),
    PersonKnown(),
    PersonMixedScript(),
    PersonNewButSenior(),
    PersonNewProfile(),
    PersonPhotoElsewhere(),
    TalkAroundEmployer(),
    TalkAuthority(),
    TalkAvoidsChecks(),
    TalkDrift(),
    TalkGrievance(),
    TalkHandover(),
    TalkMutualAsProof(),
    TalkOtherChannel(),
    TalkPersonalProbe(),
    TalkPlaysDown(),
    TalkSecrecy(),
    TalkSharedPast(),
    TalkTakesNoNo(),
    TalkTrialPiece(),
    TextBuzzwords(),
    TextNearCopy(),
    TextReadsGenuine(),
    TextReadsMalicious(),
)

__all__ = ["HALLMARKS", "Hallmark", "WordingHallmark"]
