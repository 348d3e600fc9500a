package org.creatorconnect.task.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.service.Applicants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists by SQL and the gate by its rule say the same of whom a merchant wants. */
class AudienceReadingTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private TaskCenterRows rows;

    @BeforeEach
    void begin() {
        rows = new TaskCenterRows(entityManager, NOW);
    }

    @Test
    void anAudienceFitsExactlyThoseWhoQualifyForIt() {
        TaskFilter fitting =
                new TaskFilter(Set.of(), "", Set.of(), null, Period.ALWAYS, "", true, false);
        UUID creator = rows.creators.get(29);
        Callers self = TaskCenterRows.creator(creator);
        rows.insert("UPDATE affiliate SET country = 'AT' WHERE id = ?1", creator);
        rows.insert(
                "INSERT INTO affiliate_role (affiliate_id, role) VALUES (?1, 'INFLUENCER')",
                creator);
        rows.insert(
                "INSERT INTO introduction (affiliate_id, version, found, words, search_words, changed_at)"
                        + " VALUES (?1, 0, false, '', '', now())",
                creator);
        rows.insert(
                "INSERT INTO introduction_language (affiliate_id, language) VALUES (?1, 'de')",
                creator);
        for (String audience :
                List.of(
                        "audience_countries = 'AT DE'",
                        "audience_countries = 'DE FR'",
                        "audience_languages = 'de en'",
                        "audience_languages = 'en'",
                        "audience_roles = 'INFLUENCER MCN'",
                        "audience_roles = 'GROUP_OWNER'",
                        "audience_platforms = 'TIKTOK YOUTUBE', min_followers = 2900",
                        "audience_platforms = 'TIKTOK', min_followers = 1")) {
            rows.insert("UPDATE task SET " + audience + " WHERE id IN (?1)", rows.tasks);
            entityManager.clear();
            List<TaskRow> open = found(self, TaskFilter.NONE);
            assertThat(found(self, fitting))
                    .as(audience)
                    .isEqualTo(open.stream().filter(TaskRow::eligible).toList());
            rows.insert(
                    "UPDATE task SET audience_countries = '', audience_languages = '', audience_roles = '',"
                            + " audience_platforms = '', min_followers = 0 WHERE id IN (?1)",
                    rows.tasks);
        }
    }

    @Test
    void aTaskForThoseWhoAreInvitedIsFoundByThemAlone() {
        UUID invited = rows.creators.get(1);
        Callers self = TaskCenterRows.creator(invited);
        Callers other = TaskCenterRows.creator(UUID.randomUUID());
        UUID task = found(self, TaskFilter.NONE).get(0).id();
        rows.insert("UPDATE task SET access = 'INVITED' WHERE id = ?1", task);
        entityManager.clear();
        assertThat(found(self, TaskFilter.NONE)).noneMatch(row -> row.id().equals(task));
        assertThat(found(TaskCenterRows.staff(), TaskFilter.NONE))
                .anyMatch(row -> row.id().equals(task));
        rows.insert(
                "INSERT INTO task_invitation (id, version, task_id, affiliate_id, status, extra_minor, currency,"
                        + " invited_at, lapses_at) SELECT gen_random_uuid(), 0, id, '"
                        + invited
                        + "', 'INVITED', 0, currency, now(), now() FROM task WHERE id = ?1",
                task);
        assertThat(found(self, TaskFilter.NONE)).anyMatch(row -> row.id().equals(task));
        assertThat(as(self).task(new TaskId(task)).id()).isEqualTo(task);
        assertThat(found(other, TaskFilter.NONE)).noneMatch(row -> row.id().equals(task));
        assertThatThrownBy(() -> as(other).task(new TaskId(task))).isInstanceOf(NotFound.class);
    }

    private List<TaskRow> found(Callers callers, TaskFilter filter) {
        return as(callers).tasks(filter, Place.start(100)).rows();
    }

    private TaskQueries as(Callers callers) {
        Applicants applicants =
                new Applicants(
                        with(new AffiliateRepository()),
                        with(new ChannelRepository()),
                        with(new BanRepository()),
                        with(new DiscoveryRepository()));
        return with(new TaskQueries(callers, applicants, null, null, InstantSource.fixed(NOW)));
    }
}
