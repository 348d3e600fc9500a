package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.mail.service.LetterWords;
import org.creatorconnect.notification.MailChoice;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.Notification;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.NotificationRepository;
import org.creatorconnect.notification.query.ConcernedQueries;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;

/** A creator and a shop with accounts, in a task center in which others are, too. */
abstract class ToldPeople extends DatabaseTest {

    TaskCenterRows rows;
    TakenLetters letters;
    NotificationRepository notifications;
    UUID assignment;
    UUID application;
    UUID creator;
    UUID shop;
    Callers caller = TaskCenterRows.staff();

    @BeforeEach
    void openAccounts() {
        rows = new TaskCenterRows(entityManager, NOW);
        letters = new TakenLetters();
        notifications = with(new NotificationRepository());
        assignment =
                one("SELECT assignment_id FROM submission WHERE id = ?1", rows.submissions.get(0));
        application = one("SELECT application_id FROM assignment WHERE id = ?1", assignment);
        UUID affiliate = one("SELECT affiliate_id FROM assignment WHERE id = ?1", assignment);
        UUID merchant =
                one(
                        "SELECT c.merchant_id FROM assignment a JOIN task t ON t.id = a.task_id"
                                + " JOIN campaign c ON c.id = t.campaign_id WHERE a.id = ?1",
                        assignment);
        creator = account("mara", affiliate, null);
        shop = account("shop", null, merchant);
        account("other-shop", null, merchant.equals(rows.aurora) ? rows.nordlys : rows.aurora);
    }

    void hear(String action, String type, UUID... subjects) {
        new ActWatch(telling(NOW)).hear(new ActRecorded(action, type, List.of(subjects)));
        entityManager.flush();
    }

    Telling telling(Instant now) {
        return new Telling(
                concerned(), notifications, mail(now), caller, new IdSource(), () -> now);
    }

    Digests digests(Instant now) {
        return new Digests(notifications, concerned(), mail(now), new LetterWords(), () -> now);
    }

    NotificationMail mail(Instant now) {
        return new NotificationMail(
                letters,
                new LetterWords(),
                new Unsubscribing(TakenLetters.VAULT, TakenLetters.SETTINGS),
                TakenLetters.SETTINGS,
                () -> now);
    }

    ConcernedQueries concerned() {
        return with(new ConcernedQueries());
    }

    void choose(NotificationKind kind, Mailing mailing) {
        notifications.save(new MailChoice(new MailChoice.Key(creator, kind), mailing));
    }

    List<Notification> all() {
        entityManager.clear();
        return entityManager
                .createQuery(
                        "select n from Notification n where n.accountId in :accounts",
                        Notification.class)
                .setParameter("accounts", List.of(creator, shop))
                .getResultList();
    }

    Notification only(UUID account) {
        List<Notification> told =
                entityManager
                        .createQuery(
                                "select n from Notification n where n.accountId = :account",
                                Notification.class)
                        .setParameter("account", account)
                        .getResultList();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    UUID one(String sql, UUID id) {
        return (UUID)
                entityManager
                        .createNativeQuery(sql, UUID.class)
                        .setParameter(1, id)
                        .getSingleResult();
    }

    UUID account(String name, UUID affiliate, UUID merchant) {
        return account(name, affiliate, merchant, TeamRight.OWNER);
    }

    UUID account(String name, UUID affiliate, UUID merchant, TeamRight right) {
        UUID id = UUID.randomUUID();
        entityManager
                .createNativeQuery(
                        "INSERT INTO account (id, version, username, display_name, search_words,"
                                + " affiliate_id, merchant_id, team_right, created_at)"
                                + " VALUES (:id, 0, :name, :name, '', CAST(:affiliate AS uuid),"
                                + " CAST(:merchant AS uuid), :right, :now)")
                .setParameter("id", id)
                .setParameter("name", name + "-" + id)
                .setParameter("affiliate", affiliate == null ? null : affiliate.toString())
                .setParameter("merchant", merchant == null ? null : merchant.toString())
                .setParameter("right", right.name())
                .setParameter("now", NOW)
                .executeUpdate();
        return id;
    }

    void read(UUID account, String language, String zone) {
        insert(
                "UPDATE account SET language = ?1, time_zone = ?2 WHERE id = ?3",
                language,
                zone,
                account);
    }

    void prove(UUID account, String email) {
        insert(
                "UPDATE account SET email = ?1, email_proved_at = ?2 WHERE id = ?3",
                email,
                NOW,
                account);
    }

    /** Somebody with this account. */
    static Callers person(UUID account) {
        Caller caller =
                new Caller(
                        new AccountId(account),
                        "somebody",
                        Set.of(Role.AFFILIATE),
                        Optional.empty(),
                        Optional.empty());
        return new Callers(new AccountRepository(), new KnownCaller(), null) {
            @Override
            public Caller current() {
                return caller;
            }
        };
    }
}
