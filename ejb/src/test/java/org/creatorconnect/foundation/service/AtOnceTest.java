package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    private static final TaskApplicationId FIRST = new TaskApplicationId(UUID.randomUUID());
    private static final TaskApplicationId SECOND = new TaskApplicationId(UUID.randomUUID());

    @Test
    void aRefusedOneIsNamedAndDoesNotStopTheOthers() {
        List<AtOnce.Outcome<String>> outcomes =
                AtOnce.each("applications", List.of(FIRST, SECOND), AtOnceTest::unlessFirst);
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::id)
                .containsExactly(FIRST.value(), SECOND.value());
        assertThat(outcomes).extracting(AtOnce.Outcome::status).containsExactly(null, "done");
        assertThat(outcomes.get(0).refusal())
                .isInstanceOf(AlreadyDecided.class)
                .extracting(Refusal::code)
                .isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void whatIsNamedTwiceIsDoneOnce() {
        List<TaskApplicationId> done = new ArrayList<>();
        AtOnce.each("applications", List.of(FIRST, FIRST), done::add);
        assertThat(done).containsExactly(FIRST);
    }

    @Test
    void noneAndTooManyAreRefusedBeforeAnythingIsDone() {
        List<TaskApplicationId> done = new ArrayList<>();
        List<TaskApplicationId> many = Collections.nCopies(AtOnce.MOST + 1, FIRST);
        assertThatThrownBy(
                        () -> AtOnce.each("applications", List.<TaskApplicationId>of(), done::add))
                .isInstanceOf(ValidationFailed.class);
        assertThatThrownBy(() -> AtOnce.each("applications", many, done::add))
                .isInstanceOf(ValidationFailed.class);
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsNoRefusalIsNotTakenForOne() {
        assertThatThrownBy(
                        () ->
                                AtOnce.each(
                                        "applications",
                                        List.of(FIRST),
                                        id -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String unlessFirst(TaskApplicationId id) {
        if (id.equals(FIRST)) {
            throw new AlreadyDecided("It is ACCEPTED");
        }
        return "done";
    }
}
