package org.creatorconnect.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.creatorconnect.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelTablesTest extends DatabaseTest {

    private final ChannelRepository channels = new ChannelRepository();
    private final AffiliateRepository affiliates = new AffiliateRepository();

    @BeforeEach
    void connect() {
        with(channels);
        with(affiliates);
    }

    @Test
    void aChannelIsTheSameWhateverWayItIsWritten() {
        AffiliateId mara = join();
        add(mara, "https://www.youtube.com/@Mara");
        entityManager.flush();
        assertThat(channels.isNamed(mara, "http://youtube.com/@mara/")).isTrue();
        assertThat(channels.isNamed(mara, "https://m.youtube.com/@mara#about")).isTrue();
        assertThat(channels.isNamed(mara, "https://youtube.com/@mara2")).isFalse();
        assertThat(channels.isNamed(join(), "https://youtube.com/@mara")).isFalse();
    }

    @Test
    void aChannelIsProvedToBeOneAffiliatesOnly() {
        Channel first = add(join(), "https://www.youtube.com/@mara");
        Channel second = add(join(), "http://youtube.com/@mara/");
        verify(first);
        entityManager.flush();
        assertThat(channels.isVerifiedElsewhere(second)).isTrue();
        assertThat(channels.isVerifiedElsewhere(first)).isFalse();
        verify(second);
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void theTableKeepsAnAffiliateFromNamingAChannelTwice() {
        AffiliateId mara = join();
        add(mara, "https://www.youtube.com/@mara");
        add(mara, "https://youtube.com/@MARA");
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void theFollowerThresholdIsADatedRow() {
        RoleApplicationRepository applications = with(new RoleApplicationRepository());
        assertThat(applications.followerThreshold(NOW)).isEqualTo(10_000);
    }

    private AffiliateId join() {
        AffiliateId id = new AffiliateId(UUID.randomUUID());
        affiliates.add(new Affiliate(id, null, "Mara", "Mara Lindqvist", "SE", NOW));
        return id;
    }

    private Channel add(AffiliateId affiliate, String url) {
        Channel channel =
                new Channel(
                        new ChannelId(UUID.randomUUID()),
                        affiliate,
                        new ChannelAddress("YOUTUBE", url),
                        false,
                        NOW);
        channels.add(channel);
        return channel;
    }

    private static void verify(Channel channel) {
        channel.issueCode("CC-1", NOW);
        channel.verify("CC-1", 12_000, NOW);
    }
}
