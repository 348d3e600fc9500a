package org.creatorconnect.roster.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.registry.service.OwnAffiliates;
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
    private final OwnAffiliates own;

    protected RosterExport() {
        this(null, null);
    }

    @Inject
    public RosterExport(RosterQueries queries, OwnAffiliates own) {
        super("/roster/list", "roster", COLUMNS);
        this.queries = queries;
        this.own = own;
    }

    @Override
    public Part<RosterContractRow> rows(ListState state, String position, int limit) {
        return own.self()
                .map(
                        self ->
                                queries.roster(
                                        self,
                                        RosterListView.filter(state),
                                        state.place(position, limit)))
                .orElse(Part.empty());
    }
}
