package org.creatorconnect.identity.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.creatorconnect.refusal.Refusal;

/**
 * Nobody without a valid token comes past here, except to what is declared {@link Open}; and nobody
 * at all while tokens cannot be looked up.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ApiGate implements ContainerRequestFilter {

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(ConnectAuthentication.REFUSED) instanceof Refusal refusal) {
            throw refusal;
        }
        boolean open =
                resource.getResourceMethod().isAnnotationPresent(Open.class)
                        || resource.getResourceClass().isAnnotationPresent(Open.class);
        if (!open && request.getSecurityContext().getUserPrincipal() == null) {
            throw new Unauthenticated();
        }
    }
}
