package org.creatorconnect.duplicate.service;

import org.creatorconnect.duplicate.DismissalReason;
import org.jspecify.annotations.Nullable;

/**
 * Why two affiliates stay two.
 *
 * @param note what else there is to say, for the staff; may be left out
 */
public record Dismissal(DismissalReason reason, @Nullable String note) {}
