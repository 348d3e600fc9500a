package org.creatorconnect.reporting.query;

/** Which day (UTC) an order and its commissions stand on; a click always stands on its own. */
public enum ReportBasis {
    /** When the buyer ordered. */
    ORDER,
    /** When the link was followed that won; of what a code brought, when the buyer ordered. */
    CLICK,
    /** When a commission was approved; what was not is not there. */
    APPROVAL
}
