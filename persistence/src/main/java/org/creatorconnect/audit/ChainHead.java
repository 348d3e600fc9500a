package org.creatorconnect.audit;

import java.util.HexFormat;

/** The end of the chain: the last sequence and its hash. An empty chain ends at 0 with 32 zero bytes. */
public record ChainHead(long sequence, byte[] hash) {

    public static final ChainHead EMPTY = new ChainHead(0, new byte[32]);

    public String hashText() {
        return HexFormat.of().formatHex(hash);
    }
}
