package org.creatorconnect.identity.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void blanksAndWhatCannotBeSeenAreNoPassword() {
        refuses(
                "            ",
                "\t\t\t\t\t\t\t\t\t\t\t\t\t",
                "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
                "     abc     ",
                "a           b",
                "............",
                "____________");
    }

    @Test
    void theCommonestAreRefusedHoweverTheyAreDressed() {
        refuses(
                "password1234",
                "Password1234",
                "PASSWORD1234",
                "p@ssw0rd1234",
                "passwordpassword",
                "password password",
                "123456789012",
                "1234567890123",
                "qwertyuiop12",
                "qwertyuiop123",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "abcdefghijkl",
                "iloveyou1234",
                "  password1234  ",
                "ｐａｓｓｗｏｒｄ１２３４",
                "111111111111",
                "000000000000",
                "123123123123",
                "qwerty123456",
                "administrator",
                "letmeinletmein",
                "creatorconnect");
    }

    @Test
    void theUserNameIsNoPartOfIt() {
        refuses("mara.lind", "mara.lind-x7!qTz", "xx-MARA.LIND-7!qTz");
        takes("bo", "robots dislike marmalade");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        refuses("🦊🐙🦑🌵🍉🎷");
        takes("mara", "🦊🐙🦑🌵🍉🎷🚲🧭🪐🧵🥝🪁");
    }

    @Test
    void aFewWordsOfOnesOwnAreTaken() {
        takes("mara", "correct-horse-battery");
        takes("mara", "Tübingen im Regen 1911");
        takes("mara", "wolkige heidelbeere");
        takes("mara", "q7!Vz0-LmR2x");
    }

    @Test
    void moreThanOneHundredAndTwentyEightCharactersAreTooMany() {
        takes("mara", "q7!Vz0-LmR2xw9".repeat(9));
        refuses("mara", "q7!Vz0-LmR2xw9".repeat(10));
    }

    private static void refuses(String... passwords) {
        for (String password : passwords) {
            assertThatThrownBy(() -> PasswordRule.require(password.toCharArray(), "mara.lind"))
                    .as("'%s'", password)
                    .isInstanceOf(ValidationFailed.class);
        }
    }

    private static void takes(String username, String password) {
        assertThatCode(() -> PasswordRule.require(password.toCharArray(), username))
                .as("'%s'", password)
                .doesNotThrowAnyException();
    }
}
