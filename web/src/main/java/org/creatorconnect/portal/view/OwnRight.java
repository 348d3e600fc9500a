package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.TeamRight;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a page may do in their team, so that it offers nothing else. Never a
 * protection by itself: services ask the container.
 */
@Named("ownRight")
@RequestScoped
public class OwnRight {

    private final CurrentUser me;
    private final Callers callers;
    private @Nullable Optional<TeamRight> held;

    protected OwnRight() {
        this(new CurrentUser(null), null);
    }

    @Inject
    public OwnRight(CurrentUser me, Callers callers) {
        this.me = me;
        this.callers = callers;
    }

    /** Whether they may do what asks for this right: {@code #{ownRight.may('MANAGER')}}. */
    public boolean may(TeamRight needed) {
        return held().map(right -> right.covers(needed)).orElse(true);
    }

    /**
     * Whether they may do what a page offers.
     *
     * @param told the right that is asked for; the page's usual one when it is empty
     */
    public boolean acts(String told) {
        return may(told.isEmpty() ? usual() : TeamRight.valueOf(told));
    }

    /** The right they have; empty for whoever belongs to no team, as all of the staff. */
    public String getRight() {
        return held().map(TeamRight::name).orElse("");
    }

    private Optional<TeamRight> held() {
        if (held == null) {
            held = me.getName().isEmpty() ? Optional.empty() : callers.current().right();
        }
        return held;
    }

    private static TeamRight usual() {
        return PageRights.acts(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
}
