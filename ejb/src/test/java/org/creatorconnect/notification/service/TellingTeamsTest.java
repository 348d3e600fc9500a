package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a team those are told whose right it concerns. */
class TellingTeamsTest extends ToldPeople {

    private UUID merchant;
    private UUID manager;
    private UUID analyst;

    @BeforeEach
    void join() {
        merchant = one("SELECT merchant_id FROM account WHERE id = ?1", shop);
        manager = account("manager", null, merchant, TeamRight.MANAGER);
        analyst = account("analyst", null, merchant, TeamRight.ANALYST);
    }

    @Test
    void ofWhatIsToBeDoneOwnersAndManagersAreToldAndAnalystsNot() {
        hear("APPLICATION_MADE", "application", application);
        assertThat(told(shop)).containsExactly(NotificationKind.APPLICATION_RECEIVED);
        assertThat(told(manager)).containsExactly(NotificationKind.APPLICATION_RECEIVED);
        assertThat(told(analyst)).isEmpty();
    }

    @Test
    void ofHowACreatorIsPaidOwnersAloneAreTold() {
        UUID affiliate = one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
        UUID other = account("other", affiliate, null, TeamRight.MANAGER);
        hear("PAYOUT_METHOD_CHANGED", "affiliate", affiliate);
        assertThat(told(creator)).containsExactly(NotificationKind.PAYOUT_METHOD_CHANGED);
        assertThat(told(other)).isEmpty();
    }

    @Test
    void ofTheTeamOwnersAreToldAndWhoeverItIsAbout() {
        UUID place =
                new TestRows(entityManager, NOW)
                        .row(
                                "team_member",
                                "team_id",
                                merchant,
                                "merchant_id",
                                merchant,
                                "team_right",
                                "ANALYST",
                                "status",
                                "MEMBER",
                                "account_id",
                                analyst,
                                "joined_at",
                                NOW);
        hear("TEAM_RIGHT_CHANGED", "team_member", place);
        assertThat(told(shop)).containsExactly(NotificationKind.TEAM_RIGHT_CHANGED);
        assertThat(told(analyst)).containsExactly(NotificationKind.TEAM_RIGHT_CHANGED);
        assertThat(told(manager)).isEmpty();
    }

    private List<NotificationKind> told(UUID account) {
        return entityManager
                .createQuery(
                        "select n from Notification n where n.accountId = :account",
                        Notification.class)
                .setParameter("account", account)
                .getResultStream()
                .map(Notification::kind)
                .toList();
    }
}
