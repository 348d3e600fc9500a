package org.creatorconnect.portal.list;

import org.creatorconnect.foundation.query.Part;

/**
 * A list that can be had as a file. Everything that narrows or sorts it comes with the state, so
 * that the file has the rows of the page, in their order, whenever and wherever it is made; who is
 * asking is the caller of the read model, which checks roles and ownership as for the page.
 *
 * @param <T> a row of the read model
 */
public abstract class Exportable<T> {

    private final String page;
    private final String name;
    private final Columns<T> columns;

    /**
     * @param page the list's page without its ending, such as {@code /orders/list}
     * @param name one word for the list: the file's name without its ending, and the key of its
     *     words
     * @param columns what of a row stands in the file
     */
    protected Exportable(String page, String name, Columns<T> columns) {
        this.page = page;
        this.name = name;
        this.columns = columns;
    }

    /** The list's page without its ending; who may enter it may have the file. */
    public String page() {
        return page;
    }

    /** One word for the list. */
    public String name() {
        return name;
    }

    public Columns<T> columns() {
        return columns;
    }

    /**
     * The next rows.
     *
     * @param position where they begin, as the rows before said it; empty at the beginning
     * @param limit about so many; never none while there are more
     */
    public abstract Part<T> rows(ListState state, String position, int limit);
}
