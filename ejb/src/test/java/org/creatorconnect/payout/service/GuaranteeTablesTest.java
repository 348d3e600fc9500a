package org.creatorconnect.payout.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.assignment.GuaranteeLaws;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables refuse of a guarantee, whatever the program says, and what its laws find. */
class GuaranteeTablesTest extends DatabaseTest {

    private UUID assignment;

    @BeforeEach
    void sell() {
        Random random = new Random(7);
        MoneyServices services = new MoneyServices(entityManager, CLOCK);
        ManySales sales = new ManySales(entityManager, random, "EUR", NOW);
        GuaranteedSales guaranteed = new GuaranteedSales(services, sales, random, NOW);
        assignment = guaranteed.assignment(10_000);
        UUID payee = sales.payees(1).get(0);
        for (long paid : new long[] {30_000, 50_000, 40_000}) {
            guaranteed.sell(assignment, payee, paid);
        }
        entityManager.flush();
        entityManager.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE guarantee SET extra_minor = extra_minor + 1",
                "UPDATE guarantee SET cps_minor = cps_minor - 1",
                "UPDATE guarantee SET advance_minor = advance_minor - 1",
                "UPDATE commission SET recouped_minor = recouped_minor + 1",
                "UPDATE commission SET recouped_minor = NULL",
                "UPDATE commission SET cps_minor = cps_minor + 1, recouped_minor = recouped_minor + 1",
                "UPDATE commission SET guarantee_position = guarantee_position + 10",
                "UPDATE commission SET guarantee_id = NULL, guarantee_position = NULL, cps_minor = NULL, recouped_minor = NULL"
            })
    void whatContradictsTheRuleCannotBeStored(String sql) {
        assertThatThrownBy(() -> entityManager.createNativeQuery(sql).executeUpdate())
                .hasStackTraceContaining("ConstraintViolation");
    }

    @Test
    void theLawsFindASumThatIsNotThatOfItsLinesAndAnAdvanceThatIsNotPaid() {
        assertThat(findings()).isEmpty();
        change("UPDATE guarantee SET cps_minor = cps_minor + 5, extra_minor = extra_minor + 5");
        assertThat(findings()).containsExactly("GUARANTEE_SUM_DIFFERS");
        change("UPDATE guarantee SET cps_minor = cps_minor - 5, extra_minor = extra_minor - 5");
        change("UPDATE tranche SET status = 'RETURNED', settled_at = now() WHERE position = 2");
        assertThat(findings()).containsExactly("GUARANTEE_ADVANCE_DIFFERS");
    }

    @Test
    void theLawsFindALineThatKeepsAnotherPartThanItsTurn() {
        change(
                "UPDATE commission SET whole_minor = 1000, kept_minor = 1000, fee_minor = 100,"
                        + " recouped_minor = cps_minor - 1000 WHERE guarantee_position IN (2, 3)");
        assertThat(findings()).containsOnly("GUARANTEE_LINE_DIFFERS");
    }

    private void change(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }

    private List<String> findings() {
        return with(new GuaranteeLaws()).violations(10).stream().map(Finding::code).toList();
    }
}
