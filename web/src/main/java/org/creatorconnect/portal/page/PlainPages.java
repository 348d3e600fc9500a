package org.creatorconnect.portal.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Set;

/**
 * The pages of who has not signed in keep no state, so that nothing is left in memory of whoever
 * only came by. Their template says so as well ({@code plain.xhtml}), by which their forms are
 * taken; but it is settled where a view is made, for later PrimeFaces has noted its nonce in a
 * session.
 */
public class PlainPages extends ViewHandlerWrapper {

    private static final Set<String> PLAIN =
            Set.of(
                    "/index.xhtml",
                    "/sign-in.xhtml",
                    "/invitation.xhtml",
                    "/team-invitation.xhtml",
                    "/join.xhtml",
                    "/openid.xhtml",
                    "/terms.xhtml",
                    "/reset.xhtml",
                    "/address.xhtml",
                    "/unsubscribe.xhtml",
                    "/caught-mail.xhtml");

    public PlainPages(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Whether a page keeps no state; on any other, a form that says it has none is not ours. */
    static boolean isPlain(String page) {
        return PLAIN.contains(page) || page.startsWith("/error/");
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && viewId != null && isPlain(viewId)) {
            view.setTransient(true);
        }
        return view;
    }
}
