package org.creatorconnect.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A proof in each state meets each command. */
class ProofTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String HASH = "a".repeat(64);

    private static final Map<String, Consumer<Proof>> COMMANDS =
            Map.of(
                    "begin", proof -> proof.begin(10),
                    "reach", proof -> proof.reach(5, HASH),
                    "askedLaw", Proof::askedLaw,
                    "end", proof -> proof.end(NOW),
                    "stop", proof -> proof.stop(NOW));

    private static final Map<ProofStatus, Set<String>> ALLOWED =
            Map.of(
                    ProofStatus.QUEUED, Set.of("begin", "stop"),
                    ProofStatus.RUNNING, Set.of("reach", "askedLaw", "end", "stop"),
                    ProofStatus.HOLDS, Set.of(),
                    ProofStatus.BROKEN, Set.of(),
                    ProofStatus.STOPPED, Set.of());

    @ParameterizedTest(name = "{1} while {0}")
    @MethodSource("everything")
    void onlyWhatTheStateAllowsIsDone(ProofStatus state, String command) {
        Proof proof = in(state);
        if (ALLOWED.get(state).contains(command)) {
            COMMANDS.get(command).accept(proof);
        } else {
            assertThatThrownBy(() -> COMMANDS.get(command).accept(proof))
                    .isInstanceOf(StateForbids.class);
            assertThat(proof.status()).isEqualTo(state);
        }
    }

    static Stream<Arguments> everything() {
        return Stream.of(ProofStatus.values())
                .flatMap(
                        state ->
                                COMMANDS.keySet().stream()
                                        .sorted()
                                        .map(command -> Arguments.of(state, command)));
    }

    @Test
    void itIsFullOnceItHasFoundWhatItKeepsAtMost() {
        Proof proof = in(ProofStatus.RUNNING);
        proof.found(Proof.MOST_FINDINGS - 1);
        assertThat(proof.isFull()).isFalse();
        proof.found(1);
        assertThat(proof.isFull()).isTrue();
    }

    private static Proof in(ProofStatus state) {
        Proof proof =
                new Proof(
                        new ProofId(UUID.randomUUID()),
                        ProofSubject.LEDGER,
                        new AccountId(UUID.randomUUID()),
                        NOW);
        if (state == ProofStatus.STOPPED) {
            proof.stop(NOW);
        } else if (state != ProofStatus.QUEUED) {
            proof.begin(10);
        }
        if (state == ProofStatus.BROKEN) {
            proof.found(1);
        }
        if (state == ProofStatus.HOLDS || state == ProofStatus.BROKEN) {
            proof.end(NOW);
        }
        assertThat(proof.status()).isEqualTo(state);
        return proof;
    }
}
