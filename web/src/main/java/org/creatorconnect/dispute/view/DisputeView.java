package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.dispute.query.MessageRow;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.roster.AgencyShare;
import org.jspecify.annotations.Nullable;

/** The room of a dispute: what it is about, what was said, who decides until when. */
@Named("disputeView")
@RequestScoped
public class DisputeView {

    private final Address address;
    private final DisputeQueries queries;
    private final AssignmentQueries assignments;
    private final Callers callers;
    private final Text text;
    private final InstantSource clock;

    private @Nullable DisputeRow dispute;
    private @Nullable List<MessageRow> messages;
    private @Nullable DisputeMoney money;

    protected DisputeView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DisputeView(
            Address address,
            DisputeQueries queries,
            AssignmentQueries assignments,
            Callers callers,
            Text text,
            InstantSource clock) {
        this.address = address;
        this.queries = queries;
        this.assignments = assignments;
        this.callers = callers;
        this.text = text;
        this.clock = clock;
    }

    /** The dispute that the address names. */
    public DisputeRow getDispute() {
        if (dispute == null) {
            dispute = queries.dispute(id());
        }
        return dispute;
    }

    /** What was written, the oldest first. */
    public List<MessageRow> getMessages() {
        if (messages == null) {
            messages = queries.messages(id());
        }
        return messages;
    }

    /** What each decision does with the money. */
    public DisputeMoney getMoney() {
        if (money == null) {
            AssignmentId assignment = new AssignmentId(getDispute().assignmentId());
            Integer bps = assignments.assignment(assignment).shareBps();
            money =
                    DisputeMoney.of(
                            getDispute().fee(),
                            assignments.tranches(assignment),
                            Optional.ofNullable(bps).map(AgencyShare::new));
        }
        return money;
    }

    /** Whether the reader reads how creator and agency share. */
    public boolean isShared() {
        return getMoney().share().isPresent();
    }

    /** Whether the reader decides now: a reviewer, or an operator once their time has come. */
    public boolean isMayDecide() {
        return getDispute().isOpen()
                && !clock.instant().isAfter(getDispute().decideBy())
                && (reads("reviewer") || reads("operator") && isOperatorsTurn());
    }

    /** Whether the reader would decide, but not yet. */
    public boolean isTooEarly() {
        return getDispute().isOpen() && reads("operator") && !isMayDecide();
    }

    /** Whether operators decide as well. */
    public boolean isOperatorsTurn() {
        return !clock.instant().isBefore(getDispute().operatorFrom());
    }

    /** Whether the reader speaks for a side, or decides. */
    public boolean isMayWrite() {
        return getDispute().isOpen()
                && (reads("affiliate")
                        || reads("merchant")
                        || reads("reviewer")
                        || reads("operator"));
    }

    /** Whether the reader is the creator or the agency. */
    public boolean isCreators() {
        return reads("affiliate");
    }

    /** Whether the reader is the creator, whom what was decided against them concerns. */
    public boolean isAppealable() {
        return callers.current().isAffiliate(getDispute().affiliateId())
                && (getDispute().isAgainstCreator() || getDispute().overturnedAt() != null);
    }

    /** Whether the reader is of the staff. */
    public boolean isStaff() {
        return !isCreators() && !reads("merchant");
    }

    /** Who wrote something: a side by its name, the staff as such. */
    public String writer(DisputeSide side) {
        return switch (side) {
            case CREATOR -> getDispute().affiliateName();
            case AGENCY -> Optional.ofNullable(getDispute().mcnName()).orElse("");
            case MERCHANT -> getDispute().merchantName();
            case STAFF -> text.word("dispute.staff");
        };
    }

    private boolean reads(String role) {
        return callers.current().has(role);
    }

    DisputeId id() {
        return new DisputeId(address.id("dispute"));
    }
}
