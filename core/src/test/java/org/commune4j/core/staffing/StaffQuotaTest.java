package org.commune4j.core.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.commune4j.core.law.Basis;
import org.commune4j.core.law.Jurisdiction;
import org.commune4j.core.organisation.Branch;
import org.commune4j.core.organisation.PostKind;
import org.commune4j.core.rule.ParameterKey;
import org.commune4j.core.rule.Strength;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class StaffQuotaTest {

    private static StaffQuota.Builder quota() {
        return StaffQuota.builder()
                .code("TEST")
                .scope(QuotaScope.ALLOTMENT)
                .limit(ParameterKey.of("test.most", BigDecimal.class))
                .strength(Strength.MUST)
                .basis(Basis.PRACTICE)
                .validity(DateRange.from(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void countsHoldersOfPostsOrTheStaffOfBranches() {
        assertThat(quota().addPostKinds(PostKind.of("CHIEF")).build())
                .hasToString("TEST")
                .matches(quota -> quota.jurisdiction().equals(Jurisdiction.NATIONAL));
        assertThat(quota().addBranches(Branch.of("PARTY")).build().branches()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quota().build())
                .withMessageContaining("Give one of postKinds and branches");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quota().addPostKinds(PostKind.of("CHIEF"))
                        .addBranches(Branch.of("PARTY"))
                        .build())
                .withMessageContaining("Give one of postKinds and branches");
    }

    @Test
    void bindsOrIsGuidance() {
        assertThat(quota().addPostKinds(PostKind.of("CHIEF"))
                        .strength(Strength.SHOULD)
                        .build()
                        .strength())
                .isEqualTo(Strength.SHOULD);
        for (Strength other : Strength.values()) {
            if (other != Strength.MUST && other != Strength.SHOULD) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> quota().addPostKinds(PostKind.of("CHIEF"))
                                .strength(other)
                                .build())
                        .withMessageContaining(other.toString());
            }
        }
    }
}
