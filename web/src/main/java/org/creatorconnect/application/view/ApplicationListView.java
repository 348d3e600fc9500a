package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.jspecify.annotations.Nullable;

/** A creator's applications for tasks. */
@Named("applicationListView")
@RequestScoped
public class ApplicationListView {

    private final ApplicationQueries queries;
    private final ListState list;
    private final Choices choices;
    private @Nullable Slice<ApplicationRow> slice;

    protected ApplicationListView() {
        this(null, null, null);
    }

    @Inject
    public ApplicationListView(ApplicationQueries queries, ListState list, Choices choices) {
        this.queries = queries;
        this.list = list;
        this.choices = choices;
    }

    /** One page of applications, newest first, by the query string. */
    public Slice<ApplicationRow> getSlice() {
        if (slice == null) {
            String status =
                    list.filter("status", ApplicationStatus.class).map(Enum::name).orElse("");
            slice =
                    Slice.of(
                            queries.applications(
                                    "", status, list.cursor().orElse(null), list.limit() + 1),
                            list.limit(),
                            ApplicationRow::id);
        }
        return slice;
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("application", ApplicationStatus.class);
    }
}
