package org.creatorconnect.caller.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightGuardTest {

    /** A service as they are written. */
    @RolesAllowed({Role.MERCHANT, Role.OPERATOR})
    @SuppressWarnings("unused")
    static class Acts {

        void usual() {}

        @TransactionAttribute(TransactionAttributeType.SUPPORTS)
        void look() {}

        @NeedsRight(TeamRight.OWNER)
        void own() {}

        @NeedsRight(TeamRight.ANALYST)
        void leave() {}

        @RolesAllowed(Role.OPERATOR)
        void operate() {}

        @PermitAll
        void anybody() {}
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, usual look own leave operate anybody",
        "MANAGER, usual look leave operate anybody",
        "ANALYST, look leave operate anybody",
        "'', usual look own leave operate anybody"
    })
    void eachRightDoesWhatItCoversAndNothingElse(String right, String allowed) throws Exception {
        RightGuard guard = new RightGuard();
        guard.callers = somebody(right);
        for (Method method : Acts.class.getDeclaredMethods()) {
            if (method.isSynthetic()) {
                continue;
            }
            if (Set.of(allowed.split(" ")).contains(method.getName())) {
                assertThat(guard.guard(call(method))).isEqualTo("done");
            } else {
                assertThatThrownBy(() -> guard.guard(call(method)))
                        .isInstanceOf(RightMissing.class)
                        .hasMessageContaining(method.getName().equals("own") ? "OWNER" : "MANAGER");
            }
        }
    }

    private static Callers somebody(String right) {
        Caller caller =
                new Caller(
                        new AccountId(UUID.randomUUID()),
                        "mara",
                        Set.of(Role.MERCHANT),
                        Optional.empty(),
                        Optional.of(UUID.randomUUID()),
                        right.isEmpty() ? Optional.empty() : Optional.of(TeamRight.valueOf(right)),
                        LocaleChoice.NONE);
        return new Callers(new AccountRepository(), new KnownCaller(), null) {
            @Override
            public Caller current() {
                return caller;
            }
        };
    }

    private static InvocationContext call(Method method) {
        return (InvocationContext)
                Proxy.newProxyInstance(
                        RightGuardTest.class.getClassLoader(),
                        new Class<?>[] {InvocationContext.class},
                        (proxy, asked, values) ->
                                asked.getName().equals("getMethod") ? method : "done");
    }
}
