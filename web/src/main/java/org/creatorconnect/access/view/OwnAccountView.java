package org.creatorconnect.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.access.service.OwnAccess;
import org.creatorconnect.identity.view.CurrentSession;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** Changing the password of one's own account; the old one is asked for. */
@Named("ownAccountView")
@RequestScoped
public class OwnAccountView {

    private final OwnAccess access;
    private final OwnPassword old;
    private final CurrentSession here;
    private final Notices notices;
    private final NewPassword given;
    private @Nullable String current;

    protected OwnAccountView() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnAccountView(
            OwnAccess access,
            OwnPassword old,
            CurrentSession here,
            Notices notices,
            NewPassword given) {
        this.access = access;
        this.old = old;
        this.here = here;
        this.notices = notices;
        this.given = given;
    }

    /** Takes the new password; every other session ends. */
    public @Nullable String changePassword() {
        String typed = current == null ? "" : current;
        if (!given.isTheSame("secret")
                || !old.isRight(typed, "secret:current", "access.currentWrong")
                || !notices.attempt(
                        "secret", () -> access.changePassword(given.typed(), here.id()))) {
            return null;
        }
        notices.done("access.changed");
        return "/account.xhtml?faces-redirect=true";
    }

    /** The new password as it is typed. */
    public NewPassword getGiven() {
        return given;
    }

    /** Never shown again. */
    public @Nullable String getCurrent() {
        return null;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current;
    }
}
