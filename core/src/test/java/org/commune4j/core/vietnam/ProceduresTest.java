package org.commune4j.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commune4j.core.deadline.LimitCase;
import org.commune4j.core.deadline.Term;
import org.commune4j.core.law.AdministrativeLevel;
import org.commune4j.core.law.SourceStatus;
import org.commune4j.core.procedure.Channel;
import org.commune4j.core.procedure.Fee;
import org.commune4j.core.procedure.Procedure;
import org.commune4j.core.procedure.ProcedureCode;
import org.commune4j.core.text.Message;
import org.commune4j.core.text.MessageBundles;
import org.commune4j.core.text.OpenCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProceduresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    static List<Procedure> all() {
        return Procedures.catalogue().all();
    }

    private static Procedure procedure(String code) {
        return Procedures.catalogue().find(ProcedureCode.parse(code), DAY).orElseThrow();
    }

    private static List<Term> limits(String code) {
        return procedure(code).timeLimit().cases().stream().map(LimitCase::term).toList();
    }

    @Test
    void holdsEveryProcedureThatIsKnown() {
        assertThat(all().stream().map(Procedure::code).distinct()).hasSize(67);
    }

    @ParameterizedTest
    @MethodSource("all")
    void citesWhereItComesFrom(Procedure procedure) {
        assertThat(procedure.levels()).containsExactly(AdministrativeLevel.COMMUNE);
        assertThat(procedure.name().byLanguage()).containsKeys("vi", "en");
        assertThat(procedure.timeLimit().cases()).allSatisfy(one -> {
            assertThat(one.reference()).isPresent();
            assertThat(one.label().byLanguage()).containsKeys("vi", "en");
        });
        if (procedure.publishedBy().isEmpty()) {
            assertThat(procedure.sourceStatus()).isEqualTo(SourceStatus.UNVERIFIED);
            assertThat(procedure.timeLimit().cases()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.004746", "2.000528", "2.002516", "2.000720", "1.001570", "1.001266", "1.001776", "1.014028"})
    void hasNoLimitWhereNoneHasASource(String code) {
        assertThat(limits(code)).isEmpty();
    }

    @Test
    void tellsTheCasesOfALimitApart() {
        assertThat(limits("1.000894")).containsExactly(Term.SAME_DAY, Term.workingDays(5));
        assertThat(limits("1.001022")).containsExactly(Term.workingDays(3), Term.workingDays(8));
        assertThat(limits("2.000986")).containsExactly(Term.workingDays(3), Term.workingDays(5));
        assertThat(Procedures.catalogue()
                        .find(ProcedureCode.parse("1.013978"), LocalDate.of(2026, 1, 30))
                        .orElseThrow()
                        .timeLimit()
                        .cases())
                .extracting(LimitCase::term)
                .containsExactlyInAnyOrder(
                        Term.workingDays(17), Term.workingDays(20), Term.workingDays(27), Term.workingDays(30));
        assertThat(limits("1.013225")).containsExactly(Term.calendarDays(20), Term.calendarDays(15));
        assertThat(limits("1.010041")).containsExactly(Term.workingDays(1), Term.workingDays(3));
        assertThat(limits("2.001159")).containsExactly(Term.hours(1));
    }

    @Test
    void marksAsUnverifiedWhatIsInferred() {
        assertThat(procedure("1.013967").timeLimit().cases())
                .extracting(one -> SourceStatus.of(one.reference().orElse(null)))
                .containsExactly(SourceStatus.REPORTED, SourceStatus.UNVERIFIED);
        assertThat(procedure("1.001193").timeLimit().cases())
                .extracting(one -> SourceStatus.of(one.reference().orElse(null)))
                .containsExactly(SourceStatus.VERIFIED);
    }

    @Test
    void halvesTheFeeOfAnIdentityCardUntilTheEndOf2026() {
        Fee fee = procedure("1.014063").findFee(Channel.DIRECT).orElseThrow();

        assertThat(fee.amount(1, LocalDate.of(2026, 12, 31)).orElseThrow()).isEqualByComparingTo("25000");
        assertThat(fee.amount(1, LocalDate.of(2027, 1, 1)).orElseThrow()).isEqualByComparingTo("50000");
        assertThat(procedure("1.014061").findFee(Channel.DIRECT)).isEmpty();
        assertThat(procedure("1.010736").silenceIsConsent()).isTrue();
    }

    static Stream<Field> constants() {
        return Stream.of(Fields.class, ApplicantKinds.class, OnlineRestrictions.class, Channel.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void namesItsKindsInBothLanguages(Field constant) throws IllegalAccessException {
        Object kind = constant.get(null);

        assertThat(kind).hasToString(constant.getName());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(MessageBundles.standard().find(message(kind).code(), locale))
                    .isPresent();
        }
    }

    private static Message message(Object kind) {
        return ((OpenCode<?>) kind).message();
    }
}
