package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the shell shows them. Services never ask this bean; they ask the container.
 */
@Named("me")
@RequestScoped
public class CurrentUser {

    /** In the order in which a role gives its home and its name to someone who holds several. */
    private static final List<String> ROLES =
            List.of("operator", "finance", "reviewer", "auditor", "merchant", "affiliate");

    private final @Nullable SecurityContext security;
    private @Nullable List<String> roles;

    protected CurrentUser() {
        this(null);
    }

    @Inject
    public CurrentUser(@Nullable SecurityContext security) {
        this.security = security;
    }

    /** The user name; empty when nobody is signed in. */
    public String getName() {
        Principal principal = principal();
        return principal == null ? "" : principal.getName();
    }

    /** Whether the caller holds the role. In pages: {@code #{me.has('finance')}}. */
    public boolean has(String role) {
        return security != null && security.isCallerInRole(role);
    }

    /** The roles held, most telling first. */
    public List<String> getRoles() {
        if (roles == null) {
            roles = ROLES.stream().filter(this::has).toList();
        }
        return roles;
    }

    /** The role under which the shell speaks to the caller; empty when there is none. */
    public String getRole() {
        return getRoles().stream().findFirst().orElse("");
    }

    private @Nullable Principal principal() {
        Principal principal = security == null ? null : security.getCallerPrincipal();
        boolean anonymous = principal == null || "anonymous".equals(principal.getName());
        return anonymous ? null : principal;
    }
}
