package org.creatorconnect.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.foundation.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(channels.isNamed(mara, youtube("http://youtube.com/@mara/"))).isTrue();
        assertThat(channels.isNamed(mara, youtube("https://m.youtube.com/@mara#about"))).isTrue();
        assertThat(channels.isNamed(mara, youtube("https://youtube.com/@mara2"))).isFalse();
        assertThat(channels.isNamed(join(), youtube("https://youtube.com/@mara"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/@star?x=1",
                "https://youtube.com:443/@star",
                "http://YouTube.com./@Star/",
                "https://m.youtube.com//@star?a=b#c",
                "https://www.youtube.com/%40s%74ar",
                "https://web.youtube.com/@star",
                "youtube.com/@star",
                "https://www.youtube.com/@star/videos",
                "https://www.youtube.com/@star/community?lb=1",
                " https://youtube.co/@star/shorts/ ",
                "https://de-de.youtube.com/@star/?"
            })
    void nothingThatTellsNoChannelsApartMakesASecondOne(String written) {
        AffiliateId mara = join();
        Channel first = add(mara, "https://www.youtube.com/@star");
        verify(first);
        Channel second = add(join(), written);
        entityManager.flush();
        assertThat(channels.isNamed(mara, youtube(written))).isTrue();
        assertThat(channels.heldElsewhere(second)).isPresent();
        verify(second);
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aChannelIsProvedToBeOneAffiliatesOnly() {
        Channel first = add(join(), "https://www.youtube.com/@mara");
        Channel second = add(join(), "http://youtube.com/@mara/");
        verify(first);
        entityManager.flush();
        assertThat(channels.heldElsewhere(second)).isPresent();
        assertThat(channels.heldElsewhere(first)).isEmpty();
        verify(second);
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aCommunityChangesHandsInOneTransaction() {
        Channel first = group(join());
        Channel second = group(join());
        verify(first);
        first.missProof(NOW);
        entityManager.flush();
        assertThat(channels.heldElsewhere(second)).contains(first.id());
        first.move();
        channels.write();
        verify(second);
        entityManager.flush();
        assertThat(channels.heldElsewhere(first)).contains(second.id());
        assertThat(channels.held(second.affiliateId())).containsExactly(second);
        assertThat(channels.held(first.affiliateId())).isEmpty();
    }

    @Test
    void aCommunityIsOneAffiliatesOnlyAlsoWhileItIsPaused() {
        Channel first = group(join());
        verify(first);
        first.missProof(NOW);
        first.pause(NOW);
        entityManager.flush();
        verify(group(join()));
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void theTableKnowsThatOnlyCommunitiesLoseTheirProof() {
        Channel account = add(join(), "https://www.youtube.com/@mara");
        verify(account);
        account.missProof(NOW);
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    private Channel group(AffiliateId owner) {
        Channel group =
                new Channel(
                        new ChannelId(UUID.randomUUID()),
                        owner,
                        new ChannelAddress(
                                "FACEBOOK_GROUP",
                                "www.facebook.com/groups/tables",
                                "https://www.facebook.com/groups/tables"),
                        true,
                        NOW);
        entityManager.persist(group);
        return group;
    }

    @Test
    void theTableKeepsAnAffiliateFromNamingAChannelTwice() {
        AffiliateId mara = join();
        add(mara, "https://www.youtube.com/@mara");
        add(mara, "https://youtube.com/@MARA");
        assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
    }

    @Test
    void anApplicationIsFoundForItsOwnAffiliateOnly() {
        RoleApplicationRepository applications = with(new RoleApplicationRepository());
        AffiliateId mara = join();
        RoleApplicationId id = new RoleApplicationId(UUID.randomUUID());
        applications.add(new RoleApplication(id, mara, AffiliateRole.MCN, "", NOW));
        entityManager.flush();
        assertThat(applications.find(id, mara)).isPresent();
        assertThat(applications.find(id, join())).isEmpty();
    }

    private AffiliateId join() {
        AffiliateId id = new AffiliateId(UUID.randomUUID());
        affiliates.add(new Affiliate(id, null, "Mara", "Mara Lindqvist", "SE", NOW));
        return id;
    }

    private Channel add(AffiliateId affiliate, String url) {
        Channel channel =
                new Channel(new ChannelId(UUID.randomUUID()), affiliate, youtube(url), false, NOW);
        channels.add(channel);
        return channel;
    }

    private ChannelAddress youtube(String written) {
        Platform platform = entityManager.find(Platform.class, "YOUTUBE");
        return channels.address(platform, written).orElseThrow();
    }

    private static void verify(Channel channel) {
        channel.issueCode("CC-1", NOW);
        channel.verify(
                "CC-1", ChannelLook.of(ProofWay.PAGE, ChannelSighting.of(12_000, true)), NOW);
    }
}
