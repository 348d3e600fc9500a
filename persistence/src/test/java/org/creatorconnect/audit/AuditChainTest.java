package org.creatorconnect.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
        List<AuditEntry> chain = repository.chain(before + 1, Long.MAX_VALUE).toList();
        assertThat(chain).extracting(AuditEntry::action).containsExactly("FIRST", "SECOND");
        assertThat(chain).extracting(AuditEntry::sequence).containsExactly(before + 1, before + 2);
    }

    @Test
    void eachHashFollowsFromTheOneBefore() {
        record("FIRST");
        record("SECOND");
        ChainHead start = repository.head();
        repository.seal(start, 10);
        List<AuditEntry> chain = repository.chain(start.sequence() + 1, Long.MAX_VALUE).toList();
        assertThat(chain.get(0).hash()).isEqualTo(chain.get(0).expectedHash(start.hash()));
        assertThat(chain.get(1).hash()).isEqualTo(chain.get(1).expectedHash(chain.get(0).hash()));
    }

    @Test
    void twoListsOfFieldsNeverHaveTheSameHash() {
        String start = ChainHead.EMPTY.hash();
        assertThat(ChainHash.of(start, "ab", "c")).isNotEqualTo(ChainHash.of(start, "a", "bc"));
    }

    /** The chain holds a mark of the name, so the name can go with its person. */
    @Test
    void aNameThatGaveWayLeavesTheChainWhole() {
        record("FIRST");
        ChainHead start = repository.head();
        repository.seal(start, 10);
        AuditEntry sealed = repository.chain(start.sequence() + 1, Long.MAX_VALUE).toList().get(0);
        AuditEntry gone = named(sealed, "deleted-1", Optional.empty());
        assertThat(gone.isActorTrue()).isTrue();
        assertThat(gone.expectedHash(start.hash())).isEqualTo(sealed.hash());
        assertThat(named(sealed, "somebody-else", salt(sealed)).isActorTrue()).isFalse();
        assertThat(sealed.isActorTrue()).isTrue();
    }

    private static Optional<String> salt(AuditEntry entry) {
        return entry.mark().flatMap(ActorMark::salt);
    }

    private static AuditEntry named(AuditEntry entry, String actor, Optional<String> salt) {
        return new AuditEntry(
                entry.sequence(),
                entry.at(),
                actor,
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                entry.detail(),
                entry.hash(),
                entry.mark().map(mark -> new ActorMark(mark.mark(), salt)));
    }

    @Test
    void sealsNothingWhenNothingWasRecorded() {
        assertThat(repository.seal(repository.head(), 10)).isZero();
    }

    private void record(String action) {
        repository.addPending(NOW, "operator", action, "test", "1", "");
    }
}
