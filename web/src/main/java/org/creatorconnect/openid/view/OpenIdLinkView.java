package org.creatorconnect.openid.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.creatorconnect.identity.view.CurrentSession;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.openid.service.OpenIdBeginning;
import org.creatorconnect.openid.service.OpenIdBeginning.Begun;
import org.creatorconnect.openid.service.OwnOpenId;
import org.creatorconnect.openid.web.BrowserCookie;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.page.Links;
import org.jspecify.annotations.Nullable;

/** The link of the reader's own account with themselves at the provider. */
@Named("openIdLinkView")
@RequestScoped
public class OpenIdLinkView {

    private static final String FIELD = "openid:password";

    private final OwnOpenId own;
    private final OpenIdBeginning beginning;
    private final OwnPassword password;
    private final CurrentSession session;
    private final Notices notices;
    private @Nullable String typed;
    private @Nullable Boolean linked;

    protected OpenIdLinkView() {
        this(null, null, null, null, null);
    }

    @Inject
    public OpenIdLinkView(
            OwnOpenId own,
            OpenIdBeginning beginning,
            OwnPassword password,
            CurrentSession session,
            Notices notices) {
        this.own = own;
        this.beginning = beginning;
        this.password = password;
        this.session = session;
        this.notices = notices;
    }

    /** Whether the provider signs somebody in to the reader's account. */
    public boolean isLinked() {
        if (linked == null) {
            linked = own.isLinked();
        }
        return linked;
    }

    /** Goes to the provider, which says who the reader is there. */
    public void link() {
        Begun[] begun = new Begun[1];
        if (password.isRight(given(), FIELD, "access.currentWrong")
                && notices.attempt(() -> begun[0] = beginning.begin("", session.id()))) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            BrowserCookie.give(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse(),
                    begun[0].cookie());
            Links.go(begun[0].address().toString());
        }
    }

    /** The provider signs nobody in any more. */
    public @Nullable String unlink() {
        if (!password.isRight(given(), FIELD, "access.currentWrong")
                || !notices.attempt(own::unlink)) {
            return null;
        }
        notices.done("openid.unlinked");
        return "/account.xhtml?faces-redirect=true";
    }

    private String given() {
        return typed == null ? "" : typed;
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.typed = password;
    }
}
