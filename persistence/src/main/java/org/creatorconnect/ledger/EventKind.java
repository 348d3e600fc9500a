package org.creatorconnect.ledger;

/** The events the books know, one journal entry each, in the domain's words. */
public enum EventKind {
    /** Money of a merchant came in. */
    DEPOSIT,
    /** A task's slots were set aside with their platform fees. */
    TASK_PUBLISHED,
    /** What an invitation costs above a slot of its task was set aside. */
    INVITATION_FUNDED,
    /** That went back, as nobody took the invitation up. */
    INVITATION_ENDED,
    /** One slot was set aside for one assignment. */
    APPLICATION_ACCEPTED,
    /** A part of a fee was earned. */
    TRANCHE_RELEASED,
    /** A part of a fee was lost and went back. */
    TRANCHE_RETURNED,
    /** An assignment ended with nothing earned of what it still held. */
    ASSIGNMENT_ENDED_UNPAID,
    /** A fee that a dispute had taken away was given back by an appeal. */
    DISPUTE_OVERTURNED,
    /** The difference to a higher fee was set aside for the assignment that a proposal is about. */
    PROPOSAL_SET_ASIDE,
    /** A proposal of a higher fee came to nothing, and what was set aside for it went back. */
    PROPOSAL_RETURNED,
    /** A lower fee was agreed on, and the difference went back. */
    FEE_LOWERED,
    /** What a closed task had not used went back. */
    TASK_CLOSED,
    /** A sale earned a commission that still waits. */
    COMMISSION_ACCRUED,
    /** A commission became payable. */
    COMMISSION_APPROVED,
    /** A refund took a part of a commission back. */
    COMMISSION_REFUNDED,
    /** A commission went back whole. */
    COMMISSION_REVERSED,
    /** The fee of a guarantee took a commission in place of what an earlier sale had lost. */
    COMMISSION_RECOUPED,
    /**
     * The fee of a guarantee is not paid: what it had taken of a commission is earned after all.
     */
    COMMISSION_RAISED,
    /** A payout was taken out of what is payable. */
    PAYOUT_APPROVED,
    /** The payment system paid. */
    PAYOUT_SETTLED,
    /** The payment system did not pay, or the payout was canceled. */
    PAYOUT_FAILED,
    /** A settled payment came back. */
    PAYOUT_RETURNED,
    /** Two people found that a payment was made although its failure is booked. */
    PAYOUT_SETTLED_AFTER_FAILURE,
    /** A debt of refunds went against what became payable again. */
    DEBT_SET_OFF,
    /** Two people gave or took with a reason. */
    ADJUSTMENT,
    /** What an affiliate had and owed went over to the one that took it in. */
    AFFILIATE_MERGED
}
