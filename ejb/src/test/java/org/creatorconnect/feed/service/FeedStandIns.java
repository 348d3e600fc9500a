package org.creatorconnect.feed.service;

import java.time.Duration;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;

/** Who stands around feeds, where it is looked at elsewhere. */
final class FeedStandIns {

    private FeedStandIns() {}

    static final class Nobody extends FeedWorkers {
        @Override
        public void wake() {
            // Who works here works when the test says so.
        }
    }

    static final class Anybody extends OwnMerchants {
        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            // Whose feed it is is looked at elsewhere.
        }
    }

    static final class Notice extends Settings {
        @Override
        public Duration rateCutNotice() {
            return Duration.ofDays(30);
        }
    }
}
