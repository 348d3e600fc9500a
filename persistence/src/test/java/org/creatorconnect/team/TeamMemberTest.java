package org.creatorconnect.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamMemberTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(7));
    private static final AccountId MARA = new AccountId(UUID.randomUUID());
    private static final Team TEAM = Team.ofMerchant(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "OWNER, OWNER, true",
        "OWNER, MANAGER, true",
        "OWNER, ANALYST, true",
        "MANAGER, OWNER, false",
        "MANAGER, MANAGER, true",
        "MANAGER, ANALYST, true",
        "ANALYST, OWNER, false",
        "ANALYST, MANAGER, false",
        "ANALYST, ANALYST, true"
    })
    void aRightCoversItselfAndThoseBelow(TeamRight held, TeamRight needed, boolean covers) {
        assertThat(held.covers(needed)).isEqualTo(covers);
    }

    @Test
    void anInvitationIsOpenUntilItsLastInstant() {
        TeamMember invited = invited();
        assertThat(invited.isOpen(UNTIL)).isTrue();
        assertThat(invited.isOpen(UNTIL.plusMillis(1))).isFalse();
    }

    @Test
    void whoTakesItIsAMemberWithTheRightThatWasOffered() {
        TeamMember invited = invited();
        invited.accept(MARA, NOW);
        assertThat(invited.isMember()).isTrue();
        assertThat(invited.account()).isEqualTo(MARA);
        assertThat(invited.teamRight()).isEqualTo(TeamRight.MANAGER);
        assertThat(invited.isOpen(NOW)).isFalse();
    }

    @Test
    void whatHasEndedIsNeitherTakenNorRenewedNorWithdrawn() {
        TeamMember withdrawn = invited();
        withdrawn.withdraw(NOW);
        assertThat(withdrawn.lapse(UNTIL)).isFalse();
        assertThatThrownBy(() -> withdrawn.accept(MARA, NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> withdrawn.withdraw(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> withdrawn.renew(TokenFingerprint.of("x"), UNTIL))
                .isInstanceOf(StateForbids.class);
        TeamMember lapsed = invited();
        assertThat(lapsed.lapse(UNTIL)).isTrue();
        assertThat(lapsed.status()).isEqualTo(TeamMemberStatus.LAPSED);
    }

    @Test
    void aMemberLeavesOrIsRemovedOnce() {
        TeamMember left = member();
        left.leave(NOW);
        assertThatThrownBy(() -> left.remove(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> left.changeRight(TeamRight.OWNER))
                .isInstanceOf(StateForbids.class);
        TeamMember removed = member();
        removed.remove(NOW);
        assertThat(removed.status()).isEqualTo(TeamMemberStatus.REMOVED);
    }

    @ParameterizedTest
    @EnumSource(TeamRight.class)
    void aRightIsChangedToAnotherAndNotToItself(TeamRight right) {
        TeamMember member = TeamMember.member(id(), TEAM, right, MARA, NOW);
        assertThatThrownBy(() -> member.changeRight(right)).isInstanceOf(StateForbids.class);
        for (TeamRight other : TeamRight.values()) {
            if (other != member.teamRight()) {
                member.changeRight(other);
                assertThat(member.teamRight()).isEqualTo(other);
            }
        }
    }

    @Test
    void whoIsInvitedOnlyHasNoRightToChangeNorAPlaceToLeave() {
        TeamMember invited = invited();
        assertThatThrownBy(() -> invited.changeRight(TeamRight.OWNER))
                .isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> invited.leave(NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> invited.remove(NOW)).isInstanceOf(StateForbids.class);
    }

    private static TeamMember invited() {
        TeamMember invited =
                TeamMember.invited(
                        id(),
                        TEAM,
                        new TeamInvitation(
                                new EmailAddress("ines@shop.example"),
                                TeamRight.MANAGER,
                                "en",
                                MARA,
                                NOW));
        invited.renew(TokenFingerprint.of("secret"), UNTIL);
        return invited;
    }

    private static TeamMember member() {
        return TeamMember.member(id(), TEAM, TeamRight.ANALYST, MARA, NOW);
    }

    private static TeamMemberId id() {
        return new TeamMemberId(UUID.randomUUID());
    }
}
