package org.commune4j.core.vietnam;

import org.commune4j.core.quality.Input;

/** What is counted for the index of {@link Decision766}; each is called in Vietnamese by its {@linkplain Input#name() name}. */
public final class Decision766Inputs {

    /** Decisions on procedures published in the period. */
    public static final Input DECISIONS_PUBLISHED = Input.of(
            "DECISIONS_PUBLISHED",
            "quyết định công bố thủ tục đã công khai trong kỳ",
            "decisions on procedures published in the period");

    /** Decisions on procedures published on time. */
    public static final Input DECISIONS_PUBLISHED_ON_TIME = Input.of(
            "DECISIONS_PUBLISHED_ON_TIME",
            "quyết định công bố thủ tục ban hành đúng hạn",
            "decisions on procedures published on time");

    /** Procedures due to be made public. */
    public static final Input PROCEDURES_DUE_TO_BE_PUBLIC = Input.of(
            "PROCEDURES_DUE_TO_BE_PUBLIC", "thủ tục đến hạn phải công khai", "procedures due to be made public");

    /** Procedures updated and made public on time. */
    public static final Input PROCEDURES_PUBLIC_ON_TIME = Input.of(
            "PROCEDURES_PUBLIC_ON_TIME",
            "thủ tục được cập nhật, công khai đúng hạn",
            "procedures updated and made public on time");

    /** Procedures that are public. */
    public static final Input PROCEDURES_PUBLIC =
            Input.of("PROCEDURES_PUBLIC", "thủ tục đang công khai", "procedures that are public");

    /** Procedures public with their full content. */
    public static final Input PROCEDURES_WITH_FULL_CONTENT = Input.of(
            "PROCEDURES_WITH_FULL_CONTENT",
            "thủ tục công khai đầy đủ nội dung",
            "procedures public with their full content");

    /** Dossiers to be synchronised. */
    public static final Input DOSSIERS_TO_SYNCHRONISE =
            Input.of("DOSSIERS_TO_SYNCHRONISE", "hồ sơ phải đồng bộ", "dossiers to be synchronised");

    /** Dossiers synchronised. */
    public static final Input DOSSIERS_SYNCHRONISED =
            Input.of("DOSSIERS_SYNCHRONISED", "hồ sơ đã đồng bộ", "dossiers synchronised");

    /** Dossiers counted for progress in the period. */
    public static final Input DOSSIERS_DUE =
            Input.of("DOSSIERS_DUE", "hồ sơ tính tiến độ trong kỳ", "dossiers counted for progress in the period");

    /** Dossiers resolved before or on the due date, or in process and in time. */
    public static final Input DOSSIERS_IN_TIME = Input.of(
            "DOSSIERS_IN_TIME",
            "hồ sơ giải quyết trước hạn, đúng hạn hoặc đang xử lý trong hạn",
            "dossiers resolved before or on the due date, or in process and in time");

    /** Average processing time (working days). */
    public static final Input AVERAGE_PROCESSING_TIME = Input.of(
            "AVERAGE_PROCESSING_TIME",
            "thời gian giải quyết trung bình (ngày làm việc)",
            "average processing time (working days)");

    /** Dossiers received. */
    public static final Input DOSSIERS_RECEIVED =
            Input.of("DOSSIERS_RECEIVED", "hồ sơ đã tiếp nhận", "dossiers received");

    /** Dossiers received online. */
    public static final Input DOSSIERS_RECEIVED_ONLINE =
            Input.of("DOSSIERS_RECEIVED_ONLINE", "hồ sơ tiếp nhận trực tuyến", "dossiers received online");

    /** Procedures of the level of the unit. */
    public static final Input PROCEDURES_OF_LEVEL =
            Input.of("PROCEDURES_OF_LEVEL", "thủ tục thuộc thẩm quyền của cấp", "procedures of the level of the unit");

    /** Procedures applied online by the unit. */
    public static final Input PROCEDURES_APPLIED_ONLINE = Input.of(
            "PROCEDURES_APPLIED_ONLINE",
            "thủ tục cung cấp dịch vụ công trực tuyến",
            "procedures applied online by the unit");

