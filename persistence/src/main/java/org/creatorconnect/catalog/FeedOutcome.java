package org.creatorconnect.catalog;

import java.util.List;

/** Counts of a feed's rows and its first errors, one line each. */
public record FeedOutcome(
        FeedImport.Outcome status, int accepted, int rejected, List<String> errors) {}
