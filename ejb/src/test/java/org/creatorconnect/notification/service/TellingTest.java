package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;
import org.junit.jupiter.api.Test;

class TellingTest extends ToldPeople {

    @Test
    void whoIsConcernedIsToldWithTheTasksTitleAndNobodyElse() {
        hear("APPLICATION_ACCEPTED", "application", application);
        Notification told = only(creator);
        assertThat(told.kind()).isEqualTo(NotificationKind.APPLICATION_ACCEPTED);
        assertThat(told.side()).isEqualTo(Side.CREATOR);
        assertThat(told.subjectType()).isEqualTo("task");
        assertThat(told.about()).isNotBlank();
        assertThat(all()).hasSize(1);
    }

    @Test
    void theMerchantsPeopleAreToldOfWhatTheCreatorDid() {
        hear("APPLICATION_MADE", "application", application);
        assertThat(only(shop).side()).isEqualTo(Side.MERCHANT);
        assertThat(all()).hasSize(1);
    }

    @Test
    void creatorsFindContentAtItsAssignmentAndMerchantsAtItsReview() {
        UUID submission =
                one(
                        "SELECT id FROM submission WHERE assignment_id = ?1 ORDER BY round LIMIT 1",
                        assignment);
        hear("SUBMISSION_APPROVED", "submission", submission);
        assertThat(only(creator).subjectType()).isEqualTo("assignment");
        assertThat(only(creator).subjectId()).isEqualTo(assignment);
        hear("CONTENT_SUBMITTED", "submission", submission);
        assertThat(only(shop).subjectId()).isEqualTo(submission);
    }

    @Test
    void nobodyIsToldOfTheirOwnActButOfWhatAStrangerCouldDoInTheirName() {
        caller = person(creator);
        UUID affiliate = one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(all()).isEmpty();
        hear("PAYOUT_METHOD_CHANGED", "affiliate", affiliate);
        assertThat(only(creator).kind()).isEqualTo(NotificationKind.PAYOUT_METHOD_CHANGED);
    }

    @Test
    void theLinesOfOneOrderAreOneMatter() {
        UUID affiliate = one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
        TestSales sales = new TestSales(new TestRows(entityManager, NOW), rows.aurora);
        TestSales.Sale first = sales.sale("O-1", affiliate, "P-1", 100, NOW);
        TestSales.Sale second = sales.line(first.order(), 2, affiliate, "P-2", 100, NOW);
        TestSales.Sale other = sales.sale("O-2", affiliate, "P-1", 100, NOW);
        hear(
                "COMMISSION_REVERSED",
                "commission",
                first.commission(),
                second.commission(),
                other.commission());
        assertThat(all()).extracting(Notification::about).containsExactlyInAnyOrder("O-1", "O-2");
        assertThat(all())
                .extracting(Notification::subjectId)
                .containsOnlyOnce(other.commission())
                .isSubsetOf(first.commission(), second.commission(), other.commission());
    }

    @Test
    void twoMattersOfOneTaskAreTold() {
        UUID task = one("SELECT task_id FROM task_application WHERE id = ?1", application);
        UUID another =
                new TestRows(entityManager, NOW)
                        .row(
                                "task_application",
                                "task_id",
                                task,
                                "affiliate_id",
                                new TestRows(entityManager, NOW).affiliate("Someone else"),
                                "status",
                                "APPLIED",
                                "pitch",
                                "Mugs",
                                "applied_at",
                                NOW,
                                "decide_by",
                                NOW.plusSeconds(60));
        hear("APPLICATION_MADE", "application", application, another);
        assertThat(all()).hasSize(2);
    }

    @Test
    void aMerchantsBanIsToldToTheBannedByTheMerchantsNameAndToTheMerchantByTheirs() {
        UUID affiliate = one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
        UUID merchant = one("SELECT merchant_id FROM account WHERE id = ?1", shop);
        UUID ban =
                TestBans.written(
                                entityManager,
                                affiliate,
                                BanScope.at(new MerchantId(merchant)),
                                BanReason.FRAUD,
                                NOW)
                        .id()
                        .value();
        hear("AFFILIATE_BANNED_FROM_MERCHANT", "ban", ban);
        assertThat(all()).hasSize(2);
        Notification banned = only(creator);
        assertThat(banned.kind()).isEqualTo(NotificationKind.BANNED_FROM_MERCHANT);
        assertThat(banned.about()).isEqualTo(text("SELECT name FROM merchant", merchant));
        Notification left = only(shop);
        assertThat(left.kind()).isEqualTo(NotificationKind.CREATOR_BANNED);
        assertThat(left.about()).isEqualTo(text("SELECT display_name FROM affiliate", affiliate));
        hear("AFFILIATE_UNBANNED_FROM_MERCHANT", "ban", ban);
        assertThat(all())
                .extracting(Notification::kind)
                .containsExactlyInAnyOrder(
                        NotificationKind.BANNED_FROM_MERCHANT,
                        NotificationKind.CREATOR_BANNED,
                        NotificationKind.UNBANNED_FROM_MERCHANT);
    }

    private String text(String sql, UUID id) {
        return (String)
                entityManager
                        .createNativeQuery(sql + " WHERE id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }

    @Test
    void actsOfWhichNobodyIsToldAreToldToNobody() {
        hear("LINK_MADE", "link", UUID.randomUUID());
        assertThat(all()).isEmpty();
    }

    @Test
    void whomEveryToldActConcernsIsKnown() {
        for (String type :
                List.of(
                        "application",
                        "assignment",
                        "submission",
                        "submission_to_review",
                        "task",
                        "affiliate",
                        "ban",
                        "role_application",
                        "channel",
                        "commission",
                        "payout",
                        "roster_invitation",
                        "roster_contract",
                        "share_offer",
                        "webhook")) {
            assertThat(concerned().of(type, List.of(UUID.randomUUID()))).as(type).isEmpty();
        }
    }
}
