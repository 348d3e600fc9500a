package org.creatorconnect.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others write in the name of an affiliate in the very moment it is taken in by another. */
class WhileTheyMergeTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final AffiliateId merged = new AffiliateId(UUID.randomUUID());
    private final AffiliateId survivor = new AffiliateId(UUID.randomUUID());
    private final MerchantId aurora = new MerchantId(UUID.randomUUID());

    @BeforeEach
    void letThemBe() {
        doInTransaction(
                own -> {
                    own.persist(new Merchant(aurora, "Aurora Home", "DE", false, NOW));
                    own.persist(new Affiliate(merged, null, "Maria", "Mara Lind", "SE", NOW));
                    own.persist(new Affiliate(survivor, null, "Mara", "Mara Lind", "SE", NOW));
                });
    }

    @Test
    void aMergeWaitsForWhoeverOpensAnAccountForTheOneThatIsTakenIn() {
        journal(entityManager).post(debt(400));
        assertThatThrownBy(
                        () ->
                                doInTransaction(
                                        own ->
                                                run(
                                                        own,
                                                        "SET LOCAL lock_timeout = 100",
                                                        hold(merged))))
                .hasStackTraceContaining("lock timeout");
    }

    @Test
    void anAccountIsNotOpenedForTheOneThatWentOverAndTheSecondTryLandsAtTheSurvivor() {
        run(entityManager, hold(merged), succession());
        CompletableFuture<Void> posting = meanwhile(own -> journal(own).post(debt(400)));
        assertThatThrownBy(posting::join).hasStackTraceContaining("went over meanwhile");
        doInTransaction(own -> journal(own).post(debt(400)));
        assertThat(owed(survivor)).isEqualTo(400);
        assertThat(owed(merged)).isZero();
    }

    @Test
    void aLinkThatIsMadeMeanwhileIsTheSurvivors() {
        run(
                entityManager,
                hold(merged),
                "UPDATE affiliate SET status = 'MERGED', merged_into = '%s' WHERE id = '%s'"
                        .formatted(survivor.text(), merged.text()));
        TrackingLink link = link();
        meanwhile(own -> own.persist(link)).join();
        AffiliateId whose =
                inTransaction(own -> own.find(TrackingLink.class, link.id().value()).affiliateId());
        assertThat(whose).isEqualTo(survivor);
    }

    /** Begins to work in a transaction of its own, which has to wait, and commits ours then. */
    private CompletableFuture<Void> meanwhile(Consumer<EntityManager> work) {
        CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> doInTransaction(work));
        assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        entityManager.getTransaction().commit();
        return begun;
    }

    private static String hold(AffiliateId one) {
        return "SELECT 1 FROM affiliate WHERE id = '%s' FOR UPDATE".formatted(one.text());
    }

    private String succession() {
        return "INSERT INTO ledger_succession (owner_id, successor_id, since) VALUES ('%s', '%s', now())"
                .formatted(merged.text(), survivor.text());
    }

    private static void run(EntityManager entityManager, String... statements) {
        for (String one : statements) {
            if (one.startsWith("SELECT")) {
                entityManager.createNativeQuery(one).getResultList();
            } else {
                entityManager.createNativeQuery(one).executeUpdate();
            }
        }
    }

    private static Journal journal(EntityManager own) {
        return new Journal(
                with(new LedgerAccountRepository(), own),
                with(new JournalRepository(), own),
                CLOCK);
    }

    private JournalEntry.Builder debt(long minor) {
        Money amount = new Money(minor, EUR);
        return JournalEntry.of("refund:" + merged.text(), EventKind.COMMISSION_REFUNDED, NOW)
                .debit(debtOf(merged), amount)
                .credit(AccountKey.platform(AccountKind.BANK, EUR), amount);
    }

    private static long owed(AffiliateId one) {
        return inTransaction(own -> journal(own).balance(debtOf(one)).minor());
    }

    private static AccountKey debtOf(AffiliateId one) {
        return new AccountKey(AccountKind.AFFILIATE_DEBT, one.value(), EUR);
    }

    private TrackingLink link() {
        LinkId id = new LinkId(UUID.randomUUID());
        return new TrackingLink(
                id,
                id.text().replace("-", "").substring(0, 10),
                new LinkDestination(
                        merged, aurora, Optional.empty(), URI.create("https://s.example/")),
                SubIds.NONE,
                NOW,
                null);
    }
}
