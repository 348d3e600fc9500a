package org.creatorconnect.notification.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.notification.BanFacts;
import org.creatorconnect.notification.CutFacts;
import org.creatorconnect.notification.LeakFacts;
import org.creatorconnect.notification.query.NotificationFilter;
import org.creatorconnect.notification.query.NotificationQueries;
import org.creatorconnect.notification.query.NotificationRow;
import org.creatorconnect.notification.service.OwnNotifications;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;

/** What the caller was told. */
@Named("inboxView")
@RequestScoped
public class InboxView extends ListView<NotificationRow> {

    private static final String UNREAD = "unread";

    private final NotificationQueries queries;
    private final OwnNotifications own;
    private final Notices notices;
    private final Text text;
    private final Formats formats;

    protected InboxView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InboxView(
            NotificationQueries queries,
            OwnNotifications own,
            ListState list,
            Notices notices,
            Text text,
            Formats formats) {
        super(list);
        this.queries = queries;
        this.own = own;
        this.notices = notices;
        this.text = text;
        this.formats = formats;
    }

    @Override
    protected Part<NotificationRow> read(Place place) {
        return queries.inbox(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The one choice of the filter. */
    public List<Choice> getStates() {
        return List.of(new Choice(UNREAD, text.word("notification.unread")));
    }

    /** What is told besides the name of what it is about: why, from what to what; may be empty. */
    public String besides(NotificationRow told) {
        if (told.facts().isEmpty()) {
            return "";
        }
        return switch (told.kind()) {
            case BANNED, BANNED_FROM_MERCHANT ->
                    text.word("ban.reason." + BanFacts.parse(told.facts()).reason());
            case ORDERS_DUE -> text.of("notification.orders", Long.parseLong(told.facts()));
            case COUPON_LISTED ->
                    text.of("notification.listed", LeakFacts.parse(told.facts()).host());
            case COUPON_JUMPED -> jump(LeakFacts.parse(told.facts()));
            case RATE_CUT -> cut(CutFacts.parse(told.facts()));
            default -> "";
        };
    }

    private String jump(LeakFacts facts) {
        return text.of(
                "notification.jump",
                formats.count(facts.withoutClick()),
                formats.count(facts.orders()),
                formats.count(facts.usual()));
    }

    private String cut(CutFacts facts) {
        return text.of(
                "notification.cut",
                formats.percent(facts.from().value()),
                formats.percent(facts.to().value()),
                formats.day(facts.appliesAt()));
    }

    /** The caller has read all. */
    public String readAll() {
        notices.done("notification.allRead", own.readAll());
        return "/notifications/inbox.xhtml?faces-redirect=true";
    }

    static NotificationFilter filter(ListState list) {
        return new NotificationFilter(UNREAD.equals(list.value("state")));
    }
}
