package org.creatorconnect.closure.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.AccountClosureRepository;
import org.creatorconnect.closure.Planted;
import org.creatorconnect.closure.StopRepository;
import org.creatorconnect.foundation.service.HeardEvents;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.team.TeamMemberRepository;
import org.creatorconnect.time.DeadlineRepository;

/** The use cases of closures over a test's transaction, and what they tell. */
final class ClosingHouse {

    /** Whose word stands everywhere. */
    static final AccountId MARA = new AccountId(id("a0"));

    static final AffiliateId MARAS = new AffiliateId(id("f0"));
    static final AccountId OTHER = new AccountId(id("a1"));
    static final UUID SHOP = id("e0");

    final List<String> acts = new ArrayList<>();
    final List<String> letters = new ArrayList<>();
    final List<AffiliateStatus> told = new ArrayList<>();
    final AccountRepository accounts;
    final AffiliateRepository affiliates;
    final AccountClosureRepository closures;
    final StopRepository stops;
    final AccountClosures asking;
    private final EntityManager entityManager;
    private final ClosingAccounts closing;
    private final ClosureTrail trail;
    private AccountId caller = MARA;

    /**
     * @param wire gives a repository the test's transaction
     */
    ClosingHouse(EntityManager entityManager, UnaryOperator<Object> wire, Instant now) {
        this.entityManager = entityManager;
        Planted.into(entityManager);
        accounts = wired(wire, new AccountRepository());
        affiliates = wired(wire, new AffiliateRepository());
        closures = wired(wire, new AccountClosureRepository());
        stops = wired(wire, new StopRepository());
        closing =
                new ClosingAccounts(
                        accounts,
                        affiliates,
                        wired(wire, new TeamMemberRepository()),
                        closures,
                        new HeardEvents<>(changed -> {}),
                        new HeardEvents<>(leaving -> told.add(leaving.now())));
        trail =
                new ClosureTrail(
                        closures,
                        wired(wire, new DeadlineRepository()),
                        new Acts(),
                        new Posted(),
                        new IdSource());
        asking = new AccountClosures(closures, stops, closing, trail, new Asking(), () -> now);
    }

    /** From now on somebody else asks. */
    void as(AccountId person) {
        this.caller = person;
    }

    /** Asks as whoever asks, and lets the clock come at this time. */
    AccountClosureId closedAt(Instant at) {
        AccountClosureId asked = asking.ask();
        clock(at).close(asked);
        return asked;
    }

    ClosureClock clock(Instant at) {
        entityManager.flush();
        return new ClosureClock(closures, stops, closing, trail, () -> at);
    }

    /** Changes rows as nothing in the application would. */
    void run(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }

    static UUID id(String end) {
        return UUID.fromString("00000000-0000-0000-0000-0000000000" + end);
    }

    @SuppressWarnings("unchecked")
    private static <T> T wired(UnaryOperator<Object> wire, T repository) {
        return (T) wire.apply(repository);
    }

    private final class Asking extends Callers {

        @Override
        public Caller current() {
            return Caller.of(accounts.get(caller));
        }
    }

    private final class Acts extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            acts.add(action);
        }
    }

    private final class Posted extends Letters {

        @Override
        public LetterId post(NewLetter letter) {
            letters.add(letter.kind() + " " + letter.to().text());
            return new LetterId(UUID.randomUUID());
        }
    }
}
