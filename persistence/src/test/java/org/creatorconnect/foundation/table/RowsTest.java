package org.creatorconnect.foundation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.payout.Payout;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Test;

/** That there is no such row is only said when that is known. */
class RowsTest extends DatabaseTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Rows.find(entityManager, Payout.class, ID)).isNull();
        assertThat(Rows.lock(entityManager, Payout.class, ID)).isNull();
    }

    @Test
    void aDatabaseThatFailsIsNoAnswer() {
        entityManager.createNativeQuery("SET LOCAL search_path TO nowhere").executeUpdate();
        entityManager.getTransaction().setRollbackOnly();
        // The trap that this is about.
        assertThat(entityManager.find(Payout.class, ID)).isNull();
        assertThatThrownBy(() -> Rows.find(entityManager, Payout.class, ID))
                .isInstanceOf(JDBCException.class);
        assertThatThrownBy(() -> Rows.lock(entityManager, Payout.class, ID))
                .isInstanceOf(JDBCException.class);
    }
}
