package org.creatorconnect.owndata.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.closure.Planted;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.owndata.OwnDataRepository;
import org.creatorconnect.owndata.OwnSection;
import org.creatorconnect.payee.service.OwnTaxId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody takes all that we know of them, and nothing of anybody else. */
class OwnRecordsTest extends DatabaseTest {

    private static final UUID MARA = UUID.fromString("00000000-0000-0000-0000-0000000000a0");
    private static final Pattern FIELD = Pattern.compile("AS \"(\\w+)\"");

    private final List<String> acts = new ArrayList<>();
    private Caller caller;
    private OwnDataFile file;

    @BeforeEach
    void putTogether() {
        Planted.into(entityManager);
        caller = Caller.of(with(new AccountRepository()).get(new AccountId(MARA)));
        OwnRecords records =
                new OwnRecords(
                        with(new OwnDataRepository()), new Stated(), new Asking(), new Trail());
        file = new OwnDataFile(records, CLOCK);
    }

    @Test
    void theFileHoldsEverySectionAndTheTaxIdAsItWasStated() throws IOException {
        JsonObject taken = taken();
        sections()
                .forEach(
                        section ->
                                assertThat(taken.getJsonArray(section.name()))
                                        .as(section.name())
                                        .isNotNull());
        assertThat(taken.getString("taxId")).isEqualTo("850101 \"1234\"");
        assertThat(taken.getJsonArray("account").getJsonObject(0).getString("email"))
                .isEqualTo("zqmaraz@mail.example");
        assertThat(taken.getJsonArray("channels").getJsonObject(0).getJsonArray("history"))
                .hasSize(1);
        assertThat(taken.getJsonArray("payoutMethods"))
                .as("with the one of an account of theirs that was merged")
                .hasSize(3);
        assertThat(taken.getJsonArray("acts")).hasSize(1);
        assertThat(acts).containsExactly("ACCOUNT_DATA_TAKEN");
    }

    @Test
    void aLongListIsWrittenWholeAndInOrder() throws IOException {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO notification (id, account_id, kind, side, subject_type, subject_id, about, at)
                        SELECT gen_random_uuid(), :mara, 'BANNED', 'CREATOR', 'affiliate', :mara, CAST(n AS text), now()
                        FROM generate_series(1, 450) n""")
                .setParameter("mara", MARA)
                .executeUpdate();
        List<String> ids =
                taken().getJsonArray("notifications").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("id"))
                        .toList();
        assertThat(ids).hasSize(451).doesNotHaveDuplicates().isSorted();
    }

    /** Whoever only works for an affiliate takes what is theirs, not what is its owner's. */
    @Test
    void whatBelongsToAnAffiliateIsForItsOwners() throws IOException {
        caller =
                new Caller(
                        caller.account(),
                        caller.username(),
                        caller.roles(),
                        caller.affiliateId(),
                        Optional.empty(),
                        Optional.of(TeamRight.MANAGER),
                        LocaleChoice.NONE);
        assertThat(taken())
                .containsKeys("account", "signIns")
                .doesNotContainKeys("affiliate", "payouts", "taxId");
    }

    /** Secrets have no way into the file. */
    @Test
    void noSectionReadsASecret() {
        assertThat(sections().map(OwnSection::sql))
                .noneMatch(
                        sql ->
                                sql.matches(
                                        "(?s).*(fingerprint|secret|details|tax_id|content\\b).*"))
                .allMatch(sql -> sql.contains(":whose"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void everyFieldIsExplained(OwnSection section) throws IOException {
        String line =
                Files.readAllLines(Path.of("..", "docs", "own-data.md")).stream()
                        .filter(one -> one.startsWith("| `" + section.name() + "` |"))
                        .findFirst()
                        .orElseThrow();
        assertThat(FIELD.matcher(section.sql()).results().map(found -> "`" + found.group(1) + "`"))
                .isNotEmpty()
                .allMatch(line::contains);
    }

    static Stream<OwnSection> sections() {
        return Stream.concat(
                OwnDataRepository.ofPerson().stream(), OwnDataRepository.ofAffiliate().stream());
    }

    private JsonObject taken() throws IOException {
        Path made = file.make();
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(made)))) {
            return reader.readObject();
        } finally {
            Files.delete(made);
        }
    }

    private final class Asking extends Callers {

        @Override
        public Caller current() {
            return caller;
        }
    }

    private final class Trail extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            acts.add(action);
        }
    }

    private static final class Stated extends OwnTaxId {

        @Override
        public Optional<String> of(UUID affiliate) {
            return Optional.of("850101 \"1234\"");
        }
    }
}
