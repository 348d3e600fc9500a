package org.creatorconnect.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.access.service.OwnSecondFactor;
import org.creatorconnect.identity.view.CurrentSession;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Setting up one's own second factor, fresh codes for a lost device, and turning it off. What is
 * secret is shown once, in the answer to the act that made it. The password is asked for before a
 * secret is made and before the factor is turned off.
 */
@Named("secondFactorView")
@RequestScoped
public class SecondFactorView {

    private final OwnSecondFactor factor;
    private final OwnPassword password;
    private final CurrentSession session;
    private final Notices notices;

    private OwnSecondFactor.@Nullable State state;
    private OwnSecondFactor.@Nullable Setup setup;
    private @Nullable List<String> codes;
    private @Nullable String typed;
    private @Nullable String code;

    protected SecondFactorView() {
        this(null, null, null, null);
    }

    @Inject
    public SecondFactorView(
            OwnSecondFactor factor, OwnPassword password, CurrentSession session, Notices notices) {
        this.factor = factor;
        this.password = password;
        this.session = session;
        this.notices = notices;
    }

    /** How the reader's second factor stands. */
    public OwnSecondFactor.State getState() {
        if (state == null) {
            state = factor.state();
        }
        return state;
    }

    /** Makes a secret and shows it. */
    public void begin() {
        if (password.isRight(typed == null ? "" : typed, "setup:password", "access.currentWrong")) {
            notices.attempt(() -> setup = factor.begin());
        }
    }

    /** The secret just made; null at any other time. */
    public OwnSecondFactor.@Nullable Setup getSetup() {
        return setup;
    }

    /** The secret just made as a picture. */
    public String getPicture() {
        return setup == null ? "" : QrPicture.of(setup.address());
    }

    /** The device shows this code: from now on one is asked for. */
    public void confirm() {
        if (notices.attempt("confirm", () -> codes = factor.confirm(given()))) {
            session.allowAll();
            state = null;
        }
    }

    /** Makes fresh codes for a lost device and shows them. */
    public void renewCodes() {
        notices.attempt("codes", () -> codes = factor.renewCodes(given()));
        state = null;
    }

    /** No code is asked for any more. */
    public @Nullable String turnOff() {
        if (!notices.attempt("codes", () -> factor.turnOff(given()))) {
            return null;
        }
        notices.done("access.factorOff");
        return "/second-factor.xhtml?faces-redirect=true";
    }

    /** The codes just made; empty at any other time. */
    public List<String> getCodes() {
        return codes == null ? List.of() : codes;
    }

    private String given() {
        return code == null ? "" : code;
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.typed = password;
    }

    /** Never shown again. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
