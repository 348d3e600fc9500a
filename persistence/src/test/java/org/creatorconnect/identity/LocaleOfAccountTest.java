package org.creatorconnect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocaleOfAccountTest extends DatabaseTest {

    private static final LocaleChoice BERLIN = LocaleChoice.kept("de", "Europe/Berlin");

    private final AccountId id = new AccountId(UUID.randomUUID());
    private AccountRepository accounts;

    @BeforeEach
    void open() {
        accounts = with(new AccountRepository());
        accounts.add(new Account(id, "reader-" + id.value(), "Ada", Set.of(), NOW));
        entityManager.flush();
    }

    @Test
    void whoeverChoseNothingReadsEnglishInUtcByLetter() {
        assertThat(account().locale()).isEqualTo(LocaleChoice.NONE);
        assertThat(account().locale().letters()).isEqualTo(Language.EN);
        assertThat(account().locale().clock()).isEqualTo(ZoneId.of("UTC"));
        assertThat(account().locale().letters("fr")).isEqualTo("fr");
    }

    @Test
    void whatWasChosenIsKept() {
        account().read(BERLIN);
        assertThat(account().locale()).isEqualTo(BERLIN);
        assertThat(account().locale().letters("fr")).isEqualTo("de");
    }

    @Test
    void aZoneThatClocksDoNotKnowAnyMoreIsNone() {
        insert("UPDATE account SET time_zone = 'Mars/Base' WHERE id = ?1", id.value());
        assertThat(account().locale().zone()).isEqualTo(Optional.empty());
    }

    @Test
    void aLanguageWithoutLettersIsNotKept() {
        assertThatThrownBy(
                        () ->
                                insert(
                                        "UPDATE account SET language = 'sv' WHERE id = ?1",
                                        id.value()))
                .hasMessageContaining("account_language_check");
    }

    @Test
    void aClosedAccountSaysNothingOfHowItsPersonRead() {
        account().read(BERLIN);
        account().close(NOW);
        assertThat(account().locale()).isEqualTo(LocaleChoice.NONE);
    }

    /** As the next transaction finds it. */
    private Account account() {
        entityManager.flush();
        entityManager.clear();
        return accounts.get(id);
    }
}
