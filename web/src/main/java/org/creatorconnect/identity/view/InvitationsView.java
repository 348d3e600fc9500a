package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationStatus;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.InvitationRow;
import org.creatorconnect.identity.service.Invitations;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.ListState;
import org.creatorconnect.portal.view.Notices;
import org.creatorconnect.portal.view.Positions;
import org.creatorconnect.portal.view.Slice;
import org.jspecify.annotations.Nullable;

/** Who is invited, and what became of it. */
@Named("invitationsView")
@RequestScoped
public class InvitationsView {

    private final AccountQueries queries;
    private final Invitations invitations;
    private final Address address;
    private final ListState list;
    private final Choices choices;
    private final Notices notices;
    private @Nullable Slice<InvitationRow> page;

    protected InvitationsView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationsView(
            AccountQueries queries,
            Invitations invitations,
            Address address,
            ListState list,
            Choices choices,
            Notices notices) {
        this.queries = queries;
        this.invitations = invitations;
        this.address = address;
        this.list = list;
        this.choices = choices;
        this.notices = notices;
    }

    /** One page of invitations, by the query string. */
    public Slice<InvitationRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.invitations(
                                    list.filter("status").orElse(""),
                                    Positions.id(list.cursor()),
                                    list.limit() + 1),
                            list.limit(),
                            InvitationRow::id);
        }
        return page;
    }

    public List<Choice> getStates() {
        return choices.states("invitation", InvitationStatus.class);
    }

    /** The open invitation that the address asks to be taken back. */
    public @Nullable InvitationRow getChosen() {
        return address.value("revoke")
                .map(text -> TypedId.parse(text, "invitation"))
                .flatMap(queries::invitation)
                .filter(InvitationRow::isOpen)
                .orElse(null);
    }

    /** Takes the chosen invitation back. */
    public @Nullable String revoke() {
        InvitationRow row = getChosen();
        if (row == null || !notices.attempt(() -> invitations.revoke(new InvitationId(row.id())))) {
            return null;
        }
        notices.done("accounts.revoked", row.username());
        return "/accounts/invitations.xhtml?faces-redirect=true";
    }
}
