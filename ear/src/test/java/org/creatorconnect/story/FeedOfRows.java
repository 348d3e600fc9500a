package org.creatorconnect.story;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A feed of tab separated values, made while it is read, with some rows at fault. */
final class FeedOfRows extends InputStream {

    private static final int AT_ONCE = 1_000;
    private static final String ROW =
            "SKU-%1$07d\tWalking boot %1$d, waterproof, for men and women\thttps://shop.example/boots/%1$d?colour=brown"
                    + "\tA boot that is light enough for the city and strong enough for the hills, in size %2$d"
                    + "\t%3$s\tin_stock\tShoes > Boots > %4$d\thttps://shop.example/pictures/%1$d.jpg\n";

    private final int rows;
    private final int faulty;
    private byte[] part =
            "id\ttitle\tlink\tdescription\tprice\tavailability\tproduct_type\timage_link\n"
                    .getBytes(StandardCharsets.UTF_8);
    private int at;
    private int row;

    FeedOfRows(int rows, int faulty) {
        this.rows = rows;
        this.faulty = faulty;
    }

    static boolean isFaulty(int row, int rows, int faulty) {
        return row % (rows / faulty) == 0;
    }

    /** In cents. */
    static long price(int row) {
        return 1_000 + row % 9_000;
    }

    @Override
    public int read() {
        return hasMore() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean hasMore() {
        if (at == part.length && row < rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < AT_ONCE && row < rows; i++) {
                row++;
                String price =
                        isFaulty(row, rows, faulty)
                                ? "free"
                                : price(row) / 100 + ".%02d EUR".formatted(price(row) % 100);
                text.append(ROW.formatted(row, 30 + row % 20, price, row % 200));
            }
            part = text.toString().getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return at < part.length;
    }
}
