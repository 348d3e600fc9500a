package org.creatorconnect.click.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.creatorconnect.click.Ahead;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.ClickTexts;
import org.creatorconnect.click.ClickVisitor;
import org.creatorconnect.click.Traffic;
import org.creatorconnect.click.TrafficMark;
import org.creatorconnect.click.TrafficRules;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.SubIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of clicks says what was written into it, also when an earlier release wrote it. */
class ClickFileTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00.123Z");
    private static final UUID ID = new UUID(1, 2);
    private static final LinkId LINK = new LinkId(new UUID(3, 4));

    @TempDir Path folder;

    @Test
    void aFileSaysWhatWasWritten() throws IOException {
        ClickVisitor visitor = new ClickVisitor(new byte[16], -5L, "curl/8.5.0");
        ClickTexts texts =
                ClickTexts.of(SubIds.NONE, SubIds.of("june", null, "x".repeat(100), null, "é"));
        List<Click> clicks =
                List.of(
                        click(visitor, TrafficRules.of("curl/8.5.0"), texts),
                        click(visitor, TrafficRules.of(Ahead.METHOD, ""), ClickTexts.NONE),
                        click(
                                new ClickVisitor(new byte[16], 0L, ""),
                                new TrafficMark(Traffic.PERSON, null),
                                ClickTexts.NONE));
        Path file = folder.resolve("1.clicks");
        ClickFile.write(file, ID, clicks);
        ClickBatch read = ClickFile.read(file);
        assertThat(read.spooled()).isEqualTo(Optional.of(ID));
        assertThat(read.clicks()).usingRecursiveComparison().isEqualTo(clicks);
    }

    @Test
    void aFileOfAnEarlierReleaseIsReadToo() throws IOException {
        Path file = folder.resolve("2.clicks");
        Files.write(file, earlier());
        assertThat(ClickFile.read(file).clicks())
                .usingRecursiveComparison()
                .isEqualTo(
                        List.of(
                                click(
                                        ClickVisitor.unknown(new byte[16]),
                                        new TrafficMark(Traffic.MACHINE, "BOT:unlisted"),
                                        new ClickTexts(
                                                SubIds.of("a", null, null, null, null), 0, true))));
    }

    /** As the first form had it. */
    private static byte[] earlier() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(1);
        out.writeLong(ID.getMostSignificantBits());
        out.writeLong(ID.getLeastSignificantBits());
        out.writeInt(1);
        out.writeLong(LINK.value().getMostSignificantBits());
        out.writeLong(LINK.value().getLeastSignificantBits());
        out.writeLong(AT.toEpochMilli());
        out.writeLong(7);
        out.write(new byte[16]);
        out.writeUTF("MACHINE");
        out.writeUTF("PAYABLE");
        for (String text : List.of("a", "", "", "", "")) {
            out.writeUTF(text);
        }
        out.writeBoolean(true);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeLong(sum.getValue());
        return bytes.toByteArray();
    }

    private static Click click(ClickVisitor visitor, TrafficMark mark, ClickTexts texts) {
        return new Click(LINK, AT, 7, visitor, mark, ClickMark.PAYABLE, texts);
    }
}
