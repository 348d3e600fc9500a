package org.creatorconnect.task;

/**
 * A part of the fee and when it is paid.
 *
 * @param percent of the fee, 1 to 100
 * @param afterDays days after approval; from the first day on, only while the content is still live
 */
public record TrancheShare(int percent, int afterDays) {

    public TrancheShare {
        if (percent < 1 || percent > 100 || afterDays < 0 || afterDays > 365) {
            throw new IllegalArgumentException("a tranche has 1 to 100 percent within 365 days");
        }
    }
}
