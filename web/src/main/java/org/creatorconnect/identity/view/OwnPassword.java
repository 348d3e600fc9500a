package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.creatorconnect.identity.service.PasswordSignIn;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.refusal.TooManyAttempts;

/**
 * Asks the person who is signed in for the password once more, before something that nobody may do
 * who merely found the browser open. Wrong ones count like those of a sign-in.
 */
@RequestScoped
public class OwnPassword {

    private final PasswordSignIn passwords;
    private final CurrentUser me;
    private final Notices notices;

    protected OwnPassword() {
        this(null, null, null);
    }

    @Inject
    public OwnPassword(PasswordSignIn passwords, CurrentUser me, Notices notices) {
        this.passwords = passwords;
        this.me = me;
        this.notices = notices;
    }

    /**
     * Whether the password is right; when not, says so at the field.
     *
     * @param field the field's client id
     * @param wrong the key of the words for a wrong one
     */
    public boolean isRight(String password, String field, String wrong) {
        try {
            if (passwords.caller(me.getName(), password.toCharArray(), address()).isPresent()) {
                return true;
            }
            notices.wrong(field, wrong);
        } catch (TooManyAttempts refused) {
            notices.wrong(field, "signin.tooMany", refused.minutes());
        }
        return false;
    }

    private static String address() {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return ((HttpServletRequest) request).getRemoteAddr();
    }
}
