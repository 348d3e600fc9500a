package org.creatorconnect.commission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Commissions: an affiliate's own, those a merchant pays, or all for the staff. */
@Named("commissionListView")
@RequestScoped
public class CommissionListView {

    private final CommissionQueries queries;
    private final ListState list;
    private final Choices choices;
    private final CurrentUser user;
    private @Nullable Slice<CommissionRow> slice;

    protected CommissionListView() {
        this(null, null, null, null);
    }

    @Inject
    public CommissionListView(
            CommissionQueries queries, ListState list, Choices choices, CurrentUser user) {
        this.queries = queries;
        this.list = list;
        this.choices = choices;
        this.user = user;
    }

    /** The commissions of this page, newest first. */
    public Slice<CommissionRow> getSlice() {
        if (slice == null) {
            List<CommissionRow> rows =
                    queries.commissions(
                            filter(list), Positions.id(list.cursor()), list.limit() + 1);
            slice = Slice.of(rows, list.limit(), CommissionRow::id);
        }
        return slice;
    }

    public List<Choice> getStates() {
        return choices.states("commission", CommissionStatus.class);
    }

    /** Whether the reader is the one who earns. */
    public boolean isMine() {
        return "affiliate".equals(user.getRole());
    }

    static CommissionFilter filter(ListState list) {
        return new CommissionFilter(
                list.filter("status", CommissionStatus.class).orElse(null),
                id(list, "affiliate"),
                id(list, "merchant"),
                list.search().orElse(""));
    }

    private static @Nullable UUID id(ListState list, String name) {
        return Positions.id(list.filter(name));
    }
}
