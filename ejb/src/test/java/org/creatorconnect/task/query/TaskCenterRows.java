package org.creatorconnect.task.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;

/**
 * A task center with two merchants, thirty creators, twelve tasks and what was made of them: many
 * things at the same time and for the same money, so that only their ids tell them apart.
 */
public final class TaskCenterRows {

    public static final int TASKS = 12;
    public static final int APPLICATIONS = 48;
    public static final int ASSIGNMENTS = APPLICATIONS / 2;

    private static final int CREATORS = 30;
    private static final List<String> NAMES = List.of("Mara Berg", "ห้องครัวไทย", "İrem Su");
    private static final List<String> PAY = List.of("FIXED_FEE", "CPS", "FEE_PLUS_CPS");
    private static final List<String> TASK_STATES =
            List.of("PUBLISHED", "PUBLISHED", "DRAFT", "CLOSED");
    private static final List<String> OPEN = List.of("APPLIED", "REJECTED", "WITHDRAWN");
    private static final List<String> WORK =
            List.of("ACCEPTED", "APPROVED", "COMPLETED", "EXPIRED");
    private static final List<String> CONTENT =
            List.of("SUBMITTED", "APPROVED", "REJECTED", "CHANGES_REQUESTED");

    public final UUID aurora = UUID.randomUUID();
    public final UUID nordlys = UUID.randomUUID();
    public final List<UUID> creators = new ArrayList<>();
    public final List<UUID> campaigns = new ArrayList<>();
    public final List<UUID> tasks = new ArrayList<>();
    public final List<UUID> applications = new ArrayList<>();
    public final List<UUID> assignments = new ArrayList<>();
    public final List<UUID> submissions = new ArrayList<>();

    private final EntityManager entityManager;
    private final Instant now;
    private final Random random = new Random(20);

    public TaskCenterRows(EntityManager entityManager, Instant now) {
        this.entityManager = entityManager;
        this.now = now;
        merchant(aurora, "Aurora Home");
        merchant(nordlys, "Nordlys");
        for (int i = 0; i < CREATORS; i++) {
            creator(NAMES.get(i % NAMES.size()));
        }
        for (int i = 0; i < TASKS; i++) {
            task(i, campaign(i % 3 == 0 ? nordlys : aurora, i));
        }
        for (int i = 0; i < APPLICATIONS; i++) {
            application(i);
        }
    }

    /** Somebody who acts for a merchant. */
    public static Callers merchantOf(UUID merchant) {
        return as(Role.MERCHANT, Optional.empty(), Optional.of(merchant));
    }

    /** A creator. */
    public static Callers creator(UUID affiliate) {
        return as(Role.AFFILIATE, Optional.of(affiliate), Optional.empty());
    }

    /** Somebody who sees everything. */
    public static Callers staff() {
        return as(Role.OPERATOR, Optional.empty(), Optional.empty());
    }

    private static Callers as(String role, Optional<UUID> affiliate, Optional<UUID> merchant) {
        Caller caller =
                new Caller(
                        new AccountId(new UUID(0, 9)),
                        "somebody",
                        Set.of(role),
                        affiliate,
                        merchant);
        return new Callers(new AccountRepository(), new KnownCaller(), null) {
            @Override
            public Caller current() {
                return caller;
            }
        };
    }

    private void merchant(UUID id, String name) {
        insert(
                "INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)"
                        + " VALUES (?1, 0, ?2, ?3, 'SE', false, ?4)",
                id,
                name,
                SearchWords.kept(name),
                now);
    }

