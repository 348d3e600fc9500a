package org.creatorconnect.launcher.bank;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bank says about an instruction, by its manner. */
final class Rules {

    static final Duration LATENESS = Duration.ofSeconds(20);
    static final Duration RETURN_TIME = Duration.ofSeconds(3);

    private Rules() {}

    /** The reports that follow from a receipt, in order. */
    static List<Report> reports(Instruction instruction) {
        List<Report> reports = new ArrayList<>();
        Manner manner = Manner.of(instruction.holder());
        switch (manner) {
            case REJECT -> reports.add(report(instruction, "RJCT", "AC04", Duration.ZERO));
            case SILENT -> {
                // Says nothing until it is asked.
            }
            case LATE -> {
                reports.add(report(instruction, "ACCP", null, Duration.ZERO));
                reports.add(report(instruction, "ACSC", null, LATENESS));
            }
            case RETURN -> {
                reports.addAll(settled(instruction));
                reports.add(report(instruction, "RTRN", "AC04", RETURN_TIME));
            }
            case TWICE -> {
                reports.addAll(settled(instruction));
                reports.addAll(settled(instruction));
            }
            case PLAIN -> reports.addAll(settled(instruction));
        }
        return reports;
    }

    /** The answer to a second receipt with other content: not executed, and refused. */
    static Report conflict(Instruction instruction) {
        return report(instruction, "RJCT", "AM05", Duration.ZERO);
    }

    /** The answer to somebody who asks; every answer is a report of its own. */
    static Report answer(Instruction instruction, String occasion) {
        String status = Manner.of(instruction.holder()).executes() ? "ACSC" : "RJCT";
        String reason = "RJCT".equals(status) ? "AC04" : null;
        return new Report(
                instruction.instructionId() + "-ASKED-" + occasion,
                instruction,
                status,
                reason,
                Duration.ZERO);
    }

    private static List<Report> settled(Instruction instruction) {
        return List.of(
                report(instruction, "ACCP", null, Duration.ZERO),
                report(instruction, "ACSC", null, Duration.ZERO));
    }

    private static Report report(
            Instruction instruction, String status, @Nullable String reason, Duration after) {
        return new Report(
                instruction.instructionId() + "-" + status, instruction, status, reason, after);
    }
}
