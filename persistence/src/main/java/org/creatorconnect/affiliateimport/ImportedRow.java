package org.creatorconnect.affiliateimport;

import org.creatorconnect.foundation.EmailAddress;

/**
 * A row in which nothing was found wrong.
 *
 * @param number as spreadsheets count: the heading is 1
 * @param reference empty when the file names none
 */
public record ImportedRow(
        int number,
        EmailAddress email,
        String displayName,
        String legalName,
        String country,
        String language,
        String reference) {

    /** Nothing of anybody, wherever it may be printed. */
    @Override
    public String toString() {
        return "ImportedRow[" + number + "]";
    }
}
