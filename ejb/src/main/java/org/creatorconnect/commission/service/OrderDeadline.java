package org.creatorconnect.commission.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for the commissions of an order; the name is the kind of the deadline. */
public enum OrderDeadline implements DeadlineKind {
    /** The shop reported nothing of the order: its commissions are approved by that silence. */
    ORDER_VALIDATION,
    /** The order can no longer be returned: its commissions are approved. */
    COMMISSION_APPROVAL
}
