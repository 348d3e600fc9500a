package org.creatorconnect.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.identity.Team;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

/** Who is found, and whose a list is. */
class IntroductionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Introduction introduction =
            new Introduction(new AffiliateId(new UUID(0, 1)), NOW);

    @Test
    void nobodyIsFoundBeforeTheySaySo() {
        assertThat(introduction.isFound()).isFalse();
        assertThat(introduction.hide(NOW)).as("was found").isFalse();
    }

    @Test
    void whatIsTakenBackIsKeptForAnotherTime() {
        introduction.show("Slow cooking", List.of("sv", "en"), List.of("FOOD"), NOW);
        assertThat(introduction.isFound()).isTrue();
        assertThat(introduction.hide(NOW)).as("was found").isTrue();
        assertThat(introduction.isFound()).isFalse();
        assertThat(introduction.words()).isEqualTo("Slow cooking");
        assertThat(introduction.languages()).containsExactlyInAnyOrder("sv", "en");
    }

    @Test
    void whatIsToldAnewTakesThePlaceOfWhatWasToldBefore() {
        introduction.show("Slow cooking", List.of("sv", "en"), List.of("FOOD", "HOME"), NOW);
        introduction.show("Slow travel", List.of("en"), List.of("TRAVEL", "HOME"), NOW);
        assertThat(introduction.words()).isEqualTo("Slow travel");
        assertThat(introduction.languages()).containsExactly("en");
        assertThat(introduction.interests()).containsExactlyInAnyOrder("TRAVEL", "HOME");
    }

    @Test
    void aListIsItsTeamsAlone() {
        Team team = Team.ofMerchant(new UUID(0, 2));
        CreatorList list = new CreatorList(new CreatorListId(new UUID(0, 3)), team, "Spring", NOW);
        list.rename("Summer");
        assertThat(list.name()).isEqualTo("Summer");
        assertThat(list.isOf(team)).isTrue();
        assertThat(list.isOf(Team.ofAffiliate(new UUID(0, 4)))).isFalse();
    }
}
