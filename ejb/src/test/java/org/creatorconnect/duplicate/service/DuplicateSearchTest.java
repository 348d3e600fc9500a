package org.creatorconnect.duplicate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.duplicate.DismissalReason;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateRepository;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.creatorconnect.duplicate.query.DuplicateFilter;
import org.creatorconnect.duplicate.query.DuplicateQueries;
import org.creatorconnect.duplicate.query.DuplicateRow;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.service.Marks;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.payee.TaxFormId;
import org.creatorconnect.payee.service.BankAccount;
import org.creatorconnect.payee.service.PayeeMarks;
import org.creatorconnect.payee.service.PayoutMethodVault;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sealed details are compared without being shown, and the staff decides about what is found. */
class DuplicateSearchTest extends DatabaseTest {

    private static final String HERS = "SE4550000000058398257466";
    private static final String OTHER = "DE89370400440532013000";

    private final IdSource ids = new IdSource();
    private final Vault vault = new Vault(new Secrets(new Key()));
    private final PayoutMethodVault accounts = new PayoutMethodVault(vault);
    private final DuplicateQueries queries = new DuplicateQueries();
    private final List<String> audited = new ArrayList<>();
    private final String mark = "s" + UUID.randomUUID().toString().substring(0, 8);
    private DuplicateSearch search;
    private Duplicates duplicates;

    @BeforeEach
    void open() {
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        with(queries);
        DuplicateRepository repository = with(new DuplicateRepository());
        PayeeMarks marks =
                new PayeeMarks(
                        with(new PayoutMethodRepository()),
                        accounts,
                        vault,
                        new Marks(new Secrets(new Key())));
        search = new DuplicateSearch(repository, marks, CLOCK);
        duplicates = new Duplicates(repository, new Reviewer(), new Trail(), CLOCK);
    }

