package org.creatorconnect.channel.query;

import java.time.Instant;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.jspecify.annotations.Nullable;

/**
 * What a way to a channel saw when it looked last.
 *
 * @param again when the platform lets itself be asked again
 */
public record LookRow(ProofWay way, LookOutcome outcome, Instant at, @Nullable Instant again) {}
