package org.creatorconnect.portal.list;

/**
 * The order of a list.
 *
 * @param by the column's name; never put into SQL unchecked
 * @param descending whether the greatest comes first; written {@code -by} in the query string
 */
public record Sort(String by, boolean descending) {

    static Sort parse(String text) {
        boolean descending = text.startsWith("-");
        return new Sort(descending ? text.substring(1) : text, descending);
    }
}
