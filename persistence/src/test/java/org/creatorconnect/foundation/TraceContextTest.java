package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @AfterEach
    void leave() {
        TraceContext.leave();
    }

    @Test
    void aTraceHoldsUntilTheThreadLeavesIt() {
        TraceContext.enter(TRACE);
        assertThat(TraceContext.current()).contains(TRACE);
        TraceContext.leave();
        assertThat(TraceContext.current()).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01\nforged"
            })
    void whatIsNoTraceIsNoneAndEndsTheOneBefore(String given) {
        TraceContext.enter(TRACE);
        TraceContext.enter(given);
        assertThat(TraceContext.current()).isEmpty();
    }
}
