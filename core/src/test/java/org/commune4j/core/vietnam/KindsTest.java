package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commune4j.core.organisation.UnitKind;
import org.commune4j.core.testing.SharedData;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.text.OpenCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

    static Stream<Field> constants() {
        return Stream.of(UnitKinds.class, PostKinds.class, Branches.class, QualificationFields.class, Fields.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void hasTheCodeOfItsConstantAndANameInBothLanguages(Field constant) throws IllegalAccessException {
        Object kind = constant.get(null);

        assertThat(kind).hasToString(constant.getName());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(MessageBundles.standard().find(message(kind).code(), locale))
                    .isPresent();
        }
    }

    /** The project's glossary names the bodies of a commune in both languages; whole families ("advisory body") are no body. */
    @Test
    void hasEveryBodyOfTheGlossaryUnderItsName() {
        Map<String, UnitKind> kinds = Arrays.stream(UnitKinds.class.getFields())
                .map(field -> UnitKind.of(field.getName()))
                .collect(Collectors.toMap(UnitKind::code, kind -> kind));
        Map<String, List<String>> glossary = new LinkedHashMap<>();
        for (String line : SharedData.lines("../domain/GLOSSARY.md")) {
            String[] cells = line.split("\\|", -1);
            Matcher identifier = Pattern.compile("`([A-Za-z_]+)`").matcher(cells.length > 3 ? cells[3] : "");
            while (identifier.find()) {
                String code = identifier
                        .group(1)
                        .replaceAll("([a-z])([A-Z])", "$1_$2")
                        .toUpperCase(Locale.ROOT);
                glossary.put(code, List.of(cells[1], cells[2]));
            }
        }

        // The corrections at the end of the page stand over its table.
        glossary.replace("PARTY_STANDING_BOARD", List.of("Ban Thường vụ Đảng ủy", "Standing Committee"));
        glossary.replace("COUNCIL_STANDING_BOARD", List.of("Thường trực HĐND", "Standing Body"));
        glossary.replace("PARTY_BUILDING_COMMISSION", List.of("Ban Xây dựng Đảng", "Party Building Board"));
        glossary.replace(
                "PARTY_INSPECTION_COMMISSION",
                List.of("Cơ quan Ủy ban Kiểm tra Đảng ủy", "Office of the Party Inspection Commission"));
        // Law 72/2025/QH15 Art. 29 has other committees of the Council than the project before it.
        assertThat(glossary.keySet().removeAll(Set.of("LEGAL_AFFAIRS_BOARD", "SOCIO_ECONOMIC_BOARD")))
                .isTrue();
        glossary.put("ECONOMY_BUDGET_BOARD", List.of("Ban Kinh tế - Ngân sách", "Economic and Budgetary Committee"));
        glossary.put("CULTURE_SOCIETY_BOARD", List.of("Ban Văn hóa - Xã hội", "Socio-Cultural Committee"));
        assertThat(glossary.keySet())
                .contains(
                        "PARTY_COMMITTEE",
                        "PARTY_STANDING_BOARD",
                        "PARTY_OFFICE",
                        "PARTY_BUILDING_COMMISSION",
                        "PARTY_INSPECTION_COMMISSION",
                        "FATHERLAND_FRONT_COMMITTEE",
                        "SOCIO_POLITICAL_ORGANISATION",
                        "PEOPLES_COUNCIL",
                        "COUNCIL_STANDING_BOARD",
                        "ECONOMY_BUDGET_BOARD",
                        "CULTURE_SOCIETY_BOARD",
                        "PEOPLES_COMMITTEE",
                        "COUNCIL_COMMITTEE_OFFICE",
                        "ECONOMIC_DIVISION",
                        "ECONOMIC_INFRASTRUCTURE_URBAN_DIVISION",
                        "CULTURE_SOCIAL_DIVISION",
                        "PUBLIC_SERVICE_CENTRE",
                        "RECEPTION_POINT",
                        "ONE_STOP_UNIT",
                        "VILLAGE",
                        "RESIDENTIAL_GROUP");
        Set<String> bodies = new TreeSet<>(glossary.keySet());
        bodies.removeIf(
                code -> !code.matches(
                        ".*(COMMITTEE|BOARD|OFFICE|COMMISSION|COUNCIL|DIVISION|CENTRE|POINT|VILLAGE|RESIDENTIAL_GROUP|ORGANISATION)|ONE_STOP_UNIT"));
        assertThat(kinds.keySet()).containsAll(bodies);
        for (String code : bodies) {
            List<String> names = glossary.getOrDefault(code, List.of());
            UnitKind kind = kinds.getOrDefault(code, UnitKinds.VILLAGE);
            assertThat(haveInCommon(
                            kind.message().render(Locale.forLanguageTag("vi")),
                            names.get(0).replace("HĐND", "Hội đồng nhân dân").replace("UBND", "Ủy ban nhân dân")))
                    .as("%s: %s", code, names)
                    .isTrue();
            assertThat(haveInCommon(
                            kind.message().render(Locale.ENGLISH), names.get(1).replaceAll("[(].*", "")))
                    .as("%s: %s", code, names)
                    .isTrue();
        }
    }

    /** One is part of the other: the glossary says "Đảng ủy xã" where the kind stands for wards too. */
    private static boolean haveInCommon(String name, String term) {
        String one = name.strip().toLowerCase(Locale.ROOT);
        String other = term.strip().toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }

    private static Message message(Object kind) {
        return ((OpenCode<?>) kind).message();
    }
}
