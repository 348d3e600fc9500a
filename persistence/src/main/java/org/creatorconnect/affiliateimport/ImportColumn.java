package org.creatorconnect.affiliateimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of affiliates, and the row as a whole. */
public enum ImportColumn {
    /** No column: the row itself. */
    ROW("row", false),
    /** The mailbox of whoever takes the affiliate up. */
    EMAIL("email", true),
    /** What others see. */
    DISPLAY_NAME("displayName", true),
    /** Who they are to a bank; what others see when it is left out. */
    LEGAL_NAME("legalName", false),
    /** Where they live, ISO 3166-1 alpha-2. */
    COUNTRY("country", true),
    /** In which they are written to, a tag of BCP 47; English when it is left out. */
    LANGUAGE("language", false),
    /** What the sender calls them. */
    REFERENCE("reference", false);

    private final String heading;
    private final boolean needed;

    ImportColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    /** What it is called in files and answers. */
    public String heading() {
        return heading;
    }

    /** Whether no file can be without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** The column with this heading; case, blanks, dashes and underscores tell none apart. */
    public static Optional<ImportColumn> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column != ROW && plain(column.heading).equals(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
