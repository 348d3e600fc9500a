package org.creatorconnect.affiliateimport;

import java.util.List;

/**
 * Rows, told apart by what is known of their people already.
 *
 * @param fresh whom nobody knows yet
 * @param unchanged how many are affiliates already, and stay as they are
 * @param errors what takes something from somebody else
 */
public record SortedRows(List<ImportedRow> fresh, int unchanged, List<RowError> errors) {

    public SortedRows {
        fresh = List.copyOf(fresh);
        errors = List.copyOf(errors);
    }
}
