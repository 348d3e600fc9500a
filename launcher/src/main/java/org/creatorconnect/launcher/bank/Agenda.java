package org.creatorconnect.launcher.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Reports that are to be said later, the earliest first. */
final class Agenda {

    private record Item(Instant due, Report report) {}

    private final PriorityQueue<Item> items = new PriorityQueue<>(Comparator.comparing(Item::due));

    void add(Report report, Instant due) {
        items.add(new Item(due, report));
    }

    /** Takes out what is due by now. */
    List<Report> due(Instant now) {
        List<Report> due = new ArrayList<>();
        while (!items.isEmpty() && !items.peek().due().isAfter(now)) {
            due.add(items.remove().report());
        }
        return due;
    }
}
