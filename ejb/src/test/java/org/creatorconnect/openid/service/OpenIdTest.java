package org.creatorconnect.openid.service;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.openid.OpenIdAnswers;
import org.creatorconnect.openid.OpenIdLinkRepository;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.provider.OpenIdClient;
import org.creatorconnect.openid.provider.OpenIdProvider;
import org.creatorconnect.openid.provider.ProviderSettings;
import org.creatorconnect.openid.provider.SmallProvider;
import org.creatorconnect.time.ApplicationClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Sign-ins at a provider on this machine, taken by the services as they are. */
abstract class OpenIdTest extends DatabaseTest {

    final SmallProvider there = new SmallProvider();
    final ProviderSettings settings = new ProviderSettings(there);
    final Machine clock = new Machine();
    final List<String> done = new ArrayList<>();
    final AccountRepository accounts = new AccountRepository();
    final OpenIdLinkRepository links = new OpenIdLinkRepository();
    final OpenIdProvider provider = settings.provider();
    OpenIdBeginning beginning;
    OpenIdAnswering answering;
    OwnOpenId own;
    AccountId caller;

    private final OpenIdAnswers answers = new OpenIdAnswers();
    private final InvitationRepository invitations = new InvitationRepository();

    @BeforeEach
    void putTogether() {
        with(accounts);
        with(links);
        with(answers);
        with(invitations);
        Trail trail = new Trail();
        IdSource ids = new IdSource();
        OpenIdClient client = new OpenIdClient(settings);
        PendingCookie cookies = new PendingCookie(new Vault(new Secrets(settings)), clock);
        OpenIdLinks making = new OpenIdLinks(links, trail, ids, CLOCK);
        GroupRoles staff =
                new GroupRoles(
                        new Accounts(accounts, invitations, null, ids, CLOCK),
                        new OpenIdUsernames(accounts, invitations),
                        making,
                        trail,
                        CLOCK);
        own = new OwnOpenId(client, links, accounts, new Someone(), trail, making);
        beginning = new OpenIdBeginning(provider, cookies, ids);
        answering =
                new OpenIdAnswering(
                        provider,
                        cookies,
                        new AnswerKeeping(answers, trail, clock),
                        new Arrivals(links, accounts, staff, trail),
                        own,
                        new Tries(Ticker.systemTicker()));
    }

    @AfterEach
    void close() {
        there.close();
    }

    /**
     * Somebody signs in, and the provider keeps to the rules as far as it was not told otherwise.
     */
    Arrival signIn() {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.empty());
        return answer(there.agree(begun.address()), begun.cookie());
    }

    Arrival answer(String query, String cookie) {
        Arrival arrival =
                answering
                        .answer(
                                new OpenIdAnswering.Return(
                                        query, cookie, Optional.empty(), "192.0.2.1"))
                        .arrival();
        entityManager.flush();
        return arrival;
    }

    /** Why the next sign-in comes to nothing. */
    OpenIdRefusal refused() {
        return signIn().refused().orElseThrow();
    }

    /** An account with a password, as somebody has who joined by a letter. */
    AccountId account(String username, String email) {
        Account account =
                new Account(
                        new AccountId(UUID.randomUUID()),
                        username,
                        username,
                        Set.of("affiliate"),
                        NOW);
        account.usePassword("a hash");
        account.proveEmail(org.creatorconnect.foundation.EmailAddress.of(email).orElseThrow(), NOW);
        accounts.add(account);
        entityManager.flush();
        return account.id();
    }

    /** Whoever is signed in goes to the provider to link. */
    OpenIdAnswering.Answer link(SignInId began, Optional<SignInId> back) {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.of(began));
        return answering.answer(
                new OpenIdAnswering.Return(
                        there.agree(begun.address()), begun.cookie(), back, "192.0.2.1"));
    }

    /** The machine's clock, moved by tests. */
    static final class Machine extends ApplicationClock {

        private long ahead;

        Machine() {
            super(null, null);
        }

        void advance(long seconds) {
            ahead += seconds;
        }

        @Override
        public Instant machineTime() {
            return Instant.now().plusSeconds(ahead);
        }
    }

    private final class Trail extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            done.add((action + " " + detail).strip());
        }
    }

    private final class Someone extends Callers {

        @Override
        public Caller current() {
            return Caller.of(accounts.get(caller));
        }
    }
}
