package org.creatorconnect.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: {@code ?limit=&cursor=}. Taken as a bean parameter. */
public class ListRequest {

    @QueryParam("limit")
    @Nullable Integer limit;

    @QueryParam("cursor")
    @Nullable String cursor;

    /** How many items, 1 to 200. */
    public int limit() {
        return Page.limit(limit);
    }

    /** The id to go on from; nothing at the list's beginning. */
    public @Nullable UUID id() {
        return Cursor.id(cursor);
    }

    /** The number to go on from in a list that goes down. */
    public long before() {
        return Cursor.before(cursor);
    }
}
