"""Hallmark `person.gov_contacts`: boasts of contacts in government."""

from __future__ import annotations

from .shape import WordingHallmark


class PersonGovContacts(WordingHallmark):
    """Boasts of contacts in government.

    What it sees: a page that names ministries, forces or officials as contacts, clients or interests.

    Why it matters: false profiles gather officials and say so, because one official reassures the next (NPSA
    (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021).

    How it is fooled: lobbyists, suppliers and former officials do have such contacts.

    What it cannot tell: whether the contacts are real.
    """

    key = "person.gov_contacts"
    label = "Boasts of contacts in government"
    reference = "NPSA (then CPNI), Think Before You Link, list of profile and approach hallmarks, 2021"
    needs = ("profile",)
    says = "The page boasts of contacts in government or the forces."
    acts = ("profile.gov_contacts",)
    speakers = ("profile", "persona", "advert")
    points_to = "intelligence"