    @Test
    void oneAccountUnderTwoNamesIsFoundAndShownNowhere() {
        AffiliateId mara = affiliate("Mara");
        AffiliateId maria = affiliate("Maria");
        method(mara, HERS);
        method(maria, HERS);
        method(affiliate("Bo"), OTHER);
        search.look();
        DuplicateRow pair = only(DuplicateKind.PAYOUT_ACCOUNT);
        assertThat(pair.first().id()).isEqualTo(mara.value());
        assertThat(pair.second().id()).isEqualTo(maria.value());
        assertThat(pair.isOpen()).isTrue();
        assertThat(pair.toString()).doesNotContain("58398257466");
        assertThat(
                        entityManager
                                .createNativeQuery(
                                        "SELECT count(*) FROM payout_method m WHERE m::text LIKE"
                                                + " '%0000058398%'",
                                        Long.class)
                                .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void aTaxIdIsOneHoweverItIsWrittenAndInItsCountryAlone() {
        form(affiliate("Mara"), "85 01 01-1234", "SE");
        form(affiliate("Maria"), "850101-1234", "SE");
        form(affiliate("Bo"), "8501011234", "NO");
        search.look();
        assertThat(only(DuplicateKind.TAX_ID).second().displayName()).isEqualTo("Maria " + mark);
    }

    @Test
    void whatDoesNotOpenAnyMoreIsPassedOver() {
        AffiliateId broken = affiliate("Broken");
        entityManager.persist(
                new PayoutMethod(
                        new PayoutMethodId(ids.next()),
                        broken,
                        1,
                        new org.creatorconnect.payee.SealedDetails(new byte[40], "SE", "SE"),
                        NOW,
                        NOW));
        method(affiliate("Mara"), HERS);
        method(affiliate("Maria"), HERS);
        search.look();
        assertThat(only(DuplicateKind.PAYOUT_ACCOUNT).first().displayName())
                .isEqualTo("Mara " + mark);
    }

    @Test
    void aPairIsDismissedOnceWithAReasonAndNotFoundAgain() {
        method(affiliate("Mara"), HERS);
        method(affiliate("Maria"), HERS);
        search.look();
        DuplicateId id = new DuplicateId(only(DuplicateKind.PAYOUT_ACCOUNT).id());
        assertThatThrownBy(
                        () ->
                                duplicates.dismiss(
                                        id,
                                        () ->
                                                new Dismissal(
                                                        DismissalReason.OTHER, "x".repeat(1_001))))
                .isInstanceOf(ValidationFailed.class);
        assertThat(
                        duplicates.dismiss(
                                id, () -> new Dismissal(DismissalReason.ONE_HOUSEHOLD, "Sisters.")))
                .isEqualTo(DuplicateStatus.DISMISSED);
        assertThat(search.look()).isZero();
        entityManager.flush();
        DuplicateRow row = queries.get(id);
        assertThat(row.reason()).isEqualTo(DismissalReason.ONE_HOUSEHOLD);
        assertThat(row.decidedBy()).isEqualTo("rita");
        assertThat(audited).containsExactly("DUPLICATE_DISMISSED PAYOUT_ACCOUNT ONE_HOUSEHOLD");
        assertThatThrownBy(
                        () ->
                                duplicates.dismiss(
                                        id, () -> new Dismissal(DismissalReason.OTHER, null)))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        for (int at = 0; at < 8; at++) {
            AffiliateId affiliate = affiliate("Person " + at);
            method(affiliate, HERS);
            if (at % 2 == 0) {
                form(affiliate, "850101-1234", "SE");
            }
        }
        search.look();
        duplicates.dismiss(
                new DuplicateId(list().get(0).id()),
                () -> new Dismissal(DismissalReason.MISTAKE, null));
        entityManager.flush();
        ListingLaw.holds(
                DuplicateQueries.SORTINGS, 3, place -> queries.duplicates(filter(), place));
        assertThat(queries.total(filter()).counted()).isEqualTo(10);
        assertThat(list()).hasSize(10);
        assertThat(
                        queries.duplicates(
                                        new DuplicateFilter(
                                                Set.of(DuplicateStatus.OPEN),
                                                Set.of(DuplicateKind.TAX_ID),
                                                mark),
                                        Place.start(100))
                                .rows())
                .hasSizeBetween(2, 3);
    }

    private DuplicateRow only(DuplicateKind kind) {
        List<DuplicateRow> found = list().stream().filter(row -> row.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<DuplicateRow> list() {
        return queries.duplicates(filter(), Place.start(100)).rows();
    }

    private DuplicateFilter filter() {
        return new DuplicateFilter(Set.of(), Set.of(), mark);
    }

    private AffiliateId affiliate(String name) {
        AffiliateId id = new AffiliateId(ids.next());
        entityManager.persist(new Affiliate(id, null, name + " " + mark, name, "SE", NOW));
        return id;
    }

    private void method(AffiliateId affiliate, String iban) {
        PayoutMethodId id = new PayoutMethodId(ids.next());
        BankAccount account = new BankAccount("Somebody", iban, "SE", "Lund");
        entityManager.persist(
                new PayoutMethod(id, affiliate, 1, accounts.seal(id, account), NOW, NOW));
    }

    private void form(AffiliateId affiliate, String taxId, String country) {
        TaxForm form = new TaxForm(new TaxFormId(ids.next()), affiliate);
        byte[] sealed =
                vault.seal("tax-form", form.id().text(), taxId.getBytes(StandardCharsets.UTF_8));
        form.state(TaxForm.Kind.SELF_CERTIFICATION, sealed, country, NOW);
        entityManager.persist(form);
    }

    private static final class Reviewer extends Callers {

        private Reviewer() {
            super(null, null, null);
        }

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    "rita",
                    Set.of(Role.REVIEWER),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private final class Trail extends AuditTrail {

        private Trail() {
            super(null, null, null, null);
        }

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            audited.add(action + " " + detail);
        }
    }

    private static final class Key extends Settings {

        @Override
        public Optional<String> secretKey() {
            return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        }
    }
}
