package org.creatorconnect.caller.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.ApiToken;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.SignIn;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.SignInRepository;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.identity.Team;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.identity.Visit;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.SessionStanding;
import org.creatorconnect.refusal.RoleRequired;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is calling costs one statement a request at most, however many services ask. */
class CallersTest extends DatabaseTest {

    private static final Set<String> ROLES = Set.of(Role.FINANCE, Role.AUDITOR);
    private static final String TOKEN = "cc_callers-test";

    private final RecentCallers recent = new RecentCallers();
    private final OfThisRequest ofThisRequest = new OfThisRequest();
    private SessionStanding standing;
    private final UUID session = UUID.randomUUID();
    private AccountRepository accounts;
    private Statistics statistics;
    private AccountId id;
    private String username;

    @BeforeEach
    void open() {
        accounts = with(new AccountRepository());
        id = new AccountId(UUID.randomUUID());
        username = "callers-" + id.value();
        accounts.add(new Account(id, username, "Ada", ROLES, NOW));
        entityManager.flush();
        accounts.addToken(
                new ApiToken(
                        new TokenId(UUID.randomUUID()), TokenFingerprint.of(TOKEN), id, "", NOW));
        Authentication doors = new Authentication(accounts, null, ofThisRequest);
        standing = new SessionStanding(doors, recent, ofThisRequest, null);
        standing.opened(session);
        entityManager.persist(
                new SignIn(new SignInId(session), id, new Visit("", ""), SignInWay.PASSWORD, NOW));
        entityManager.flush();
        statistics =
                entityManager
                        .getEntityManagerFactory()
                        .unwrap(SessionFactory.class)
                        .getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aRequestWithATokenAsksOnce() {
        Request request = new Request();
        assertThat(request.authentication.byToken(TOKEN)).map(Caller::roles).contains(ROLES);
        assertThat(request.callers.current().roles()).isEqualTo(ROLES);
        assertThat(request.callers.current().account()).isEqualTo(id);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void aRequestWithASessionAsksOnceWhetherItStandsAndWhoItIs() {
        Request request = new Request();
        assertThat(request.standing.holds(username, session, ROLES)).isTrue();
        assertThat(request.callers.current().roles()).isEqualTo(ROLES);
        assertThat(request.callers.current().account()).isEqualTo(id);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void aRequestSoonAfterAsksNothing() {
        new Request().standing.holds(username, session, ROLES);
        Request next = new Request();
        assertThat(next.standing.holds(username, session, ROLES)).isTrue();
        assertThat(next.callers.current().account()).isEqualTo(id);
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void whoChangedTheirOwnAccountIsLookedUpAnew() {
        UUID affiliate = UUID.randomUUID();
        insert(
                "INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country,"
                        + " status, joined_at) VALUES (?1, 0, 'Ada', 'ada', 'Ada', 'SE', 'ACTIVE', ?2)",
                affiliate,
                NOW);
        Request request = new Request();
        request.standing.holds(username, session, ROLES);
        accounts.get(id).enter(Team.ofAffiliate(affiliate), TeamRight.OWNER);
        request.callers.forget();
        entityManager.flush();
        assertThat(request.callers.current().isAffiliate(affiliate)).isTrue();
        Request next = new Request();
        next.standing.holds(username, session, ROLES);
        assertThat(next.callers.current().isAffiliate(affiliate)).isTrue();
    }

    @Test
    void aSessionThatWasEndedOrIsAnothersDoesNotHold() {
        assertThat(new Request().standing.holds(username, UUID.randomUUID(), ROLES)).isFalse();
        assertThat(new Request().standing.holds("nobody-here", session, ROLES)).isFalse();
        with(new SignInRepository()).endAll(id, Optional.empty(), NOW);
        assertThat(new Request().standing.holds(username, session, ROLES)).isFalse();
    }

    @Test
    void whoseAccountIsDisabledIsNobody() {
        accounts.get(id).disable(NOW);
        entityManager.flush();
        Request request = new Request();
        assertThat(request.authentication.caller(username)).isEmpty();
        assertThat(request.authentication.caller("nobody-here")).isEmpty();
        assertThatThrownBy(request.callers::current).isInstanceOf(RoleRequired.class);
    }

    /** The services that a request meets, which share what it remembers; nothing is read yet. */
    private final class Request {

        private final KnownCaller known = new KnownCaller();
        private final Authentication authentication = new Authentication(accounts, null, known);
        private final Callers callers = new Callers(accounts, known, recent);
        private final SessionStanding standing = CallersTest.this.standing;

        private Request() {
            ofThisRequest.known = known;
            callers.context = signedIn();
            entityManager.clear();
            statistics.clear();
        }
    }

    /** Remembers for the request that goes on, as the container's stand-in does. */
    private static final class OfThisRequest extends KnownCaller {

        private KnownCaller known = new KnownCaller();

        @Override
        public Caller remember(Caller found) {
            return known.remember(found);
        }
    }

    private SessionContext signedIn() {
        Principal principal = () -> username;
        return (SessionContext)
                Proxy.newProxyInstance(
                        SessionContext.class.getClassLoader(),
                        new Class<?>[] {SessionContext.class},
                        (proxy, method, arguments) -> principal);
    }
}
