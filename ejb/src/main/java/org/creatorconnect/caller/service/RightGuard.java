package org.creatorconnect.caller.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorconnect.identity.TeamRight;

/**
 * Around every service, by {@code ejb-jar.xml}: nobody does what their right in their team does not
 * allow, by whichever door they came. The container has seen to the role before; whose object it is
 * is asked after.
 */
public class RightGuard {

    private static final Map<Method, Optional<TeamRight>> KNOWN = new ConcurrentHashMap<>();

    @Inject Callers callers;

    /**
     * @throws RightMissing when the caller's right does not cover what the method asks for
     * @throws Exception as the method
     */
    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        Optional<TeamRight> needed = KNOWN.computeIfAbsent(call.getMethod(), RightNeeded::of);
        if (needed.isPresent() && !callers.current().may(needed.get())) {
            throw new RightMissing(needed.get());
        }
        return call.proceed();
    }
}
