package org.creatorconnect.notification.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorconnect.notification.query.LetterHoursRow;
import org.creatorconnect.notification.query.NotificationQueries;
import org.creatorconnect.notification.service.GivenHours;
import org.creatorconnect.notification.service.OwnNotifications;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** When letters come: the letter of the day, quiet hours, on the clock that the account has. */
@Named("letterHoursForm")
@RequestScoped
public class LetterHoursForm {

    private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();

    private final NotificationQueries queries;
    private final OwnNotifications own;
    private final Notices notices;

    private @Nullable String timeZone;
    private @Nullable Integer digestHour;
    private @Nullable Integer quietFrom;
    private @Nullable Integer quietUntil;

    protected LetterHoursForm() {
        this(null, null, null);
    }

    @Inject
    public LetterHoursForm(NotificationQueries queries, OwnNotifications own, Notices notices) {
        this.queries = queries;
        this.own = own;
        this.notices = notices;
    }

    @PostConstruct
    void begin() {
        LetterHoursRow hours = queries.hours();
        timeZone = hours.timeZone();
        digestHour = hours.digestHour();
        quietFrom = hours.quietFrom();
        quietUntil = hours.quietUntil();
    }

    /** Keeps them. */
    public @Nullable String save() {
        GivenHours given = new GivenHours(null, digestHour, quietFrom, quietUntil);
        if (!notices.attempt("hours", () -> own.choose(given))) {
            return null;
        }
        notices.done("notification.hoursKept");
        return "/notifications/settings.xhtml?faces-redirect=true";
    }

    public List<Integer> getHours() {
        return HOURS;
    }

    /** By whose clock the hours are meant. */
    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public @Nullable Integer getDigestHour() {
        return digestHour;
    }

    public void setDigestHour(@Nullable Integer digestHour) {
        this.digestHour = digestHour;
    }

    public @Nullable Integer getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(@Nullable Integer quietFrom) {
        this.quietFrom = quietFrom;
    }

    public @Nullable Integer getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(@Nullable Integer quietUntil) {
        this.quietUntil = quietUntil;
    }
}
