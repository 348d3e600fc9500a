package org.creatorconnect.roster.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Reader;
import java.util.List;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;

/** Invites whom a file names, each row in a transaction of its own. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterInvitationsAtOnce {

    private final RosterInvitations invitations;
    private final RosterCreators creators;

    protected RosterInvitationsAtOnce() {
        this(null, null);
    }

    @Inject
    public RosterInvitationsAtOnce(RosterInvitations invitations, RosterCreators creators) {
        this.invitations = invitations;
        this.creators = creators;
    }

    /**
     * @param file comma-separated, see {@code InvitationFile}
     * @return what became of each row, in their order; a row at fault never stops the others
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this agency
     * @throws ValidationFailed when the file as a whole cannot be used; then nobody is invited
     */
    public List<InvitedRow> invite(AffiliateId mcn, Reader file) {
        invitations.requireAgency(mcn);
        return InvitationFile.read(file).stream().map(row -> invite(mcn, row)).toList();
    }

    private InvitedRow invite(AffiliateId mcn, InvitationFile.Row row) {
        try {
            invitations.invite(mcn, () -> creators.meant("creator", row.creator()), row::given);
            return new InvitedRow(row.line(), row.creator(), null);
        } catch (Refusal refusal) {
            return new InvitedRow(row.line(), row.creator(), refusal);
        }
    }
}
