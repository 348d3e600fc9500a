package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.assignment.query.NextAct;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.payout.query.PayoutFilter;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.query.ProposalFilter;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reporting.query.AffiliateBalance;
import org.creatorconnect.reporting.query.AffiliateBalances;
import org.creatorconnect.taskinvitation.query.TaskInvitationQueries;
import org.creatorconnect.taskinvitation.query.TaskInvitationRow;
import org.jspecify.annotations.Nullable;

/** A creator's home: money in each currency, what waits for them, and what came last. */
@Named("creatorHomeView")
@RequestScoped
public class CreatorHomeView {

    private static final int SHOWN = 5;

    private final Callers callers;
    private final AffiliateBalances balances;
    private final AssignmentQueries assignments;
    private final CommissionQueries commissions;
    private final PayoutQueries payouts;
    private final ProposalQueries proposed;
    private final TaskInvitationQueries invitations;
    private @Nullable List<TaskInvitationRow> invited;
    private @Nullable List<AffiliateBalance> money;
    private @Nullable List<AssignmentRow> running;
    private @Nullable List<CommissionRow> latest;
    private @Nullable List<PayoutRow> paid;
    private @Nullable List<ProposalRow> proposals;

    protected CreatorHomeView() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CreatorHomeView(
            Callers callers,
            AffiliateBalances balances,
            AssignmentQueries assignments,
            CommissionQueries commissions,
            PayoutQueries payouts,
            ProposalQueries proposed,
            TaskInvitationQueries invitations) {
        this.callers = callers;
        this.balances = balances;
        this.assignments = assignments;
        this.commissions = commissions;
        this.payouts = payouts;
        this.proposed = proposed;
        this.invitations = invitations;
    }

    /** Whether the caller joined already; a buyer's account is not yet an affiliate. */
    public boolean isJoined() {
        return callers.current().affiliateId().isPresent();
    }

    public List<AffiliateBalance> getMoney() {
        if (money == null) {
            money = balances.all(id());
        }
        return money;
    }

    /** Assignments that have not ended, the most urgent first. */
    public List<AssignmentRow> getRunning() {
        if (running == null) {
            running = assignments.running(SHOWN);
        }
        return running;
    }

    /** How many of those shown wait for the creator, and not for somebody else. */
    public long getToDo() {
        return getProposals().size()
                + getInvitations().size()
                + getRunning().stream().filter(row -> waitsForCreator(row.nextAct())).count();
    }

    /** What merchants proposed and the creator is to answer, the most urgent first. */
    public List<ProposalRow> getProposals() {
        if (proposals == null) {
            ProposalFilter open = ProposalFilter.open(Set.of(ProposalSide.MERCHANT));
            proposals = proposed.proposals(open, Place.start(SHOWN).in("due", false)).rows();
        }
        return proposals;
    }

    /** Invitations that wait for the creator's answer, the first to lapse first. */
    public List<TaskInvitationRow> getInvitations() {
        if (invited == null) {
            invited = invitations.waiting(SHOWN);
        }
        return invited;
    }

    public List<CommissionRow> getCommissions() {
        if (latest == null) {
            latest = commissions.commissions(CommissionFilter.NONE, Place.start(SHOWN)).rows();
        }
        return latest;
    }

    public List<PayoutRow> getPayouts() {
        if (paid == null) {
            paid = payouts.ofAffiliate(id(), PayoutFilter.NONE, Place.start(SHOWN)).rows();
        }
        return paid;
    }

    public String icon(NextAct act) {
        return switch (act) {
            case SUBMIT -> "pencil";
            case CHANGE -> "refresh";
            case RESTORE -> "exclamation-triangle";
            case REVIEW -> "eye";
            case BECOME_FINAL -> "flag";
            case SETTLE -> "flag-fill";
            case STAY_LIVE -> "money-bill";
            case NONE -> "check";
        };
    }

    public String tone(NextAct act) {
        return switch (act) {
            case SUBMIT -> "flight";
            case CHANGE -> "warn";
            case RESTORE, BECOME_FINAL -> "bad";
            case REVIEW, SETTLE -> "pending";
            case STAY_LIVE, NONE -> "ok";
        };
    }

    public boolean waitsForCreator(NextAct act) {
        return act == NextAct.SUBMIT || act == NextAct.CHANGE || act == NextAct.RESTORE;
    }

    private AffiliateId id() {
        return new AffiliateId(callers.current().affiliateId().orElseThrow());
    }
}
