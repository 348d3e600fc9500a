package org.creatorconnect.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.identity.Role;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;

/** The words for the roles that people sign in with. */
@Named("accountWords")
@ApplicationScoped
public class AccountWords {

    private static final List<String> ROLES =
            List.of(
                    Role.OPERATOR,
                    Role.REVIEWER,
                    Role.FINANCE,
                    Role.AUDITOR,
                    Role.MERCHANT,
                    Role.AFFILIATE);

    private final Text text;

    protected AccountWords() {
        this(null);
    }

    @Inject
    public AccountWords(Text text) {
        this.text = text;
    }

    public String role(String role) {
        return text.word("shell.role." + role);
    }

    public String roles(Collection<String> roles) {
        return roles.stream().map(this::role).collect(Collectors.joining(", "));
    }

    /** All roles, as choices. */
    public List<Choice> getRoles() {
        return ROLES.stream().map(role -> new Choice(role, role(role))).toList();
    }
}
