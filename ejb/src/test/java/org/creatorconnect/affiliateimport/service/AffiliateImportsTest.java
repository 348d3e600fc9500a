package org.creatorconnect.affiliateimport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.affiliateimport.AffiliateImport;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.ImportFailure;
import org.creatorconnect.affiliateimport.query.AffiliateImportRow;
import org.creatorconnect.affiliateimport.query.ImportErrorFilter;
import org.creatorconnect.affiliateimport.query.ImportErrorRow;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.Joining;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of affiliates from the operator's hand to the people who take up what is theirs. */
class AffiliateImportsTest extends DatabaseTest {

    private static final String HEADING = "email,displayName,country,reference\n";

    private final String mark = "i" + UUID.randomUUID().toString().substring(0, 8);
    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(entityManager);
    }

    @Test
    void goodRowsBecomeAffiliatesThatAreKeptForTheirPeople() {
        AffiliateImportId id = take(HEADING + row(1, "K1") + row(2, "") + "x,,SE,\n", false);
        assertThat(workshop.row(id).status()).isEqualTo(AffiliateImportStatus.QUEUED);
        assertThat(workshop.row(id).rejected()).isEqualTo(1);
        workshop.writeAll();
        AffiliateImportRow done = workshop.row(id);
        assertThat(done.status()).isEqualTo(AffiliateImportStatus.DONE);
        assertThat(List.of(done.rows(), done.created(), done.unchanged(), done.rejected()))
                .containsExactly(3, 2, 0, 1);
        assertThat(errors(id))
                .extracting(error -> error.row() + " " + error.column() + " " + error.reason())
                .containsExactly("4 EMAIL NOT_AN_ADDRESS", "4 DISPLAY_NAME MISSING");
        Affiliate first = reserved(1);
        assertThat(first.displayName()).isEqualTo("Person 1");
        assertThat(first.accountId()).isEmpty();
        assertThat(count("letter WHERE address LIKE '" + mark + "%'")).isZero();
        assertThat(count("affiliate_import_row")).isZero();
        assertThat(workshop.audited)
                .containsExactly(
                        "AFFILIATE_IMPORT_ASKED", "AFFILIATE_IMPORTED 2", "AFFILIATES_IMPORTED");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = HEADING + row(1, "K1") + row(2, "K2") + "x,X,SE,\n";
        take(file, true);
        workshop.writeAll();
        AffiliateImportId again = take(file, true);
        workshop.writeAll();
        AffiliateImportRow done = workshop.row(again);
        assertThat(List.of(done.rows(), done.created(), done.unchanged(), done.rejected()))
                .containsExactly(3, 0, 2, 1);
        assertThat(count("letter WHERE address LIKE '" + mark + "%'")).isEqualTo(2);
        assertThat(count("affiliate WHERE reserved_for LIKE '" + mark + "%'")).isEqualTo(2);
    }

    @Test
    void aRowIsKnownAgainAlsoAfterItsPersonJoinedAndChangedTheirAddress() {
        take(HEADING + row(1, "K1"), false);
        workshop.writeAll();
        Account account = account("self");
        account.proveEmail(new EmailAddress(mark + "1@shop.example"), NOW);
        AffiliateId joined = workshop.affiliates.join(account, new Joining("Mara", "NO", "Mara L"));
        account.proveEmail(new EmailAddress(mark + "-new@shop.example"), NOW);
        entityManager.flush();
        AffiliateImportId again = take(HEADING + row(1, "K1"), false);
        workshop.writeAll();
        assertThat(workshop.row(again).unchanged()).isEqualTo(1);
        Affiliate affiliate = entityManager.find(Affiliate.class, joined.value());
        assertThat(affiliate.accountId()).contains(account.id().value());
        assertThat(affiliate.displayName()).isEqualTo("Mara");
        assertThat(affiliate.legalName()).isEqualTo("Mara L");
        assertThat(affiliate.country()).isEqualTo("NO");
        assertThat(
                        count(
                                "affiliate WHERE search_words LIKE '%person%' AND display_name = 'Person 1'"))
                .isZero();
    }

    @Test
    void whatIsSomebodyElsesIsNamedAndNotTaken() {
        take(HEADING + row(1, mark + "K1"), false);
        workshop.writeAll();
        account("shop").proveEmail(new EmailAddress(mark + "9@shop.example"), NOW);
        Account creator = account("creator");
        creator.proveEmail(new EmailAddress(mark + "8@shop.example"), NOW);
        workshop.affiliates.join(creator, new Joining("Bo", "SE", "Bo"));
        entityManager.flush();
        AffiliateImportId id =
                take(
                        HEADING
                                + row(1, mark + "K9")
                                + row(2, mark + "K1")
                                + row(9, "")
                                + row(8, ""),
                        false);
        workshop.writeAll();
        assertThat(errors(id))
                .extracting(error -> error.row() + " " + error.column() + " " + error.reason())
                .containsExactly("2 REFERENCE DIFFERS", "3 REFERENCE TAKEN", "4 EMAIL TAKEN");
        assertThat(workshop.row(id).unchanged()).isEqualTo(1);
        assertThat(workshop.row(id).rejected()).isEqualTo(3);
    }

    @Test
    void lettersGoOutOneAfterTheOtherWithALinkThatWorksForTwoWeeks() {
        take(HEADING + row(1, "") + row(2, "") + row(3, ""), true);
        workshop.writeAll();
        assertThat(
                        entityManager
                                .createNativeQuery(
                                        "SELECT CAST(extract(epoch FROM next_try_at - created_at) *"
                                                + " 1000 AS bigint) FROM letter WHERE kind ="
                                                + " 'JOIN_AS_IMPORTED' AND address LIKE ?1 ORDER BY"
                                                + " next_try_at",
                                        Long.class)
                                .setParameter(1, mark + "%")
                                .getResultList())
                .isEqualTo(List.of(0L, 50L, 100L));
        assertThat(
                        count(
                                "mailed_link WHERE purpose = 'JOIN_AS_IMPORTED' AND account_id IS"
                                        + " NULL AND expires_at = made_at + interval '14 days' AND"
                                        + " address LIKE '"
                                        + mark
                                        + "%'"))
                .isEqualTo(3);
        assertThat(count("deadline WHERE kind IN ('MAILED_LINK_KEPT', 'LETTER_KEPT')"))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() {
        assertThatThrownBy(() -> take("email,country\na@b.example,SE\n", false))
                .isInstanceOf(ValidationFailed.class);
        assertThat(workshop.audited).isEmpty();
    }

    /**
     * A server that goes down in the middle leaves the rest to another, and no row is done twice.
     */
    @Test
    void whatIsLeftInTheMiddleIsTakenUpWithTheRowsThatAreLeft() {
        StringBuilder file = new StringBuilder(HEADING);
        for (int i = 0; i < ImportWriting.PART + 20; i++) {
            file.append(row(i, ""));
        }
        AffiliateImportId id = take(file.toString(), false);
        ImportTurn first = workshop.turns.next().orElseThrow();
        assertThat(workshop.writing.write(first)).isTrue();
        assertThat(workshop.row(id).created()).isEqualTo(ImportWriting.PART);
        assertThat(workshop.falls(id)).as("while it is written").isFalse();
        workshop.pass(AffiliateImport.PART_TIME.plusSeconds(1));
        assertThat(workshop.falls(id)).isTrue();
        ImportTurn second = workshop.turns.next().orElseThrow();
        assertThatThrownBy(() -> workshop.writing.write(first)).isInstanceOf(StateForbids.class);
        assertThat(workshop.writing.write(second)).isFalse();
        AffiliateImportRow done = workshop.row(id);
        assertThat(done.status()).isEqualTo(AffiliateImportStatus.DONE);
        assertThat(done.created()).isEqualTo(ImportWriting.PART + 20);
        assertThat(workshop.falls(id)).isFalse();
        assertThat(workshop.turns.next()).isEmpty();
    }

    @Test
    void oneThatIsLeftThreeTimesFailsAndKeepsNoAddresses() {
        AffiliateImportId id = take(HEADING + row(1, ""), false);
        for (int attempt = 0; attempt < AffiliateImport.MOST_ATTEMPTS; attempt++) {
            assertThat(workshop.turns.next()).isPresent();
            workshop.pass(AffiliateImport.PART_TIME.plusSeconds(1));
            assertThat(workshop.falls(id)).isTrue();
        }
        assertThat(workshop.row(id).failure()).isEqualTo(ImportFailure.LEFT);
        assertThat(count("affiliate_import_row")).isZero();
    }

    @Test
    void whoMayNotAnyMoreBringsNobodyIn() {
        AffiliateImportId id = take(HEADING + row(1, ""), false);
        ImportTurn turn = workshop.turns.next().orElseThrow();
        workshop.turns.fail(turn, ImportFailure.DENIED);
        assertThat(workshop.row(id).failure()).isEqualTo(ImportFailure.DENIED);
        assertThat(count("affiliate WHERE reserved_for LIKE '" + mark + "%'")).isZero();
        assertThatThrownBy(() -> workshop.writing.write(turn)).isInstanceOf(StateForbids.class);
    }

    private AffiliateImportId take(String text, boolean letters) {
        return workshop.take(text, letters);
    }

    private String row(int number, String reference) {
        return "%1$s%2$d@shop.example,Person %2$d,SE,%3$s\n".formatted(mark, number, reference);
    }

    private Affiliate reserved(int number) {
        return workshop.repository
                .reservedFor(new EmailAddress(mark + number + "@shop.example"))
                .orElseThrow();
    }

    private Account account(String name) {
        AccountId id = new AccountId(UUID.randomUUID());
        Account account =
                new Account(id, mark + name, "Somebody", java.util.Set.of("affiliate"), NOW);
        entityManager.persist(account);
        return account;
    }

    private List<ImportErrorRow> errors(AffiliateImportId id) {
        return workshop.queries.errors(id, ImportErrorFilter.NONE, Place.start(100)).rows();
    }

    private long count(String what) {
        return (long)
                entityManager
                        .createNativeQuery("SELECT count(*) FROM " + what, Long.class)
                        .getSingleResult();
    }
}
