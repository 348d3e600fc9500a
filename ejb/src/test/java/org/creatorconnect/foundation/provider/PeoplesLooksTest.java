package org.creatorconnect.foundation.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PeoplesLooksTest {

    private final PeoplesLooks looks = new PeoplesLooks();

    @Test
    void whoFindsNoPlaceIsToldSoAtOnce() {
        assertThatThrownBy(() -> nested(PeoplesLooks.AT_ONCE, () -> looks.take(() -> "one more")))
                .isInstanceOf(PublicWebUnreachable.class)
                .hasMessageContaining("try again");
        assertThat(nested(PeoplesLooks.AT_ONCE, () -> "seen")).isEqualTo("seen");
    }

    @Test
    void aLookThatFailsLeavesItsPlace() {
        for (int i = 0; i < 2 * PeoplesLooks.AT_ONCE; i++) {
            assertThatThrownBy(() -> looks.take(PeoplesLooksTest::silent))
                    .hasMessage("it does not answer");
        }
    }

    /** Looks from within a look, so many deep, and there as is given. */
    private String nested(int depth, Supplier<String> last) {
        return depth == 0 ? last.get() : looks.take(() -> nested(depth - 1, last));
    }

    private static String silent() {
        throw new PublicWebUnreachable("it does not answer");
    }
}
