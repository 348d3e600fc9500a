package org.creatorconnect.commission.query;

import java.util.List;
import org.creatorconnect.order.query.CandidateRow;

/**
 * A commission with everything that explains it.
 *
 * @param entries its journal entries, oldest first
 */
public record CommissionDetail(
        CommissionRow row,
        CommissionFacts facts,
        List<AdjustmentRow> adjustments,
        List<CandidateRow> candidates,
        List<CommissionEntryRow> entries) {}
