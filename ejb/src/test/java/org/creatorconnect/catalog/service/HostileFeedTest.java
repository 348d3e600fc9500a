package org.creatorconnect.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends for a feed, it is refused by name, soon, and in little memory. */
class HostileFeedTest {

    /** Far more than any buffer, text or line may hold. */
    private static final long ENDLESS = 128L << 20;

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final String SHEET = "id\ttitle\tlink\tprice\n";
    private static final String ROW = "1\tLamp\thttps://shop.example/1\t1.00 EUR\n";
    private static final String XML = "<rss xmlns:g='http://base.google.com/ns/1.0'><channel>";

    @Test
    void anEntityOfAFileIsNeverRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "swordfish");
        String feed =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM '"
                        + secret.toUri()
                        + "'>]>"
                        + XML
                        + "<item><title>&x;</title></item></channel></rss>";
        assertRefused(feed.getBytes(StandardCharsets.UTF_8), "DOCTYPE");
    }

    @Test
    void anotherDocumentTypeIsNeverFetched() {
        assertRefused("<!DOCTYPE rss SYSTEM 'http://127.0.0.1:1/x.dtd'><rss/>", "DOCTYPE");
        assertRefused("<!DOCTYPE rss [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><rss/>", "");
    }

    @Test
    void aBillionLaughsAreNone() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l").append(i).append(" '");
            laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        laughs.append("]>").append(XML).append("<item><title>&l9;</title></item></channel></rss>");
        assertRefused(laughs.toString(), "DOCTYPE");
    }

    @Test
    void elementsAreOnlySoDeepAndWhatIsNotClosedIsBroken() {
        assertRefused(XML + "<a>".repeat(100_000), "32 deep");
        assertRefused(XML + "<item><title>x</item>", "XML at line 1");
        assertRefused(XML + "<item><title>&nbsp;</title></item></channel></rss>", "");
        assertRefused("<html><body>Not found</body></html>", "without an item");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ",
                "<a ",
                "<a b='",
                "<",
                "<![CDATA[",
                "<?x ",
                "</",
                "&",
                "<!DOCTYPE r ["
            })
    void aPieceOfXmlThatNeverEndsIsGivenUp(String beginning) {
        InputStream feed =
                new SequenceInputStream(
                        bytes(XML + "<item>" + beginning), new Endless((byte) 'a', ENDLESS));
        assertTimeoutPreemptively(
                BOUND,
                () -> assertThatThrownBy(() -> readAll(feed)).isInstanceOf(BrokenFeed.class));
    }

    @Test
    void aTextOf128MegabytesIsARowAtFault() {
        InputStream feed =
                new SequenceInputStream(
                        bytes(XML + "<item><title>"), new Endless((byte) 'a', ENDLESS));
        assertTimeoutPreemptively(
                BOUND,
                () -> assertThatThrownBy(() -> readAll(feed)).isInstanceOf(BrokenFeed.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "id,title,link,price\n", "id,title,link,price\n\""})
    void aLineOf128MegabytesIsARowAtFault(String beginning) {
        InputStream feed =
                new SequenceInputStream(bytes(beginning), new Endless((byte) 'a', ENDLESS));
        assertTimeoutPreemptively(BOUND, () -> assertThat(readAll(feed)).isEqualTo(1));
    }

    @Test
    void aHeadingOf128MegabytesNamesNoColumns() {
        assertTimeoutPreemptively(
                BOUND,
                () ->
                        assertThatThrownBy(() -> readAll(new Endless((byte) 'a', ENDLESS)))
                                .hasMessageStartingWith("lacks the columns"));
    }

    @Test
    void aBombOfGzipIsRefusedByName() throws Exception {
        byte[] bomb = gzip(new Endless((byte) 'a', 200L << 20), SHEET);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "unpacks to more than 200 times its size");
    }

    @Test
    void aBombOfZipIsRefusedByName() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("feed.tsv"));
            zip.write(SHEET.getBytes(StandardCharsets.UTF_8));
            new Endless((byte) 'a', 200L << 20).transferTo(zip);
        }
        assertRefused(bomb.toByteArray(), "unpacks to more than 200 times its size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../feed.tsv",
                "/etc/cron.d/feed",
                "a/feed.tsv",
                "..\\feed.tsv",
                "C:feed",
                ".."
            })
    void aZipWhoseFileHasAPathForANameIsRefused(String name) throws Exception {
        assertRefused(zip(name), "a path for a name");
    }

    @Test
    void aZipHasOneFile() throws Exception {
        assertRefused(zip("one.tsv", "two.tsv"), "more than one file");
        assertRefused(zip(), "");
        assertThat(readAll(bytesOf(zip("feed.tsv")))).isEqualTo(1);
    }

    @Test
    void brokenPackingIsSaidToBe() throws Exception {
        byte[] whole = gzip(bytes(ROW.repeat(10_000)), SHEET);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "its packing is broken");
        assertRefused(Arrays.copyOf(whole, 5), "its packing is broken");
        byte[] bent = whole.clone();
        Arrays.fill(bent, 30, bent.length - 10, (byte) 0x5a);
        assertRefused(bent, "");
        byte[] zip = zip("feed.tsv");
        assertRefused(Arrays.copyOf(zip, 45), "");
    }

    @Test
    void whatIsInAnotherCharsetIsSaidToBeNoText() {
        String umlauts = SHEET + "1\tGr\u00fcn\thttps://shop.example/1\t1.00 EUR\n";
        assertRefused(umlauts.getBytes(StandardCharsets.ISO_8859_1), "is not text in UTF-8");
        assertRefused(umlauts.getBytes(StandardCharsets.UTF_16BE), "");
        assertRefused(umlauts.getBytes(Charset.forName("UTF-32LE")), "");
        String xml = "<?xml version='1.0' encoding='UTF-8'?>" + XML + "<item><title>\u00fc";
        assertRefused(xml.getBytes(StandardCharsets.ISO_8859_1), "XML at line 1");
        assertRefused(new byte[0], "lacks the columns");
        assertRefused(new byte[] {0x1f}, "");
    }

    private static void assertRefused(String feed, String why) {
        assertRefused(feed.getBytes(StandardCharsets.UTF_8), why);
    }

    private static void assertRefused(byte[] feed, String why) {
        assertTimeoutPreemptively(
                BOUND,
                () ->
                        assertThatThrownBy(() -> readAll(new ByteArrayInputStream(feed)))
                                .isInstanceOf(BrokenFeed.class)
                                .hasMessageContaining(why));
    }

    private static int readAll(InputStream feed) throws IOException {
        int rows = 0;
        try (FeedReader reader = FeedReader.of(feed)) {
            while (reader.next() != null) {
                rows++;
            }
        }
        return rows;
    }

    private static byte[] gzip(InputStream content, String before) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(before.getBytes(StandardCharsets.UTF_8));
            content.transferTo(gzip);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((SHEET + ROW).getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static InputStream bytes(String text) {
        return bytesOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream bytesOf(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** The same byte, so many times. */
    private static final class Endless extends InputStream {

        private final byte value;
        private long left;

        private Endless(byte value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, value);
            left -= count;
            return count;
        }
    }
}
