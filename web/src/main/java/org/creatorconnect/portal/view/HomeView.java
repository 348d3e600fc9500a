package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Which home the caller has: creators, merchants and the staff each have their own. */
@Named("homeView")
@RequestScoped
public class HomeView {

    private final CurrentUser me;

    protected HomeView() {
        this(new CurrentUser());
    }

    @Inject
    public HomeView(CurrentUser me) {
        this.me = me;
    }

    /** The page's name below {@code /WEB-INF/home}. */
    public String getPage() {
        return switch (me.getRole()) {
            case "affiliate" -> "creator";
            case "merchant" -> "merchant";
            default -> "staff";
        };
    }
}
