package org.creatorconnect.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class MailedLinkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void itWorksToItsLastInstantAndNotAfter() {
        MailedLink link = link(LinkPurpose.JOIN_AS_CREATOR);
        Instant last = NOW.plus(Duration.ofHours(24));
        assertThat(link.isOpen(last)).isTrue();
        assertThat(link.isOpen(last.plusNanos(1))).isFalse();
    }

    @Test
    void aNewPasswordIsChosenWithinTheHour() {
        assertThat(link(LinkPurpose.RESET_PASSWORD).expiresAt())
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void whatHasEndedOpensNothing() {
        List<Consumer<MailedLink>> ends =
                List.of(it -> it.use(NOW), it -> it.replace(NOW), it -> it.lapse(NOW));
        for (Consumer<MailedLink> end : ends) {
            MailedLink link = link(LinkPurpose.TAKE_ADDRESS);
            end.accept(link);
            assertThat(link.isOpen(NOW)).isFalse();
            assertThatThrownBy(() -> link.use(NOW)).isInstanceOf(StateForbids.class);
            assertThat(link.lapse(NOW)).isFalse();
        }
    }

    private static MailedLink link(LinkPurpose purpose) {
        return new MailedLink(
                new MailedLinkId(new UUID(0, 1)),
                TokenFingerprint.of("secret"),
                new MailedLink.Errand(
                        purpose,
                        new EmailAddress("mara@shop.example"),
                        purpose.isForJoining()
                                ? Optional.empty()
                                : Optional.of(new AccountId(new UUID(0, 2))),
                        "en"),
                NOW);
    }
}
