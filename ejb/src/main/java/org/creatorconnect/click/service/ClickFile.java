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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.ClickTexts;
import org.creatorconnect.click.ClickVisitor;
import org.creatorconnect.click.Traffic;
import org.creatorconnect.click.TrafficMark;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;

/**
 * One file of clicks: its form's number, the id of the batch, how many, each click, and a check sum
 * (CRC-32) over all of that. It holds no address of a visitor, only what the database keeps of
 * them.
 */
final class ClickFile {

    private static final int FORM = 2;

    /** Without network, browser, reason and what came with the visit; some may lie here still. */
    private static final int FIRST_FORM = 1;

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
        out.write(click.visitor().hash(), 0, VISITOR);
        out.writeUTF(click.traffic().traffic().name());
        out.writeUTF(click.mark().name());
        for (String value : click.texts().all().values()) {
            out.writeUTF(value);
        }
        out.writeBoolean(click.texts().apart());
        out.writeByte(click.texts().visits());
        out.writeLong(Objects.requireNonNull(click.visitor().origin()));
        out.writeUTF(Objects.requireNonNull(click.visitor().agent()));
        out.writeUTF(Objects.requireNonNullElse(click.traffic().reason(), ""));
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
            int form = in.readInt();
            require(form == FORM || form == FIRST_FORM, "another form");
            UUID id = id(in);
            int count = in.readInt();
            require(count >= 0 && count <= ClickRecorder.BATCH, "no such number of clicks");
            List<Click> clicks = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                clicks.add(click(in, form));
            }
            long sum = checked.getChecksum().getValue();
            require(in.readLong() == sum, "another check sum");
            return new ClickBatch(Optional.of(id), clicks);
        } catch (IllegalArgumentException unknownWord) {
            throw new IOException("an unknown word", unknownWord);
        }
    }

    private static Click click(DataInputStream in, int form) throws IOException {
        LinkId link = new LinkId(id(in));
        Instant at = Instant.ofEpochMilli(in.readLong());
        long nonce = in.readLong();
        byte[] visitor = new byte[VISITOR];
        in.readFully(visitor);
        Traffic traffic = Traffic.valueOf(in.readUTF());
        ClickMark mark = ClickMark.valueOf(in.readUTF());
        ClickTexts texts = texts(in, form);
        if (form == FIRST_FORM) {
            return new Click(
                    link, at, nonce, ClickVisitor.unknown(visitor), ofOld(traffic), mark, texts);
        }
        ClickVisitor whole = new ClickVisitor(visitor, in.readLong(), in.readUTF());
        String reason = in.readUTF();
        TrafficMark why = new TrafficMark(traffic, reason.isEmpty() ? null : reason);
        return new Click(link, at, nonce, whole, why, mark, texts);
    }

    private static TrafficMark ofOld(Traffic traffic) {
        return switch (traffic) {
            case MACHINE -> new TrafficMark(traffic, "BOT:unlisted");
            case PREFETCH -> new TrafficMark(traffic, "PREFETCH:purpose");
            case PERSON, FLOOD -> new TrafficMark(Traffic.PERSON, null);
        };
    }

    private static ClickTexts texts(DataInputStream in, int form) throws IOException {
        List<String> all = new ArrayList<>(SubIds.COUNT);
        for (int i = 0; i < SubIds.COUNT; i++) {
            all.add(in.readUTF());
        }
        boolean apart = in.readBoolean();
        int visits = form == FIRST_FORM ? 0 : in.readByte();
        return new ClickTexts(new SubIds(all), visits, apart);
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
