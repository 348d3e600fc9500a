package org.creatorconnect.launcher.bank;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bank says about an instruction, by its manner. */
final class Rules {

    static final Duration LATENESS = Duration.ofSeconds(20);
    static final Duration RETURN_TIME = Duration.ofSeconds(3);

    private static final String ACCOUNT_CLOSED = "AC04";
    private static final String DUPLICATION = "AM05";

    private Rules() {}

    /** The reports that follow from a receipt, in order; some of them are about the future. */
    static List<Report> reports(Book.Entry entry, Manner manner) {
        List<Report> once = course(entry, manner);
        if (manner == Manner.SILENT) {
            return List.of();
        }
        List<Report> reports = new ArrayList<>(once);
        if (manner == Manner.TWICE) {
            reports.addAll(once);
        }
        return reports;
    }

    /** The answer to a receipt with the same id and other content: not executed, and refused. */
    static Report conflict(Book.Entry entry, String digest) {
        return new Report(
                entry.instructionId() + "-RJCT-" + digest,
                entry,
                "RJCT",
                DUPLICATION,
                entry.received());
    }

    /** The answer to somebody who asks: how it stands now. Every question has its own answer. */
    static Report answer(Book.Entry entry, Manner manner, String occasion, Instant now) {
        Report last =
                course(entry, manner).stream()
                        .filter(report -> !report.occurredAt().isAfter(now))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
        return new Report(
                last.reportId() + "-" + occasion,
                entry,
                last.status(),
                last.reasonCode(),
                last.occurredAt());
    }

    /** What happens to an instruction, whether it is said or not. */
    private static List<Report> course(Book.Entry entry, Manner manner) {
        Report accepted = report(entry, "ACCP", null, Duration.ZERO);
        Report settled = report(entry, "ACSC", null, Duration.ZERO);
        return switch (manner) {
            case REJECT -> List.of(report(entry, "RJCT", ACCOUNT_CLOSED, Duration.ZERO));
            case LATE -> List.of(accepted, report(entry, "ACSC", null, LATENESS));
            case RETURN ->
                    List.of(accepted, settled, report(entry, "RTRN", ACCOUNT_CLOSED, RETURN_TIME));
            case TWICE, SILENT, PLAIN -> List.of(accepted, settled);
        };
    }

    private static Report report(
            Book.Entry entry, String status, @Nullable String reason, Duration after) {
        return new Report(
                entry.instructionId() + "-" + status,
                entry,
                status,
                reason,
                entry.received().plus(after));
    }
}
