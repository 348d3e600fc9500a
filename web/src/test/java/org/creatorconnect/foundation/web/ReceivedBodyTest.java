package org.creatorconnect.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedBodyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 1025, 16_383, 16_384, 16_385, 100_000, 3_000_000})
    void whatWasReceivedIsReadAgainWhole(int size) throws IOException {
        byte[] sent = new byte[size];
        Random random = new Random(size);
        random.nextBytes(sent);
        try (ReceivedBody body = new ReceivedBody()) {
            ByteBuffer rest = ByteBuffer.wrap(sent);
            while (rest.hasRemaining()) {
                int part = Math.min(rest.remaining(), 1 + random.nextInt(20_000));
                body.add(rest.slice(rest.position(), part));
                rest.position(rest.position() + part);
            }
            byte[] read = new byte[size];
            body.getBuffer().get(read);
            assertThat(read).isEqualTo(sent);
            assertThat(body.getBuffer().hasRemaining()).isFalse();
            assertThat(body.size()).isEqualTo(size);
            assertThat(body.onDisk()).isEqualTo(size > ReceivedBody.MOST_IN_MEMORY ? size : 0);
        }
    }
}
