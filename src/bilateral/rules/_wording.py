"""The words of treaties and of texts that do not bind, as tables.

All of it is general knowledge and a proposal: no foreign ministry has published these
tables as they stand here. English follows the usage of the United Kingdom (the table of
its guidance on treaties and memoranda, as Aust, Modern Treaty Law and Practice, tells
it), of Australia ("agree" and "agreement" against "arrangement") and of the United
States. Vietnamese and French words were taken from published texts.

Words are regular expressions that ignore case except within ``(?-i:...)``. Whatever is
usual in both sorts of texts is left out on purpose:

- English "will", "Parties" and "may"; they stand in many treaties, in translations of
  them, and in many memoranda of universities;
- Vietnamese "sẽ", "hai Bên", "thỏa thuận", "khuyến khích", "tạo điều kiện", and French
  "s'efforcent", for the same reason;
- the French present tense, which binds without any word that says so;
- Lao "ຈະ", and Lao altogether, which needs a program to tell where a word ends.
"""

from __future__ import annotations

__all__ = [
    "CITED",
    "CLOSED_MATTERS",
    "DENIED",
    "IDIOMS",
    "IMMUNITY",
    "QUOTED",
    "SOFT_WORDS",
    "TREATY_TITLES",
    "TREATY_WORDS",
    "UK_IDIOMS",
    "UK_TABLE",
]

TREATY_WORDS = {
    "en": (
        r"\bshall\b",
        r"\bagrees?\b",
        r"\b(?:have|has|hereby)\s+(?:\w+ly\s+)?agreed\b",
        r"\bagreed\s+as\s+follows\b",
        r"\bundert(?:akes?|ook)\s+(?:not\s+)?to\b",  # but "undertake visits"
        r"\bobligations?\b",
        r"\bobliged\s+to\b",
        r"\bent(?:ers?|ry)\s+into\s+force\b",  # what "entered" is another text
        r"\b(?:remains?|continues?)\s+in\s+force\b",
        r"(?-i:\bContracting\s+(?:Parties|Party|States?)\b)",
        r"\b(?:this|the\s+present)\s+(?:agreement|treaty|convention)\b",
        r"\bequally\s+authentic\b",
        r"\bauthentic\s+texts?\b",
        r"(?-i:\bDone\s+(?:at|in)\b)",
    ),
    "vi": (
        r"\bphải\b",
        r"\bcó\s+nghĩa\s+vụ\b",
        r"\bbên\s+(?:\w+\s+)?cam\s+kết\b",  # the verb of a side, and no noun
        r"\b(?:hiệp\s+định|hiệp\s+ước|công\s+ước|định\s+ước)\s+này\b",
    ),
    "fr": (
        r"\bs['’]engage(?:nt)?\s+(?:à|aux?)\b",
        r"\b(?:sont|est)\s+convenu(?:e?s?)\b",
        r"\bconvien(?:t|nent)\s+(?:de|des|du|que)\b",
        r"\bconvien(?:t|nent)\s+(?:d|qu)['’]",
        r"\bobligations?\b",
        r"\b(?:est|sont)\s+tenue?s?\s+(?:de\b|d['’])",
        r"\bentr(?:e|era|ée)\s+en\s+vigueur\b",
        r"\brester?a?\s+en\s+vigueur\b",
        r"\bparties\s+contractantes\b",
        r"\b(?:le|du|au)\s+présent\s+(?:accord|traité)\b",
        r"\b(?:la|de\s+la)\s+présente\s+convention\b",
        r"\bfaisant\s+également\s+foi\b",
        r"(?-i:\bFait\s+à\b)",
    ),
}
"""Words of treaties, by language."""

SOFT_WORDS = {
    "en": (
        r"(?-i:\b(?:the|The|both|Both|each|Each|either)\s+Participants?\b)",
        r"\bcomes?\s+into\s+(?:effect|operation)\b",
        r"\bintends?\s+to\b",
        r"\bjointly\s+decided?\b",
        r"\breached\s+the\s+following\s+understandings?\b",
    ),
    "vi": (r"\bdự\s+kiến\b", r"\bcó\s+ý\s+định\b"),
    "fr": (
        r"(?-i:\b[Ll]es\s+Participants\b)",
        r"\bont\s+l['’]intention\s+(?:de\b|d['’])",
        r"\b(?:entendent|envisagent)\b",
    ),
}
"""Words of texts that do not bind, by language."""

