package org.creatorconnect.affiliateimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the people in some rows. An import only ever adds: whoever is an affiliate
 * already, by an earlier import or by themselves, stays as they are.
 *
 * @param imported the references of those whom an earlier file brought in, by the marks of their
 *     addresses; an empty reference when it named none
 * @param affiliates addresses, as they are compared, of affiliates who joined by themselves
 * @param others addresses, as they are compared, of accounts that are no affiliate's
 * @param references those of the sender that affiliates have
 */
public record KnownPeople(
        Map<String, String> imported,
        Set<String> affiliates,
        Set<String> others,
        Set<String> references) {

    /**
     * @param rows each with the mark of its address
     */
    public SortedRows sort(Map<ImportedRow, String> rows) {
        List<ImportedRow> fresh = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        rows.forEach(
                (row, mark) -> {
                    Optional<RowError> error = error(row, mark);
                    error.ifPresent(errors::add);
                    if (error.isEmpty() && !isAffiliate(row, mark)) {
                        fresh.add(row);
                    }
                });
        return new SortedRows(fresh, rows.size() - fresh.size() - errors.size(), errors);
    }

    private Optional<RowError> error(ImportedRow row, String mark) {
        boolean named = !row.reference().isEmpty();
        String kept = imported.get(mark);
        if (kept != null) {
            return named && !kept.equals(row.reference())
                    ? error(row, ImportColumn.REFERENCE, RowFault.DIFFERS)
                    : Optional.empty();
        }
        if (others.contains(row.email().key())) {
            return error(row, ImportColumn.EMAIL, RowFault.TAKEN);
        }
        return named && references.contains(row.reference())
                ? error(row, ImportColumn.REFERENCE, RowFault.TAKEN)
                : Optional.empty();
    }

    private boolean isAffiliate(ImportedRow row, String mark) {
        return imported.containsKey(mark) || affiliates.contains(row.email().key());
    }

    private static Optional<RowError> error(ImportedRow row, ImportColumn column, RowFault fault) {
        return Optional.of(new RowError(row.number(), column, fault));
    }
}
