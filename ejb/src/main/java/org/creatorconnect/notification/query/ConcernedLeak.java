package org.creatorconnect.notification.query;

import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.notification.LeakFacts;
import org.jspecify.annotations.Nullable;

/** A code that leaked: its merchant and its owner are told the figures, each by themselves. */
record ConcernedLeak(
        UUID coupon,
        @Nullable UUID creator,
        UUID merchant,
        String code,
        @Nullable String host,
        long orders,
        long withoutClick,
        long usual) {

    Stream<Concerned> concerned() {
        String facts = new LeakFacts(host == null ? "" : host, orders, withoutClick, usual).text();
        Concerned merchants = new Concerned(coupon, null, null, merchant, code, null, null);
        Concerned creators = new Concerned(coupon, creator, null, null, code, null, null);
        return (creator == null ? Stream.of(merchants) : Stream.of(merchants, creators))
                .map(one -> one.telling(facts));
    }
}
