package org.creatorconnect.foundation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    private static final AccountId ONE = new AccountId(new UUID(0, 1));
    private static final AccountId TWO = new AccountId(new UUID(0, 2));
    private static final AccountId THREE = new AccountId(new UUID(0, 3));

    private final List<AccountId> done = new ArrayList<>();

    @Test
    void aRefusedOneStopsNoneOfTheOthers() {
        List<AtOnce.Outcome> outcomes =
                AtOnce.each("accounts", List.of(ONE, TWO, THREE), this::allButTheSecond);
        assertThat(done).containsExactly(ONE, THREE);
        assertThat(outcomes).extracting(AtOnce.Outcome::isDone).containsExactly(true, false, true);
        assertThat(outcomes.get(1).id()).isEqualTo(TWO.value());
        assertThat(outcomes.get(1).refusal()).isInstanceOf(StateForbids.class);
    }

    @Test
    void whatIsNamedTwiceIsDoneOnce() {
        assertThat(AtOnce.each("accounts", List.of(ONE, ONE), done::add)).hasSize(1);
        assertThat(done).containsExactly(ONE);
    }

    @Test
    void noneAndTooManyAreRefusedBeforeAnythingIsDone() {
        List<AccountId> tooMany =
                IntStream.rangeClosed(0, AtOnce.MOST)
                        .mapToObj(at -> new AccountId(new UUID(1, at)))
                        .toList();
        for (List<AccountId> wrong : List.of(List.<AccountId>of(), tooMany)) {
            assertThatThrownBy(() -> AtOnce.each("accounts", wrong, done::add))
                    .isInstanceOf(ValidationFailed.class);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void whatIsNoRefusalIsNotSwallowed() {
        assertThatThrownBy(
                        () ->
                                AtOnce.each(
                                        "accounts",
                                        List.of(ONE),
                                        one -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void allButTheSecond(AccountId id) {
        if (id.equals(TWO)) {
            throw new StateForbids("The account is disabled", "disabled again");
        }
        done.add(id);
    }
}
