package org.commune4j.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an event of each kind may say, in the order of documents. */
class DossierEventKindTest {

    /** What is required is marked with a star. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SUBMITTED            | unit official
                    RECEIVED             | unit official appointedAt slip completeAt competentAt
                    NOT_ACCEPTED         | unit official reason
                    ASSIGNED             | unit official toUnit toOfficial step allotted
                    TRANSFERRED          | unit official toUnit toOfficial step allotted
                    SUPPLEMENT_REQUESTED | unit official reason components
                    SUPPLEMENT_SUPPLIED  | unit official
                    OBLIGATION_REQUESTED | unit official amount reduction
                    OBLIGATION_PAID      | unit official amount channel
                    SUSPENDED            | unit official ground
                    RESUMED              | unit official
                    EXTENDED             | unit official by* ground
                    APOLOGISED           | unit official reason newAppointment
                    RESOLVED             | unit official post result reason
                    REFUSED              | unit official reason
                    WITHDRAWN            | unit official reason
                    STOPPED              | unit official reason
                    RESULT_RETURNED      | unit official channel
                    CORRECTED            | unit official post result reason
                    REOPENED             | unit official reason
                    RATED                | unit official satisfied* score outOf
                    PETITION_RAISED      | unit official petition
                    """)
    void saysThese(DossierEventKind kind, String details) {
        List<String> all = Arrays.asList(details.split(" "));

        assertThat(kind.details())
                .extracting(EventDetail::code)
                .containsExactlyElementsOf(
                        all.stream().map(detail -> detail.replace("*", "")).toList());
        assertThat(kind.required())
                .extracting(detail -> detail.code() + "*")
                .containsExactlyElementsOf(
                        all.stream().filter(detail -> detail.endsWith("*")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aDetailHasItsPlaceAmongThoseOfTheKind(DossierEventKind kind) {
        for (int i = 0; i < kind.details().size(); i++) {
            assertThat(kind.placeOf(kind.details().get(i))).isEqualTo(i);
        }
        EventDetail<?> foreign = kind == DossierEventKind.RECEIVED ? EventDetail.REASON : EventDetail.SLIP;
        assertThat(kind.placeOf(foreign)).isEqualTo(-1);
        assertThat(kind.details()).extracting(EventDetail::code).doesNotHaveDuplicates();
    }

    @Test
    void everyDetailIsSaidByAKindAndHasACodeOfItsOwn() throws IllegalAccessException {
        List<EventDetail<?>> all = new ArrayList<>();
        for (Field field : EventDetail.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                all.add((EventDetail<?>) field.get(null));
            }
        }

        assertThat(all)
                .hasSizeGreaterThan(20)
                .allSatisfy(detail -> assertThat(DossierEventKind.values())
                        .anyMatch(kind -> kind.details().contains(detail)));
        assertThat(all).extracting(EventDetail::code).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(detail -> assertThat(detail).hasToString(detail.code()));
        assertThat(EventDetail.AMOUNT.type()).isEqualTo(BigDecimal.class);
    }
}
