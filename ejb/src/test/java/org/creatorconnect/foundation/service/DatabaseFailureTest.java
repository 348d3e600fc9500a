package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.creatorconnect.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08001, AWAY",
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "53300, AWAY",
        "40001, RACED",
        "40P01, RACED",
        "55P03, HELD",
        "23505, TAKEN",
        "23514, REFUSED",
        "22021, REFUSED",
        "P0001, REFUSED",
        "42601, OTHER",
        "57014, OTHER",
        ", OTHER"
    })
    void theStateOfTheDatabaseTellsWhatIsTheMatter(String state, DatabaseFailure expected) {
        Exception wrapped =
                new EJBException(new PersistenceException(new SQLException("failed", state)));
        assertThat(DatabaseFailure.of(wrapped)).isEqualTo(expected);
    }

    @Test
    void aPoolThatHasNoConnectionIsADatabaseThatIsAway() {
        SQLException exhausted = new SQLException(new ResourceException("IJ000453"));
        assertThat(DatabaseFailure.of(new PersistenceException(exhausted)))
                .isEqualTo(DatabaseFailure.AWAY);
        assertThat(DatabaseFailure.of(new SQLTransientConnectionException()))
                .isEqualTo(DatabaseFailure.AWAY);
    }

    @Test
    void whatACommitSuppressedIsSeen() {
        IllegalStateException commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new OptimisticLockException());
        assertThat(DatabaseFailure.of(new EJBException(commit))).isEqualTo(DatabaseFailure.RACED);
    }

    @Test
    void callersLearnWhetherTryingAgainHelps() {
        Refusal away = DatabaseFailure.AWAY.refusal().orElseThrow();
        assertThat(away.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(away.retryAfter()).isPresent();
        Refusal raced = DatabaseFailure.RACED.refusal().orElseThrow();
        assertThat(raced.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(raced.code()).isEqualTo("TRY_AGAIN");
        assertThat(raced.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(DatabaseFailure.HELD.refusal()).isPresent();
        assertThat(DatabaseFailure.REFUSED.refusal()).isEmpty();
    }
}
