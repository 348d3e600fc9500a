package org.creatorconnect.registry.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.foundation.rest.QueryValue;
import org.jspecify.annotations.Nullable;

/** By what affiliates are told apart beside what they are. Taken as a bean parameter. */
public class AffiliateMarks {

    @QueryParam("platform")
    @Nullable String platform;

    @QueryParam("tag")
    @Nullable String tag;

    @QueryParam("tier")
    @Nullable String tier;

    /** On which they have a verified channel; empty when that does not matter. */
    String platform(Supplier<List<String>> known) {
        return QueryValue.oneOf("platform", known, platform);
    }

    /** The tag that they have; null when that does not matter. */
    @Nullable UUID tag() {
        return QueryValue.id("tag", tag);
    }

    /** The tier in which they are; null when that does not matter. */
    @Nullable UUID tier() {
        return QueryValue.id("tier", tier);
    }
}
