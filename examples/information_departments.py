"""The memorandum of two information departments of Viet Nam and Laos.

It is known from one press report in Vietnamese. The words of the report stand beside
their English; what the report does not say is left out, and `source` says why.
Run it: it writes the memorandum as JSON beside itself, reads that back, and tells what
it holds.
"""

from __future__ import annotations

from pathlib import Path

from _telling import told
from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Commitment,
    Consent,
    CooperationArea,
    CooperationForm,
    Deliverable,
    DeliverableKind,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    Official,
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Rank,
    RankTrack,
    Recital,
    Relation,
    Residual,
    Setting,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Strength,
    Text,
    documents,
)

HERE = Path(__file__).parent

REMIT = Text(
    vi="cơ quan quản lý nhà nước về thông tin đối ngoại",
    en="state management body for external information",
)

VIET_NAM = Institution(
    key="viet-nam",
    name=Text(
        vi="nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        en="Socialist Republic of Viet Nam",
    ),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="VN",
)
LAOS = Institution(
    key="laos",
    name=Text(
        vi="nước Cộng hòa Dân chủ Nhân dân Lào", en="Lao People's Democratic Republic"
    ),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="LA",
)
VIETNAMESE_MINISTRY = Institution(
    key="mic-vn",
    name=Text(
        vi="Bộ Thông tin và Truyền thông",
        en="Ministry of Information and Communications",
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="VN",
    within=VIET_NAM,
)
LAO_MINISTRY = Institution(
    key="mict-la",
    name=Text(
        vi="Bộ Thông tin, Văn hóa và Du lịch",
        en="Ministry of Information, Culture and Tourism",
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION, PolicyField.CULTURE, PolicyField.TOURISM),
    country="LA",
    within=LAOS,
    aliases=(Text(vi="Bộ Thông tin, Văn hoá và Du lịch Lào"),),
)
VIETNAMESE_DEPARTMENT = Institution(
    key="cuc-ttdn",
    # The full name is in no sentence of the report: see the doubts below.
    name=Text(
        vi="Cục Thông tin đối ngoại", en="Authority of External Information Service"
    ),
    kind=InstitutionKind.DEPARTMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="VN",
    within=VIETNAMESE_MINISTRY,
    aliases=(Text(vi="Cục Thông tin đối thoại"), Text(vi="Cục Thông tin đối")),
    remit=REMIT,
)
LAO_DEPARTMENT = Institution(
    key="vu-ttdc",
    name=Text(vi="Vụ Truyền thông đại chúng", en="Department of Mass Media"),
    kind=InstitutionKind.DEPARTMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="LA",
    within=LAO_MINISTRY,
    remit=REMIT,
)

MEDIA = Group(
    key="media",
    words=Text(
        vi=(
            "các phương tiện thông tin đại chúng và các cơ quan thông tin đối ngoại"
            " của hai nước"
        ),
        en="the mass media and the external-information bodies of both countries",
    ),
    of=Actor.EACH,
    kind=InstitutionKind.PRESS,
)
PRESS_AGENCIES = Group(
    key="press-agencies",
    words=Text(
        vi="các cơ quan báo chí về thông tin đối ngoại của hai nước",
        en="the press agencies for external information of both countries",
    ),
    of=Actor.EACH,
    kind=InstitutionKind.PRESS,
)
DELEGATIONS = Group(
    key="delegations",
    words=Text(vi="đoàn các cấp", en="delegations at all levels"),
    of=Actor.EACH,
    persons=PersonKind.OFFICIAL,
)
REPORTERS = Group(
    key="reporters",
    words=Text(vi="đoàn phóng viên", en="delegations of reporters"),
    of=Actor.EACH,
    persons=PersonKind.JOURNALIST,
)

LAM = Official(
    key="nguyen-thanh-lam",
    name=Text(vi="Nguyễn Thanh Lâm"),
    office=Text(
        vi="Thứ trưởng Thông tin và Truyền thông",
        en="Deputy Minister of Information and Communications",
    ),
    rank=Rank(RankTrack.POLITICAL, 4),
    institution="mic-vn",
)
PHOSY = Official(
    key="keomanyvong-phosy",
    name=Text(vi="Keomanyvong Phosy"),
    office=Text(
        vi="Thứ trưởng Thông tin, Văn hóa và Du lịch Lào",
        en="Lao Deputy Minister of Information, Culture and Tourism",
    ),
    rank=Rank(RankTrack.POLITICAL, 4),
    institution="mict-la",
)
LEADERS = Pair(
    Official(
        key="leader-vn",
        office=Text(vi="lãnh đạo", en="leader"),
        institution="cuc-ttdn",
    ),
    Official(
        key="leader-la",
        office=Text(vi="lãnh đạo", en="leader"),
        institution="vu-ttdc",
    ),
)

AREAS = (
    CooperationArea(
        key="social-management",
        name=Text(
            vi="Quản lý xã hội bằng thông tin và truyền thông",
            en="Management of society by information and communications",
        ),
    ),
    CooperationArea(
        key="digital-transformation",
        name=Text(
            vi="Chuyển đổi số trong lĩnh vực thông tin đối ngoại",
            en="Digital transformation in external information",
        ),
    ),
    CooperationArea(
        key="training",
        name=Text(
            vi=(
                "Tập huấn về nghiệp vụ thông tin đối ngoại, hợp tác truyền thông"
                " quốc tế"
            ),
            en="Training in external information, international media cooperation",
        ),
    ),
    CooperationArea(
        key="events",
        name=Text(
            vi=(
                "Tổ chức hoặc tham gia các sự kiện truyền thông quốc tế, quảng bá"
                " hình ảnh đất nước, con người của mỗi nước"
            ),
            en=(
                "Holding or joining international media events, promoting the image"
                " of each country and its people"
            ),
        ),
    ),
    Residual(
        key="other-areas",
        words=Text(
            vi="Các vấn đề khác do hai bên cùng nhất trí",
            en="Other matters on which both sides agree",
        ),
        consent=Consent(by=Actor.JOINTLY),
    ),
)

EXCHANGE_OF_INFORMATION = Text(
    vi=(
        "Thường xuyên trao đổi thông tin về những thành tựu, tiến bộ và kế hoạch phát"
        " triển mới nhất trong lĩnh vực thông tin đối ngoại"
    ),
    en=(
        "Regularly exchange information on the latest achievements, progress and"
        " development plans in external information"
    ),
)
NEWS_ABOUT_BOTH = Text(
    vi=(
        "Tạo điều kiện cho các phương tiện thông tin đại chúng và các cơ quan thông"
        " tin đối ngoại của hai nước xuất bản tin tức về hai nước"
    ),
    en=(
        "Make it easier for the mass media and the external-information bodies of both"
        " countries to publish news about both countries"
    ),
)
DIRECT_RELATIONS = Text(
    vi=(
        "Khuyến khích các cơ quan báo chí về thông tin đối ngoại của hai nước thiết"
        " lập mối quan hệ trực tiếp, trao đổi đoàn, trợ giúp kỹ thuật lẫn nhau và"
        " trao đổi kinh nghiệm nghề nghiệp"
    ),
    en=(
        "Encourage the press agencies for external information of both countries to"
        " set up direct relations, exchange delegations, help each other technically"
        " and exchange professional experience"
    ),
)
EXCHANGE_OF_DELEGATIONS = Text(
    vi=(
        "Trao đổi đoàn các cấp, trao đổi đoàn phóng viên để tìm hiểu về các mô hình"
        " áp dụng chuyển đổi số trong lĩnh vực báo chí nói chung và thông tin đối"
        " ngoại nói riêng, phục vụ quá trình phát triển ở đất nước của nhau"
    ),
    en=(
        "Exchange delegations at all levels and delegations of reporters, to study"
        " models of digital transformation in the press in general and in external"
        " information in particular, in the service of each other's development"
    ),
)
EVENTS = Text(
    vi=(
        "Phối hợp tổ chức các sự kiện, gặp gỡ, giao lưu song phương và đa phương; các"
        " cuộc triển lãm; các khoá đào tạo, tập huấn, hội thảo, tọa đàm về thông tin"
        " đối ngoại"
    ),
    en=(
        "Hold together events, meetings and exchanges, bilateral and multilateral;"
        " exhibitions; training courses, seminars and talks on external information"
    ),
)

FORMS = (
    CooperationForm(
        key="form-a",
        label="(a)",
        words=EXCHANGE_OF_INFORMATION,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
    CooperationForm(
        key="form-b",
        label="(b)",
        words=NEWS_ABOUT_BOTH,
        kinds=(FormKind.PUBLICATION,),
    ),
    CooperationForm(
        key="form-c",
        label="(c)",
        words=DIRECT_RELATIONS,
        kinds=(
            FormKind.DIRECT_LINKS,
            FormKind.DELEGATION_EXCHANGE,
            FormKind.TECHNICAL_ASSISTANCE,
            FormKind.EXPERIENCE_EXCHANGE,
        ),
    ),
    CooperationForm(
        key="form-d",
        label="(d)",
        words=EXCHANGE_OF_DELEGATIONS,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        areas=("digital-transformation",),
    ),
    CooperationForm(
        key="form-e",
        label="(e)",
        words=EVENTS,
        kinds=(FormKind.JOINT_EVENT, FormKind.EXHIBITION, FormKind.TRAINING),
    ),
    Residual(
        key="form-f",
        label="(f)",
        words=Text(
            vi="Các hình thức hợp tác khác trong lĩnh vực thông tin đối ngoại",
            en="Other forms of cooperation in external information",
        ),
    ),
)

COMMITMENTS = (
    Commitment(
        key="exchange-information",
        words=EXCHANGE_OF_INFORMATION,
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        forms=("form-a",),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.INFORMATION,
                subject=Text(
                    vi=(
                        "những thành tựu, tiến bộ và kế hoạch phát triển mới nhất trong"
                        " lĩnh vực thông tin đối ngoại"
                    ),
                    en=(
                        "the latest achievements, progress and development plans in"
                        " external information"
                    ),
                ),
            ),
        ),
        cadence=Cadence(words=Text(vi="Thường xuyên", en="regularly")),
    ),
    Commitment(
        key="ease-publication",
        words=NEWS_ABOUT_BOTH,
        by=Actor.EACH,
        strength=Strength.FACILITATE,
        kinds=(FormKind.PUBLICATION,),
        forms=("form-b",),
        performers=("media",),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NEWS,
                subject=Text(vi="hai nước", en="both countries"),
            ),
        ),
    ),
    Commitment(
        key="encourage-relations",
        words=DIRECT_RELATIONS,
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(
            FormKind.DIRECT_LINKS,
            FormKind.DELEGATION_EXCHANGE,
            FormKind.TECHNICAL_ASSISTANCE,
            FormKind.EXPERIENCE_EXCHANGE,
        ),
        forms=("form-c",),
        performers=("press-agencies",),
    ),
    Commitment(
        key="exchange-delegations",
        words=EXCHANGE_OF_DELEGATIONS,
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        areas=("digital-transformation",),
        forms=("form-d",),
        participants=("delegations", "reporters"),
        purpose=Purpose(
            words=Text(
                vi=(
                    "tìm hiểu về các mô hình áp dụng chuyển đổi số trong lĩnh vực báo"
                    " chí nói chung và thông tin đối ngoại nói riêng, phục vụ quá trình"
                    " phát triển ở đất nước của nhau"
                ),
                en=(
                    "to study models of digital transformation in the press in general"
                    " and in external information in particular, in the service of"
                    " each other's development"
                ),
            ),
        ),
    ),
    Commitment(
        key="joint-events",
        words=EVENTS,
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.JOINT_EVENT, FormKind.EXHIBITION, FormKind.TRAINING),
        forms=("form-e",),
        settings=(Setting.BILATERAL, Setting.MULTILATERAL),
    ),
)

