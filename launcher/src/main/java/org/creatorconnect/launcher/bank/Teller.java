package org.creatorconnect.launcher.bank;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does what an instruction asks, once, and says what is to be said about it. The book is written
 * before anything is said.
 */
final class Teller {

    private final Book book;
    private final Clock clock;
    private final Agenda agenda = new Agenda();
    private final Map<String, Instruction> seen = new HashMap<>();

    Teller(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Takes an instruction; the reports to be sent at once. */
    List<Report> take(Instruction instruction) throws IOException {
        Instant now = clock.instant();
        Optional<Book.Entry> known = book.known(instruction.instructionId());
        boolean isOther = known.filter(entry -> !isSame(instruction, entry)).isPresent();
        boolean executes = known.isEmpty() && Manner.of(instruction.holder()).executes();
        book.write(
                new Book.Entry(
                        instruction.instructionId(),
                        instruction.endToEndId(),
                        instruction.amount(),
                        instruction.currency(),
                        now,
                        executes ? Optional.of(now) : Optional.empty()));
        if (isOther) {
            return List.of(Rules.conflict(instruction));
        }
        seen.put(instruction.instructionId(), instruction);
        Instant received = known.map(Book.Entry::received).orElse(now);
        return schedule(Rules.reports(instruction), received, now);
    }

    /** What is to be said to somebody who asks; nothing about what was never received. */
    Optional<Report> answer(String instructionId, String occasion) {
        return Optional.ofNullable(seen.get(instructionId))
                .map(instruction -> Rules.answer(instruction, occasion))
                .or(() -> fromBook(instructionId, occasion));
    }

    /** What has become due to be said. */
    List<Report> due() {
        return agenda.due(clock.instant());
    }

    private List<Report> schedule(List<Report> reports, Instant received, Instant now) {
        List<Report> atOnce = new ArrayList<>();
        for (Report report : reports) {
            Instant due = received.plus(report.after());
            if (due.isAfter(now)) {
                agenda.add(report, due);
            } else {
                atOnce.add(report);
            }
        }
        return atOnce;
    }

    /**
     * The holder's name is not in the book; whether it was executed is, and that is what counts.
     */
    private Optional<Report> fromBook(String instructionId, String occasion) {
        return book.known(instructionId)
                .map(
                        entry ->
                                Rules.answer(
                                        new Instruction(
                                                entry.instructionId(),
                                                entry.endToEndId(),
                                                entry.amount(),
                                                entry.currency(),
                                                entry.executed().isPresent()
                                                        ? ""
                                                        : Manner.REJECT.name()),
                                        occasion));
    }

    private static boolean isSame(Instruction instruction, Book.Entry entry) {
        return instruction.isSamePayment(entry.endToEndId(), entry.amount(), entry.currency());
    }
}
