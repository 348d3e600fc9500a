package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.SignInRow;
import org.creatorconnect.identity.service.OwnSessions;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** One's own sign-ins, and the sessions among them that stand, to be ended one or all. */
@Named("sessionsView")
@RequestScoped
public class SessionsView {

    private static final String HERE = "/account.xhtml?faces-redirect=true";

    private final AccountQueries queries;
    private final OwnSessions sessions;
    private final CurrentSession current;
    private final Notices notices;
    private @Nullable List<SignInRow> rows;

    protected SessionsView() {
        this(null, null, null, null);
    }

    @Inject
    public SessionsView(
            AccountQueries queries, OwnSessions sessions, CurrentSession current, Notices notices) {
        this.queries = queries;
        this.sessions = sessions;
        this.current = current;
        this.notices = notices;
    }

    /** The sign-ins, the newest first. */
    public List<SignInRow> getRows() {
        if (rows == null) {
            rows = queries.ownSignIns();
        }
        return rows;
    }

    /** Whether the session is the one that the reader reads with. */
    public boolean isHere(SignInRow row) {
        return current.id().map(SignInId::value).filter(row.id()::equals).isPresent();
    }

    /** Whether any session but this one stands. */
    public boolean isElsewhere() {
        return getRows().stream().anyMatch(row -> row.isStanding() && !isHere(row));
    }

    /** Ends one session. */
    public @Nullable String end(UUID session) {
        if (!notices.attempt(() -> sessions.end(new SignInId(session)))) {
            return null;
        }
        notices.done("access.sessionEnded");
        return HERE;
    }

    /** Ends all sessions but this one. */
    public @Nullable String endOthers() {
        if (!notices.attempt(() -> sessions.endOthers(current.id()))) {
            return null;
        }
        notices.done("access.sessionsEnded");
        return HERE;
    }
}
