package org.creatorconnect.catalog.service;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.FeedImportRepository;
import org.creatorconnect.catalog.FeedOutcome;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.service.FeedImports.Imported;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineRepository;

/**
 * The real import over real tables; each call of the writing commits by itself, as in the server.
 */
final class FeedParts extends FeedWriting {

    private static final String HEADER = "id\ttitle\tlink\tprice\n";

    final MerchantId merchant = new MerchantId(UUID.randomUUID());

    /** Imports as they were begun. */
    final List<UUID> begun = new ArrayList<>();

    /** Told before each part is written, with its number from 1 on. */
    IntConsumer before = part -> {};

    Instant now = Instant.parse("2026-03-02T10:00:00Z");

    private final InstantSource clock = () -> now;
    private final EntityManager reading;
    private int parts;

    /**
     * @param reading where the terms are read, outside of every transaction of the writing
     */
    FeedParts(EntityManager reading) {
        this.reading = reading;
        Wired.commit(
                own -> {
                    own.persist(new Merchant(merchant, "Aurora Home", "SE", false, now));
                    return merchant;
                });
    }

    static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i <= to; i++) {
            rows.append(row(i, "Lamp " + i, "20.00 EUR"));
        }
        return rows.toString();
    }

    static String row(int reference, String title, String price) {
        return reference
                + "\t"
                + title
                + "\thttps://shop.example/"
                + reference
                + "\t"
                + price
                + "\n";
    }

    Imported take(String rows) {
        return take((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    Imported take(byte[] feed) {
        parts = 0;
        return new FeedImports(intake(reading), this, new Anybody())
                .importTsv(merchant, new ByteArrayInputStream(feed));
    }

    /** How many parts the last feed came to. */
    int parts() {
        return parts;
    }

    @Override
    public UUID begin(MerchantId merchant, FeedOutcome running) {
        UUID id = Wired.commit(own -> writing(own).begin(merchant, running));
        begun.add(id);
        return id;
    }

    @Override
    public UUID refuse(MerchantId merchant, FeedOutcome refused) {
        return Wired.commit(own -> writing(own).refuse(merchant, refused));
    }

    @Override
    public void write(UUID id, CheckedBatch rows) {
        parts++;
        before.accept(parts);
        Wired.commit(
                own -> {
                    writing(own).write(id, rows);
                    return id;
                });
    }

    @Override
    public void end(UUID id, FeedOutcome outcome) {
        Wired.commit(
                own -> {
                    writing(own).end(id, outcome);
                    return id;
                });
    }

    /** The deadline of an import falls, so long after now. */
    void later(UUID id, Duration time) {
        now = now.plus(time);
        Wired.commit(
                own -> {
                    DeadlineHandler deadline =
                            new FeedDeadlines()
                                    .writing(
                                            Wired.to(new FeedImportRepository(), own),
                                            new FeedTrail(new NoTrail()));
                    DeadlineRepository deadlines = Wired.to(new DeadlineRepository(), own);
                    if (deadlines
                            .dueAt(deadline.kind(), id)
                            .filter(due -> due.isBefore(now))
                            .isPresent()) {
                        deadline.lock(id);
                        deadline.fallDue(
                                new org.creatorconnect.time.Deadline(deadline.kind(), id, now));
                        deadlines.clear(deadline.kind(), id);
                    }
                    return id;
                });
    }

    private FeedWriting writing(EntityManager own) {
        return new FeedWriting(
                intake(own),
                Wired.to(new FeedImportRepository(), own),
                Wired.to(new DeadlineRepository(), own),
                new FeedTrail(new NoTrail()),
                new IdSource(),
                clock);
    }

    private ProductIntake intake(EntityManager own) {
        return new ProductIntake(
                Wired.to(new ProductRepository(new IdSource()), own),
                Wired.to(new ProgramRepository(), own),
                new Notice(),
                clock);
    }

    private abstract static class Wired extends DatabaseTest {
        static <T> T to(T repository, EntityManager own) {
            return with(repository, own);
        }

        static <T> T commit(java.util.function.Function<EntityManager, T> work) {
            return inTransaction(work);
        }
    }

    private static final class Anybody extends OwnMerchants {
        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            // Whose feed it is is looked at elsewhere.
        }
    }

    private static final class Notice extends Settings {
        @Override
        public Duration rateCutNotice() {
            return Duration.ofDays(30);
        }
    }

    private static final class NoTrail extends AuditTrail {
        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            // Looked at elsewhere.
        }
    }
}
