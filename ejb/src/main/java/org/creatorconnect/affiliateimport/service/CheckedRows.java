package org.creatorconnect.affiliateimport.service;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.affiliateimport.ImportedRow;
import org.creatorconnect.affiliateimport.RowError;

/** Rows of a file told apart into good ones and those at fault. */
final class CheckedRows {

    private final List<ImportedRow> good = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int rejected;

    void take(ImportedRow row) {
        good.add(row);
    }

    /** A row with everything that is wrong with it. */
    void reject(List<RowError> faults) {
        errors.addAll(faults);
        rejected++;
    }

    int size() {
        return good.size() + rejected;
    }

    List<ImportedRow> good() {
        return good;
    }

    List<RowError> errors() {
        return errors;
    }

    /** How many rows are at fault. */
    int rejected() {
        return rejected;
    }
}
