package org.creatorconnect.portal.list;

/**
 * A list that can be had as a file. Everything that narrows or sorts it comes with the state, so
 * that the file has the rows of the page, in their order, whenever and wherever it is made; who is
 * asking is the caller of the read model, which checks roles and ownership as for the page.
 *
 * @param <T> a row of the read model
 */
public interface Exportable<T> {

    /** The list's page without its ending, such as {@code /orders/list}; it opens to the same. */
    String page();

    /** One word for the list: the file's name without its ending, and the key of its words. */
    String name();

    /** What of a row stands in the file. */
    Columns<T> columns();

    /**
     * The next rows.
     *
     * @param position where they begin, as the rows before said it; empty at the beginning
     * @param limit about so many; never none while there are more
     */
    Slice<T> rows(ListState state, String position, int limit);
}
