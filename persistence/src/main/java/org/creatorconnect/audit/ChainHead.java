package org.creatorconnect.audit;

/**
 * The end of the chain: the last sequence and its hash in hexadecimal. An empty chain ends at 0
 * with a hash of zeros.
 */
public record ChainHead(long sequence, String hash) {

    public static final ChainHead EMPTY = new ChainHead(0, "0".repeat(64));
}
