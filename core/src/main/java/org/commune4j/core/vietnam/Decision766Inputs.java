package org.commune4j.core.vietnam;

import org.commune4j.core.quality.Input;
import org.commune4j.core.text.LocalizedText;

/** What is counted for the index of {@link Decision766}. */
public final class Decision766Inputs {

    /** Decisions on procedures published in the period (quyết định công bố thủ tục đã công khai trong kỳ). */
    public static final Input DECISIONS_PUBLISHED = input(
            "DECISIONS_PUBLISHED",
            "quyết định công bố thủ tục đã công khai trong kỳ",
            "decisions on procedures published in the period");

    /** Decisions on procedures published on time (quyết định công bố thủ tục ban hành đúng hạn). */
    public static final Input DECISIONS_PUBLISHED_ON_TIME = input(
            "DECISIONS_PUBLISHED_ON_TIME",
            "quyết định công bố thủ tục ban hành đúng hạn",
            "decisions on procedures published on time");

    /** Procedures due to be made public (thủ tục đến hạn phải công khai). */
    public static final Input PROCEDURES_DUE_TO_BE_PUBLIC =
            input("PROCEDURES_DUE_TO_BE_PUBLIC", "thủ tục đến hạn phải công khai", "procedures due to be made public");

    /** Procedures updated and made public on time (thủ tục được cập nhật, công khai đúng hạn). */
    public static final Input PROCEDURES_PUBLIC_ON_TIME = input(
            "PROCEDURES_PUBLIC_ON_TIME",
            "thủ tục được cập nhật, công khai đúng hạn",
            "procedures updated and made public on time");

    /** Procedures that are public (thủ tục đang công khai). */
    public static final Input PROCEDURES_PUBLIC =
            input("PROCEDURES_PUBLIC", "thủ tục đang công khai", "procedures that are public");

    /** Procedures public with their full content (thủ tục công khai đầy đủ nội dung). */
    public static final Input PROCEDURES_WITH_FULL_CONTENT = input(
            "PROCEDURES_WITH_FULL_CONTENT",
            "thủ tục công khai đầy đủ nội dung",
            "procedures public with their full content");

    /** Dossiers to be synchronised (hồ sơ phải đồng bộ). */
    public static final Input DOSSIERS_TO_SYNCHRONISE =
            input("DOSSIERS_TO_SYNCHRONISE", "hồ sơ phải đồng bộ", "dossiers to be synchronised");

    /** Dossiers synchronised (hồ sơ đã đồng bộ). */
    public static final Input DOSSIERS_SYNCHRONISED =
            input("DOSSIERS_SYNCHRONISED", "hồ sơ đã đồng bộ", "dossiers synchronised");

    /** Dossiers counted for progress in the period (hồ sơ tính tiến độ trong kỳ). */
    public static final Input DOSSIERS_DUE =
            input("DOSSIERS_DUE", "hồ sơ tính tiến độ trong kỳ", "dossiers counted for progress in the period");

    /** Dossiers resolved before or on the due date, or in process and in time (hồ sơ giải quyết trước hạn, đúng hạn hoặc đang xử lý trong hạn). */
    public static final Input DOSSIERS_IN_TIME = input(
            "DOSSIERS_IN_TIME",
            "hồ sơ giải quyết trước hạn, đúng hạn hoặc đang xử lý trong hạn",
            "dossiers resolved before or on the due date, or in process and in time");

    /** Average processing time (working days) (thời gian giải quyết trung bình (ngày làm việc)). */
    public static final Input AVERAGE_PROCESSING_TIME = input(
            "AVERAGE_PROCESSING_TIME",
            "thời gian giải quyết trung bình (ngày làm việc)",
            "average processing time (working days)");

    /** Dossiers received (hồ sơ đã tiếp nhận). */
    public static final Input DOSSIERS_RECEIVED = input("DOSSIERS_RECEIVED", "hồ sơ đã tiếp nhận", "dossiers received");

    /** Dossiers received online (hồ sơ tiếp nhận trực tuyến). */
    public static final Input DOSSIERS_RECEIVED_ONLINE =
            input("DOSSIERS_RECEIVED_ONLINE", "hồ sơ tiếp nhận trực tuyến", "dossiers received online");

    /** Procedures of the level of the unit (thủ tục thuộc thẩm quyền của cấp). */
    public static final Input PROCEDURES_OF_LEVEL =
            input("PROCEDURES_OF_LEVEL", "thủ tục thuộc thẩm quyền của cấp", "procedures of the level of the unit");

    /** Procedures applied online by the unit (thủ tục cung cấp dịch vụ công trực tuyến). */
    public static final Input PROCEDURES_APPLIED_ONLINE = input(
            "PROCEDURES_APPLIED_ONLINE",
            "thủ tục cung cấp dịch vụ công trực tuyến",
            "procedures applied online by the unit");

