package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.foundation.query.TestSales;
import org.creatorconnect.mail.service.LetterText;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.OrderReminderRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merchant reads once a day of all orders that its silence approves soon. */
class OrderRemindersTest extends ToldPeople {

    private UUID merchant;

    @BeforeEach
    void prove() {
        merchant = one("SELECT merchant_id FROM account WHERE id = ?1", shop);
        prove(shop, "shop@mail.example");
    }

    @Test
    void allOrdersOfOneMerchantAreOneReminderWithTheirNumberAndTheFirstEnd() {
        order("A", Duration.ofHours(30));
        order("B", Duration.ofHours(20));
        order("C", Duration.ofHours(47));
        assertThat(remind(NOW)).isFalse();
        Notification told = only(shop);
        assertThat(told.kind()).isEqualTo(NotificationKind.ORDERS_DUE);
        assertThat(told.dueAt()).contains(NOW.plus(Duration.ofHours(20)));
        assertThat(letters.taken).hasSize(1);
        assertThat(LetterText.of(letters.taken.get(0).letter()))
                .contains("within two days: 3. ")
                .contains("approved on 3 March 2026, 06:00 (UTC)");
    }

    @Test
    void theSameDayItIsToldOnceAndTheNextDayAgain() {
        order("A", Duration.ofHours(30));
        remind(NOW);
        remind(NOW.plus(Duration.ofHours(1)));
        assertThat(all()).hasSize(1);
        remind(NOW.plus(Duration.ofHours(15)));
        assertThat(all()).hasSize(2);
    }

    @Test
    void whatHasMoreTimeOrWasReportedOrApprovedIsNotTold() {
        order("A", Duration.ofHours(49));
        insert(
                "UPDATE shop_order SET status = 'COMPLETED', completed_at = ?1 WHERE id = ?2",
                NOW,
                order("B", Duration.ofHours(20)));
        insert(
                "UPDATE shop_order SET validated_at = ?1 WHERE id = ?2",
                NOW,
                order("C", Duration.ofHours(20)));
        remind(NOW);
        assertThat(all()).isEmpty();
    }

    private boolean remind(Instant now) {
        boolean more =
                new OrderReminders(
                                with(new OrderReminderRepository()),
                                concerned(),
                                telling(now),
                                () -> now)
                        .remind();
        entityManager.flush();
        return more;
    }

    private UUID order(String reference, Duration left) {
        TestRows sold = new TestRows(entityManager, NOW);
        UUID order =
                new TestSales(sold, merchant)
                        .sale(reference, rows.creators.get(0), "p", 10_000, NOW)
                        .order();
        insert("UPDATE shop_order SET validates_at = ?1 WHERE id = ?2", NOW.plus(left), order);
        return order;
    }
}
