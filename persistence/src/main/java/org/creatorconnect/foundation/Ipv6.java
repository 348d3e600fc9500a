package org.creatorconnect.foundation;

/** Writes an IPv6 address as browsers do: its longest run of zeros left out. */
final class Ipv6 {

    private static final int PIECES = 8;

    private Ipv6() {}

    /**
     * @param address 16 bytes, or the 4 that Java keeps of one that maps an IPv4 address
     */
    static String text(byte[] address) {
        int[] pieces = pieces(address);
        int[] gap = longestGap(pieces);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            if (i == gap[0]) {
                text.append(i == 0 ? "::" : ":");
                i += gap[1] - 1;
            } else {
                text.append(Integer.toHexString(pieces[i])).append(i < PIECES - 1 ? ":" : "");
            }
        }
        return text.toString();
    }

    private static int[] pieces(byte[] address) {
        int[] pieces = new int[PIECES];
        int missing = PIECES - address.length / 2;
        for (int i = missing; i < PIECES; i++) {
            int at = (i - missing) * 2;
            pieces[i] = (address[at] & 255) << 8 | (address[at + 1] & 255);
        }
        if (missing > 0) {
            pieces[missing - 1] = 0xffff;
        }
        return pieces;
    }

    /** Where it begins and how long it is; one piece alone is written. */
    private static int[] longestGap(int[] pieces) {
        int[] longest = {-1, 1};
        for (int i = 0; i < PIECES; i++) {
            int end = i;
            while (end < PIECES && pieces[end] == 0) {
                end++;
            }
            if (end - i > longest[1]) {
                longest = new int[] {i, end - i};
            }
            i = Math.max(i, end);
        }
        return longest;
    }
}
