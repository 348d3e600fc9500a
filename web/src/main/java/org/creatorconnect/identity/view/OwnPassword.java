package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.creatorconnect.identity.service.OwnProof;
import org.creatorconnect.identity.service.PasswordSignIn;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.refusal.TooManyAttempts;
import org.jspecify.annotations.Nullable;

/**
 * Asks the person who is signed in for the password once more, before something that nobody may do
 * who merely found the browser open. Wrong ones count like those of a sign-in. Whoever has none has
 * signed in just before.
 */
@Named("ownPassword")
@RequestScoped
public class OwnPassword {

    private final PasswordSignIn passwords;
    private final CurrentUser me;
    private final Notices notices;
    private final OwnProof proof;
    private final CurrentSession session;
    private @Nullable Boolean asked;

    protected OwnPassword() {
        this(null, null, null, null, null);
    }

    @Inject
    public OwnPassword(
            PasswordSignIn passwords,
            CurrentUser me,
            Notices notices,
            OwnProof proof,
            CurrentSession session) {
        this.passwords = passwords;
        this.me = me;
        this.notices = notices;
        this.proof = proof;
        this.session = session;
    }

    /** Whether there is a password to be asked for. */
    public boolean isAsked() {
        if (asked == null) {
            asked = proof.isByPassword();
        }
        return asked;
    }

    /**
     * Whether the password is right; when not, says so at the field. Without one, whether its
     * person signed in just before.
     *
     * @param field the field's client id
     * @param wrong the key of the words for a wrong one
     */
    public boolean isRight(@Nullable String password, String field, String wrong) {
        if (!isAsked()) {
            return isFresh();
        }
        char[] typed = password == null ? new char[0] : password.toCharArray();
        try {
            if (passwords.caller(me.getName(), typed, address()).isPresent()) {
                return true;
            }
            notices.wrong(field, wrong);
        } catch (TooManyAttempts refused) {
            notices.wrong(field, "signin.tooMany", refused.minutes());
        }
        return false;
    }

    private boolean isFresh() {
        boolean fresh = session.id().filter(proof::isFresh).isPresent();
        if (!fresh) {
            notices.refused("openid.signInAgain");
        }
        return fresh;
    }

    private static String address() {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return ((HttpServletRequest) request).getRemoteAddr();
    }
}
