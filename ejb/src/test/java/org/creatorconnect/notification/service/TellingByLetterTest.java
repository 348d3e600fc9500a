package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.notification.LetterHours;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.QuietHours;
import org.creatorconnect.notification.ReminderRepository;
import org.creatorconnect.roster.RosterRepository;
import org.creatorconnect.roster.Signed;
import org.junit.jupiter.api.Test;

class TellingByLetterTest extends ToldPeople {

    @Test
    void aLetterGoesAtOnceToAProvedAddressOnly() {
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(letters.taken).isEmpty();
        prove(creator, "mara@mail.example");
        hear("APPLICATION_ACCEPTED", "application", application);
        NewLetter letter = letters.taken.get(0).letter();
        assertThat(letter.to().text()).isEqualTo("mara@mail.example");
        assertThat(letter.link().orElseThrow()).contains("/notifications/open.xhtml?notification=");
        assertThat(letter.unsubscribe()).isPresent();
        assertThat(letters.taken.get(0).from()).isEqualTo(NOW);
    }

    @Test
    void inQuietHoursItWaitsUntilTheyEnd() {
        prove(creator, "mara@mail.example");
        notifications.save(new LetterHours(creator, 8, new QuietHours(9, 12)));
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(letters.taken.get(0).from()).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    void quietHoursAreThoseOfTheAccountsClock() {
        prove(creator, "mara@mail.example");
        read(creator, "de", "Asia/Tokyo");
        notifications.save(new LetterHours(creator, 8, new QuietHours(17, 20)));
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(letters.taken.get(0).from()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void aLetterIsWrittenInTheLanguageOfItsPersonAndTellsTimesOnTheirClock() {
        prove(creator, "mara@mail.example");
        read(creator, "de", "Europe/Berlin");
        insert(
                "INSERT INTO deadline (kind, subject_id, due_at, attempt_at)"
                        + " VALUES ('ASSIGNMENT_SUBMISSION', ?1, ?2, ?2)",
                assignment,
                NOW.plus(Duration.ofHours(20)));
        new Reminders(with(new ReminderRepository()), telling(NOW), CLOCK).remindLate();
        NewLetter letter = letters.taken.get(0).letter();
        assertThat(letter.language()).isEqualTo("de");
        assertThat(letter.values().get(1)).isEqualTo("3. März 2026, 07:00 (MEZ)");
    }

    @Test
    void theLetterOfTheDayIsInOneLanguage() {
        prove(creator, "mara@mail.example");
        read(creator, "fr", "UTC");
        choose(NotificationKind.APPLICATION_ACCEPTED, Mailing.DAILY);
        hear("APPLICATION_ACCEPTED", "application", application);
        digests(Instant.parse("2026-03-03T08:00:00Z")).write(creator);
        NewLetter letter = letters.taken.get(0).letter();
        assertThat(letter.language()).isEqualTo("fr");
        assertThat(letter.values().get(0)).startsWith("– Votre candidature a été acceptée: ");
    }

    @Test
    void whatProtectsTheAccountWaitsForNoMorning() {
        prove(creator, "mara@mail.example");
        notifications.save(new LetterHours(creator, 8, new QuietHours(9, 12)));
        hear(
                "PAYOUT_METHOD_CHANGED",
                "affiliate",
                one("SELECT affiliate_id FROM account WHERE id = ?1", creator));
        assertThat(letters.taken.get(0).from()).isEqualTo(NOW);
    }

    @Test
    void whatIsDueBeforeTheLetterOfTheDayDoesNotWaitForIt() {
        prove(creator, "mara@mail.example");
        choose(NotificationKind.CONTENT_DUE, Mailing.DAILY);
        insert(
                "INSERT INTO deadline (kind, subject_id, due_at, attempt_at)"
                        + " VALUES ('ASSIGNMENT_SUBMISSION', ?1, ?2, ?2)",
                assignment,
                NOW.plus(Duration.ofHours(20)));
        new Reminders(with(new ReminderRepository()), telling(NOW), CLOCK).remindLate();
        assertThat(letters.taken).hasSize(1);
    }

    @Test
    void whoChoseTheInboxAloneGetsNoLetter() {
        prove(creator, "mara@mail.example");
        choose(NotificationKind.APPLICATION_ACCEPTED, Mailing.NEVER);
        hear("APPLICATION_ACCEPTED", "application", application);
        assertThat(letters.taken).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatQuietHoursHoldBackDoesNotGoOnceItsKindIsEnded() {
        prove(creator, "mara@mail.example");
        UUID ended = waiting("APPLICATION_ACCEPTED", "Mara@mail.example");
        UUID other = waiting("APPLICATION_REJECTED", "mara@mail.example");
        UUID theirs = waiting("APPLICATION_ACCEPTED", "jonas@mail.example");
        UUID fixed = waiting("BANNED", "mara@mail.example");
        LetterChoices choices =
                new LetterChoices(
                        notifications,
                        with(new AccountRepository()),
                        with(new LetterRepository()),
                        CLOCK);
        choices.choose(creator, List.of(NotificationKind.APPLICATION_ACCEPTED), Mailing.DAILY);
        assertThat(statusOf(ended)).isEqualTo("WAITING");
        choices.choose(
                creator,
                List.of(NotificationKind.APPLICATION_ACCEPTED, NotificationKind.BANNED),
                Mailing.NEVER);
        assertThat(statusOf(ended)).isEqualTo("EXPIRED");
        for (UUID letter : List.of(other, theirs, fixed)) {
            assertThat(statusOf(letter)).isEqualTo("WAITING");
        }
    }

    private UUID waiting(String kind, String address) {
        UUID id = UUID.randomUUID();
        insert(
                "INSERT INTO letter (id, version, kind, address, language, content, status,"
                        + " attempts, next_try_at, created_at, expires_at)"
                        + " VALUES (?1, 0, ?2, ?3, 'en', '\\x01', 'WAITING', 0, ?4, ?4, ?4)",
                id,
                kind,
                address,
                NOW.plus(Duration.ofHours(8)));
        return id;
    }

    private String statusOf(UUID letter) {
        return (String)
                entityManager
                        .createNativeQuery("SELECT status FROM letter WHERE id = :id")
                        .setParameter("id", letter)
                        .getSingleResult();
    }

    @Test
    void theLetterOfTheDayTellsWhatWasNotReadOnce() {
        prove(creator, "mara@mail.example");
        choose(NotificationKind.APPLICATION_ACCEPTED, Mailing.DAILY);
        hear("APPLICATION_ACCEPTED", "application", application);
        hear("APPLICATION_ACCEPTED", "application", application);
        notifications.get(all().get(0).id(), creator).read(NOW);
        entityManager.flush();
        Digests digests = digests(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(digests(NOW).due()).doesNotContain(creator);
        assertThat(digests.due()).contains(creator);
        digests.write(creator);
        entityManager.flush();
        digests.write(creator);
        assertThat(letters.taken).hasSize(1);
        assertThat(letters.taken.get(0).letter().values().get(0))
                .startsWith("– Your application was accepted: ")
                .doesNotContain("\n");
        assertThat(digests.due()).doesNotContain(creator);
    }

    @Test
    void whoMustActIsRemindedBeforeTheDeadlineOnce() {
        prove(creator, "mara@mail.example");
        insert(
                "INSERT INTO deadline (kind, subject_id, due_at, attempt_at)"
                        + " VALUES ('ASSIGNMENT_SUBMISSION', ?1, ?2, ?2)",
                assignment,
                NOW.plus(Duration.ofHours(20)));
        Reminders reminders = new Reminders(with(new ReminderRepository()), telling(NOW), CLOCK);
        assertThat(reminders.remindEarly()).isFalse();
        assertThat(all()).isEmpty();
        reminders.remindLate();
        reminders.remindLate();
        Notification told = only(creator);
        assertThat(told.kind()).isEqualTo(NotificationKind.CONTENT_DUE);
        assertThat(told.dueAt()).contains(NOW.plus(Duration.ofHours(20)));
        assertThat(letters.taken.get(0).letter().values())
                .containsExactly(told.about(), "3 March 2026, 06:00 (UTC)");
    }

    @Test
    void bothSidesAreRemindedThatTheirContractEnds() {
        UUID mara = one("SELECT affiliate_id FROM account WHERE id = ?1", creator);
        UUID lantern =
                rows.creators.stream().filter(id -> !id.equals(mara)).findFirst().orElseThrow();
        UUID agency = account("lantern", lantern, null);
        Signed signed = new Signed(entityManager, with(new RosterRepository()), NOW);
        insert(
                "INSERT INTO deadline (kind, subject_id, due_at, attempt_at)"
                        + " VALUES ('ROSTER_CONTRACT_END', ?1, ?2, ?2)",
                signed.between(lantern, mara, 1_500, Optional.empty()).value(),
                NOW.plus(Duration.ofHours(20)));
        new Reminders(with(new ReminderRepository()), telling(NOW), CLOCK).remindLate();
        for (UUID side : List.of(creator, agency)) {
            assertThat(only(side).kind()).isEqualTo(NotificationKind.ROSTER_CONTRACT_END_DUE);
        }
    }

    @Test
    void theIndexOfDeadlinesKnowsAllOfWhichPeopleAreReminded() {
        String index =
                (String)
                        entityManager
                                .createNativeQuery(
                                        "SELECT indexdef FROM pg_indexes"
                                                + " WHERE indexname = 'deadline_reminded'")
                                .getSingleResult();
        assertThat(RemindedDeadline.WORDS)
                .allSatisfy(word -> assertThat(index).contains("'" + word + "'"));
    }
}
