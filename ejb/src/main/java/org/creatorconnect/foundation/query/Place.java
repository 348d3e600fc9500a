package org.creatorconnect.foundation.query;

/**
 * Which part of a list is asked for.
 *
 * @param sort name of the order; empty for the list's usual one
 * @param descending whether the greatest comes first; without a sort the list knows
 * @param cursor the row next to which the part lies, as an earlier part told it; empty at the start
 * @param backwards whether the part lies before that row, not after it
 * @param limit how many rows at most
 */
public record Place(String sort, boolean descending, String cursor, boolean backwards, int limit) {

    /** In the list's usual order, after the row of the cursor. */
    public static Place after(String cursor, int limit) {
        return new Place("", false, cursor, false, limit);
    }

    /** The beginning of the list in its usual order. */
    public static Place start(int limit) {
        return after("", limit);
    }

    /** A part as long, next to the same row, in a named order. */
    public Place in(String order, boolean greatestFirst) {
        return new Place(order, greatestFirst, cursor, backwards, limit);
    }
}
