package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.mail.service.LetterText;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;
import org.junit.jupiter.api.Test;

/** Who is banned is told why, until when, and how to appeal. */
class BanLettersTest extends ToldPeople {

    @Test
    void lettersThatProtectTheAccountCannotBeEnded() {
        prove(creator, "mara@mail.example");
        choose(NotificationKind.BANNED, Mailing.NEVER);
        ban(null);
        assertThat(letters.taken).hasSize(1);
        assertThat(letters.taken.get(0).letter().unsubscribe()).isEmpty();
    }

    @Test
    void aBanIsToldWithItsReasonAndThatItIsForGood() {
        prove(creator, "mara@mail.example");
        ban(null);
        assertThat(told()).contains("You are banned for good. The reason: the rules were broken. ");
        assertThat(told()).contains("how to appeal within 14 days");
    }

    @Test
    void aBanThatEndsIsToldWithItsEndInTheLanguageOfTheBanned() {
        prove(creator, "mara@mail.example");
        read(creator, "de", "Europe/Berlin");
        ban(NOW.plus(Duration.ofDays(20)));
        assertThat(told())
                .contains("Sie sind bis 22. März 2026, 11:00 (MEZ) gesperrt.")
                .contains("Der Grund: Verstoß gegen die Regeln.");
    }

    @Test
    void ofAMerchantsBanItIsToldWhoseItIsAndTheMerchantLearnsNoReason() {
        prove(creator, "mara@mail.example");
        UUID ban = planted(rows.aurora, null);
        hear("AFFILIATE_BANNED_FROM_MERCHANT", "ban", ban);
        assertThat(told()).contains("You are banned from Aurora", " for good; with all other");
        assertThat(all())
                .filteredOn(one -> one.kind() == NotificationKind.CREATOR_BANNED)
                .allMatch(one -> one.facts().isEmpty());
    }

    private void ban(Instant until) {
        planted(null, until);
        hear("AFFILIATE_BANNED", "affiliate", affiliate());
    }

    private UUID planted(UUID merchant, Instant until) {
        Object[] columns = {
            "affiliate_id",
            affiliate(),
            "merchant_id",
            merchant,
            "reason",
            "AGAINST_THE_RULES",
            "banned_at",
            NOW,
            "banned_by",
            "operator",
            "banned_until",
            until
        };
        return new TestRows(entityManager, NOW).row("ban", columns);
    }

    private UUID affiliate() {
        return one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
    }

    /** The letter as it is read. */
    private String told() {
        return LetterText.of(letters.taken.get(0).letter());
    }
}
