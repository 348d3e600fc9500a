package org.creatorconnect.webhook.service;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.provider.PublicPosts;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.task.query.TaskCenterRows;
import org.creatorconnect.time.ApplicationClock;
import org.creatorconnect.webhook.WebhookDelivery;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookDeliveryRepository;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookRepository;
import org.creatorconnect.webhook.query.AnnouncedQueries;
import org.junit.jupiter.api.BeforeEach;

/** Webhooks of the people of a task center, with a clock that a test moves. */
abstract class TestWebhooks extends DatabaseTest {

    static final GivenWebhook EVERYTHING =
            new GivenWebhook(
                    "https://hooks.shop.example/in",
                    List.of("affiliate.*", "task.*", "submission.*", "commission.*", "payout.*"));

    final WebhookRepository webhooks = new WebhookRepository();
    final WebhookDeliveryRepository deliveries = new WebhookDeliveryRepository();
    final AnnouncedQueries announced = new AnnouncedQueries();
    final MovedClock clock = new MovedClock();
    final Acts acts = new Acts();
    final IdSource ids = new IdSource();
    TaskCenterRows rows;
    Caller caller;

    @BeforeEach
    void connect() {
        rows = new TaskCenterRows(entityManager, NOW);
        with(webhooks);
        with(deliveries);
        with(announced);
    }

    OwnWebhooks own() {
        return new OwnWebhooks(
                new Callers(new AccountRepository(), new KnownCaller(), null) {
                    @Override
                    public Caller current() {
                        return caller;
                    }
                },
                webhooks);
    }

    WebhookSecrets secrets() {
        return new WebhookSecrets(webhooks, new Vault(new Secrets(new Key())), ids, clock);
    }

    WebhookEnding ending() {
        return new WebhookEnding(deliveries, clock);
    }

    Webhooks keeping() {
        return new Webhooks(
                own(),
                new NewWebhooks(webhooks, ids, clock),
                new WebhookTerms(new Anywhere()),
                secrets(),
                ending(),
                acts);
    }

    WebhookDeliveries sentOnceMore() {
        return new WebhookDeliveries(own(), deliveries, acts, ids, clock);
    }

    WebhookTurns turns() {
        return new WebhookTurns(
                webhooks, deliveries, secrets(), new WebhookOutcome(ending(), acts), clock);
    }

    /** The caller's side from now on. */
    void actAsMerchant(UUID merchant) {
        caller = person(Role.MERCHANT, null, merchant);
    }

    void actAsAffiliate(UUID affiliate) {
        caller = person(Role.AFFILIATE, affiliate, null);
    }

    /** Adds a webhook of the caller's side that is told of everything. */
    WebhookId added() {
        WebhookId id = keeping().add(EVERYTHING).webhook();
        entityManager.flush();
        return id;
    }

    WebhookDeliveryId tested(WebhookId webhook) {
        WebhookDeliveryId id = sentOnceMore().test(webhook);
        entityManager.flush();
        return id;
    }

    WebhookDelivery delivery(WebhookDeliveryId id) {
        return deliveries.delivery(id).orElseThrow();
    }

    private static Caller person(String role, UUID affiliate, UUID merchant) {
        return new Caller(
                new AccountId(UUID.randomUUID()),
                "somebody",
                Set.of(role),
                Optional.ofNullable(affiliate),
                Optional.ofNullable(merchant));
    }

    /** Whatever time a test wants. */
    static final class MovedClock extends ApplicationClock {

        private Duration moved = Duration.ZERO;
        private Duration machine = Duration.ZERO;

        @Override
        public Instant instant() {
            return NOW.plus(moved);
        }

        @Override
        public Instant machineTime() {
            return NOW.plus(machine);
        }

        /** Time goes by, for everybody. */
        void pass(Duration by) {
            move(by);
            machine = machine.plus(by);
        }

        /** A demo's clock is moved, and the machine's is not. */
        void move(Duration by) {
            moved = moved.plus(by);
        }
    }

    /** What was recorded. */
    static final class Acts extends AuditTrail {

        final List<String> words = new ArrayList<>();

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            words.add(action);
        }
    }

    /** Lets everything through. */
    private static final class Anywhere extends PublicPosts {

        @Override
        public void requirePublic(URI address) {
            // Nothing is asked in these tests.
        }
    }

    private static final class Key extends Settings {

        @Override
        public Optional<String> secretKey() {
            return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        }
    }
}
