package org.creatorconnect.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1};

    @Test
    void aPictureIsWhatItsFirstBytesSay() {
        assertThat(Picture.of(PNG)).map(Picture::type).contains("image/png");
        assertThat(Picture.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}))
                .map(Picture::type)
                .contains("image/jpeg");
        assertThat(Picture.of("RIFF1234WEBPVP8".getBytes(StandardCharsets.US_ASCII)))
                .map(Picture::type)
                .contains("image/webp");
    }

    @Test
    void whatIsNoPictureIsNone() {
        for (String text :
                new String[] {"", "<svg/>", "GIF89a", "%PDF", "RIFF1234WAVE", "<html>"}) {
            assertThat(Picture.of(text.getBytes(StandardCharsets.US_ASCII))).as(text).isEmpty();
        }
    }

    @Test
    void moreThanFiveMebibytesAreNotTaken() {
        assertThat(Picture.of(Arrays.copyOf(PNG, Picture.MOST_BYTES))).isPresent();
        assertThat(Picture.of(Arrays.copyOf(PNG, Picture.MOST_BYTES + 1))).isEmpty();
    }
}
