package org.creatorconnect.segment.service;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.service.Lenient;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.SegmentRepository;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagRepository;
import org.creatorconnect.segment.TagTone;
import org.creatorconnect.segment.query.SegmentActRow;
import org.creatorconnect.segment.query.SegmentQueries;
import org.creatorconnect.segment.query.TagQueries;
import org.creatorconnect.tier.TierRepository;
import org.creatorconnect.time.DeadlineFall;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineRepository;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;

/** All that keeps tags and segments, put together as the container does, and affiliates. */
abstract class SegmentCase extends DatabaseTest {

    final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    final IdSource ids = new IdSource();
    final List<String> audited = new ArrayList<>();
    final InstantSource clock = this::now;
    Instant now = NOW;
    Tags tags;
    Tagging tagging;
    Segments segments;
    SegmentActs acts;
    TagQueries tagQueries;
    SegmentQueries queries;
    DeadlineRepository deadlines;
    DeadlineHandler parts;

    @BeforeEach
    void open() {
        // As in the container, where every native statement sees what was changed before.
        entityManager.unwrap(Session.class).setHibernateFlushMode(FlushMode.ALWAYS);
        TagRepository tagRepository = with(new TagRepository());
        SegmentRepository repository = with(new SegmentRepository());
        AffiliateRepository affiliates = with(new AffiliateRepository());
        AffiliateQueries search = with(new AffiliateQueries(null));
        Callers operator = new Operator();
        AuditTrail trail = new Trail();
        deadlines = with(new DeadlineRepository());
        tags = new Tags(tagRepository, Lenient.content(), trail, ids, clock);
        tagging = new Tagging(tagRepository, affiliates, operator, trail, clock);
        tagQueries = with(new TagQueries(affiliates));
        queries = with(new SegmentQueries(search));
        SegmentCheck check =
                new SegmentCheck(
                        with(new PlatformRepository()),
                        tagRepository,
                        with(new TierRepository()),
                        Lenient.content());
        segments = new Segments(repository, check, operator, trail, ids, clock);
        SegmentActTrail actTrail =
                new SegmentActTrail(repository, tagRepository, deadlines, trail, ids, clock);
        acts = new SegmentActs(queries, search, repository, tagRepository, actTrail, operator);
        parts = new SegmentDeadlines().part(acts, repository);
    }

    TagId tag(String name) {
        return tags.add(new GivenTag(name + " " + mark, TagTone.GREEN, null));
    }

    SegmentId keep(String name) {
        return segments.keep(new GivenSegment(name + " " + mark, AffiliateFilter.of(mark)));
    }

    static AffiliateFilter where(String country, String platform, UUID tag) {
        return new AffiliateFilter(
                Set.of(), Set.of(), country, platform, Period.ALWAYS, tag, null, "");
    }

    long found(TagId tag) {
        AffiliateFilter tagged = where("", "", tag.value());
        return with(new AffiliateQueries(null)).total(tagged).counted();
    }

    String progress(SegmentActId id) {
        entityManager.flush();
        SegmentActRow row = queries.act(id);
        return "%s %d of %d changed %d"
                .formatted(row.status(), row.done(), row.members(), row.changed());
    }

    /** Whether a part is due, and dealt with. */
    boolean falls() {
        now = now.plusSeconds(1);
        return deadlines
                .claimOf(List.of(parts.kind()), now)
                .map(claimed -> new DeadlineFall(deadlines, clock).fall(claimed, parts))
                .orElse(false);
    }

    Instant now() {
        return now;
    }

    List<AffiliateId> affiliates(int count) {
        UUID[] made = new UUID[count];
        for (int i = 0; i < count; i++) {
            made[i] = ids.next();
        }
        insert(
                """
                INSERT INTO affiliate (id, version, display_name, search_words, legal_name, country, status, joined_at)
                SELECT id, 0, 'Mara ' || ?2, 'mara ' || ?2, 'Mara Lind', 'SE', 'ACTIVE', ?3
                FROM unnest(CAST(?1 AS uuid[])) id""",
                made,
                mark,
                NOW);
        return List.of(made).stream().map(AffiliateId::new).toList();
    }

    private static final class Operator extends Callers {

        Operator() {
            super(null, null, null);
        }

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 1)),
                    "olga",
                    Set.of(Role.OPERATOR),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private final class Trail extends AuditTrail {

        Trail() {
            super(null, null, null, null);
        }

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            audited.add(action);
        }

        @Override
        public void recordAll(
                String action, String subjectType, List<UUID> subjects, String detail) {
            if (!subjects.isEmpty()) {
                audited.add(action + " " + subjects.size());
            }
        }
    }
}
