package org.creatorconnect.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.identity.service.Authentication;
import org.creatorconnect.identity.service.SessionStanding;
import org.junit.jupiter.api.Test;

class ConnectAuthenticationTest {

    private static final ConnectAuthentication.OpenSession OPEN =
            new ConnectAuthentication.OpenSession(
                    new UUID(0, 1), "mara", new HashSet<>(Set.of("finance")), false);

    private final List<String> done = new ArrayList<>();
    private final Standing standing = new Standing();
    private final ConnectAuthentication authentication =
            new ConnectAuthentication(new Tokens(), null, standing, null, null);
    private boolean isProtected = true;
    private String token = "";
    private Principal known = () -> "mara";
    private List<Object> told = List.of();

    @Test
    void theApiTakesNoSessionHoweverItsPathIsSpelled() {
        assertThat(validate("/%61pi/v1/me", "/api/v1")).isEqualTo("doNothing");
        assertThat(validate("//api/v1/me", "/api/v1")).isEqualTo("doNothing");
        assertThat(validate("/api/v1/me", "/api/v1")).isEqualTo("doNothing");
    }

    @Test
    void aSessionOfAnAccountThatStandsGoesOn() {
        assertThat(validate("/home.xhtml", "/home.xhtml")).isEqualTo("notifyContainerAboutLogin");
        assertThat(done).doesNotContain("invalidate");
    }

    @Test
    void aSessionThatAnotherNodeOpenedGoesOnWithItsNameAndRoles() {
        assertThat(validate("/home.xhtml", "/home.xhtml")).isEqualTo("notifyContainerAboutLogin");
        assertThat(told).isEqualTo(List.of(known, Set.of()));
        known = null;
        assertThat(validate("/home.xhtml", "/home.xhtml")).isEqualTo("notifyContainerAboutLogin");
        assertThat(told).isEqualTo(List.of("mara", Set.of("finance")));
    }

    @Test
    void aSessionOfAnAccountThatNoLongerStandsEnds() {
        standing.roles = Set.of();
        assertThat(validate("/home.xhtml", "/home.xhtml")).isEqualTo("responseUnauthorized");
        assertThat(done).contains("invalidate");
    }

    @Test
    void aDatabaseThatIsAwayEndsNoSession() {
        standing.away = true;
        assertThatThrownBy(() -> validate("/home.xhtml", "/home.xhtml"))
                .isInstanceOf(EJBException.class);
        isProtected = false;
        assertThat(validate("/jakarta.faces.resource/a.css", "/a.css")).isEqualTo("doNothing");
        assertThat(done).doesNotContain("invalidate");
    }

    @Test
    void aTokenThatCannotBeLookedUpIsNotCalledInvalid() {
        assertThat(validate("/api/v1/me", "/api/v1")).isEqualTo("doNothing");
        assertThat(done).doesNotContain("setAttribute");
        token = "Bearer abc";
        assertThat(validate("/api/v1/me", "/api/v1")).isEqualTo("doNothing");
        assertThat(done).contains("setAttribute");
    }

    private String validate(String uri, String servletPath) {
        done.clear();
        HttpServletRequest request =
                answering(
                        HttpServletRequest.class,
                        answers(
                                "getRequestURI",
                                uri,
                                "getContextPath",
                                "",
                                "getServletPath",
                                servletPath,
                                "getHeader",
                                token,
                                "getUserPrincipal",
                                known,
                                "getSession",
                                answering(HttpSession.class, Map.of("getAttribute", OPEN))));
        HttpMessageContext context =
                answering(
                        HttpMessageContext.class,
                        Map.of(
                                "isAuthenticationRequest",
                                false,
                                "isProtected",
                                isProtected,
                                "doNothing",
                                AuthenticationStatus.NOT_DONE,
                                "responseUnauthorized",
                                AuthenticationStatus.SEND_FAILURE,
                                "notifyContainerAboutLogin",
                                AuthenticationStatus.SUCCESS));
        authentication.validateRequest(request, null, context);
        return done.get(done.size() - 1);
    }

    private static Map<String, Object> answers(Object... namesAndValues) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            answers.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return answers;
    }

    /** A stand-in that answers these calls, and null to all others. */
    private <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            done.add(method.getName());
                            told = arguments == null ? List.of() : Arrays.asList(arguments);
                            return answers.get(method.getName());
                        }));
    }

    private static final class Tokens extends Authentication {

        Tokens() {
            super(null, null, null);
        }

        @Override
        public Optional<Caller> byToken(String token) {
            throw new EJBException(new IllegalStateException(new SQLException("away", "08006")));
        }
    }

    private static final class Standing extends SessionStanding {

        private Set<String> roles = Set.of("finance");
        private boolean away;

        Standing() {
            super(null, null, null, null);
        }

        @Override
        public boolean holds(String username, UUID session, Set<String> given) {
            if (away) {
                throw new EJBException("away");
            }
            return roles.equals(given);
        }
    }
}