_OTHER_OBLIGATIONS = (
    (
        r"\b(?:no|not|nor|nothing|without|neither)\b(?:(?!\bshall\b)[^.;:]){0,80}?"
        r"\bobligations?\b"
    ),
    r"\b(?:international|treaty|existing|other|third)\s+(?:\w+\s+){0,2}obligations?\b",
    (
        r"\bobligations?\s+(?:under|arising|assumed|resulting|deriving|towards)\b"
        r"(?!\s+(?:from\s+|out\s+of\s+)?(?:this|the\s+present)\b)"
    ),
)
IDIOMS = {
    "en": (
        # "unless otherwise agreed", "when both agree", "on which they have agreed"
        (
            r"\b(?:if|unless|where|when|whenever|until|once|otherwise|than|which|whom|what)"
            r"\b(?:(?!\bshall\b)[^.;:,]){0,60}?\bagree[sd]?\b"
        ),
        # "as mutually agreed", "as may be agreed upon", "as the sides agree"
        (
            r"\bas\s+(?:(?:may|might|is|are|was|were|be|been|has|have|otherwise|so|both"
            r"|they|the|sides?|participants?|parties|\w+ly)\s+)*agree[sd]?\b"
        ),
        r"\bagree\s+to\s+differ\b",
        # "best efforts to agree on a plan"
        (
            r"\b(?:attempts?|efforts?|endeavou?rs?|seeks?|tr(?:y|ies))\s+"
            r"(?:(?!\bshall\b)[^.;:,]){0,40}?\bto\s+agree\b"
        ),
        r"\b(?:if|unless|when|whenever|where|which|who)\b[^.;:,]{0,40}?\bintends?\s+to\b",
        *_OTHER_OBLIGATIONS,
        r"\bent(?:ers?|ry)\s+into\s+force\s+of\s+(?!this\b|the\s+present\b)",
    ),
    "vi": (
        r"\b(?:không|cần|lẽ|vừa)\s+phải\b",
        r"\bphải\s+chăng\b",
        r"\b(?:gặp|mắc|phạm|trúng|vấp)\s+phải\b",
        r"\b(?:ở|phía|sang|về)\s+(?:phía\s+)?bên\s+phải\b",
        (
            r"\b(?:chi\s+phí|chương\s+trình|địa\s+điểm|kế\s+hoạch|kinh\s+phí|lịch|ngày"
            r"|nội\s+dung|số\s+lượng|thành\s+phần|thời\s+(?:điểm|gian|hạn))\s+dự\s+kiến\b"
        ),
        r"\bkhông\b[^.;,]{0,30}?\bcó\s+nghĩa\s+vụ\b",
    ),
    "fr": (
        r"\b(?:dont|qui|que|comme|s['’]il|sauf|si|tels?\s+que)\b[^.;,]{0,40}?\bconvenu\w*",
        r"\bil\s+convien\w+",
        r"\b(?:sans|aucune|ni|ne)\b[^.;,]{0,60}?\bobligations?\b",
        r"\bobligations?\s+internationales?\b",
        r"\b(?:entendent|envisagent)\s+par\b",
        r"\bentrée\s+en\s+vigueur\s+(?:de\s+l['’]|de\s+la\s+|du\s+|des\s+)(?!présent)",
    ),
}
"""What has such a word and does not say it of the text itself, by language."""

QUOTED = (
    r"“[^”]{0,400}”|\"[^\"]{0,400}\"|«[^»]{0,400}»|‘[^’]{0,400}’"
    r"|「[^」]{0,400}」|《[^》]{0,400}》"
)
"""Quotations: words of others, and of titles."""

CITED = (
    r"(?-i:(?<!his )(?<!resent )"
    r"\b(?:Agreement|Treaty|Convention|Covenant|Protocol|Charter)"
    r"(?:\s+(?:on|of|the|and|for|in|to|between|concerning|relating|against|with)\b"
    r"|\s+[A-Z][\w-]*)+)"
)
"""The title of another text within an English one."""

TREATY_TITLES = {
    "en": (
        r"(?:(?!(?:arrangement|exchange|letters?|memorandum|minutes|notes?|plan"
        r"|programme|protocol|record|statement|understanding|of|on|under|to)\b)\w+\s+){0,2}"
        r"(?:agreement|treaty|convention|covenant|pact)\b"
    ),
    "vi": r"(?:dự\s+thảo\s+)?(?:hiệp\s+định|hiệp\s+ước|công\s+ước|định\s+ước)\b",
    "fr": r"(?:projet\s+d['’])?(?:accord|traité|convention|pacte)\b",
}
"""How the title of a treaty begins, by language."""

IMMUNITY = (
    r"\bimmunities\b|\bimmunity\s+(?:from|of)\b|^immunity$"
    r"|\b(?:diplomatic|functional|jurisdictional|legal|sovereign)\s+immunity\b"
    r"|\bimmunités\b|\bimmunité\s+(?:de|diplomatique)\b|\bmiễn\s+trừ\b"
)
"""That of persons and property; that of bodies against disease is another."""
DENIED = (
    r"\b(?:neither|no|not|nothing|waive[drs]?|waiving|without\s+prejudice)\b"
    r"|\b(?:aucune?|ne|rien|renonciation|sans\s+préjudice)\b|\bkhông\b"
)
"""What makes of a sentence on immunities one that gives none."""

