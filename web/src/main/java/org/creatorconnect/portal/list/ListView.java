package org.creatorconnect.portal.list;

import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.jspecify.annotations.Nullable;

/**
 * What every page with a list shows: the rows of its part, read once in a request, and how many
 * there are in all.
 *
 * @param <R> a row
 */
public abstract class ListView<R> {

    private final ListState list;
    private @Nullable Part<R> part;
    private @Nullable Total total;

    protected ListView(ListState list) {
        this.list = list;
    }

    /** Reads a part by the search and filters in the address. */
    protected abstract Part<R> read(Place place);

    /** Counts the rows that search and filters in the address find. */
    protected abstract Total count();

    /** The rows that the address asks for. */
    public Part<R> getPart() {
        if (part == null) {
            part = list.show(read(list.place()));
        }
        return part;
    }

    /** How many rows there are in all; counted only when the part is not the whole. */
    public Total getTotal() {
        if (total == null) {
            total = getPart().isWhole() ? new Total(getPart().rows().size(), false) : count();
        }
        return total;
    }

    /** Search, filters and order in the address. */
    protected ListState list() {
        return list;
    }
}
