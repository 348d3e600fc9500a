package org.creatorconnect.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditChainTest extends DatabaseTest {

    private AuditRepository repository;

    @BeforeEach
    void openTrail() {
        repository = with(new AuditRepository());
    }

    @Test
    void sealsActsInTheOrderTheyWereRecorded() {
        record("FIRST");
        record("SECOND");
        long before = repository.head().sequence();
        assertThat(repository.seal(repository.head(), 10)).isEqualTo(2);
        List<AuditEntry> chain = repository.chain(before + 1).toList();
        assertThat(chain).extracting(AuditEntry::action).containsExactly("FIRST", "SECOND");
        assertThat(chain).extracting(AuditEntry::sequence).containsExactly(before + 1, before + 2);
    }

    @Test
    void eachHashFollowsFromTheOneBefore() {
        record("FIRST");
        record("SECOND");
        ChainHead start = repository.head();
        repository.seal(start, 10);
        List<AuditEntry> chain = repository.chain(start.sequence() + 1).toList();
        assertThat(chain.get(0).hash()).isEqualTo(chain.get(0).expectedHash(start.hash()));
        assertThat(chain.get(1).hash()).isEqualTo(chain.get(1).expectedHash(chain.get(0).hash()));
    }

    @Test
    void twoListsOfFieldsNeverHaveTheSameHash() {
        String start = ChainHead.EMPTY.hash();
        assertThat(ChainHash.of(start, "ab", "c")).isNotEqualTo(ChainHash.of(start, "a", "bc"));
    }

    @Test
    void sealsNothingWhenNothingWasRecorded() {
        assertThat(repository.seal(repository.head(), 10)).isZero();
    }

    private void record(String action) {
        repository.addPending(NOW, "operator", action, "test", "1", "");
    }
}