    private void creator(String name) {
        UUID id = UUID.randomUUID();
        creators.add(id);
        insert(
                "INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country,"
                        + " status, joined_at) VALUES (?1, 0, ?2, ?3, 'Nora Lind', 'SE', 'ACTIVE', ?4)",
                id,
                name,
                SearchWords.kept(name),
                now);
        if (creators.size() % 2 == 0) {
            insert(
                    "INSERT INTO channel (id, version, affiliate_id, platform, place, url, community,"
                            + " status, attempts, followers, created_at) VALUES (?1, 0, ?2, 'YOUTUBE', ?3,"
                            + " ?3, false, 'VERIFIED', 0, ?4, ?5)",
                    UUID.randomUUID(),
                    id,
                    "https://youtube.com/@c" + creators.size(),
                    100L * creators.size(),
                    now);
        }
    }

    private UUID campaign(UUID merchant, int number) {
        UUID id = UUID.randomUUID();
        campaigns.add(id);
        insert(
                "INSERT INTO campaign (id, version, merchant_id, name, starts_on, ends_on, budget_minor,"
                        + " currency, created_at) VALUES (?1, 0, ?2, ?3, CAST(?4 AS date),"
                        + " CAST(?4 AS date) + 30, ?5, 'EUR', ?6)",
                id,
                merchant,
                number == 5 ? "100 %_tea" : "Winter " + number % 4,
                "2026-03-0" + (1 + number % 5),
                100_000L * (1 + number % 3),
                now);
        return id;
    }

    private void task(int number, UUID campaign) {
        UUID id = UUID.randomUUID();
        tasks.add(id);
        String pay = PAY.get(number % PAY.size());
        String status = TASK_STATES.get(number % TASK_STATES.size());
        String title = "Seven mornings " + number % 5;
        boolean published = !status.equals("DRAFT");
        insert(
                "INSERT INTO task (id, version, campaign_id, status, title, search_words, brief, platform,"
                        + " slots, slots_taken, ends_at, compensation, fee_minor, currency, rate,"
                        + " platform_fee_rate, min_followers, stay_live_days, tranche_percents, tranche_days,"
                        + " submission_days, revision_rounds, disclosure_rule, created_at, published_at,"
                        + " closed_at) VALUES (?1, 0, ?2, ?3, ?4, ?5, '', 'YOUTUBE', ?6, 2, ?7, ?8, ?9,"
                        + " 'EUR', CAST(?10 AS numeric), CAST(?11 AS numeric), ?12, 0, '{100}', '{0}', 14, 1,"
                        + " '#ad', ?13, CAST(?14 AS timestamptz), CAST(?15 AS timestamptz))",
                id,
                campaign,
                status,
                title,
                SearchWords.kept(title),
                2 + number % 3,
                now.plus(Duration.ofDays(1 + number % 4)),
                pay,
                pay.equals("CPS") ? 0L : 20_005L * (1 + number % 2),
                pay.equals("FIXED_FEE") ? null : "0.07",
                published ? "0.1" : null,
                number % 2 == 0 ? 0L : 1_000L,
                now,
                published ? now.toString() : null,
                status.equals("CLOSED") ? now.toString() : null);
    }

    private void application(int number) {
        UUID id = UUID.randomUUID();
        applications.add(id);
        boolean accepted = number % 2 == 0;
        String status = accepted ? "ACCEPTED" : OPEN.get(number / 2 % OPEN.size());
        UUID creator = creators.get(number % CREATORS);
        UUID task = tasks.get(number % TASKS);
        insert(
                "INSERT INTO task_application (id, version, task_id, affiliate_id, status, pitch, applied_at,"
                        + " decide_by, decided_at, reason_code) VALUES (?1, 0, ?2, ?3, ?4, 'I do', ?5, ?6,"
                        + " CAST(?7 AS timestamptz), ?8)",
                id,
                task,
                creator,
                status,
                now.minus(Duration.ofDays(number % 7)),
                now.plus(Duration.ofDays(number % 5)),
                status.equals("APPLIED") ? null : now.toString(),
                status.equals("REJECTED") ? "NOT_SELECTED" : null);
        if (accepted) {
            assignment(assignments.size(), id, task, creator);
        }
    }

