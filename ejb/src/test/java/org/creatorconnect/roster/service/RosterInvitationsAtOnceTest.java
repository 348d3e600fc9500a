package org.creatorconnect.roster.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.RosterInvitationId;
import org.junit.jupiter.api.Test;

/** Whom the rows of a file name: by user name, or by address. */
class RosterInvitationsAtOnceTest {

    private static final AffiliateId AGENCY = new AffiliateId(new UUID(0, 1));

    private final List<Invitee> invited = new ArrayList<>();
    private final RosterInvitationsAtOnce atOnce =
            new RosterInvitationsAtOnce(new Inviting(), new RosterCreators(new Nobody()));

    @Test
    void aRowNamesAMailboxAndIsInvitedWithoutAnybodyBeingLookedUp() {
        List<InvitedRow> rows = rows("creator,share\n Mara@Mail.example ,15\n");
        assertThat(rows).allMatch(InvitedRow::isDone);
        assertThat(invited).containsExactly(Invitee.at(new EmailAddress("Mara@mail.example")));
    }

    @Test
    void aRowWithoutAMailboxOrAKnownNameIsRefusedAndTheOthersAreNot() {
        List<InvitedRow> rows = rows("creator,share\nmara@,15\nnobody,15\nmara@mail.example,15\n");
        assertThat(rows).extracting(InvitedRow::isDone).containsExactly(false, false, true);
        assertThat(rows.get(0).refusal())
                .isInstanceOf(ValidationFailed.class)
                .hasMessageContaining("creator must be an address");
        assertThat(rows.get(1).refusal()).hasMessageContaining("creator must be the user name");
    }

    private List<InvitedRow> rows(String file) {
        return atOnce.invite(AGENCY, new StringReader(file));
    }

    private final class Inviting extends RosterInvitations {

        @Override
        public void requireAgency(AffiliateId mcn) {
            // It is.
        }

        @Override
        public RosterInvitationId invite(
                AffiliateId mcn, Supplier<Invitee> wanted, Supplier<GivenInvitation> given) {
            invited.add(wanted.get());
            return new RosterInvitationId(new UUID(0, invited.size()));
        }
    }

    /** Knows no account, and is asked for none by address. */
    private static final class Nobody extends AccountRepository {

        @Override
        public Optional<Account> byUsername(String username) {
            return Optional.empty();
        }
    }
}
