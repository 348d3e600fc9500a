package org.creatorconnect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.refusal.AlreadyDecided;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(7));
    private static final AccountId ACCOUNT = new AccountId(new UUID(0, 9));

    private static final List<Consumer<Invitation>> ENDS =
            List.of(it -> it.accept(ACCOUNT, NOW), it -> it.revoke(NOW), it -> it.lapse(END));

    @Test
    void itCanBeTakenToItsLastInstantAndNotAfter() {
        assertThat(invitation().isOpen(END)).isTrue();
        assertThat(invitation().isOpen(END.plusNanos(1))).isFalse();
    }

    @Test
    void whatHasEndedStaysEnded() {
        for (Consumer<Invitation> end : ENDS) {
            Invitation invitation = invitation();
            end.accept(invitation);
            InvitationStatus before = invitation.status();
            assertThat(invitation.isOpen(NOW)).isFalse();
            assertThatThrownBy(() -> invitation.accept(ACCOUNT, NOW))
                    .isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> invitation.revoke(NOW)).isInstanceOf(AlreadyDecided.class);
            assertThat(invitation.lapse(NOW)).isFalse();
            assertThat(invitation.status()).isEqualTo(before);
        }
    }

    @Test
    void onlyAMerchantsUserActsForAMerchant() {
        UUID merchant = new UUID(0, 5);
        assertThatThrownBy(() -> new Invitee("ada", "Ada", Role.FINANCE, merchant))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Invitee("ada", "Ada", Role.MERCHANT, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Invitee("Ada", "Ada", Role.MERCHANT, merchant).username()).isEqualTo("ada");
    }

    private static Invitation invitation() {
        return new Invitation(
                new InvitationId(new UUID(0, 1)),
                TokenFingerprint.of("secret"),
                new Invitee("ada", "Ada", Role.FINANCE, null),
                "operator",
                new Invitation.Term(NOW, END));
    }
}
