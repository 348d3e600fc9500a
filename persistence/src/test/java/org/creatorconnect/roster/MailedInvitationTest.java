package org.creatorconnect.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations by mail, as the database keeps them: whom they are for, and what is left of them. */
class MailedInvitationTest extends DatabaseTest {

    private static final EmailAddress MAILBOX = new EmailAddress("Mara@mail.example");

    private final AffiliateId mcn = new AffiliateId(UUID.randomUUID());
    private final AffiliateId creator = new AffiliateId(UUID.randomUUID());
    private RosterRepository rosters;

    @BeforeEach
    void join() {
        rosters = with(new RosterRepository());
        entityManager.persist(new Affiliate(mcn, null, "Lantern", "Lantern Ltd", "SE", NOW));
        entityManager.persist(new Affiliate(creator, null, "Mara", "Mara Lind", "SE", NOW));
        entityManager.flush();
    }

    @Test
    void itIsForAMailboxAndSaysNothingOfWhoHasIt() {
        RosterRepository.Parties sides = rosters.parties(invited().id());
        assertThat(sides.mcn()).isEqualTo(mcn);
        assertThat(sides.creator()).isEmpty();
        assertThat(sides.mailbox()).contains(MAILBOX);
        assertThat(rosters.open(mcn, creator)).isEmpty();
    }

    @Test
    void aMailboxIsAskedOnceAtATimeHoweverItsAddressIsWritten() {
        RosterInvitation first = invited();
        assertThat(rosters.hasInvited(mcn, new EmailAddress("mara@mail.example"))).isTrue();
        assertThat(rosters.hasInvited(creator, MAILBOX)).isFalse();
        first.withdraw(NOW);
        entityManager.flush();
        assertThat(rosters.hasInvited(mcn, MAILBOX)).isFalse();
        invited();
        assertThatThrownBy(() -> invite(new EmailAddress("mara@mail.example")))
                .hasStackTraceContaining("roster_invitation_mailed");
    }

    @Test
    void everyEndErasesTheAddress() {
        List<Consumer<RosterInvitation>> ends =
                List.of(
                        invitation -> invitation.accept(creator, NOW),
                        invitation -> invitation.decline(NOW),
                        invitation -> invitation.withdraw(NOW),
                        invitation -> invitation.lapse(NOW));
        for (Consumer<RosterInvitation> end : ends) {
            RosterInvitation invitation = invited();
            end.accept(invitation);
            entityManager.flush();
            assertThat(rosters.parties(invitation.id()).mailbox()).isEmpty();
        }
    }

    @Test
    void onlyWhoAcceptedItIsNamedByIt() {
        RosterInvitation accepted = invited();
        accepted.accept(creator, NOW);
        entityManager.flush();
        assertThat(accepted.isMailed()).isFalse();
        assertThat(rosters.parties(accepted.id()).creator()).contains(creator);
        RosterInvitation declined = invited();
        declined.decline(NOW);
        entityManager.flush();
        assertThat(declined.isMailed()).isTrue();
        assertThat(rosters.parties(declined.id()).creator()).isEmpty();
    }

    @Test
    void theDatabaseItselfWantsOneOfBothAndForgetsWithTheEnd() {
        UUID id = invited().id().value();
        assertThatThrownBy(
                        () ->
                                insert(
                                        "UPDATE roster_invitation SET affiliate_id = ?2 WHERE id = ?1",
                                        id,
                                        creator.value()))
                .hasStackTraceContaining("roster_invitation_of_one");
    }

    @Test
    void theDatabaseItselfKeepsNoAddressOfOneThatHasEnded() {
        UUID id = invited().id().value();
        assertThatThrownBy(
                        () ->
                                insert(
                                        "UPDATE roster_invitation SET status = 'LAPSED', decided_at ="
                                                + " ?2 WHERE id = ?1",
                                        id,
                                        NOW))
                .hasStackTraceContaining("roster_invitation_forgets");
    }

    private RosterInvitation invited() {
        return invite(MAILBOX);
    }

    private RosterInvitation invite(EmailAddress mailbox) {
        RosterInvitation invitation =
                new RosterInvitation(
                        new RosterInvitationId(UUID.randomUUID()),
                        mcn,
                        mailbox,
                        new RosterTerms(
                                new AgencyShare(1_500), 30, 90, Optional.empty(), Optional.empty()),
                        NOW);
        rosters.add(invitation);
        entityManager.flush();
        return invitation;
    }
}
