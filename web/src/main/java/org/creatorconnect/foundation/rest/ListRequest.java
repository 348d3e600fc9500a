package org.creatorconnect.foundation.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.refusal.ValidationFailed;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: {@code ?limit=&cursor=}. Taken as a bean parameter. */
public class ListRequest {

    private static final int DIGITS = 9;

    @QueryParam("limit")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @Nullable String limit;

    @QueryParam("cursor")
    @Nullable String cursor;

    /**
     * How many items, 1 to 200.
     *
     * @throws UnknownParameter when it is no whole number
     * @throws ValidationFailed when it lies outside of these
     */
    public int limit() {
        if (limit == null) {
            return Page.limit(null);
        }
        if (!limit.matches("[+-]?\\d+")) {
            throw UnknownParameter.of("limit", "must be a whole number");
        }
        return Page.limit(limit.length() > DIGITS ? Integer.MAX_VALUE : Integer.valueOf(limit));
    }

    /**
     * The part that is asked for, in the list's usual order.
     *
     * @throws ValidationFailed when the cursor is none of ours
     */
    public Place place() {
        return Place.after(Cursor.text(cursor), limit());
    }

    /** The id to go on from; nothing at the list's beginning. */
    public @Nullable UUID id() {
        return Cursor.id(cursor);
    }

    /** As {@link #id}, as text; empty at the list's beginning. */
    public String idText() {
        UUID id = id();
        return id == null ? "" : id.toString();
    }

    /** The number to go on from in a list that goes down. */
    public long before() {
        return Cursor.before(cursor);
    }
}
