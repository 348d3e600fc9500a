package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationStatus;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.query.InvitationFilter;
import org.creatorconnect.identity.query.InvitationQueries;
import org.creatorconnect.identity.query.InvitationRow;
import org.creatorconnect.identity.service.Invitations;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Who is invited, and what became of it. */
@Named("invitationsView")
@RequestScoped
public class InvitationsView extends ListView<InvitationRow> {

    private final InvitationQueries queries;
    private final Invitations invitations;
    private final Choices choices;
    private final Notices notices;
    private @Nullable UUID chosen;

    protected InvitationsView() {
        this(null, null, null, null, null);
    }

    @Inject
    public InvitationsView(
            InvitationQueries queries,
            Invitations invitations,
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
    protected Part<InvitationRow> read(Place place) {
        return queries.invitations(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    public List<Choice> getStates() {
        return choices.states("invitation", InvitationStatus.class);
    }

    static InvitationFilter filter(ListState list) {
        return new InvitationFilter(
                list.filters("status", InvitationStatus.class),
                list.period("expires"),
                list.search().orElse(""));
    }

    /** Asks whether an invitation is to be taken back; the list stays as it is. */
    public void ask(UUID invitation) {
        chosen = invitation;
        PrimeFaces.current().executeScript("PF('revoking').show()");
    }

    /** The user name of the invitation that is asked about; empty when none is. */
    public String getAsked() {
        return invitation().map(InvitationRow::username).orElse("");
    }

    /** The id of the invitation that is asked about. */
    public @Nullable String getChosen() {
        return chosen == null ? null : chosen.toString();
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen =
                chosen == null || chosen.isEmpty() ? null : TypedId.parse(chosen, "invitation");
    }

    /** Takes the chosen invitation back. */
    public void revoke() {
        invitation().ifPresent(this::revoke);
    }

    private void revoke(InvitationRow row) {
        if (notices.attempt(() -> invitations.revoke(new InvitationId(row.id())))) {
            notices.done("accounts.revoked", row.username());
            list().reload();
        }
    }

    private Optional<InvitationRow> invitation() {
        return Optional.ofNullable(chosen).flatMap(queries::invitation);
    }
}
