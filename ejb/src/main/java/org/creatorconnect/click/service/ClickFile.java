package org.creatorconnect.click.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.Traffic;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;

/**
 * One file of clicks: its form's number, the id of the batch, how many, each click, and a check sum
 * (CRC-32) over all of that. It holds no address of a visitor, only what the database keeps of
 * them.
 */
final class ClickFile {

    private static final int FORM = 1;
    private static final int VISITOR = 16;

    private ClickFile() {}

    /** Writes a file that is there whole, and on the disk, or not at all. */
    static void write(Path file, UUID id, List<Click> clicks) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            write(new BufferedOutputStream(Channels.newOutputStream(channel)), id, clicks);
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(OutputStream stream, UUID id, List<Click> clicks) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeInt(FORM);
        write(out, id);
        out.writeInt(clicks.size());
        for (Click click : clicks) {
            write(out, click);
        }
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    private static void write(DataOutputStream out, Click click) throws IOException {
        write(out, click.link().value());
        out.writeLong(click.at().toEpochMilli());
        out.writeLong(click.nonce());
        out.write(click.visitor(), 0, VISITOR);
        out.writeUTF(click.traffic().name());
        out.writeUTF(click.mark().name());
        for (String value : click.subIds().values()) {
            out.writeUTF(value);
        }
        out.writeBoolean(click.labelsApart());
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    /**
     * @throws IOException also when it is cut off, of another form, or not what was written
     */
    static ClickBatch read(Path file) throws IOException {
        try (CheckedInputStream checked =
                        new CheckedInputStream(
                                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
                DataInputStream in = new DataInputStream(checked)) {
            require(in.readInt() == FORM, "another form");
            UUID id = id(in);
            int count = in.readInt();
            require(count >= 0 && count <= ClickRecorder.BATCH, "no such number of clicks");
            List<Click> clicks = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                clicks.add(click(in));
            }
            long sum = checked.getChecksum().getValue();
            require(in.readLong() == sum, "another check sum");
            return new ClickBatch(Optional.of(id), clicks);
        } catch (IllegalArgumentException unknownWord) {
            throw new IOException("an unknown word", unknownWord);
        }
    }

    private static Click click(DataInputStream in) throws IOException {
        LinkId link = new LinkId(id(in));
        Instant at = Instant.ofEpochMilli(in.readLong());
        long nonce = in.readLong();
        byte[] visitor = new byte[VISITOR];
        in.readFully(visitor);
        Traffic traffic = Traffic.valueOf(in.readUTF());
        ClickMark mark = ClickMark.valueOf(in.readUTF());
        List<String> subIds = new ArrayList<>(SubIds.COUNT);
        for (int i = 0; i < SubIds.COUNT; i++) {
            subIds.add(in.readUTF());
        }
        return new Click(
                link, at, nonce, visitor, traffic, mark, new SubIds(subIds), in.readBoolean());
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
