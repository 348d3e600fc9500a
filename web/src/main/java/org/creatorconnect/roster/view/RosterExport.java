package org.creatorconnect.roster.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.query.RosterContractRow;
import org.creatorconnect.roster.query.RosterQueries;

/** An agency's roster as a file. */
@ApplicationScoped
public class RosterExport extends Exportable<RosterContractRow> {

    private static final Columns<RosterContractRow> COLUMNS =
            new Columns<RosterContractRow>()
                    .text("id", RosterContractRow::id)
                    .text("creator", RosterContractRow::creatorName)
                    .text("creatorId", RosterContractRow::affiliateId)
                    .rate("agencyShare", RosterContractRow::share)
                    .day("firstDay", RosterContractRow::startsOn)
                    .day("lastDay", RosterContractRow::endsOn)
                    .day("tailEnd", RosterContractRow::tailEndsOn)
                    .state("rosterContract", RosterContractRow::status);

    private final RosterQueries queries;
    private final Callers callers;

    protected RosterExport() {
        this(null, null);
    }

    @Inject
    public RosterExport(RosterQueries queries, Callers callers) {
        super("/roster/list", "roster", COLUMNS);
        this.queries = queries;
        this.callers = callers;
    }

    @Override
    public Part<RosterContractRow> rows(ListState state, String position, int limit) {
        return callers.current()
                .affiliateId()
                .map(AffiliateId::new)
                .map(
                        self ->
                                queries.roster(
                                        self,
                                        RosterListView.filter(state),
                                        state.place(position, limit)))
                .orElse(Part.empty());
    }
}
