"""The words of a platform's own notices: what kind they are, what in them is the platform's, and where they end.

From one genuine notice of 2016 and the links of notices from 2018 to 2025; wording other than English has not been
seen in genuine mail and is taken from how the platform words its pages.
"""

from __future__ import annotations

import re
from typing import Final

#: kinds of notices by their subject, in the order of looking
KINDS: Final = (
    (
        "accepted",
        re.compile(
            r"accepted your (?:linkedin )?invitation|start a conversation with your new connection|is now a connection"
            r"|hat ihre (?:einladung|kontaktanfrage) angenommen|a accepté votre invitation|ha aceptado tu invitación",
            re.IGNORECASE,
        ),
    ),
    (
        "message",
        re.compile(
            r"^(?:re: )?(?:new )?messages? from |sent you (?:a|\d+) (?:new )?(?:message|inmail)|messaged you|new inmail"
            r"|replied to your|neue nachricht(?:en)? von|nouveaux? messages? de|nuevos? mensajes? de",
            re.IGNORECASE,
        ),
    ),
    (
        "invitation",
        re.compile(
            r"add me to your|wants to connect|would like to (?:connect|add|join)"
            r"|i(?:'d|\u2019d| would) like to (?:connect|add)|invitations?\b|join (?:my|your) (?:linkedin )?network"
            r"|waiting for your response|einladung|möchte sich .{0,40}vernetzen"
            r"|souhaite (?:se connecter|rejoindre)|quiere conectar|invitación|kontaktanfrage",
            re.IGNORECASE,
        ),
    ),
)
#: who sends them, where the subject says nothing
BY_SENDER: Final = {
    "invitations": "invitation",
    "messages-noreply": "message",
    "messaging-digest-noreply": "message",
    "inmail-hit-reply": "message",
    "hit-reply": "message",
    "member": "message",
}
#: a name in a subject, as each kind of notice puts it
NAME_IN_SUBJECT: Final = (
    re.compile(r"new connection, (?P<name>.{2,80}?)[.!]?$", re.IGNORECASE),
    re.compile(
        r"^(?:re: )?(?:new )?messages? from (?P<name>.{2,80}?)(?: and \d+ (?:other|more).{0,20})?[.!]?$", re.IGNORECASE
    ),
    re.compile(
        r"(?:^|: )(?P<name>[^,:]{2,80}?)(?:[\u2019']s invitation)?"
        r" (?:accepted your|wants to connect|would like to|sent you|messaged you|is waiting|has sent|replied to)",
        re.IGNORECASE,
    ),
    re.compile(r"^(?P<name>[^,:]{2,80}?)[\u2019']s? invitation", re.IGNORECASE),
    re.compile(
        r"(?:neue nachricht(?:en)? von|nouveaux? messages? de|nuevos? mensajes? de) (?P<name>.{2,80}?)$", re.IGNORECASE
    ),
    re.compile(r"^(?P<name>[^,:]{2,80}?) (?:hat ihre|möchte|a accepté|souhaite|ha aceptado|quiere)", re.IGNORECASE),
)
VIA: Final = re.compile(r"\s{1,3}(?:via|über|por|par)\s{1,3}(?:linked ?in|xing|facebook)\b.{0,40}$", re.IGNORECASE)
#: a line that the platform wrote, not the person: sentences every invitation has, labels of buttons, rules
STOCK: Final = re.compile(
    r"(?:hi|hello|dear) [^.!?]{1,60}[,:!]?"
    r"|(?:hi [^.!?]{1,60}, ?)?i(?:'d|\u2019d| would) like to"
    r" (?:connect with you|add you to my|join your|include you in my)"
    r"[^.]{0,60}(?:linkedin|network)[^.]{0,20}\.?"
    r"|please add me to your[^.]{0,40}network\.?"
    r"|.{2,80} (?:wants to connect|has sent you an? (?:invitation|message)|sent you (?:a|\d+) (?:new )?messages?"
    r"|accepted your invitation|would like to (?:connect|join your network)|is waiting for your response"
    r"|has invited you to connect|just messaged you)(?: on linkedin)?[.!]?"
    r"|(?:new )?messages? from .{2,80}|you have (?:a|an|\d+) (?:new |pending |unread )*(?:message|invitation)s?.{0,60}"
    r"|(?:congratulations|great news)[^.]{0,20}[!.].{0,80}|start a conversation.{0,80}|see (?:all|more).{0,60}"
    r"|(?:view|see) (?:the |your |all )?(?:full )?(?:profile|message|invitation|conversation)s?(?: of .{2,60})?:?"
    r"|(?:accept|ignore|decline|reply|respond|message|confirm|connect):?"
    r"|(?:profil ansehen|annehmen|antworten|voir le profil|accepter|ver perfil|aceptar):?"
    r"|\d+ (?:mutual|shared|common) connections?.{0,60}|linkedin|[-\u2013\u2014_=*.\u00b7\u2022|\s]{3,200}"
    r"|.{0,80}['\u2019]s? profile picture",
    re.IGNORECASE,
)
#: from here on a notice is about the member, or the platform
FOOT: Final = re.compile(
    r"(?:this e-?mail was (?:intended|sent)|you(?: are|['\u2019]re) receiving|you received this|unsubscribe\b"
    r"|learn why we include"
    r"|diese e-?mail (?:war|ist|wurde)|sie erhalten|abmelden\b|abbestellen\b|cet e-?mail|vous recevez|se désabonner"
    r"|este (?:correo|e-?mail|mensaje)|recibes|cancelar (?:la )?suscripción|darse de baja|©"
    r"|linkedin (?:corporation|ireland))",
    re.IGNORECASE,
)
#: whom the platform meant the mail for: the member
MEANT_FOR: Final = re.compile(
    r"(?:intended for|war für|bestimmt für|destiné à|dirigido a) (?P<name>[^(\n]{2,80}?)(?: \(|\.|$)",
    re.IGNORECASE | re.MULTILINE,
)
