package org.creatorconnect.export;

/**
 * What is asked for.
 *
 * @param list the list's page without its ending, such as {@code /orders/list}
 * @param state its search, filters and order, as the address of the page says them
 * @param language of heads and words, as a language tag
 */
public record ExportedList(String list, String state, FileFormat format, String language) {

    /** As much of an address as is kept. */
    public static final int LONGEST_STATE = 4_000;
}
