package org.creatorconnect.notification.service;

import java.text.MessageFormat;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.creatorconnect.mail.service.LetterFigures;
import org.creatorconnect.money.Money;
import org.creatorconnect.notification.BanFacts;
import org.creatorconnect.notification.CutFacts;
import org.creatorconnect.notification.LeakFacts;
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

    /**
     * The values of a letter: what it is about, when it is due or applies, and what is told
     * besides.
     *
     * @param word finds a word in the letter's language
     */
    static List<String> values(
            Notification told, LetterFigures figures, UnaryOperator<String> word) {
        String about = about(told, figures);
        return switch (told.kind()) {
            case BANNED, BANNED_FROM_MERCHANT -> {
                BanFacts facts = BanFacts.parse(told.facts());
                yield List.of(
                        about, "", word.apply("ban." + facts.reason()), end(facts, figures, word));
            }
            case RATE_CUT -> {
                CutFacts facts = CutFacts.parse(told.facts());
                yield List.of(
                        about,
                        figures.time(facts.appliesAt()),
                        figures.rate(facts.from()),
                        figures.rate(facts.to()));
            }
            case COUPON_LISTED, COUPON_JUMPED ->
                    leak(about, LeakFacts.parse(told.facts()), figures);
            case ORDERS_DUE ->
                    List.of(
                            figures.count(Long.parseLong(told.facts())),
                            told.dueAt().map(figures::time).orElse(""));
            default -> List.of(about, told.dueAt().map(figures::time).orElse(""));
        };
    }

    private static List<String> leak(String code, LeakFacts facts, LetterFigures figures) {
        return List.of(
                code,
                facts.host().isEmpty() ? figures.count(facts.usual()) : facts.host(),
                figures.count(facts.withoutClick()),
                figures.count(facts.orders()));
    }

    private static String end(BanFacts facts, LetterFigures figures, UnaryOperator<String> word) {
        return facts.until()
                .map(end -> MessageFormat.format(word.apply("ban.until"), figures.time(end)))
                .orElseGet(() -> word.apply("ban.forGood"));
    }

    static String about(Notification told, LetterFigures figures) {
        if (!AMOUNTS.contains(told.kind())) {
            return told.about();
        }
        String[] amount = told.about().split(" ");
        return figures.amount(Money.parse(amount[0], Currency.getInstance(amount[1])));
    }
}
