package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;

/** The list of proposals as a file. */
@ApplicationScoped
public class ProposalsExport extends Exportable<ProposalRow> {

    private static final Columns<ProposalRow> COLUMNS =
            new Columns<ProposalRow>()
                    .text("id", ProposalRow::id)
                    .text("task", ProposalRow::taskTitle)
                    .text("merchant", ProposalRow::merchantName)
                    .text("affiliate", ProposalRow::affiliateName)
                    .constant("by", "proposal.side.", ProposalRow::proposedBy)
                    .constant("about", "proposal.topic.", ProposalRow::topic)
                    .state("proposal", ProposalRow::status)
                    .currency(ProposalRow::formerFee)
                    .amount("fee", ProposalRow::formerFee)
                    .amount("feeProposed", ProposalRow::fee)
                    .time("dateProposed", ProposalRow::submissionDueAt)
                    .amount("endPaid", ProposalRow::creatorAmount)
                    .time("proposed", ProposalRow::proposedAt)
                    .time("dueBy", ProposalRow::dueBy)
                    .time("ended", ProposalRow::endedAt);

    private final ProposalQueries queries;

    protected ProposalsExport() {
        this(null);
    }

    @Inject
    public ProposalsExport(ProposalQueries queries) {
        super("/proposals/list", "proposals", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<ProposalRow> rows(ListState state, String position, int limit) {
        return queries.proposals(ProposalListView.filter(state), state.place(position, limit));
    }
}
