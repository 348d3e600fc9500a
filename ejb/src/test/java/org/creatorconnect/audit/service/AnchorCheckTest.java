package org.creatorconnect.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.ledger.Finding;
import org.junit.jupiter.api.Test;

class AnchorCheckTest {

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aChainThatGrewAsItWasAnchoredHasNoFinding() {
        assertThat(gone(List.of(head(2, "b"), head(3, "c")), Map.of(1L, "a", 2L, "b", 3L, "c")))
                .isZero();
        assertThat(findings).isEmpty();
    }

    @Test
    void aTailThatWasCutOffIsKnownByTheHighestAnchor() {
        assertThat(gone(List.of(head(3, "c")), Map.of(1L, "a", 2L, "b"))).isEqualTo(3);
        assertThat(findings).isEmpty();
    }

    @Test
    void aTailThatWasCutOffAndHasGrownAgainIsStillMissing() {
        List<ChainHead> anchors = List.of(head(2, "b"), head(4, "d"), head(3, "x"));
        assertThat(gone(anchors, Map.of(1L, "a", 2L, "b", 3L, "x"))).isEqualTo(4);
    }

    @Test
    void aTailThatWasCutOffAndHasGrownBeyondIsAnotherOne() {
        List<ChainHead> anchors = List.of(head(2, "b"), head(3, "x"), head(4, "y"));
        assertThat(gone(anchors, Map.of(1L, "a", 2L, "w", 3L, "x", 4L, "y"))).isZero();
        assertThat(findings)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo("AUDIT_ANCHOR_MISMATCH");
                            assertThat(finding.id()).isEqualTo("2");
                            assertThat(finding.expected()).isEqualTo("b");
                            assertThat(finding.found()).isEqualTo("w");
                        });
    }

    @Test
    void anAnchorWrittenOutOfOrderIsComparedToo() {
        List<ChainHead> anchors = List.of(head(3, "c"), head(2, "x"));
        gone(anchors, Map.of(1L, "a", 2L, "b", 3L, "c"));
        assertThat(findings).extracting(Finding::id).containsExactly("2");
    }

    private long gone(List<ChainHead> anchors, Map<Long, String> chain) {
        AnchorCheck check =
                new AnchorCheck(
                        anchors.iterator(), findings::add, at -> chain.getOrDefault(at, ""));
        chain.keySet().stream()
                .sorted()
                .forEach(sequence -> check.pass(sequence, chain.get(sequence)));
        return check.end();
    }

    private static ChainHead head(long sequence, String hash) {
        return new ChainHead(sequence, hash);
    }
}
