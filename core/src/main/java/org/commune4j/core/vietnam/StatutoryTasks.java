package org.commune4j.core.vietnam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commune4j.core.authority.Competence;
import org.commune4j.core.authority.Task;
import org.commune4j.core.authority.TaskCatalogue;
import org.commune4j.core.authority.TaskKind;
import org.commune4j.core.commune.AdministrativeUnitKind;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.Field;
import org.commune4j.core.law.Instrument;
import org.commune4j.core.law.LegalReference;
import org.commune4j.core.law.Provision;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.text.LocalizedText;
import org.commune4j.core.time.DateRange;

/**
 * Tasks of a commune-level unit for which a text was read: a sample, not the more than a thousand tasks there are.
 * Where the text does not say which body has the power, the task names the level alone.
 */
final class StatutoryTasks {

    private static final Competence COMMUNE = Competence.of(AdministrativeLevel.COMMUNE);
    private static final Competence COUNCIL = Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKinds.PEOPLES_COUNCIL);
    private static final Competence COMMITTEE =
            Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKinds.PEOPLES_COMMITTEE);
    private static final Competence CHAIR = Competence.ofPost(AdministrativeLevel.COMMUNE, PostKinds.COMMITTEE_CHAIR);

    /** Publishing decisions: the portal shows the procedures of these at commune level. */
    private static final Instrument CIVIL_STATUS_PROCEDURES = published("163/QĐ-BTP");

    private static final Instrument AUTHENTICATION_PROCEDURES = published("858/QĐ-BTP");
    private static final Instrument BUSINESS_PROCEDURES = published("2353/QĐ-BTC");
    private static final Instrument RESIDENCE_PROCEDURES = published("1523/QĐ-BCA-C06");
    private static final Instrument POVERTY_PROCEDURES = published("967/QĐ-BNNMT");
    private static final Instrument LAND_DISPUTE_PROCEDURES = published("2304/QĐ-BNNMT");
    private static final Instrument LAND_REGISTRATION_PROCEDURES = published("3380/QĐ-BNNMT");
    private static final Instrument CONSTRUCTION_PROCEDURES = published("56/QĐ-BXD");

    private StatutoryTasks() {}

    /** Returns the instruments that nothing else in the library rests on. */
    static List<Instrument> instruments() {
        return List.of(
                CIVIL_STATUS_PROCEDURES,
                AUTHENTICATION_PROCEDURES,
                BUSINESS_PROCEDURES,
                RESIDENCE_PROCEDURES,
                POVERTY_PROCEDURES,
                LAND_DISPUTE_PROCEDURES,
                LAND_REGISTRATION_PROCEDURES,
                CONSTRUCTION_PROCEDURES);
    }

    static Map<AdministrativeUnitKind, TaskCatalogue> byKind() {
        Map<AdministrativeUnitKind, TaskCatalogue> byKind = new EnumMap<>(AdministrativeUnitKind.class);
        for (AdministrativeUnitKind kind : AdministrativeUnitKind.values()) {
            byKind.put(kind, TaskCatalogue.of(of(kind)).orThrow());
        }
        return byKind;
    }

    private static List<Task> of(AdministrativeUnitKind kind) {
        List<Task> tasks = new ArrayList<>();
        tasks.addAll(advice(economicDivision(kind)));
        if (kind == AdministrativeUnitKind.COMMUNE) {
            // Art. 21 speaks of the People's Council of a commune (xã) only.
            tasks.addAll(communeCouncil());
        }
        tasks.addAll(committee());
        tasks.addAll(procedures());
        tasks.addAll(land());
        return tasks;
    }

    /** In a special zone it depends on which: Phú Quốc has the division of a ward. */
    private static Competence economicDivision(AdministrativeUnitKind kind) {
        return switch (kind) {
            case COMMUNE -> Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKinds.ECONOMIC_DIVISION);
            case WARD ->
                Competence.ofBody(AdministrativeLevel.COMMUNE, UnitKinds.ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION);
            case SPECIAL_ZONE -> COMMUNE;
        };
    }

    /** Decree 150/2025: the fields in which the specialised agencies advise and assist the People's Committee. */
    private static List<Task> advice(Competence economic) {
        Competence office = division(UnitKinds.COUNCIL_COMMITTEE_OFFICE);
        Competence culture = division(UnitKinds.CULTURE_SOCIAL_DIVISION);
        return List.of(
                advice("ADV-OFFICE", Fields.OFFICE, office, "công tác văn phòng", "the work of the office"),
                advice("ADV-JUSTICE", Fields.JUSTICE, office, "tư pháp", "justice"),
                advice("ADV-EXTERNAL", Fields.EXTERNAL_RELATIONS, office, "đối ngoại", "external relations"),
                advice(
                        "ADV-FINANCE",
                        Fields.FINANCE_PLANNING,
                        economic,
                        "tài chính - kế hoạch",
                        "finance and planning"),
                advice(
                        "ADV-CONSTRUCTION",
                        Fields.CONSTRUCTION_INDUSTRY_TRADE,
                        economic,
                        "xây dựng và công thương",
                        "construction, industry and trade"),
                advice(
                        "ADV-AGRICULTURE",
                        Fields.AGRICULTURE_ENVIRONMENT,
                        economic,
                        "nông nghiệp và môi trường",
                        "agriculture and environment"),
                advice("ADV-HOME", Fields.HOME_AFFAIRS, culture, "nội vụ", "home affairs"),
                advice("ADV-EDUCATION", Fields.EDUCATION, culture, "giáo dục và đào tạo", "education and training"),
                advice(
                        "ADV-CULTURE",
                        Fields.CULTURE_SCIENCE_INFORMATION,
                        culture,
                        "văn hóa, khoa học và thông tin",
                        "culture, science and information"),
                advice("ADV-HEALTH", Fields.HEALTH, culture, "y tế", "health"));
    }

    private static Competence division(UnitKind kind) {
        return Competence.ofBody(AdministrativeLevel.COMMUNE, kind);
    }

    private static Task advice(String code, Field field, Competence competence, String vietnamese, String english) {
        return task(
                        code,
                        field,
                        TaskKind.ADVISE,
                        competence,
                        LegalReference.of(Instruments.DECREE_150_2025, SourceStatus.REPORTED))
                .name(LocalizedText.of(
                        "Tham mưu, giúp UBND quản lý nhà nước về " + vietnamese,
                        "Advise and assist the People's Committee in " + english))
                .build();
    }

    /** Law 72/2025/QH15 Art. 21(2). */
    private static List<Task> communeCouncil() {
        LegalReference law =
                LegalReference.of(Instruments.LAW_72_2025, Provision.ofClause("21", "2"), SourceStatus.REPORTED);
        return List.of(
                task("COUNCIL-AGENCIES", Fields.HOME_AFFAIRS, TaskKind.DECIDE, COUNCIL, law)
                        .name(LocalizedText.of(
                                "Quyết định thành lập, tổ chức lại, giải thể cơ quan chuyên môn",
                                "Decide to set up, reorganise or dissolve specialised agencies"))
                        .build(),
                task("COUNCIL-STAFFING", Fields.HOME_AFFAIRS, TaskKind.DECIDE, COUNCIL, law)
                        .name(LocalizedText.of(
                                "Quyết định biên chế cụ thể trong phạm vi biên chế được tỉnh giao",
                                "Decide concrete staffing within the quota given by the province"))
                        .build(),
                task("COUNCIL-VILLAGES", Fields.HOME_AFFAIRS, TaskKind.DECIDE, COUNCIL, law)
                        .name(LocalizedText.of(
                                "Quyết định thành lập, sáp nhập thôn", "Decide to set up or merge villages"))
                        .build());
    }

    private static List<Task> committee() {
        return List.of(
                task(
                                "COUNCIL-ELECTION",
                                Fields.HOME_AFFAIRS,
                                TaskKind.DECIDE,
                                COUNCIL,
                                LegalReference.of(
                                        Instruments.LAW_72_2025, Provision.ofClause("36", "2"), SourceStatus.REPORTED))
                        .name(LocalizedText.of(
                                "Bầu Chủ tịch, Phó Chủ tịch và Ủy viên UBND",
                                "Elect the Chair, the Vice Chairs and the members of the People's Committee"))
                        .build(),
                task(
                                "RECEPTION-POINTS",
                                Fields.OFFICE,
                                TaskKind.DECIDE,
                                COMMITTEE,
                                LegalReference.of(Instruments.DECREE_118_2025, SourceStatus.REPORTED))
                        .name(LocalizedText.of(
                                "Quyết định điểm tiếp nhận hồ sơ bổ sung theo diện tích, dân số và lượng hồ sơ",
                                "Decide additional reception points by area, population and number of dossiers"))
                        .build());
    }

    /** What the portal lists as procedures of commune level. */
    private static List<Task> procedures() {
        return List.of(
                procedure("CIVIL-STATUS", Fields.JUSTICE, COMMUNE, CIVIL_STATUS_PROCEDURES)
                        .name(LocalizedText.of("Đăng ký hộ tịch", "Register civil status"))
                        .build(),
                procedure("AUTHENTICATION", Fields.JUSTICE, COMMUNE, AUTHENTICATION_PROCEDURES)
                        .name(LocalizedText.of(
                                "Chứng thực chữ ký, giao dịch và bản sao",
                                "Certify signatures, transactions and copies"))
                        .build(),
                procedure("HOUSEHOLD-BUSINESS", Fields.FINANCE_PLANNING, COMMUNE, BUSINESS_PROCEDURES)
                        .name(LocalizedText.of("Đăng ký hộ kinh doanh", "Register household businesses"))
                        .build(),
                procedure("RESIDENCE", Fields.PUBLIC_SECURITY, division(UnitKinds.COMMUNE_POLICE), RESIDENCE_PROCEDURES)
                        .name(LocalizedText.of("Đăng ký cư trú", "Register residence"))
                        .build(),
                procedure("POVERTY", Fields.AGRICULTURE_ENVIRONMENT, COMMUNE, POVERTY_PROCEDURES)
                        .name(LocalizedText.of(
                                "Công nhận hộ nghèo, hộ cận nghèo; công nhận thoát nghèo",
                                "Recognise poor and near-poor households, and those that left poverty"))
                        .build(),
                procedure("CONSTRUCTION-PERMIT", Fields.CONSTRUCTION_INDUSTRY_TRADE, COMMITTEE, CONSTRUCTION_PROCEDURES)
                        .name(LocalizedText.of(
                                "Cấp giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ",
                                "Grant permits for buildings of grades III and IV and for private houses"))
                        .build(),
                procedure("LAND-REGISTRATION", Fields.AGRICULTURE_ENVIRONMENT, COMMUNE, LAND_REGISTRATION_PROCEDURES)
                        .name(LocalizedText.of(
                                "Đăng ký đất đai, cấp Giấy chứng nhận lần đầu cho hộ gia đình, cá nhân",
                                "Register land and grant the first certificate to households and individuals"))
                        .build(),
                procedure("LAND-MEDIATION", Fields.AGRICULTURE_ENVIRONMENT, COMMUNE, LAND_DISPUTE_PROCEDURES)
                        .name(LocalizedText.of("Hòa giải tranh chấp đất đai", "Mediate land disputes"))
                        .build(),
                procedure("LAND-DISPUTE", Fields.AGRICULTURE_ENVIRONMENT, CHAIR, LAND_DISPUTE_PROCEDURES)
                        .kind(TaskKind.DECIDE)
                        .name(LocalizedText.of("Giải quyết tranh chấp đất đai", "Decide land disputes"))
                        .build());
    }

    /** Decree 151/2025 moved powers of the district to the Chair of the commune's People's Committee. */
    private static List<Task> land() {
        LocalizedText name = LocalizedText.of(
                "Thực hiện thẩm quyền của cấp huyện về đất đai được chuyển theo Nghị định 151/2025/NĐ-CP",
                "Exercise the powers over land that Decree 151/2025/NĐ-CP moved from the district");
        LegalReference decree =
                LegalReference.of(Instruments.DECREE_151_2025, Provision.ofClause("5", "2"), SourceStatus.REPORTED);
        return List.of(
                Task.builder()
                        .code("LAND-DISTRICT-POWERS")
                        .field(Fields.AGRICULTURE_ENVIRONMENT)
                        .kind(TaskKind.DECIDE)
                        .name(name)
                        .competence(Competence.of(AdministrativeLevel.DISTRICT))
                        .life(DateRange.until(TwoTierModel.BEGINNING))
                        .build(),
                task("LAND-DISTRICT-POWERS", Fields.AGRICULTURE_ENVIRONMENT, TaskKind.DECIDE, CHAIR, decree)
                        .name(name)
                        .build());
    }

    private static Task.Builder procedure(String code, Field field, Competence competence, Instrument publishing) {
        return task(code, field, TaskKind.EXECUTE, competence, LegalReference.of(publishing, SourceStatus.REPORTED));
    }

    private static Task.Builder task(
            String code, Field field, TaskKind kind, Competence competence, LegalReference basis) {
        return Task.builder()
                .code(code)
                .field(field)
                .kind(kind)
                .competence(competence)
                .legalBasis(basis)
                .life(TwoTierModel.IN_FORCE);
    }

    private static Instrument published(String number) {
        return Instrument.builder()
                .number(number)
                .designation(LocalizedText.of("Quyết định " + number, "Decision " + number))
                .build();
    }
}
