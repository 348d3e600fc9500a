package org.creatorconnect.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.creatorconnect.foundation.Digest;

/**
 * SHA-256 over the previous hash and the fields, each preceded by its length, so that no two
 * different lists of fields have the same bytes.
 */
final class ChainHash {

    private ChainHash() {}

    static String of(String previous, String... fields) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(HexFormat.of().parseHex(previous));
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            parts.add(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            parts.add(bytes);
        }
        return Digest.of(parts.toArray(byte[][]::new));
    }
}