    /** Online services offered. */
    public static final Input ONLINE_SERVICES =
            Input.of("ONLINE_SERVICES", "dịch vụ công trực tuyến đang cung cấp", "online services offered");

    /** Online services with dossiers. */
    public static final Input ONLINE_SERVICES_USED = Input.of(
            "ONLINE_SERVICES_USED", "dịch vụ công trực tuyến có phát sinh hồ sơ", "online services with dossiers");

    /** Dossiers of procedures that can be done online in full. */
    public static final Input FULL_PROCESS_ELIGIBLE_DOSSIERS = Input.of(
            "FULL_PROCESS_ELIGIBLE_DOSSIERS",
            "hồ sơ của thủ tục đủ điều kiện toàn trình",
            "dossiers of procedures that can be done online in full");

    /** Dossiers done online in full. */
    public static final Input FULL_PROCESS_DOSSIERS =
            Input.of("FULL_PROCESS_DOSSIERS", "hồ sơ trực tuyến toàn trình", "dossiers done online in full");

    /** Procedures with a financial obligation. */
    public static final Input PAYABLE_PROCEDURES = Input.of(
            "PAYABLE_PROCEDURES", "thủ tục có yêu cầu nghĩa vụ tài chính", "procedures with a financial obligation");

    /** Procedures with a financial obligation offered for online payment. */
    public static final Input PAYABLE_PROCEDURES_OFFERED = Input.of(
            "PAYABLE_PROCEDURES_OFFERED",
            "thủ tục cho phép thanh toán trực tuyến",
            "procedures with a financial obligation offered for online payment");

    /** Distinct payable procedures, counted for transactions. */
    public static final Input PAYABLE_PROCEDURES_DISTINCT = Input.of(
            "PAYABLE_PROCEDURES_DISTINCT",
            "thủ tục có nghĩa vụ tài chính tính theo giao dịch",
            "distinct payable procedures, counted for transactions");

    /** Procedures with successful online payments. */
    public static final Input PROCEDURES_PAID_ONLINE = Input.of(
            "PROCEDURES_PAID_ONLINE",
            "thủ tục có giao dịch thanh toán trực tuyến thành công",
            "procedures with successful online payments");

    /** Payable dossiers, without those whose fees are all zero. */
    public static final Input DOSSIERS_PAYABLE = Input.of(
            "DOSSIERS_PAYABLE",
            "hồ sơ phải thanh toán (trừ hồ sơ có toàn bộ mức thu bằng 0)",
            "payable dossiers, without those whose fees are all zero");

    /** Dossiers paid online. */
    public static final Input DOSSIERS_PAID_ONLINE =
            Input.of("DOSSIERS_PAID_ONLINE", "hồ sơ thanh toán trực tuyến", "dossiers paid online");

    /** Dossiers that require a result. */
    public static final Input RESULTS_REQUIRED =
            Input.of("RESULTS_REQUIRED", "hồ sơ yêu cầu trả kết quả", "dossiers that require a result");

    /** Dossiers with an electronic result. */
    public static final Input RESULTS_ELECTRONIC =
            Input.of("RESULTS_ELECTRONIC", "hồ sơ có kết quả điện tử", "dossiers with an electronic result");

    /** Dossiers to be digitised. */
    public static final Input DOSSIERS_TO_DIGITISE =
            Input.of("DOSSIERS_TO_DIGITISE", "hồ sơ phải số hóa", "dossiers to be digitised");

    /** Dossiers digitised in components and result. */
    public static final Input DOSSIERS_DIGITISED = Input.of(
            "DOSSIERS_DIGITISED",
            "hồ sơ được số hóa cả thành phần và kết quả",
            "dossiers digitised in components and result");

    /** Points for offering certified electronic copies. */
    public static final Input CERTIFIED_COPY_POINTS = Input.of(
            "CERTIFIED_COPY_POINTS",
            "điểm cung cấp bản sao chứng thực điện tử",
            "points for offering certified electronic copies");

    /** Dossiers that reuse at least one component. */
    public static final Input DOSSIERS_REUSING_DATA = Input.of(
            "DOSSIERS_REUSING_DATA", "hồ sơ có tái sử dụng dữ liệu", "dossiers that reuse at least one component");

