package org.creatorconnect.caller.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.PrivilegedAction;
import java.util.Set;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.refusal.RoleRequired;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Does in the background what somebody asked for, in their name: every service called meanwhile
 * sees them as its caller, with the roles they have when it begins and no others. There is no
 * request then that could say who is asking, and whoever asked may have been disabled since.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActingAs {

    private final AccountRepository accounts;

    protected ActingAs() {
        this(null);
    }

    @Inject
    public ActingAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * @throws RoleRequired when the account was disabled
     * @throws org.creatorconnect.refusal.NotFound when there is no such account
     */
    public void act(AccountId id, Runnable work) {
        Account account = accounts.get(id);
        if (!account.isEnabled()) {
            throw new RoleRequired("of somebody who may sign in");
        }
        PrivilegedAction<Void> action =
                () -> {
                    work.run();
                    return null;
                };
        identity(account.username(), account.roles()).runAs(action);
    }

    /** As the container makes one for whoever signs in: a name and its roles, of no realm. */
    private static SecurityIdentity identity(String name, Set<String> roles) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
    }
}
