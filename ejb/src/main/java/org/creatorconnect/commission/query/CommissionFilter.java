package org.creatorconnect.commission.query;

import java.util.UUID;
import org.creatorconnect.commission.CommissionStatus;
import org.jspecify.annotations.Nullable;

/** Narrows a list of commissions; null or an empty text does not narrow. */
public record CommissionFilter(
        @Nullable CommissionStatus status,
        @Nullable UUID affiliate,
        @Nullable UUID merchant,
        String search) {

    public static final CommissionFilter NONE = new CommissionFilter(null, null, null, "");
}
