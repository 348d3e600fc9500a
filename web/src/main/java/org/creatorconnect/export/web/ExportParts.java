package org.creatorconnect.export.web;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.creatorconnect.export.ListExport;
import org.creatorconnect.export.ListTooLong;
import org.creatorconnect.export.service.ExportTurn;
import org.creatorconnect.export.service.ExportWriting;

/**
 * A file on its way into the database: of its bytes no more than one part is held. On the way it
 * tells how many rows there are, and learns whether anybody still wants them.
 */
final class ExportParts extends OutputStream implements RowWatch {

    /** Bytes of a part; the table takes no more. */
    static final int PART = 1 << 20;

    /** So many rows are told at once. */
    private static final int TOLD = 2_000;

    private final ExportWriting writing;
    private final ExportTurn turn;
    private final byte[] held = new byte[PART];
    private int size;
    private int position;
    private long rows;
    private long told;

    ExportParts(ExportWriting writing, ExportTurn turn) {
        this.writing = writing;
        this.turn = turn;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        int next = from;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, PART - size);
            System.arraycopy(bytes, next, held, size, taken);
            size += taken;
            next += taken;
            left -= taken;
            if (size == PART) {
                keep();
            }
        }
    }

    @Override
    public void reached(long written, boolean more) {
        rows = written;
        if (rows > ListExport.MOST_ROWS || rows == ListExport.MOST_ROWS && more) {
            throw new ListTooLong(ListExport.MOST_ROWS);
        }
        if (rows - told >= TOLD) {
            writing.tell(turn, rows);
            told = rows;
        }
    }

    /** The last part is as long as it is. */
    void end() {
        if (size > 0) {
            keep();
        }
        writing.finish(turn, rows);
    }

    private void keep() {
        writing.write(turn, position, Arrays.copyOf(held, size), rows);
        position++;
        size = 0;
        told = rows;
    }
}
