package org.creatorconnect.launcher.bank;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Does what an instruction asks, once, and says what is to be said about it. The book is written
 * before anything is said.
 */
final class Teller {

    private final Book book;
    private final Diary diary;
    private final InstantSource clock;
    private final Agenda agenda = new Agenda();

    /** Begins where an earlier teller with the same book and diary ended. */
    Teller(Book book, Diary diary, InstantSource clock) {
        this.book = book;
        this.diary = diary;
        this.clock = clock;
        for (String id : diary.instructionIds()) {
            book.known(id).ifPresent(this::resume);
        }
    }

    /**
     * Takes an instruction, and executes it if it never came before.
     *
     * @return the reports to be sent at once
     * @throws IOException when it could not be written down; then nothing may be said about it
     */
    List<Report> take(Instruction instruction) throws IOException {
        Instant now = clock.instant();
        Optional<Book.Entry> known = book.known(instruction.instructionId());
        if (known.isPresent()) {
            return takeAgain(instruction, known.get(), now);
        }
        diary.note(instruction);
        boolean executes = Manner.of(instruction.holder()).executes();
        Book.Entry entry = entry(instruction, now, executes);
        book.write(entry);
        return sortOut(entry, now);
    }

    /**
     * What is to be said to somebody who asks; nothing about what was never received.
     *
     * @param occasion names the question, the same when it is delivered again
     */
    Optional<Report> answer(String instructionId, String occasion) {
        return book.known(instructionId)
                .map(entry -> Rules.answer(entry, manner(entry), occasion, clock.instant()));
    }

    /** What has become due to be said; the same again until it {@linkplain #said was said}. */
    List<Report> due() {
        return agenda.due(clock.instant());
    }

    /** Takes note that reports which were {@linkplain #due due} have reached the other side. */
    void said(List<Report> reports) throws IOException {
        for (Report report : reports) {
            diary.said(report);
            agenda.remove(report);
        }
    }

    private List<Report> takeAgain(Instruction instruction, Book.Entry known, Instant now)
            throws IOException {
        Book.Entry receipt = entry(instruction, now, false);
        book.write(receipt);
        return isSame(instruction, known)
                ? sortOut(known, now)
                : List.of(Rules.conflict(receipt, instruction.digest()));
    }

    /** What is to be said now; the rest goes to the agenda. */
    private List<Report> sortOut(Book.Entry entry, Instant now) {
        List<Report> atOnce = new ArrayList<>();
        for (Report report : Rules.reports(entry, manner(entry))) {
            if (report.occurredAt().isAfter(now)) {
                agenda.add(report);
            } else {
                atOnce.add(report);
            }
        }
        return atOnce;
    }

    /** What was said at once is no matter of ours: until it was sent, its message comes again. */
    private void resume(Book.Entry entry) {
        Rules.reports(entry, manner(entry)).stream()
                .filter(report -> report.occurredAt().isAfter(entry.received()))
                .filter(report -> !diary.wasSaid(report))
                .forEach(agenda::add);
    }

    private boolean isSame(Instruction instruction, Book.Entry known) {
        return instruction.isSamePayment(known)
                && diary.of(known.instructionId())
                        .map(note -> note.digest().equals(instruction.digest()))
                        .orElse(true);
    }

    /** Without a note the book tells at least whether it was executed. */
    private Manner manner(Book.Entry entry) {
        return diary.of(entry.instructionId())
                .map(Diary.Note::manner)
                .orElse(entry.executed().isPresent() ? Manner.PLAIN : Manner.REJECT);
    }

    private static Book.Entry entry(Instruction instruction, Instant now, boolean executes) {
        return new Book.Entry(
                instruction.instructionId(),
                instruction.endToEndId(),
                instruction.amount(),
                instruction.currency(),
                now,
                executes ? Optional.of(now) : Optional.empty());
    }
}
