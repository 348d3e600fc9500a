package org.creatorconnect.portal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.junit.jupiter.api.Test;

class ActViewTest {

    private static final UUID FRESH = new UUID(0, 1);
    private static final UUID STALE = new UUID(0, 2);
    private static final UUID STUCK = new UUID(0, 3);

    private enum Act {
        BAKE
    }

    private String role = "baker";

    @Test
    void theAddressNamesTheActAndTheChosen() {
        Loaves view = new Loaves("BAKE", FRESH, STALE, FRESH);
        assertThat(view.getAct()).isEqualTo(Act.BAKE);
        assertThat(view.getRows()).containsExactly(FRESH, STALE);
        assertThat(view.getFitting()).containsExactly(FRESH);
    }

    @Test
    void anActThatIsNotTheReadersIsNotThere() {
        for (String act : List.of("EAT", "", "bake")) {
            assertThatThrownBy(new Loaves(act, FRESH)::getAct).isInstanceOf(NotFound.class);
        }
        role = "guest";
        assertThatThrownBy(new Loaves("BAKE", FRESH)::getAct).isInstanceOf(NotFound.class);
    }

    @Test
    void eachIsToldWhatIsGoingToHappenAndAfterwardsWhatDid() {
        Loaves view = new Loaves("BAKE", FRESH, STALE, STUCK);
        assertThat(view.result(FRESH)).isEqualTo("loaves.will");
        assertThat(view.result(STALE)).isEqualTo("loaves.not");
        view.apply();
        assertThat(view.isDone()).isTrue();
        assertThat(view.getSucceeded()).isEqualTo(1);
        assertThat(view.result(FRESH)).isEqualTo("loaves.done");
        assertThat(view.result(STALE)).isEqualTo("loaves.not");
        assertThat(view.result(STUCK)).contains("stuck");
    }

    @Test
    void nothingChosenIsNothing() {
        assertThat(new Loaves("BAKE").getRows()).isEmpty();
    }

    /** All but the stale ones can be baked; one is stuck. */
    private final class Loaves extends ActView<UUID> {

        Loaves(String act, UUID... chosen) {
            super(new ChosenAct(new Asked(act, chosen), new Reader()), new Silence(), new Keys());
        }

        Act getAct() {
            return named(Act.class, "baker");
        }

        @Override
        protected String parameter() {
            return "loaf";
        }

        @Override
        protected List<UUID> read(List<UUID> ids) {
            return ids;
        }

        @Override
        protected UUID id(UUID row) {
            return row;
        }

        @Override
        public boolean fits(UUID row) {
            return !row.equals(STALE);
        }

        @Override
        protected List<AtOnce.Outcome> act(List<UUID> fitting) {
            return fitting.stream()
                    .map(
                            id ->
                                    new AtOnce.Outcome(
                                            id,
                                            null,
                                            id.equals(STUCK)
                                                    ? new StateForbids("It is stuck", "baked")
                                                    : null))
                    .toList();
        }

        @Override
        protected String prospect(UUID row) {
            return fits(row) ? "loaves.will" : "loaves.not";
        }

        @Override
        protected String done(AtOnce.Outcome outcome) {
            return "loaves.done";
        }
    }

    private final class Reader extends CurrentUser {

        @Override
        public boolean has(String asked) {
            return asked.equals(role);
        }
    }

    private static final class Asked extends Address {

        private final String act;
        private final List<UUID> chosen;

        Asked(String act, UUID... chosen) {
            this.act = act;
            this.chosen = List.of(chosen);
        }

        @Override
        public Optional<String> value(String name) {
            return Optional.of(act).filter(text -> !text.isEmpty());
        }

        @Override
        public List<String> values(String name) {
            return chosen.stream().map(UUID::toString).toList();
        }
    }

    private static final class Silence extends Notices {

        @Override
        public boolean attempt(String form, Runnable useCase) {
            useCase.run();
            return true;
        }
    }

    /** Says the keys themselves, and has no word for any refusal. */
    private static final class Keys extends Text {

        @Override
        public String word(String key) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return false;
        }
    }
}
