"""The table of hallmarks: explicit, sorted by key, one file each.

Adding one means adding a file, a line here, and a line in `weights.json`.
"""

from __future__ import annotations

from typing import Final

from .advert_wants_insiders import AdvertWantsInsiders
from .asks_access import AsksAccess
from .asks_clearance import AsksClearance
from .asks_colleagues import AsksColleagues
from .asks_identity_papers import AsksIdentityPapers
from .asks_login import AsksLogin
from .asks_money import AsksMoney
from .asks_unpublished import AsksUnpublished
from .eases_checkable_route import EasesCheckableRoute
from .eases_known import EasesKnown
from .eases_public_only import EasesPublicOnly
from .eases_takes_no import EasesTakesNo
from .eases_through_employer import EasesThroughEmployer
from .firm_denied import FirmDenied
from .lure_file import LureFile
from .offer_flattery import OfferFlattery
from .offer_gift import OfferGift
from .offer_hidden_pay import OfferHiddenPay
from .offer_out_of_proportion import OfferOutOfProportion
from .offer_paid_paper import OfferPaidPaper
from .offer_paid_travel import OfferPaidTravel
from .offer_romance import OfferRomance
from .offer_scarce import OfferScarce
from .offer_urgency import OfferUrgency
from .offer_vague_client import OfferVagueClient
from .person_new_profile import PersonNewProfile
from .person_photo_elsewhere import PersonPhotoElsewhere
from .shape import Hallmark, WordingHallmark
from .talk_around_employer import TalkAroundEmployer
from .talk_avoids_checks import TalkAvoidsChecks
from .talk_mutual_as_proof import TalkMutualAsProof
from .talk_other_channel import TalkOtherChannel
from .talk_secrecy import TalkSecrecy
from .talk_takes_no_no import TalkTakesNoNo
from .talk_trial_piece import TalkTrialPiece

HALLMARKS: Final[tuple[Hallmark, ...]] = (
    AdvertWantsInsiders(),
    AsksAccess(),
    AsksClearance(),
    AsksColleagues(),
    AsksIdentityPapers(),
    AsksLogin(),
    AsksMoney(),
    AsksUnpublished(),
    EasesCheckableRoute(),
    EasesKnown(),
    EasesPublicOnly(),
    EasesTakesNo(),
    EasesThroughEmployer(),
    FirmDenied(),
    LureFile(),
    OfferFlattery(),
    OfferGift(),
    OfferHiddenPay(),
    OfferOutOfProportion(),
    OfferPaidPaper(),
    OfferPaidTravel(),
    OfferRomance(),
    OfferScarce(),
    OfferUrgency(),
    OfferVagueClient(),
    PersonNewProfile(),
    PersonPhotoElsewhere(),
    TalkAroundEmployer(),
    TalkAvoidsChecks(),
    TalkMutualAsProof(),
    TalkOtherChannel(),
    TalkSecrecy(),
    TalkTakesNoNo(),
    TalkTrialPiece(),
)

__all__ = ["HALLMARKS", "Hallmark", "WordingHallmark"]