UK_IDIOMS = (
    *_OTHER_OBLIGATIONS,
    r"\b(?:communist|labour|political|third|people['’]s|revolutionary)\s+part(?:y|ies)\b",
    r"(?-i:\bParty\s+and\s+(?:the\s+)?State\b)",
)
UK_TABLE = (
    (r"\barticles?\b(?!\s+\d+(?:\(\w+\))*\s+of\b)", "paragraph"),
    (r"\b(?:mutually|jointly)\s+agreed\b", "jointly decided"),
    (r"\bagree[sd]?\b", "decide, accept, approve"),
    (r"\b(?:this|the\s+present)\s+agreement\b", "arrangement, understanding"),
    (r"\bby\s+(?:mutual\s+)?agreement\b", "by joint decision"),
    (r"\b(?:authentic|authoritative)\s+texts?\b", "equally valid"),
    (r"\bequally\s+(?:authentic|authoritative)\b", "equally valid"),
    (r"\bclauses?\b", "paragraph"),
    (r"\bterms\s+and\s+conditions\b", "provisions"),
    (r"\b(?:remains?|continues?)\s+in\s+force\b", "continue to have effect"),
    (r"\bent(?:er(?:s|ed)?|ry)\s+into\s+force\b", "come into effect"),
    (r"(?-i:\bDone\s+(?:at|in)\b)", "signed"),
    (r"\brights\s+and\s+obligations\b", "benefits and commitments"),
    (r"\bobligations?\b", "commitments"),
    (r"(?-i:\b(?:Contracting\s+)?(?:Parties|Party)\b)", "Participants, Governments"),
    (r"\bpreamble\b", "introduction"),
    (r"\bshall\b", "will"),
    (r"\bundert(?:akes?|aken|ook)\b", "carry out"),
    (r"\bundertakings?\b", "understandings, arrangements"),
)
"""Words of treaties and what the United Kingdom says instead, by the same source.

"Rights", "conditions" and "terms" alone are left out: of rights in works and favourable
conditions one speaks everywhere.
"""

# Viet Nam, Ordinance 33/2007, art. 2(1): peace, security, borders, territory, rights of
# citizens, legal assistance, membership of organisations.
_CLOSED_EN = (
    r"(?:state|national)\s+borders?(?:\s+(?:management|protection|issues|matters))?",
    (
        r"(?:delimitation|demarcation)(?:\s+and\s+demarcation)?\s+of\s+(?:the\s+)?"
        r"(?:\w+\s+){0,2}(?:borders?|boundar(?:y|ies)|frontiers?|territor(?:y|ies)|shelf)"
    ),
    r"(?:border|boundary)\s+(?:delimitation|demarcation)",
    r"national\s+(?:sovereignty|territory|security)",
    r"(?:mutual\s+legal|judicial)\s+assistance",
    r"extradition",
    r"transfer\s+of\s+sentenced\s+persons",
    r"rights\s+and\s+(?:duties|obligations)\s+of\s+citizens",
    r"(?:accession\s+to|membership\s+of)\s+international\s+organi[sz]ations?",
    r"war\s+and\s+peace",
)
_CLOSED_VI = (
    r"biên\s+giới\s+quốc\s+gia",
    r"(?:phân\s+giới|cắm\s+mốc\s+(?:biên\s+giới|quốc\s+giới))",
    r"(?:chủ\s+quyền|lãnh\s+thổ|an\s+ninh)\s+quốc\s+gia",
    r"tương\s+trợ\s+tư\s+pháp",
    r"dẫn\s+độ",
    r"chuyển\s+giao\s+người\s+bị\s+kết\s+án",
    r"quyền\s+và\s+nghĩa\s+vụ\s+(?:cơ\s+bản\s+)?của\s+công\s+dân",
    r"gia\s+nhập\s+(?:các\s+)?tổ\s+chức\s+quốc\s+tế",
    r"chiến\s+tranh\s*(?:và|,)\s*h(?:òa|oà)\s+bình",
)
CLOSED_MATTERS = (
    (
        r"(?:^|[,;/]|\band\b)\s*"
        r"(?:(?:the|in|on|cooperation|(?:issues?|management|matters?|protection|questions?)"
        rf"\s+of)\s+)*(?:{'|'.join(_CLOSED_EN)})"
        r"(?=\s*(?:$|[,;:/(]|(?:and|between|in|of|on|with)\b))"
    ),
    (
        r"(?:^|[,;/]|\bvà\b)\s*"
        r"(?:(?:hợp\s+tác|trong|lĩnh\s+vực|về|các|vấn\s+đề|việc|bảo\s+vệ|quản\s+lý)\s+)*"
        rf"(?:{'|'.join(_CLOSED_VI)})\b"
    ),
)
"""Matters that a Vietnamese agency may not settle, in English and Vietnamese.

Only terms of the law, and only where an area is named by them: health at the border, a
museum of national security and mines left by a war are open to all. What an area is of
stands last in English before "of", and first in Vietnamese.
"""
