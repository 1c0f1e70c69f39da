package org.commune4j.core.text;

import java.util.Locale;

/** The open vocabularies: what a word of the model, such as the kind of a post, is a word for. */
public enum WordFamily implements Worded {
    /** Kinds of units (loại cơ quan, đơn vị). */
    UNIT_KIND("UNIT-KIND."),
    /** Kinds of posts (loại chức danh). */
    POST_KIND("POST-KIND."),
    /** Branches of the political system (khối). */
    BRANCH("BRANCH."),
    /** Fields of tasks and procedures (lĩnh vực). */
    FIELD("FIELD."),
    /** Fields of learning (ngành đào tạo). */
    QUALIFICATION_FIELD("QUALIFICATION-FIELD."),
    /** Training courses (khóa bồi dưỡng). */
    COURSE("COURSE."),
    /** Ways to submit a dossier or to return a result (hình thức nộp hồ sơ). */
    CHANNEL("CHANNEL."),
    /** Kinds of applicants (đối tượng thực hiện). */
    APPLICANT_KIND("APPLICANT-KIND."),
    /** Reasons to offer a procedure online in part only (lý do chỉ cung cấp một phần trực tuyến). */
    ONLINE_RESTRICTION("ONLINE-RESTRICTION."),
    /** Facts of a case on which a time limit depends (yếu tố của hồ sơ). */
    CASE_FACT("CASE-FACT."),
    /** What limits a power that is given (đại lượng giới hạn thẩm quyền). */
    MEASURE("MEASURE."),
    /** Kinds of reported figures (loại số liệu). */
    FIGURE_KIND("QUALITY.figure."),
    /** Levels of units that an index is measured for (cấp được đo). */
    UNIT_LEVEL("QUALITY.level.");

    private final String prefix;

    WordFamily(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the code of the message that names a word of it, for instance {@code POST-KIND.COMMITTEE_CHAIR}. */
    public String nameCode(String code) {
        return prefix + code;
    }

    /** Returns what a word of it stands for, in lower case, for an exception. */
    String inWords() {
        return name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
