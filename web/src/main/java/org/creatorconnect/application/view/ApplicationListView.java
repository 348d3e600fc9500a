package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicantChannel;
import org.creatorconnect.application.query.ApplicationFilter;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Applications for tasks: a creator's own, those for a merchant's tasks, or all for the staff. */
@Named("applicationListView")
@RequestScoped
public class ApplicationListView extends ListView<ApplicationRow> {

    private final ApplicationQueries queries;
    private final Choices choices;
    private final CurrentUser me;
    private @Nullable Map<UUID, List<ApplicantChannel>> channels;

    protected ApplicationListView() {
        this(null, null, null, null);
    }

    @Inject
    public ApplicationListView(
            ApplicationQueries queries, ListState list, Choices choices, CurrentUser me) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.me = me;
    }

    @Override
    protected Part<ApplicationRow> read(Place place) {
        return queries.applications(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The verified channels of those who applied, the largest first, by the application's id. */
    public Map<UUID, List<ApplicantChannel>> getChannels() {
        if (channels == null) {
            channels = queries.channels(getPart().rows().stream().map(ApplicationRow::id).toList());
        }
        return channels;
    }

    /** Whether the reader is a merchant, who sees and decides those for their own tasks. */
    public boolean isOwn() {
        return me.has("merchant");
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("application", ApplicationStatus.class);
    }

    /** What a merchant can decide about several at once. */
    public List<ApplicationAct> getActs() {
        return List.of(ApplicationAct.values());
    }

    static ApplicationFilter filter(ListState list) {
        return new ApplicationFilter(
                list.filters("status", ApplicationStatus.class),
                Positions.id(list.filter("task")),
                Positions.id(list.filter("merchant")),
                list.period("applied"),
                list.search().orElse(""));
    }
}
