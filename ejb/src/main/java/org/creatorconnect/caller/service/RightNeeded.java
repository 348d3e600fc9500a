package org.creatorconnect.caller.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.jspecify.annotations.Nullable;

/**
 * Which right of a team the methods of services ask for. It is told by {@link NeedsRight}; where
 * nothing is told, {@link TeamRight#ANALYST} is enough for what begins no transaction and so
 * changes nothing, and all else takes {@link TeamRight#MANAGER}. What merchants and affiliates
 * cannot call at all, and what everybody can, asks for none.
 */
public final class RightNeeded {

    private static final Set<String> TEAMS = Set.of(Role.MERCHANT, Role.AFFILIATE);

    private RightNeeded() {}

    /** The least right; nothing when no right of a team decides. */
    public static Optional<TeamRight> of(Method method) {
        if (!isForTeams(method)) {
            return Optional.empty();
        }
        NeedsRight told = nearest(method, NeedsRight.class);
        if (told != null) {
            return Optional.of(told.value());
        }
        TransactionAttribute bounds = nearest(method, TransactionAttribute.class);
        boolean reads = bounds != null && bounds.value() == TransactionAttributeType.SUPPORTS;
        return Optional.of(reads ? TeamRight.ANALYST : TeamRight.MANAGER);
    }

    private static boolean isForTeams(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return false;
        }
        RolesAllowed roles = nearest(method, RolesAllowed.class);
        return roles != null && !Collections.disjoint(TEAMS, Set.of(roles.value()));
    }

    private static <A extends Annotation> @Nullable A nearest(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? method.getDeclaringClass().getAnnotation(type) : own;
    }
}
