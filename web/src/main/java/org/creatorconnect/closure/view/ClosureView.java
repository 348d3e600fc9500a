package org.creatorconnect.closure.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.closure.Stop;
import org.creatorconnect.closure.query.ClosureQueries;
import org.creatorconnect.closure.query.ClosureStanding;
import org.creatorconnect.closure.service.AccountClosures;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.jspecify.annotations.Nullable;

/** Having one's own account deleted; the password is asked for, also to take it back. */
@Named("closureView")
@RequestScoped
public class ClosureView {

    private static final String AGAIN = "/closure.xhtml?faces-redirect=true";

    private final AccountClosures closures;
    private final ClosureQueries queries;
    private final OwnPassword password;
    private final Notices notices;
    private final Formats formats;
    private final Text text;
    private @Nullable ClosureStanding standing;
    private @Nullable String typed;

    protected ClosureView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ClosureView(
            AccountClosures closures,
            ClosureQueries queries,
            OwnPassword password,
            Notices notices,
            Formats formats,
            Text text) {
        this.closures = closures;
        this.queries = queries;
        this.password = password;
        this.notices = notices;
        this.formats = formats;
        this.text = text;
    }

    /** How it stands. */
    public ClosureStanding getStanding() {
        if (standing == null) {
            standing = queries.own();
        }
        return standing;
    }

    /** What stops it, each in a sentence. */
    public List<String> getStops() {
        return getStanding().stops().stream().map(this::words).toList();
    }

    /** Asks for it. */
    public @Nullable String ask() {
        if (!isPerson() || !notices.attempt("leaving", closures::ask)) {
            return null;
        }
        standing = null;
        notices.done("closure.asked", formats.day(getStanding().dueAt()));
        return AGAIN;
    }

    /** Takes it back. */
    public @Nullable String withdraw() {
        if (!isPerson() || !notices.attempt("leaving", closures::withdraw)) {
            return null;
        }
        notices.done("closure.withdrawn");
        return AGAIN;
    }

    private boolean isPerson() {
        return password.isRight(
                typed == null ? "" : typed, "leaving:password", "access.currentWrong");
    }

    private String words(Stop stop) {
        return text.of(
                "closure.stop." + stop.reason(),
                stop.amounts().stream().map(formats::money).collect(Collectors.joining(", ")));
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.typed = password;
    }
}