    /** Online services offered (dịch vụ công trực tuyến đang cung cấp). */
    public static final Input ONLINE_SERVICES =
            input("ONLINE_SERVICES", "dịch vụ công trực tuyến đang cung cấp", "online services offered");

    /** Online services with dossiers (dịch vụ công trực tuyến có phát sinh hồ sơ). */
    public static final Input ONLINE_SERVICES_USED = input(
            "ONLINE_SERVICES_USED", "dịch vụ công trực tuyến có phát sinh hồ sơ", "online services with dossiers");

    /** Dossiers of procedures that can be done online in full (hồ sơ của thủ tục đủ điều kiện toàn trình). */
    public static final Input FULL_PROCESS_ELIGIBLE_DOSSIERS = input(
            "FULL_PROCESS_ELIGIBLE_DOSSIERS",
            "hồ sơ của thủ tục đủ điều kiện toàn trình",
            "dossiers of procedures that can be done online in full");

    /** Dossiers done online in full (hồ sơ trực tuyến toàn trình). */
    public static final Input FULL_PROCESS_DOSSIERS =
            input("FULL_PROCESS_DOSSIERS", "hồ sơ trực tuyến toàn trình", "dossiers done online in full");

    /** Procedures with a financial obligation (thủ tục có yêu cầu nghĩa vụ tài chính). */
    public static final Input PAYABLE_PROCEDURES = input(
            "PAYABLE_PROCEDURES", "thủ tục có yêu cầu nghĩa vụ tài chính", "procedures with a financial obligation");

    /** Procedures with a financial obligation offered for online payment (thủ tục cho phép thanh toán trực tuyến). */
    public static final Input PAYABLE_PROCEDURES_OFFERED = input(
            "PAYABLE_PROCEDURES_OFFERED",
            "thủ tục cho phép thanh toán trực tuyến",
            "procedures with a financial obligation offered for online payment");

    /** Distinct payable procedures, counted for transactions (thủ tục có nghĩa vụ tài chính tính theo giao dịch). */
    public static final Input PAYABLE_PROCEDURES_DISTINCT = input(
            "PAYABLE_PROCEDURES_DISTINCT",
            "thủ tục có nghĩa vụ tài chính tính theo giao dịch",
            "distinct payable procedures, counted for transactions");

    /** Procedures with successful online payments (thủ tục có giao dịch thanh toán trực tuyến thành công). */
    public static final Input PROCEDURES_PAID_ONLINE = input(
            "PROCEDURES_PAID_ONLINE",
            "thủ tục có giao dịch thanh toán trực tuyến thành công",
            "procedures with successful online payments");

    /** Payable dossiers, without those whose fees are all zero (hồ sơ phải thanh toán (trừ hồ sơ có toàn bộ mức thu bằng 0)). */
    public static final Input DOSSIERS_PAYABLE = input(
            "DOSSIERS_PAYABLE",
            "hồ sơ phải thanh toán (trừ hồ sơ có toàn bộ mức thu bằng 0)",
            "payable dossiers, without those whose fees are all zero");

    /** Dossiers paid online (hồ sơ thanh toán trực tuyến). */
    public static final Input DOSSIERS_PAID_ONLINE =
            input("DOSSIERS_PAID_ONLINE", "hồ sơ thanh toán trực tuyến", "dossiers paid online");

    /** Dossiers that require a result (hồ sơ yêu cầu trả kết quả). */
    public static final Input RESULTS_REQUIRED =
            input("RESULTS_REQUIRED", "hồ sơ yêu cầu trả kết quả", "dossiers that require a result");

    /** Dossiers with an electronic result (hồ sơ có kết quả điện tử). */
    public static final Input RESULTS_ELECTRONIC =
            input("RESULTS_ELECTRONIC", "hồ sơ có kết quả điện tử", "dossiers with an electronic result");

    /** Dossiers to be digitised (hồ sơ phải số hóa). */
    public static final Input DOSSIERS_TO_DIGITISE =
            input("DOSSIERS_TO_DIGITISE", "hồ sơ phải số hóa", "dossiers to be digitised");

    /** Dossiers digitised in components and result (hồ sơ được số hóa cả thành phần và kết quả). */
    public static final Input DOSSIERS_DIGITISED = input(
            "DOSSIERS_DIGITISED",
            "hồ sơ được số hóa cả thành phần và kết quả",
            "dossiers digitised in components and result");

    /** Points for offering certified electronic copies (điểm cung cấp bản sao chứng thực điện tử). */
    public static final Input CERTIFIED_COPY_POINTS = input(
            "CERTIFIED_COPY_POINTS",
            "điểm cung cấp bản sao chứng thực điện tử",
            "points for offering certified electronic copies");

