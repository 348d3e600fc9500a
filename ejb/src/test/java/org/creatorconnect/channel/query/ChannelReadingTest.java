package org.creatorconnect.channel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.Test;

class ChannelReadingTest extends DatabaseTest {

    private final AffiliateId mara = new AffiliateId(UUID.randomUUID());
    private final ChannelId id = new ChannelId(UUID.randomUUID());

    @Test
    void onlyItsCreatorSeesTheCodeOfAChannel() {
        entityManager.persist(new Affiliate(mara, null, "Mara", "Mara L", "SE", NOW));
        Channel channel =
                new Channel(
                        id,
                        mara,
                        new ChannelAddress("VK", "vk.com/" + id.value(), "https://vk.com/m"),
                        false,
                        NOW);
        channel.issueCode("CC-1", NOW);
        entityManager.persist(channel);
        entityManager.flush();
        ChannelProofRow row = as(mara).proof(id);
        assertThat(row.code()).isEqualTo("CC-1");
        assertThat(row.status()).isEqualTo(ChannelStatus.UNVERIFIED);
        assertThat(row.isVerified()).isFalse();
        assertThat(row.codeExpiresAt()).isEqualTo(NOW.plus(Channel.CODE_LIFE));
        AffiliateId somebodyElse = new AffiliateId(UUID.randomUUID());
        assertThatThrownBy(() -> as(somebodyElse).proof(id)).isInstanceOf(NotFound.class);
    }

    private ChannelQueries as(AffiliateId affiliate) {
        Caller caller =
                new Caller(
                        new AccountId(new UUID(0, 9)),
                        "somebody",
                        Set.of(Role.AFFILIATE),
                        Optional.of(affiliate.value()),
                        Optional.empty());
        return with(new ChannelQueries(new Somebody(caller), null, null, null));
    }

    private static final class Somebody extends Callers {

        private final Caller caller;

        Somebody(Caller caller) {
            this.caller = caller;
        }

        @Override
        public Caller current() {
            return caller;
        }
    }
}
