package org.creatorconnect.time;

/**
 * A deadline that somebody took up to let it fall. It may be moved or taken away until it is {@link
 * DeadlineRepository#take taken} under its object's lock.
 *
 * @param setting which setting of it was taken up; every move makes a new one
 */
public record ClaimedDeadline(Deadline deadline, long setting) {}
