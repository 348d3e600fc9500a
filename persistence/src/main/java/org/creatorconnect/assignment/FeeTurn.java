package org.creatorconnect.assignment;

/**
 * What is paid of an assignment's fee changes: a part of it goes back, or more of it is paid than
 * was to be. Observed in the same transaction, once before anything is posted, so that locks are
 * taken in their order, and once after it.
 *
 * @param assignment whose row is locked
 */
public record FeeTurn(AssignmentId assignment, Step step) {

    /** Where the change stands. */
    public enum Step {
        /** Nothing was changed yet. */
        BEGINS,
        /** The tranches say what was and will be paid. */
        IS_MADE
    }
}
