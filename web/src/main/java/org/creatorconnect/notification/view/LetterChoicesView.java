package org.creatorconnect.notification.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Topic;
import org.creatorconnect.notification.query.MailChoiceRow;
import org.creatorconnect.notification.query.NotificationQueries;
import org.creatorconnect.notification.service.OwnNotifications;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** Which kinds of notifications come by letter as well, and when. */
@Named("letterChoicesView")
@RequestScoped
public class LetterChoicesView {

    private final NotificationQueries queries;
    private final OwnNotifications own;
    private final Notices notices;

    private @Nullable List<MailChoiceRow> before;
    private @Nullable Map<NotificationKind, String> chosen;

    protected LetterChoicesView() {
        this(null, null, null);
    }

    @Inject
    public LetterChoicesView(NotificationQueries queries, OwnNotifications own, Notices notices) {
        this.queries = queries;
        this.own = own;
        this.notices = notices;
    }

    /** What the caller can be told about. */
    public List<Topic> getTopics() {
        return Arrays.stream(Topic.values()).filter(topic -> !kinds(topic).isEmpty()).toList();
    }

    /** The kinds of a topic that the caller can be told of. */
    public List<NotificationKind> kinds(Topic topic) {
        return before().stream()
                .map(MailChoiceRow::kind)
                .filter(kind -> kind.topic() == topic)
                .toList();
    }

    public List<Mailing> getMailings() {
        return List.of(Mailing.values());
    }

    /** What is chosen by kind, as the form has it. */
    public Map<NotificationKind, String> getChosen() {
        if (chosen == null) {
            chosen = new EnumMap<>(NotificationKind.class);
            for (MailChoiceRow row : before()) {
                chosen.put(row.kind(), row.mailing().name());
            }
        }
        return chosen;
    }

    /** Keeps what was changed. */
    public String save() {
        int changed = 0;
        for (MailChoiceRow row : before()) {
            Mailing mailing = Mailing.valueOf(getChosen().get(row.kind()));
            if (mailing != row.mailing()
                    && notices.attempt(() -> own.choose(row.kind(), mailing))) {
                changed++;
            }
        }
        notices.done("notification.chosen", changed);
        return "/notifications/settings.xhtml?faces-redirect=true";
    }

    private List<MailChoiceRow> before() {
        if (before == null) {
            Set<NotificationKind> kinds = own.kinds();
            before = queries.choices().stream().filter(row -> kinds.contains(row.kind())).toList();
        }
        return before;
    }
}
