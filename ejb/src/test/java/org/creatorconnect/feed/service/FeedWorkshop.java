package org.creatorconnect.feed.service;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.catalog.ProductRepository;
import org.creatorconnect.catalog.service.CheckedBatch;
import org.creatorconnect.catalog.service.ProductIntake;
import org.creatorconnect.feed.FeedAddressRepository;
import org.creatorconnect.feed.FeedFileRepository;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedImportRepository;
import org.creatorconnect.feed.FeedMergeRepository;
import org.creatorconnect.feed.FeedRhythm;
import org.creatorconnect.feed.FeedRowRepository;
import org.creatorconnect.foundation.provider.PublicFiles;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.time.DeadlineFall;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineRepository;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** All that takes feeds in, put together as the container does. */
final class FeedWorkshop {

    static final String HEADER = "id\ttitle\tlink\tprice\tcommission_rate\n";

    final MerchantId merchant;
    final ProductRepository products;
    final FeedReceiving receiving;
    final FeedTurns turns;
    final List<String> audited = new ArrayList<>();

    /** Told before each part is kept or written, with its number from 1 on. */
    IntConsumer before = part -> {};

    Instant now = Instant.parse("2026-03-02T10:00:00Z");

    private final EntityManager entityManager;
    private final IdSource ids = new IdSource();
    private final InstantSource clock = () -> now;
    private final AccountId sender = new AccountId(UUID.randomUUID());
    private final FeedImportRepository feeds;
    private final DeadlineRepository deadlines;
    private final FeedKeeping keeping;
    private final FeedJob job;
    private final FeedRun run;
    private final FeedAddressRepository addresses;
    private final FeedFetches fetches;
    private final PublicFiles web;
    private int parts;

    FeedWorkshop(EntityManager entityManager) {
        this(entityManager, null);
    }

    /** As told, with a place where feeds are fetched. */
    FeedWorkshop(EntityManager entityManager, PublicFiles web) {
        this.web = web;
        this.entityManager = entityManager;
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        entityManager.persist(
                new Account(sender, sender.text(), "Olga", Set.of(Role.OPERATOR), now));
        merchant = open();
        feeds = with(new FeedImportRepository());
        deadlines = with(new DeadlineRepository());
        products = with(new ProductRepository(ids));
        FeedFileRepository files = with(new FeedFileRepository());
        FeedRowRepository rows = with(new FeedRowRepository(ids));
        addresses = with(new FeedAddressRepository());
        keeping = new FeedKeeping(addresses, deadlines, new Trail(), clock);
        Callers callers = new FeedStandIns.Sender(sender);
        receiving = new FeedReceiving(feeds, files, keeping, callers, ids, clock);
        turns = new FeedTurns(feeds, files, rows, keeping);
        ProductIntake intake =
                new ProductIntake(
                        products, with(new ProgramRepository()), new FeedStandIns.Notice(), clock);
        job = new FeedStandIns.SmallParts(files, staging(rows), writing(intake), turns, intake);
        fetches = new FeedFetches(addresses, feeds, deadlines, ids, clock);
        run =
                new FeedRun(
                        new FeedStandIns.Anybody(),
                        new FeedFetching(
                                new FeedFetched(feeds, addresses, files, keeping), turns, web),
                        job);
    }

    private FeedStaging staging(FeedRowRepository rows) {
        return new FeedStaging(feeds, rows, keeping) {
            @Override
            public void keep(FeedTurn turn, FeedFormat format, CheckedBatch part) {
                before.accept(++parts);
                super.keep(turn, format, part);
            }
        };
    }

    private FeedWriting writing(ProductIntake intake) {
        return new FeedWriting(
                feeds,
                with(new FeedMergeRepository()),
                intake,
                keeping,
                with(new AccountRepository()),
                clock) {
            @Override
            public boolean goOn(FeedTurn turn) {
                before.accept(++parts);
                return super.goOn(turn);
            }

            @Override
            int part() {
                return FeedStandIns.SmallParts.WRITTEN;
            }
        };
    }

    MerchantId open() {
        MerchantId id = new MerchantId(UUID.randomUUID());
        entityManager.persist(new Merchant(id, "Aurora Home", "SE", false, now));
        entityManager.flush();
        return id;
    }

