package org.creatorconnect.launcher.bank;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports that are to be said later; each stays here until it was said. */
final class Agenda {

    private final Map<String, Report> reports = new LinkedHashMap<>();

    /** Adds a report; one of the same id is already meant. */
    void add(Report report) {
        reports.putIfAbsent(report.reportId(), report);
    }

    /** What is due by now, the earliest first. */
    List<Report> due(Instant now) {
        return reports.values().stream()
                .filter(report -> !report.occurredAt().isAfter(now))
                .sorted(Comparator.comparing(Report::occurredAt))
                .toList();
    }

    void remove(Report report) {
        reports.remove(report.reportId());
    }
}
