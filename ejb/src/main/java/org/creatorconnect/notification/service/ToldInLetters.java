package org.creatorconnect.notification.service;

import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.mail.service.LetterFigures;
import org.creatorconnect.money.Money;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;

/**
 * What a notification is about, as a letter says it: names as they are, amounts as they are read.
 */
final class ToldInLetters {

    /** Kinds that are about an amount, kept as {@link Money} writes itself. */
    private static final Set<NotificationKind> AMOUNTS =
            EnumSet.of(
                    NotificationKind.PAYOUT_SETTLED,
                    NotificationKind.PAYOUT_FAILED,
                    NotificationKind.PAYOUT_RETURNED);

    private ToldInLetters() {}

    static String about(Notification told, LetterFigures figures) {
        if (!AMOUNTS.contains(told.kind())) {
            return told.about();
        }
        String[] amount = told.about().split(" ");
        return figures.amount(Money.parse(amount[0], Currency.getInstance(amount[1])));
    }
}
