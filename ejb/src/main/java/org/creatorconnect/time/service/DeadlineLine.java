package org.creatorconnect.time.service;

/** In which line deadlines wait for their turn. */
public enum DeadlineLine {
    /** All of them, in the order of time: for a clock that is moved. */
    ALL,
    /** Those that look at nothing outside this installation. */
    INSIDE,
    /** Those that look at something outside first, which can take seconds. */
    OUTSIDE
}
