package org.creatorconnect.export;

import java.util.Locale;

/** What a list can be had as. */
public enum FileFormat {
    /** Comma separated values (RFC 4180). */
    CSV("text/csv; charset=UTF-8"),
    /** A workbook of one sheet (ISO/IEC 29500). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    FileFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
