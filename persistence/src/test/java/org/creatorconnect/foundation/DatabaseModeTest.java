package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseModeTest {

    private Connection owner;

    @BeforeEach
    void connect() throws SQLException {
        owner = TestDatabase.get().connect("connect_owner");
        owner.setAutoCommit(false);
    }

    @AfterEach
    void forget() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void aDatabaseStaysWhatItWasFirstStartedAs() throws SQLException {
        DatabaseMode.require(owner, "production");
        assertThatCode(() -> DatabaseMode.require(owner, "production")).doesNotThrowAnyException();
    }

    @Test
    void aDemosDatabaseNeverBecomesProduction() throws SQLException {
        DatabaseMode.require(owner, "demo");
        assertThatThrownBy(() -> DatabaseMode.require(owner, "production"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("made in demo mode and CONNECT_MODE is production");
    }
}
