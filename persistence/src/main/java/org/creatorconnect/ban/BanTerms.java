package org.creatorconnect.ban;

import java.time.Instant;
import java.util.Optional;

/**
 * From what somebody is taken out and why, for how long, and what becomes of their work.
 *
 * @param note what the reason rests on, for people
 * @param until when it ends by itself; empty for good
 */
public record BanTerms(
        BanScope scope,
        BanReason reason,
        Optional<String> note,
        Optional<Instant> until,
        RunningAssignments assignments) {}
