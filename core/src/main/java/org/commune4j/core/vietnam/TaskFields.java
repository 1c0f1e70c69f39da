package org.commune4j.core.vietnam;

import org.commune4j.core.authority.TaskField;

/** Fields of tasks: those that Decree 150/2025/NĐ-CP gives to the specialised agencies of a commune, and public security. */
public final class TaskFields {

    /** Work of the office (văn phòng). */
    public static final TaskField OFFICE = TaskField.of("OFFICE");
    /** Justice (tư pháp). */
    public static final TaskField JUSTICE = TaskField.of("JUSTICE");
    /** External relations (đối ngoại). */
    public static final TaskField EXTERNAL_RELATIONS = TaskField.of("EXTERNAL_RELATIONS");
    /** Finance and planning (tài chính - kế hoạch). */
    public static final TaskField FINANCE_PLANNING = TaskField.of("FINANCE_PLANNING");
    /** Construction, industry and trade (xây dựng và công thương). */
    public static final TaskField CONSTRUCTION_INDUSTRY_TRADE = TaskField.of("CONSTRUCTION_INDUSTRY_TRADE");
    /** Agriculture and environment, land among it (nông nghiệp và môi trường). */
    public static final TaskField AGRICULTURE_ENVIRONMENT = TaskField.of("AGRICULTURE_ENVIRONMENT");
    /** Home affairs (nội vụ). */
    public static final TaskField HOME_AFFAIRS = TaskField.of("HOME_AFFAIRS");
    /** Education and training (giáo dục và đào tạo). */
    public static final TaskField EDUCATION = TaskField.of("EDUCATION");
    /** Culture, science and information (văn hóa, khoa học và thông tin). */
    public static final TaskField CULTURE_SCIENCE_INFORMATION = TaskField.of("CULTURE_SCIENCE_INFORMATION");
    /** Health (y tế). */
    public static final TaskField HEALTH = TaskField.of("HEALTH");
    /** Public security, residence among it (công an). */
    public static final TaskField PUBLIC_SECURITY = TaskField.of("PUBLIC_SECURITY");

    private TaskFields() {}
}
