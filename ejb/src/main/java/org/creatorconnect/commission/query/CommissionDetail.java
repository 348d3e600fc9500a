package org.creatorconnect.commission.query;

import java.util.List;
import org.creatorconnect.assignment.query.GuaranteeRow;
import org.creatorconnect.order.query.CandidateRow;
import org.jspecify.annotations.Nullable;

/**
 * A commission with everything that explains it.
 *
 * @param parts who gets what of the line, the creator first
 * @param taken what events took back of the line, all parts together
 * @param guarantee how the fee that is an advance on it stands; null where there is none
 * @param entries its journal entries, oldest first
 */
public record CommissionDetail(
        CommissionRow row,
        CommissionFacts facts,
        List<AdjustmentRow> adjustments,
        List<CommissionPart> parts,
        List<LineAdjustment> taken,
        @Nullable GuaranteeRow guarantee,
        List<CandidateRow> candidates,
        List<CommissionEntryRow> entries) {}