MEMORANDUM = Agreement(
    key="memorandum",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        vi=(
            "Biên bản ghi nhớ thỏa thuận hợp tác đẩy mạnh công tác thông tin truyền"
            " thông đối ngoại giữa hai nước Việt Nam-Lào"
        ),
        en=(
            "Memorandum of understanding on cooperation to step up external information"
            " and communication between Viet Nam and Laos"
        ),
    ),
    other_titles=(
        Text(
            vi=(
                "Biên bản ghi nhớ thỏa thuận hợp tác về công tác thông tin truyền thông"
                " đối ngoại giữa Cục Thông tin đối (Bộ Thông tin và Truyền thông) và Vụ"
                " Truyền thông đại chúng (Bộ Thông tin, Văn hoá và Du lịch Lào)"
            )
        ),
    ),
    parties=Pair(
        Party(institutions=(VIETNAMESE_DEPARTMENT,)),
        Party(institutions=(LAO_DEPARTMENT,)),
    ),
    bodies=(MEDIA, PRESS_AGENCIES, DELEGATIONS, REPORTERS),
    officials=(LAM, PHOSY, *LEADERS),
    preamble=(
        Recital(
            words=Text(
                vi=(
                    "Nhận thấy sự hợp tác trong lĩnh vực thông tin đối ngoại sẽ tăng"
                    " cường hơn nữa hợp tác trong lĩnh vực thông tin và truyền thông,"
                    " góp phần thúc đẩy quan hệ hữu nghị vĩ đại, đoàn kết đặc biệt và"
                    " hợp tác toàn diện giữa hai nước Cộng hòa xã hội chủ nghĩa Việt Nam"
                    " và nước Cộng hòa Dân chủ Nhân dân Lào"
                ),
                en=(
                    "Cooperation in external information will further strengthen that in"
                    " information and communications and help to advance the relation"
                    " between the two states"
                ),
            ),
            between=(Relation.STATES,),
            formula=Text(
                vi="hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện",
                en="great friendship, special solidarity and comprehensive cooperation",
            ),
        ),
    ),
    purposes=(
        Purpose(
            words=Text(
                vi=(
                    "hai bên mong muốn thúc đẩy hợp tác giữa hai cơ quan quản lý nhà nước"
                    " về thông tin đối ngoại trong thời gian tới"
                ),
                en=(
                    "both sides wish to advance the cooperation between the two state"
                    " management bodies for external information"
                ),
            ),
            between=(Relation.INSTITUTIONS,),
        ),
        Purpose(
            words=Text(
                vi="tăng cường hợp tác giữa các bên trong lĩnh vực thông tin đối ngoại",
                en="to strengthen the cooperation of the parties in external information",
            ),
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.NATIONAL_LAW,
            words=Text(
                vi="phù hợp với pháp luật và quy định có liên quan của mỗi quốc gia",
                en="in keeping with the relevant laws and rules of each country",
            ),
        ),
        Principle(
            kind=PrincipleKind.EQUALITY, words=Text(vi="bình đẳng", en="equality")
        ),
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text(vi="có đi có lại", en="reciprocity"),
        ),
        Principle(
            kind=PrincipleKind.MUTUAL_BENEFIT,
            words=Text(vi="cùng có lợi", en="mutual benefit"),
        ),
    ),
    areas=AREAS,
    forms=FORMS,
    commitments=COMMITMENTS,
    statements=(
        Statement(
            key="joint-view",
            kind=StatementKind.VIEW,
            words=Text(
                vi=(
                    "thông tin đối ngoại là một yếu tố quan trọng đối với công tác đối"
                    " ngoại của mỗi nước, là cầu nối để mở rộng giao lưu nhân dân giữa"
                    " hai nước, tăng cường sự hiểu biết giữa nhân dân hai nước nói riêng"
                    " và tăng cường khả năng tiếp cận thông tin của bạn bè quốc tế về"
                    " mỗi nước nói chung, tăng cường quảng bá hình ảnh Việt Nam và Lào"
                    " ra thế giới"
                ),
                en=(
                    "external information matters to the foreign relations of each"
                    " country; it is a bridge for wider exchange between the peoples,"
                    " for their understanding, for the access of friends abroad to"
                    " information on each country, and for the image of Viet Nam and"
                    " Laos in the world"
                ),
            ),
            said_by=Actor.JOINTLY,
            speakers=("nguyen-thanh-lam", "keomanyvong-phosy"),
            at="talks",
        ),
        Statement(
            key="wish-of-lam",
            kind=StatementKind.WISH,
            words=Text(
                vi=(
                    "mong muốn thúc đẩy hợp tác giữa hai cơ quan quản lý nhà nước về"
                    " thông tin đối ngoại trong thời gian tới"
                ),
                en=(
                    "wishes to advance the cooperation between the two state management"
                    " bodies for external information in the time to come"
                ),
            ),
            said_by=Actor.FIRST,
            speakers=("nguyen-thanh-lam",),
        ),
    ),
    encounters=(
        Encounter(
            key="talks",
            kind=EncounterKind.TALKS,
            words=Text(vi="cuộc hội đàm", en="talks"),
            heads=Pair("nguyen-thanh-lam", "keomanyvong-phosy"),
        ),
    ),
    # At the talks of the deputy ministers, leaders of the two departments signed.
    signing=Signing(
        occasion="talks",
        signatures=LEADERS.map(lambda leader: (Signature(by=leader.key),)),
    ),
    source=Source(
        documents=(
            SourceDocument(key="report", kind=SourceKind.REPORT, languages=("vi",)),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.PREAMBLE,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="memorandum",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are translations of the report"),
                document="report",
            ),
            Doubt(
                about="cuc-ttdn",
                members=("name",),
                kind=DoubtKind.SUPPLIED,
                words=Text(
                    en="the report spells it in two ways, neither of them a full name"
                ),
                document="report",
            ),
            Doubt(
                about="memorandum",
                members=("title",),
                kind=DoubtKind.DIFFERS,
                words=Text(en="a caption of the same report words it differently"),
                document="report",
            ),
            Doubt(
                about="leader-vn",
                kind=DoubtKind.UNCLEAR,
                words=Text(en="'lãnh đạo' may be one person or several, of any office"),
                document="report",
            ),
            Doubt(
                about="leader-la",
                kind=DoubtKind.UNCLEAR,
                words=Text(en="'lãnh đạo' may be one person or several, of any office"),
                document="report",
            ),
        ),
    ),
)


def main() -> None:
    """Write, read back, and tell."""
    path = HERE / "information_departments.json"
    text = documents.dumps(MEMORANDUM)
    path.write_text(text, encoding="utf-8")
    again = documents.loads(path.read_text(encoding="utf-8"))
    if again != MEMORANDUM:
        message = f"{path.name} does not read back as it was written"
        raise SystemExit(message)
    print(told(MEMORANDUM))


if __name__ == "__main__":
    main()
