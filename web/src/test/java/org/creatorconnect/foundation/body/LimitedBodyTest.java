package org.creatorconnect.foundation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies end at their limit, and all together at theirs. */
class LimitedBodyTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aBodyIsReadUpToItsLimit() throws IOException {
        assertThat(body(10, 10).readAllBytes()).hasSize(10);
        assertThat(body(0, 10).read()).isEqualTo(-1);
        assertThatThrownBy(() -> body(11, 10).readAllBytes()).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> body(11, 10).skipNBytes(11)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(
                        () -> {
                            InputStream one = body(11, 10);
                            while (one.read() >= 0) {
                                assertThat(one.markSupported()).isFalse();
                            }
                        })
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void manyLargeBodiesAtOnceAreToldToComeAgain() {
        BodyBudget budget = new BodyBudget();
        List<BodyMemory> requests = new ArrayList<>();

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 32; i++) {
                                requests.add(request(budget));
                                requests.get(i).hold(10 * MEGABYTE);
                            }
                        })
                .isInstanceOf(Busy.class);
        assertThat(requests).hasSize(3);
        assertThatCode(() -> request(budget).hold(BodyLimit.USUAL)).doesNotThrowAnyException();

        requests.forEach(BodyMemory::release);
        BodyMemory next = request(budget);
        next.hold(MEGABYTE);
        next.hold(10 * MEGABYTE);
        assertThatCode(() -> request(budget).hold(10 * MEGABYTE)).doesNotThrowAnyException();
    }

    private static BodyMemory request(BodyBudget budget) {
        BodyMemory memory = new BodyMemory();
        memory.budget = budget;
        return memory;
    }

    private static LimitedBody body(int length, int most) {
        return new LimitedBody(new ByteArrayInputStream(new byte[length]), most, read -> {});
    }
}
