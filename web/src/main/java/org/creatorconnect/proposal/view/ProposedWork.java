package org.creatorconnect.proposal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.assignment.query.NextAct;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.query.FeeStanding;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;
import org.creatorconnect.proposal.query.ProposalRow.Topic;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** The assignment that a new proposal is about, and what can be proposed now. */
@Named("proposedWork")
@RequestScoped
public class ProposedWork {

    private final Address address;
    private final AssignmentQueries assignments;
    private final ProposalQueries queries;
    private final Conversation conversation;
    private final Preferences preferences;
    private final Formats formats;
    private @Nullable AssignmentRow assignment;
    private @Nullable FeeStanding standing;

    protected ProposedWork() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProposedWork(
            Address address,
            AssignmentQueries assignments,
            ProposalQueries queries,
            Conversation conversation,
            Preferences preferences,
            Formats formats) {
        this.address = address;
        this.assignments = assignments;
        this.queries = queries;
        this.conversation = conversation;
        this.preferences = preferences;
        this.formats = formats;
    }

    /** The assignment that the address names. */
    public AssignmentRow getAssignment() {
        if (assignment == null) {
            assignment = assignments.assignment(id());
        }
        return assignment;
    }

    /** How far its fee is paid. */
    public FeeStanding getStanding() {
        if (standing == null) {
            standing = queries.standing(id());
        }
        return standing;
    }

    /** What of the other side is answered by it; null for none. */
    public @Nullable ProposalRow getAnswered() {
        return conversation.answers(getAssignment())
                ? conversation.open(getAssignment()).orElse(null)
                : null;
    }

    /** Until when content is awaited; null when none is. */
    public @Nullable Instant getDueAt() {
        NextAct next = getAssignment().nextAct();
        return next == NextAct.SUBMIT || next == NextAct.CHANGE ? getAssignment().dueBy() : null;
    }

    /** Whether something of this kind can be proposed now. */
    public boolean isPossible(Topic topic) {
        NextAct next = getAssignment().nextAct();
        boolean negotiable = next != NextAct.BECOME_FINAL && next != NextAct.SETTLE;
        boolean fee = negotiable && getAssignment().fee().isPositive();
        boolean agency =
                conversation.side(getAssignment()).filter(ProposalSide.AGENCY::equals).isPresent();
        return switch (topic) {
            case FEE -> fee;
            case DATE -> getDueAt() != null;
            case FEE_AND_DATE -> fee && getDueAt() != null;
            case END -> !agency;
        };
    }

    public boolean isMerchant() {
        return conversation.side(getAssignment()).filter(ProposalSide.MERCHANT::equals).isPresent();
    }

    public LocalDate getToday() {
        return formats.today(zone());
    }

    ZoneId zone() {
        return preferences.getZone();
    }

    @Nullable ProposalId counters() {
        return address.value("counters").map(ProposalId::parse).orElse(null);
    }

    AssignmentId id() {
        return address.value("assignment")
                .map(AssignmentId::parse)
                .orElseThrow(() -> new NotFound("assignment"));
    }
}