    static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i <= to; i++) {
            rows.append(row(i, "Lamp " + i, "20.00 EUR"));
        }
        return rows.toString();
    }

    static String row(int reference, String title, String price) {
        return row(reference, title, price, "");
    }

    static String row(int reference, String title, String price, String rate) {
        return "%1$d\t%2$s\thttps://shop.example/%1$d\t%3$s\t%4$s\n"
                .formatted(reference, title, price, rate);
    }

    /** Sends a feed, which waits then. */
    FeedId send(String rows) {
        return send((HEADER + rows).getBytes(StandardCharsets.UTF_8), false);
    }

    FeedId send(byte[] file, boolean lossMeant) {
        return new FeedUploads(receiving, new FeedStandIns.Nobody(), new FeedStandIns.Anybody())
                .take(merchant, new ByteArrayInputStream(file), lossMeant);
    }

    /** Sends a feed and takes it in. */
    FeedImport take(String rows) {
        return take((HEADER + rows).getBytes(StandardCharsets.UTF_8), false);
    }

    FeedImport take(byte[] file, boolean lossMeant) {
        FeedId id = send(file, lossMeant);
        work();
        return feed(id);
    }

    /** Takes up the one that waits longest and works on it to its end. */
    void work() {
        parts = 0;
        Optional<FeedTurn> turn = turns.next(Long.MAX_VALUE);
        turn.ifPresent(run::run);
    }

    /** Tells where the feed is fetched from; it is fetched when that falls due. */
    void tell(String url, FeedRhythm rhythm, int hour) {
        new FeedAddresses(
                        addresses,
                        fetches,
                        web,
                        new FeedStandIns.Anybody(),
                        new FeedStandIns.Sender(sender),
                        clock)
                .tell(merchant, url, rhythm, hour);
    }

    void forget() {
        new FeedAddresses(
                        addresses,
                        fetches,
                        web,
                        new FeedStandIns.Anybody(),
                        new FeedStandIns.Sender(sender),
                        clock)
                .remove(merchant);
    }

    /** Whether it is time to fetch; then it is fetched and taken in to its end. */
    boolean fetches() {
        now = now.plusMillis(1);
        DeadlineHandler due = new FeedDeadlines().fetching(addresses, fetches);
        boolean fell =
                deadlines
                        .claimOf(List.of(due.kind()), now)
                        .map(claimed -> new DeadlineFall(deadlines, clock).fall(claimed, due))
                        .orElse(false);
        if (fell) {
            work();
        }
        return fell;
    }

    /** The merchant's feeds, the oldest first, each with what came of it. */
    List<String> history() {
        entityManager.flush();
        return entityManager
                .createNativeQuery(
                        "SELECT rtrim(status || ' ' || errors) FROM feed_import WHERE merchant_id ="
                                + " ?1 ORDER BY id",
                        String.class)
                .setParameter(1, merchant.value())
                .getResultList();
    }

    FeedImport feed(FeedId id) {
        entityManager.flush();
        return feeds.lock(id);
    }

    /** So much later the deadline of a feed falls, if it is due. @return whether it was */
    boolean later(FeedId id, Duration time) {
        now = now.plus(time);
        DeadlineHandler left = new FeedDeadlines().writing(feeds, keeping);
        return deadlines
                .claimOf(List.of(left.kind()), now)
                .filter(claimed -> claimed.deadline().subject().equals(id.value()))
                .map(claimed -> new DeadlineFall(deadlines, clock).fall(claimed, left))
                .orElse(false);
    }

    long number(String sql, Object... values) {
        return ((Number) ask(sql, values)).longValue();
    }

    String title(String reference) {
        String sql = "SELECT title FROM product WHERE merchant_id = ?1 AND reference = ?2";
        return (String) ask(sql, merchant.value(), reference);
    }

    private Object ask(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query.getSingleResult();
    }

    private <T> T with(T needy) {
        try {
            Field field = needy.getClass().getDeclaredField("entityManager");
            field.setAccessible(true);
            field.set(needy, entityManager);
            return needy;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final class Trail extends AuditTrail {

        private Trail() {
            super(null, null, null, null);
        }

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            audited.add(action + " " + detail);
        }
    }
}
