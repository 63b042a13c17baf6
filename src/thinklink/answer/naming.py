"""What a dossier goes by: the one name a person would use for it."""

from __future__ import annotations

from thinklink.dossier import Dossier


def name_of(dossier: Dossier) -> str | None:
    """Return what the subject goes by: the persona, else the advert's organisation or title, else the firm."""
    advert = dossier.approach.advert
    of_advert = (advert.organisation or advert.title) if advert else None
    return dossier.profile.name or of_advert or dossier.firm.name
