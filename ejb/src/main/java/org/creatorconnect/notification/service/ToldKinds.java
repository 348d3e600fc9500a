package org.creatorconnect.notification.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;

/** Which kinds of notifications somebody can be told of at all. */
final class ToldKinds {

    private ToldKinds() {}

    /** The kinds that are told to one of these sides. */
    static Set<NotificationKind> of(Set<Side> sides) {
        Set<NotificationKind> kinds = EnumSet.noneOf(NotificationKind.class);
        Arrays.stream(ToldAct.values())
                .flatMap(act -> act.kinds().entrySet().stream())
                .filter(told -> !Collections.disjoint(told.getValue(), sides))
                .forEach(told -> kinds.add(told.getKey()));
        Arrays.stream(RemindedDeadline.values())
                .map(RemindedDeadline::news)
                .filter(news -> !Collections.disjoint(news.sides(), sides))
                .forEach(news -> kinds.add(news.kind()));
        if (sides.contains(Side.MERCHANT)) {
            kinds.add(OrderReminders.KIND);
        }
        return kinds;
    }
}
