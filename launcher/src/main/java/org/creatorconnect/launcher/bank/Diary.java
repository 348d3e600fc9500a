package org.creatorconnect.launcher.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the bank has to know after a restart besides its book: in which manner it treats an
 * instruction, what the instruction said, and which of the later reports it has sent. It holds a
 * digest of the content and no name or account.
 */
final class Diary implements AutoCloseable {

    static final String HEADER = "instructionId,manner,digest,said";
    private static final int FIELDS = 4;

    /** What is known of an instruction from the first time it came. */
    record Note(Manner manner, String digest) {}

    private final LineFile file;
    private final Map<String, Note> notes = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    private Diary(LineFile file) {
        this.file = file;
    }

    /** Opens the diary, making it when it is new, and reads all of it. */
    static Diary open(Path path) throws IOException {
        LineFile file = LineFile.open(path, HEADER);
        Diary diary = new Diary(file);
        try {
            file.lines(FIELDS).forEach(diary::read);
            return diary;
        } catch (IOException | IllegalArgumentException unreadable) {
            diary.close();
            throw new IOException(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * Notes an instruction before it is written into the book. Not forced to disk: the book's line
     * is, right after, and after a crash of the machine the bank can do without the note.
     */
    void note(Instruction instruction) throws IOException {
        Manner manner = Manner.of(instruction.holder());
        String id = instruction.instructionId();
        file.append(CsvLine.join(List.of(id, manner.name(), instruction.digest(), "")));
        notes.put(id, new Note(manner, instruction.digest()));
    }

    /** Notes that a later report was sent; if this gets lost, it is sent once more. */
    void said(Report report) throws IOException {
        file.append(
                CsvLine.join(List.of(report.entry().instructionId(), "", "", report.reportId())));
        said.add(report.reportId());
    }

    Optional<Note> of(String instructionId) {
        return Optional.ofNullable(notes.get(instructionId));
    }

    boolean wasSaid(Report report) {
        return said.contains(report.reportId());
    }

    /** The ids of all instructions that it knows. */
    Set<String> instructionIds() {
        return Set.copyOf(notes.keySet());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void read(List<String> fields) {
        if (fields.get(3).isEmpty()) {
            notes.put(fields.get(0), new Note(Manner.valueOf(fields.get(1)), fields.get(2)));
        } else {
            said.add(fields.get(3));
        }
    }
}
