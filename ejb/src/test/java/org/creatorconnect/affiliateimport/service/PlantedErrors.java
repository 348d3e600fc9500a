package org.creatorconnect.affiliateimport.service;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.RowError;
import org.creatorconnect.affiliateimport.RowFault;

/** A file of affiliates in which every so many rows one is at fault, each in another way. */
final class PlantedErrors {

    private static final int ERRORS = 50;
    private static final int APART = 150;
    private static final int FIRST = 100;

    private static final List<Plant> PLANTS =
            List.of(
                    new Plant(",Mara,SE,,,", ImportColumn.EMAIL, RowFault.MISSING),
                    new Plant("mara,Mara,SE,,,", ImportColumn.EMAIL, RowFault.NOT_AN_ADDRESS),
                    new Plant("p2@shop.example,M,SE,,,", ImportColumn.EMAIL, RowFault.REPEATED),
                    new Plant("%s,,SE,,,", ImportColumn.DISPLAY_NAME, RowFault.MISSING),
                    new Plant(
                            "%s," + "m".repeat(101) + ",SE,,,",
                            ImportColumn.DISPLAY_NAME,
                            RowFault.TOO_LONG),
                    new Plant("%s,M\u0007x,SE,,,", ImportColumn.DISPLAY_NAME, RowFault.NOT_PLAIN),
                    new Plant(
                            "%s,M,SE," + "m".repeat(141) + ",,",
                            ImportColumn.LEGAL_NAME,
                            RowFault.TOO_LONG),
                    new Plant("%s,M,SE,M\u0001x,,", ImportColumn.LEGAL_NAME, RowFault.NOT_PLAIN),
                    new Plant("%s,M,,,,", ImportColumn.COUNTRY, RowFault.MISSING),
                    new Plant("%s,M,Sweden,,,", ImportColumn.COUNTRY, RowFault.NOT_A_COUNTRY),
                    new Plant("%s,M,SE,,svenska,", ImportColumn.LANGUAGE, RowFault.NOT_A_LANGUAGE),
                    new Plant(
                            "%s,M,SE,,," + "k".repeat(101),
                            ImportColumn.REFERENCE,
                            RowFault.TOO_LONG),
                    new Plant(
                            "%s,M,SE,,,K\u200b1", ImportColumn.REFERENCE, RowFault.NOT_A_REFERENCE),
                    new Plant("%s,M,SE,,,K-2", ImportColumn.REFERENCE, RowFault.REPEATED),
                    new Plant("%s,M,SE", ImportColumn.ROW, RowFault.CELLS),
                    new Plant("%s,M,SE,,,,,", ImportColumn.ROW, RowFault.CELLS));

    private record Plant(String row, ImportColumn column, RowFault fault) {}

    private PlantedErrors() {}

    /** What is to be found, in the order of the rows. */
    static List<RowError> all() {
        List<RowError> errors = new ArrayList<>();
        for (int at = 0; at < ERRORS; at++) {
            Plant plant = PLANTS.get(at % PLANTS.size());
            errors.add(new RowError(number(at), plant.column, plant.fault));
        }
        return errors;
    }

    /** A file of so many rows, those at fault among them. */
    static String file(int rows) {
        StringBuilder file =
                new StringBuilder("email,displayName,country,legalName,language,reference\n");
        for (int number = 2; number < rows + 2; number++) {
            boolean planted =
                    number >= FIRST
                            && (number - FIRST) % APART == 0
                            && (number - FIRST) / APART < ERRORS;
            String email = "p" + number + "@shop.example";
            file.append(
                    planted
                            ? PLANTS.get((number - FIRST) / APART % PLANTS.size())
                                    .row
                                    .formatted(email)
                            : email + ",Person " + number + ",SE,,,K-" + number);
            file.append('\n');
        }
        return file.toString();
    }

    private static int number(int at) {
        return FIRST + at * APART;
    }
}
