package org.creatorconnect.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.junit.jupiter.api.Test;

/** The life of an act on a segment, and what tags and segments keep. */
class SegmentActTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final SegmentAct act =
            new SegmentAct(
                    new SegmentActId(new UUID(0, 1)),
                    new SegmentAct.Asked(
                            new SegmentId(new UUID(0, 2)),
                            TagAct.PUT_ON,
                            new TagId(new UUID(0, 3)),
                            700,
                            "operator"),
                    NOW);

    @Test
    void itIsDoneWithItsLastMember() {
        act.did(500, 499, NOW);
        assertThat(act.status()).isEqualTo(SegmentActStatus.RUNNING);
        act.did(200, 0, NOW);
        assertThat(act.status()).isEqualTo(SegmentActStatus.DONE);
        assertThat(act.done()).isEqualTo(700);
        assertThat(act.changed()).isEqualTo(499);
        assertThatThrownBy(() -> act.did(1, 1, NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> act.stop(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void oneThatIsStoppedKeepsWhatItDid() {
        act.did(500, 3, NOW);
        act.stop(NOW);
        assertThat(act.status()).isEqualTo(SegmentActStatus.STOPPED);
        assertThat(act.changed()).isEqualTo(3);
        assertThatThrownBy(() -> act.did(1, 1, NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void anArchivedTagIsPutOnNobody() {
        Tag tag = new Tag(new TagId(new UUID(0, 3)), "Top seller", TagTone.GREEN, NOW);
        tag.requireInUse();
        tag.change("Top seller", TagTone.BLUE, true);
        assertThatThrownBy(tag::requireInUse).isInstanceOf(StateForbids.class);
        tag.change("Top seller", TagTone.BLUE, false);
        tag.requireInUse();
    }

    @Test
    void aSegmentKeepsItsConditionsWhateverItIsCalled() {
        SegmentConditions kept =
                new SegmentConditions(
                        Set.of(AffiliateRole.MCN, AffiliateRole.INFLUENCER),
                        Set.of(AffiliateStatus.ACTIVE),
                        "SE",
                        null,
                        NOW,
                        null,
                        new UUID(0, 3),
                        null,
                        "mara");
        Segment segment =
                new Segment(new SegmentId(new UUID(0, 2)), "Nordic", kept, "operator", NOW);
        segment.rename("Swedish");
        assertThat(segment.conditions()).isEqualTo(kept);
        assertThat(kept.isNothing()).isFalse();
        assertThat(
                        new SegmentConditions(
                                        Set.of(), Set.of(), null, null, null, null, null, null,
                                        null)
                                .isNothing())
                .isTrue();
    }
}
