package org.creatorconnect.merge;

/** Something that stops a merge, and at which of the two. */
public record MergeStop(MergeSide side, MergeStopReason reason) {}