    /** Dossiers to be linked for reuse. */
    public static final Input DOSSIERS_TO_LINK = Input.of(
            "DOSSIERS_TO_LINK", "hồ sơ phải kết nối, chia sẻ để tái sử dụng", "dossiers to be linked for reuse");

    /** Dossiers linked for reuse. */
    public static final Input DOSSIERS_LINKED =
            Input.of("DOSSIERS_LINKED", "hồ sơ đã kết nối, chia sẻ để tái sử dụng", "dossiers linked for reuse");

    /** Procedures to be linked to the population data. */
    public static final Input PROCEDURES_TO_LINK_TO_POPULATION_DATA = Input.of(
            "PROCEDURES_TO_LINK_TO_POPULATION_DATA",
            "thủ tục phải kết nối cơ sở dữ liệu quốc gia về dân cư",
            "procedures to be linked to the population data");

    /** Procedures linked to the population data. */
    public static final Input PROCEDURES_LINKED_TO_POPULATION_DATA = Input.of(
            "PROCEDURES_LINKED_TO_POPULATION_DATA",
            "thủ tục đã kết nối cơ sở dữ liệu quốc gia về dân cư",
            "procedures linked to the population data");

    /** Dossiers that are to use the population data. */
    public static final Input DOSSIERS_TO_USE_POPULATION_DATA = Input.of(
            "DOSSIERS_TO_USE_POPULATION_DATA",
            "hồ sơ phải khai thác cơ sở dữ liệu quốc gia về dân cư",
            "dossiers that are to use the population data");

    /** Dossiers that use the population data. */
    public static final Input DOSSIERS_USING_POPULATION_DATA = Input.of(
            "DOSSIERS_USING_POPULATION_DATA",
            "hồ sơ có khai thác cơ sở dữ liệu quốc gia về dân cư",
            "dossiers that use the population data");

    /** Feedback and petitions about procedures. */
    public static final Input PETITIONS_ABOUT_PROCEDURES = Input.of(
            "PETITIONS_ABOUT_PROCEDURES",
            "phản ánh, kiến nghị về thủ tục hành chính",
            "feedback and petitions about procedures");

    /** Feedback and petitions about the conduct of officials. */
    public static final Input PETITIONS_ABOUT_STAFF = Input.of(
            "PETITIONS_ABOUT_STAFF",
            "phản ánh, kiến nghị về hành vi của cán bộ, công chức",
            "feedback and petitions about the conduct of officials");

    /** Feedback and petitions received. */
    public static final Input PETITIONS =
            Input.of("PETITIONS", "phản ánh, kiến nghị đã tiếp nhận", "feedback and petitions received");

    /** Feedback and petitions handled on time. */
    public static final Input PETITIONS_ON_TIME = Input.of(
            "PETITIONS_ON_TIME", "phản ánh, kiến nghị được xử lý đúng hạn", "feedback and petitions handled on time");

    /** Feedback and petitions with dissatisfaction, a renewed complaint or a late answer. */
    public static final Input PETITIONS_DISSATISFIED = Input.of(
            "PETITIONS_DISSATISFIED",
            "phản ánh, kiến nghị không hài lòng, phản ánh lại hoặc xử lý quá hạn",
            "feedback and petitions with dissatisfaction, a renewed complaint or a late answer");

    /** Feedback and petitions whose handling satisfies, as the portal of 2026 shows them: all that are not dissatisfied. */
    public static final Input PETITIONS_SATISFIED = Input.of(
            "PETITIONS_SATISFIED",
            "phản ánh, kiến nghị được xử lý hài lòng",
            "feedback and petitions whose handling satisfies");

    /** Dossiers with feedback, a petition or a poor rating. */
    public static final Input DOSSIERS_DISLIKED = Input.of(
            "DOSSIERS_DISLIKED",
            "hồ sơ bị phản ánh, kiến nghị hoặc không hài lòng",
            "dossiers with feedback, a petition or a poor rating");

    private Decision766Inputs() {}
}
