package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStatus;
import org.creatorconnect.proposal.query.ProposalFilter;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;

/** Proposals: everybody's for the staff, their own for both sides. */
@Named("proposalListView")
@RequestScoped
public class ProposalListView extends ListView<ProposalRow> {

    private final ProposalQueries queries;
    private final Choices choices;
    private final CurrentUser reader;
    private final Text text;

    protected ProposalListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProposalListView(
            ProposalQueries queries,
            ListState list,
            Choices choices,
            CurrentUser reader,
            Text text) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.reader = reader;
        this.text = text;
    }

    @Override
    protected Part<ProposalRow> read(Place place) {
        return queries.proposals(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** Whether the reader's side is to answer it. */
    public boolean isAwaited(ProposalRow row) {
        boolean merchants = row.proposedBy() == ProposalSide.MERCHANT;
        return row.isOpen() && reader.has(merchants ? "affiliate" : "merchant");
    }

    public List<Choice> getStates() {
        return choices.states("proposal", ProposalStatus.class);
    }

    public List<Choice> getSides() {
        return Stream.of(ProposalSide.values())
                .map(one -> new Choice(one.name(), text.word("proposal.side." + one)))
                .toList();
    }

    static ProposalFilter filter(ListState list) {
        return new ProposalFilter(
                list.filters("status", ProposalStatus.class),
                list.filters("by", ProposalSide.class),
                null,
                list.search().orElse(""));
    }
}
