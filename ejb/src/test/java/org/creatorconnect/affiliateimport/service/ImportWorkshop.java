package org.creatorconnect.affiliateimport.service;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.access.MailedLinkRepository;
import org.creatorconnect.access.service.LinkKeeping;
import org.creatorconnect.access.service.LinkMailing;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.AffiliateImportRepository;
import org.creatorconnect.affiliateimport.ImportRowRepository;
import org.creatorconnect.affiliateimport.ImportedAffiliateRepository;
import org.creatorconnect.affiliateimport.query.AffiliateImportQueries;
import org.creatorconnect.affiliateimport.query.AffiliateImportRow;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Lenient;
import org.creatorconnect.foundation.service.Marks;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Accounts;
import org.creatorconnect.mail.LetterRepository;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.service.NewAffiliates;
import org.creatorconnect.team.TeamMemberRepository;
import org.creatorconnect.time.DeadlineFall;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineRepository;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** All that takes and writes imports, put together as the container does. */
final class ImportWorkshop {

    private static final Instant BEGUN = Instant.parse("2026-03-02T10:00:00Z");

    final List<String> audited = new ArrayList<>();
    final AffiliateRepository repository;
    final NewAffiliates affiliates;
    final AffiliateImports imports;
    final ImportTurns turns;
    final ImportWriting writing;
    final AffiliateImportQueries queries;

    private final EntityManager entityManager;
    private final IdSource ids = new IdSource();
    private final Settings settings = new Key();
    private final DeadlineRepository deadlines;
    private final DeadlineHandler left;
    private final InstantSource clock = this::now;
    private final AccountId operator = new AccountId(UUID.randomUUID());
    private Instant now = BEGUN;

    ImportWorkshop(EntityManager entityManager) {
        this.entityManager = entityManager;
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        entityManager.persist(
                new Account(operator, operator.text(), "Olga", Set.of(Role.OPERATOR), BEGUN));
        AuditTrail trail = new Trail();
        deadlines = with(new DeadlineRepository());
        repository = with(new AffiliateRepository());
        affiliates =
                new NewAffiliates(repository, accounts(), Lenient.content(), trail, ids, clock);
        AffiliateImportRepository jobs = with(new AffiliateImportRepository());
        ImportRowRepository rows = with(new ImportRowRepository(ids));
        ImportKeeping keeping = new ImportKeeping(rows, deadlines, trail, clock);
        imports =
                new AffiliateImports(
                        new ImportIntake(jobs, rows, new Operator(), trail, ids, clock));
        turns = new ImportTurns(jobs, keeping);
        ImportedPeople people =
                new ImportedPeople(
                        with(new ImportedAffiliateRepository()),
                        new Marks(new Secrets(settings)),
                        affiliates,
                        mailing(),
                        trail);
        writing = new ImportWriting(jobs, rows, people, keeping);
        queries = with(new AffiliateImportQueries());
        left = new AffiliateImportDeadlines().writing(jobs, keeping);
    }

    private Accounts accounts() {
        return new Accounts(
                with(new AccountRepository()),
                with(new InvitationRepository()),
                with(new TeamMemberRepository()),
                ids,
                clock);
    }

    AffiliateImportId take(String text, boolean letters) {
        return imports.take(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), letters);
    }

    /** Writes whatever waits. */
    void writeAll() {
        Optional<ImportTurn> turn = turns.next();
        while (turn.isPresent()) {
            boolean more = true;
            while (more) {
                more = writing.write(turn.get());
            }
            turn = turns.next();
        }
        entityManager.flush();
        entityManager.clear();
    }

    AffiliateImportRow row(AffiliateImportId id) {
        entityManager.flush();
        return queries.get(id);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Whether the deadline of a turn that nobody goes on with falls now. */
    boolean falls(AffiliateImportId id) {
        return deadlines
                .claimOf(List.of(left.kind()), now)
                .filter(claimed -> claimed.deadline().subject().equals(id.value()))
                .map(claimed -> new DeadlineFall(deadlines, clock).fall(claimed, left))
                .orElse(false);
    }

    private LinkMailing mailing() {
        MailedLinkRepository links = with(new MailedLinkRepository());
        Letters letters =
                new Letters(
                        with(new LetterRepository()),
                        deadlines,
                        new Vault(new Secrets(settings)),
                        ids,
                        clock);
        return new LinkMailing(
                links, new LinkKeeping(links, deadlines, clock), letters, settings, ids, clock);
    }

    private Instant now() {
        return now;
    }

    private <T> T with(T needy) {
        try {
            Field field = needy.getClass().getDeclaredField("entityManager");
            field.setAccessible(true);
            field.set(needy, entityManager);
            return needy;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final class Operator extends Callers {

        private Operator() {
            super(null, null, null);
        }

        @Override
        public Caller current() {
            return new Caller(
                    operator, "olga", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty());
        }
    }

    private final class Trail extends AuditTrail {

        private Trail() {
            super(null, null, null, null);
        }

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            if (action.contains("IMPORT")) {
                audited.add(action);
            }
        }

        @Override
        public void recordAll(
                String action, String subjectType, List<UUID> subjects, String detail) {
            audited.add(action + " " + subjects.size());
        }
    }

    private static final class Key extends Settings {

        @Override
        public Optional<String> secretKey() {
            return Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        }

        @Override
        public String baseUrl() {
            return "https://connect.example";
        }
    }
}
