package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.creatorconnect.roster.query.RosterInvitationFilter;
import org.creatorconnect.roster.query.RosterInvitationQueries;
import org.creatorconnect.roster.query.RosterInvitationRow;
import org.creatorconnect.roster.service.RosterInvitations;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Whom the agency that looks has invited, and what became of it. */
@Named("rosterInvitationListView")
@RequestScoped
public class RosterInvitationListView extends ListView<RosterInvitationRow> {

    private final RosterInvitationQueries queries;
    private final RosterInvitations invitations;
    private final Choices choices;
    private final Notices notices;
    private @Nullable UUID chosen;

    protected RosterInvitationListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public RosterInvitationListView(
            RosterInvitationQueries queries,
            RosterInvitations invitations,
            ListState list,
            Choices choices,
            Notices notices) {
        super(list);
        this.queries = queries;
        this.invitations = invitations;
        this.choices = choices;
        this.notices = notices;
    }

    @Override
    protected Part<RosterInvitationRow> read(Place place) {
        return queries.made(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    public List<Choice> getStates() {
        return choices.states("rosterInvitation", RosterInvitationStatus.class);
    }

    static RosterInvitationFilter filter(ListState list) {
        return new RosterInvitationFilter(
                list.filters("status", RosterInvitationStatus.class), list.search().orElse(""));
    }

    /** Asks whether an invitation is to be taken back; the list stays as it is. */
    public void ask(UUID invitation) {
        chosen = invitation;
        PrimeFaces.current().executeScript("PF('withdrawing').show()");
    }

    /** Whose invitation is asked about; empty when none is. */
    public String getAsked() {
        return invitation().map(RosterInvitationRow::creatorName).orElse("");
    }

    /** The id of the invitation that is asked about. */
    public @Nullable String getPicked() {
        return chosen == null ? null : chosen.toString();
    }

    public void setPicked(@Nullable String picked) {
        this.chosen =
                picked == null || picked.isEmpty()
                        ? null
                        : TypedId.parse(picked, "roster invitation");
    }

    /** Takes the invitation back that was asked about. */
    public void withdraw() {
        invitation().ifPresent(this::withdraw);
    }

    private void withdraw(RosterInvitationRow row) {
        if (notices.attempt(() -> invitations.withdraw(new RosterInvitationId(row.id())))) {
            notices.done("roster.withdrawn", row.creatorName());
            list().reload();
        }
    }

    private Optional<RosterInvitationRow> invitation() {
        return Optional.ofNullable(chosen)
                .map(id -> queries.invitation(new RosterInvitationId(id)));
    }
}
