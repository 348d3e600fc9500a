package org.creatorconnect.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** Invitations, and offers of another share: decided once, in time. */
class RosterOffersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant LAST = NOW.plus(Duration.ofDays(7));

    private static final AffiliateId CREATOR = new AffiliateId(UUID.randomUUID());

    private static final List<Consumer<RosterInvitation>> ENDS =
            List.of(
                    invitation -> invitation.accept(CREATOR, NOW),
                    invitation -> invitation.decline(NOW),
                    invitation -> invitation.withdraw(NOW),
                    invitation -> invitation.lapse(NOW));

    @Test
    void anInvitationCanBeAnsweredUntilItsLastMoment() {
        assertThatCode(() -> invitation().accept(CREATOR, LAST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> invitation().accept(CREATOR, LAST.plusMillis(1)))
                .isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> invitation().decline(LAST.plusMillis(1)))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void anInvitationIsForACreatorOrForAMailboxUntilItIsAccepted() {
        assertThat(invitation().isMailed()).isFalse();
        RosterInvitation mailed =
                new RosterInvitation(
                        new RosterInvitationId(UUID.randomUUID()),
                        new AffiliateId(UUID.randomUUID()),
                        new EmailAddress("mara@mail.example"),
                        invitation().terms(),
                        NOW);
        assertThat(mailed.isMailed()).isTrue();
        assertThat(mailed.status()).isEqualTo(RosterInvitationStatus.INVITED);
        assertThat(mailed.lapsesAt()).isEqualTo(LAST);
        mailed.accept(CREATOR, NOW);
        assertThat(mailed.isMailed()).isFalse();
        assertThat(mailed.status()).isEqualTo(RosterInvitationStatus.ACCEPTED);
    }

    @Test
    void anOfferTellsItsContractItsShareAndUntilWhen() {
        RosterContractId contract = new RosterContractId(UUID.randomUUID());
        ShareOfferId id = new ShareOfferId(UUID.randomUUID());
        ShareOffer offer = new ShareOffer(id, contract, new AgencyShare(1_250), NOW);
        assertThat(offer.id()).isEqualTo(id);
        assertThat(offer.contractId()).isEqualTo(contract);
        assertThat(offer.share()).isEqualTo(new AgencyShare(1_250));
        assertThat(offer.lapsesAt()).isEqualTo(LAST);
    }

    @Test
    void anInvitationEndsOnce() {
        for (Consumer<RosterInvitation> first : ENDS) {
            RosterInvitation invitation = invitation();
            first.accept(invitation);
            assertThat(invitation.isOpen()).isFalse();
            assertThatThrownBy(() -> invitation.accept(CREATOR, NOW))
                    .isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> invitation.decline(NOW)).isInstanceOf(AlreadyDecided.class);
            assertThatThrownBy(() -> invitation.withdraw(NOW)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> invitation.lapse(NOW)).isInstanceOf(StateForbids.class);
        }
    }

    @Test
    void anotherShareIsDecidedOnceAndInTime() {
        ShareOffer accepted = offer();
        accepted.decide(true, LAST);
        assertThat(accepted.status()).isEqualTo(ShareOfferStatus.ACCEPTED);
        assertThat(accepted.lapse(LAST)).isFalse();
        assertThatThrownBy(() -> accepted.decide(false, NOW)).isInstanceOf(AlreadyDecided.class);
        assertThatThrownBy(() -> offer().decide(true, LAST.plusMillis(1)))
                .isInstanceOf(AlreadyDecided.class);
        ShareOffer declined = offer();
        declined.decide(false, NOW);
        assertThat(declined.status()).isEqualTo(ShareOfferStatus.DECLINED);
    }

    @Test
    void silenceLetsAnotherShareLapse() {
        ShareOffer offer = offer();
        assertThat(offer.lapse(LAST)).isTrue();
        assertThat(offer.status()).isEqualTo(ShareOfferStatus.LAPSED);
    }

    private static RosterInvitation invitation() {
        return new RosterInvitation(
                new RosterInvitationId(UUID.randomUUID()),
                new AffiliateId(UUID.randomUUID()),
                CREATOR,
                new RosterTerms(new AgencyShare(0), 30, 90, Optional.empty(), Optional.empty()),
                NOW);
    }

    private static ShareOffer offer() {
        return new ShareOffer(
                new ShareOfferId(UUID.randomUUID()),
                new RosterContractId(UUID.randomUUID()),
                new AgencyShare(1_250),
                NOW);
    }
}