    /** Dossiers that reuse at least one component (hồ sơ có tái sử dụng dữ liệu). */
    public static final Input DOSSIERS_REUSING_DATA = input(
            "DOSSIERS_REUSING_DATA", "hồ sơ có tái sử dụng dữ liệu", "dossiers that reuse at least one component");

    /** Dossiers to be linked for reuse (hồ sơ phải kết nối, chia sẻ để tái sử dụng). */
    public static final Input DOSSIERS_TO_LINK =
            input("DOSSIERS_TO_LINK", "hồ sơ phải kết nối, chia sẻ để tái sử dụng", "dossiers to be linked for reuse");

    /** Dossiers linked for reuse (hồ sơ đã kết nối, chia sẻ để tái sử dụng). */
    public static final Input DOSSIERS_LINKED =
            input("DOSSIERS_LINKED", "hồ sơ đã kết nối, chia sẻ để tái sử dụng", "dossiers linked for reuse");

    /** Procedures to be linked to the population data (thủ tục phải kết nối cơ sở dữ liệu quốc gia về dân cư). */
    public static final Input PROCEDURES_TO_LINK_TO_POPULATION_DATA = input(
            "PROCEDURES_TO_LINK_TO_POPULATION_DATA",
            "thủ tục phải kết nối cơ sở dữ liệu quốc gia về dân cư",
            "procedures to be linked to the population data");

    /** Procedures linked to the population data (thủ tục đã kết nối cơ sở dữ liệu quốc gia về dân cư). */
    public static final Input PROCEDURES_LINKED_TO_POPULATION_DATA = input(
            "PROCEDURES_LINKED_TO_POPULATION_DATA",
            "thủ tục đã kết nối cơ sở dữ liệu quốc gia về dân cư",
            "procedures linked to the population data");

    /** Dossiers that are to use the population data (hồ sơ phải khai thác cơ sở dữ liệu quốc gia về dân cư). */
    public static final Input DOSSIERS_TO_USE_POPULATION_DATA = input(
            "DOSSIERS_TO_USE_POPULATION_DATA",
            "hồ sơ phải khai thác cơ sở dữ liệu quốc gia về dân cư",
            "dossiers that are to use the population data");

    /** Dossiers that use the population data (hồ sơ có khai thác cơ sở dữ liệu quốc gia về dân cư). */
    public static final Input DOSSIERS_USING_POPULATION_DATA = input(
            "DOSSIERS_USING_POPULATION_DATA",
            "hồ sơ có khai thác cơ sở dữ liệu quốc gia về dân cư",
            "dossiers that use the population data");

    /** Petitions about procedures (phản ánh, kiến nghị về thủ tục hành chính). */
    public static final Input PETITIONS_ABOUT_PROCEDURES = input(
            "PETITIONS_ABOUT_PROCEDURES", "phản ánh, kiến nghị về thủ tục hành chính", "petitions about procedures");

    /** Petitions about the conduct of officials (phản ánh, kiến nghị về hành vi của cán bộ, công chức). */
    public static final Input PETITIONS_ABOUT_STAFF = input(
            "PETITIONS_ABOUT_STAFF",
            "phản ánh, kiến nghị về hành vi của cán bộ, công chức",
            "petitions about the conduct of officials");

    /** Petitions received (phản ánh, kiến nghị đã tiếp nhận). */
    public static final Input PETITIONS = input("PETITIONS", "phản ánh, kiến nghị đã tiếp nhận", "petitions received");

    /** Petitions handled on time (phản ánh, kiến nghị được xử lý đúng hạn). */
    public static final Input PETITIONS_ON_TIME =
            input("PETITIONS_ON_TIME", "phản ánh, kiến nghị được xử lý đúng hạn", "petitions handled on time");

    /** Petitions with dissatisfaction, a renewed complaint or a late answer (phản ánh, kiến nghị không hài lòng, phản ánh lại hoặc xử lý quá hạn). */
    public static final Input PETITIONS_DISSATISFIED = input(
            "PETITIONS_DISSATISFIED",
            "phản ánh, kiến nghị không hài lòng, phản ánh lại hoặc xử lý quá hạn",
            "petitions with dissatisfaction, a renewed complaint or a late answer");

    /** Dossiers with a petition or a dislike (hồ sơ bị phản ánh, kiến nghị hoặc không hài lòng). */
    public static final Input DOSSIERS_DISLIKED = input(
            "DOSSIERS_DISLIKED",
            "hồ sơ bị phản ánh, kiến nghị hoặc không hài lòng",
            "dossiers with a petition or a dislike");

    private Decision766Inputs() {}

    private static Input input(String code, String vietnamese, String english) {
        return Input.of(code, LocalizedText.of(vietnamese, english));
    }
}