    private void assignment(int number, UUID application, UUID task, UUID creator) {
        UUID id = UUID.randomUUID();
        assignments.add(id);
        String status = WORK.get(number % WORK.size());
        boolean approved = status.equals("APPROVED") || status.equals("COMPLETED");
        boolean ended = status.equals("COMPLETED") || status.equals("EXPIRED");
        insert(
                "INSERT INTO assignment (id, version, task_id, application_id, affiliate_id, status,"
                        + " terms_text, terms_hash, fee_minor, platform_fee_minor, currency, rate,"
                        + " revision_rounds, disclosure_rule, accepted_at, submit_by, extended, approved_at,"
                        + " cure_by, ended_at, end_reason) VALUES (?1, 0, ?2, ?3, ?4, ?5, 'terms',"
                        + " encode(sha256(convert_to('terms', 'UTF8')), 'hex'), ?6, 100, 'EUR',"
                        + " CAST(?7 AS numeric), 1, '#ad', ?8, ?9, false, CAST(?10 AS timestamptz),"
                        + " CAST(?11 AS timestamptz), CAST(?12 AS timestamptz), ?13)",
                id,
                task,
                application,
                creator,
                status,
                1_000L * (1 + number % 3),
                number % 3 == 0 ? "0.05" : null,
                now.minus(Duration.ofDays(number % 6)),
                now.plus(Duration.ofDays(number % 4)),
                approved ? now.toString() : null,
                status.equals("APPROVED") && number % 8 == 1
                        ? now.plusSeconds(60).toString()
                        : null,
                ended ? now.toString() : null,
                ended ? "DONE" : null);
        tranche(id, 1, 0, approved ? "RELEASED" : ended ? "RETURNED" : "HELD", number);
        tranche(id, 2, 30, ended ? "RETURNED" : "HELD", number);
        if (number % 3 > 0) {
            submission(number, id);
        }
    }

    private void tranche(UUID assignment, int position, int days, String status, int number) {
        insert(
                "INSERT INTO tranche (id, version, assignment_id, position, percent, after_days, fee_minor,"
                        + " platform_fee_minor, status, settled_at) VALUES (?1, 0, ?2, ?3, 50, ?4, ?5, 50, ?6,"
                        + " CAST(?7 AS timestamptz))",
                UUID.randomUUID(),
                assignment,
                position,
                days,
                500L * (1 + number % 3),
                status,
                status.equals("HELD") ? null : now.toString());
    }

    private void submission(int number, UUID assignment) {
        UUID id = UUID.randomUUID();
        submissions.add(id);
        String status = CONTENT.get(number % CONTENT.size());
        insert(
                "INSERT INTO submission (id, version, assignment_id, round, status, content_url, disclosure,"
                        + " submitted_at, due_by, decided_at, decided_by_silence, reason_code, note)"
                        + " VALUES (?1, 0, ?2, 1, ?3, 'https://youtube.com/watch?v=1', true, ?4, ?5,"
                        + " CAST(?6 AS timestamptz), false, ?7, null)",
                id,
                assignment,
                status,
                now.minus(Duration.ofHours(number % 5)),
                now.plus(Duration.ofHours(number % 3)),
                status.equals("SUBMITTED") ? null : now.toString(),
                status.equals("REJECTED") ? "OFF_BRIEF" : null);
        if (number % 2 == 0) {
            look(id, false, random.nextBoolean());
            look(id, true, number % 4 == 0);
        }
    }

    private void look(UUID submission, boolean live, boolean disclosed) {
        UUID id = new UUID(now.toEpochMilli(), random.nextLong());
        insert(
                "INSERT INTO content_check (id, submission_id, checked_at, live, disclosed, content_hash)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, '')",
                live ? new UUID(now.toEpochMilli() + 1, random.nextLong()) : id,
                submission,
                now,
                live,
                disclosed);
    }

    /** Inserts a row; null stands for a text that is not there. */
    public void insert(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}
