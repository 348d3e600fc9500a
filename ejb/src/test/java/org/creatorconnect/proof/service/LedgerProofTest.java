package org.creatorconnect.proof.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.ledger.JournalLaws;
import org.creatorconnect.ledger.JournalRepository;
import org.creatorconnect.ledger.JournalStretches;
import org.creatorconnect.ledger.Law;
import org.creatorconnect.ledger.LedgerAccountRepository;
import org.creatorconnect.ledger.LooseEndLaws;
import org.creatorconnect.money.Money;
import org.creatorconnect.proof.Proof;
import org.creatorconnect.proof.ProofId;
import org.creatorconnect.proof.ProofRepository;
import org.creatorconnect.proof.ProofStatus;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.proof.ProofSums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The books are proved part by part, and whoever goes on goes on behind the last part. */
class LedgerProofTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int PART = 7;
    private static final Finding FOUND = new Finding("OTHER_LAW", "payout", "x", "1", "2");

    private final UUID person = UUID.randomUUID();
    private Journal journal;
    private Proof proof;

    @BeforeEach
    void fill() {
        journal =
                new Journal(
                        with(new LedgerAccountRepository()), with(new JournalRepository()), CLOCK);
        for (int i = 1; i <= 20; i++) {
            post(i);
        }
        settleHere();
        insert(
                "INSERT INTO account (id, version, username, display_name, created_at) VALUES (?1, 0, ?2, 'Ada', ?3)",
                person,
                "prover-" + person,
                NOW);
        proof =
                new Proof(
                        new ProofId(UUID.randomUUID()),
                        ProofSubject.LEDGER,
                        new AccountId(person),
                        NOW);
        with(new ProofRepository()).add(proof);
        entityManager.flush();
    }

    @Test
    void booksThatAreSoundHoldToTheLastPosting() {
        int parts = run(step(Stream.of()));
        assertThat(proof.status()).isEqualTo(ProofStatus.HOLDS);
        assertThat(parts).isGreaterThan(5);
        assertThat(number("SELECT count(*) FROM proof_sum WHERE proof_id = ?1")).isZero();
    }

    @Test
    void aBalanceThatIsNotTheSumOfItsPostingsIsNamedThoughMoreIsPostedMeanwhile() {
        LedgerProof step = step(Stream.of());
        step.next(proof);
        step.next(proof);
        post(21);
        entityManager
                .createNativeQuery(
                        "UPDATE ledger_account SET balance = balance - 1 WHERE owner_id = :owner")
                .setParameter("owner", person)
                .executeUpdate();
        run(step);
        assertThat(proof.status()).isEqualTo(ProofStatus.BROKEN);
        assertThat(codes()).containsExactly("BALANCE_MISMATCH");
    }

    @Test
    void aPartThatIsDoneAgainAfterItsServerIsGoneCountsOnce() {
        LedgerProof step = step(Stream.of());
        step.next(proof);
        step.next(proof);
        long reached = proof.number();
        entityManager.flush();
        // The transaction of the next part is rolled back with its server.
        entityManager.createNativeQuery("SAVEPOINT part").executeUpdate();
        step.next(proof);
        assertThat(proof.number()).isGreaterThan(reached);
        entityManager.flush();
        entityManager.createNativeQuery("ROLLBACK TO SAVEPOINT part").executeUpdate();
        entityManager.clear();
        proof = with(new ProofRepository()).lock(proof.id());
        assertThat(proof.number()).isEqualTo(reached);
        run(step);
        assertThat(proof.status()).isEqualTo(ProofStatus.HOLDS);
    }

    @Test
    void eachOfTheOtherLawsIsAskedByItselfAndWhatItNamesIsKeptOnce() {
        Law broken = limit -> List.of(FOUND, FOUND);
        run(step(Stream.of(with(new JournalLaws()), with(new LooseEndLaws()), broken)));
        assertThat(proof.status()).isEqualTo(ProofStatus.BROKEN);
        assertThat(proof.laws()).isEqualTo(3);
        assertThat(codes()).containsExactly("OTHER_LAW");
    }

    @Test
    void itEndsAtOnceWhenItHasSeenEnough() {
        Law broken =
                limit ->
                        Stream.iterate(0, n -> n + 1)
                                .limit(Proof.MOST_FINDINGS + 5)
                                .map(n -> new Finding("OTHER_LAW", "payout", "p" + n, "1", "2"))
                                .toList();
        run(
                new LedgerProof(
                        with(new JournalStretches()),
                        with(new ProofSums()),
                        with(new ProofRepository()),
                        () -> Stream.of(broken),
                        CLOCK,
                        1_000_000));
        assertThat(proof.status()).isEqualTo(ProofStatus.BROKEN);
        assertThat(proof.findings()).isEqualTo(Proof.MOST_FINDINGS);
    }

    private LedgerProof step(Stream<Law> laws) {
        List<Law> all = laws.toList();
        return new LedgerProof(
                with(new JournalStretches()),
                with(new ProofSums()),
                with(new ProofRepository()),
                all::stream,
                CLOCK,
                PART);
    }

    private int run(LedgerProof step) {
        int parts = 0;
        while (proof.status().isOpen()) {
            step.next(proof);
            entityManager.flush();
            parts++;
        }
        return parts;
    }

    private void post(int number) {
        Money amount = Money.of(100 + number, "EUR");
        journal.post(
                JournalEntry.of("proof:" + person + ":" + number, EventKind.DEPOSIT, NOW)
                        .debit(AccountKey.platform(AccountKind.BANK, EUR), amount)
                        .credit(new AccountKey(AccountKind.MERCHANT_FUNDS, person, EUR), amount)
                        .build());
    }

    /** Everything of this transaction counts as settled in it. */
    private void settleHere() {
        entityManager
                .createNativeQuery(
                        "UPDATE posting_settled SET candidate = greatest(candidate, p.last), number = greatest(number, p.last)"
                                + " FROM (SELECT max(id) AS last FROM posting) p")
                .executeUpdate();
    }

    private List<String> codes() {
        return entityManager
                .createNativeQuery(
                        "SELECT code FROM proof_finding WHERE proof_id = :id ORDER BY position",
                        String.class)
                .setParameter("id", proof.id().value())
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private long number(String question) {
        return ((Number)
                        entityManager
                                .createNativeQuery(question)
                                .setParameter(1, proof.id().value())
                                .getSingleResult())
                .longValue();
    }
}
