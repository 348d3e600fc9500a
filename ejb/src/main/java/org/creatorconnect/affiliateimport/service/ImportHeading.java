package org.creatorconnect.affiliateimport.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.refusal.ValidationFailed;

/** Which column stands where in a file. */
record ImportHeading(List<ImportColumn> columns) {

    /**
     * @param cells of the first row
     * @throws ValidationFailed naming the place of a column that nobody knows, or a column that
     *     comes twice or is missing
     */
    static ImportHeading of(List<String> cells) {
        List<ImportColumn> columns = new ArrayList<>();
        for (String cell : cells) {
            // What stands there may be somebody's name: only its place is told.
            ImportColumn column =
                    ImportColumn.of(cell)
                            .orElseThrow(
                                    () ->
                                            ImportFile.refused(
                                                    "must not have the unknown heading in column "
                                                            + (columns.size() + 1)));
            if (columns.contains(column)) {
                throw ImportFile.refused("must have the column " + column.heading() + " once");
            }
            columns.add(column);
        }
        requireNeeded(columns);
        return new ImportHeading(columns);
    }

    /** What a row has in a column; empty when the file does not have it. */
    String cell(List<String> row, ImportColumn column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row.get(at);
    }

    private static void requireNeeded(List<ImportColumn> columns) {
        Set<ImportColumn> missing = EnumSet.allOf(ImportColumn.class);
        missing.removeIf(column -> !column.isNeeded() || columns.contains(column));
        if (!missing.isEmpty()) {
            throw ImportFile.refused(
                    Stream.of(ImportColumn.values())
                            .filter(missing::contains)
                            .map(ImportColumn::heading)
                            .collect(Collectors.joining(", ", "must have the columns ", "")));
        }
    }
}
