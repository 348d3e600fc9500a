package org.creatorconnect.assignment.rest;

import org.creatorconnect.assignment.query.GuaranteeRow;
import org.creatorconnect.foundation.rest.Amount;
import org.jspecify.annotations.Nullable;

/**
 * How the fee of an assignment stands to the commissions on its sales, of which it is an advance.
 *
 * @param fee what was agreed
 * @param counts what was and will be paid of it
 * @param commissions what the sales keep before the fee takes its part
 * @param recouped what the fee takes of that
 * @param extra what comes on top of the fee
 */
public record GuaranteeRepresentation(
        String assignmentId,
        Amount fee,
        Amount counts,
        Amount commissions,
        Amount recouped,
        Amount extra) {

    /** Null where there is none. */
    public static @Nullable GuaranteeRepresentation of(@Nullable GuaranteeRow row) {
        return row == null
                ? null
                : new GuaranteeRepresentation(
                        row.assignmentId().toString(),
                        Amount.of(row.fee()),
                        Amount.of(row.advance()),
                        Amount.of(row.cps()),
                        Amount.of(row.recouped()),
                        Amount.of(row.extra()));
    }
}
