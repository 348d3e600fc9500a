package org.creatorconnect.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SubIdsTest {

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(SubIds.of("\u0000", "a\u001fb", "c\td", "\u0085e", "f g").values())
                .containsExactly("", "ab", "cd", "e", "f g");
    }

    @Test
    void whatAnAddressSaysIsCutAndNeverRefused() {
        String emoji = "x".repeat(99) + "\ud83d\ude00";
        SubIds read = SubIds.ofAddress("y".repeat(5_000), emoji + emoji, null, "\u0000", "short");
        assertThat(read.values()).containsExactly("y".repeat(100), emoji, "", "", "short");
    }

    @Test
    void anAffiliatesOwnAreNotCutBehindTheirBack() {
        assertThatThrownBy(() -> SubIds.of("y".repeat(101), null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
