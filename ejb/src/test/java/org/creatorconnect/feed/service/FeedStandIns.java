package org.creatorconnect.feed.service;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.catalog.service.ProductIntake;
import org.creatorconnect.feed.FeedFileRepository;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
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

    /** A tenth of what a part is, so that feeds of many parts stay small. */
    static final class SmallParts extends FeedJob {

        static final int WRITTEN = 1_000;
        private static final int READ = 500;

        SmallParts(
                FeedFileRepository files,
                FeedStaging staging,
                FeedWriting writing,
                FeedTurns turns,
                ProductIntake intake) {
            super(files, staging, writing, turns, intake);
        }

        @Override
        int part() {
            return READ;
        }
    }

    /** An operator, who sends and is asked for the role. */
    static final class Sender extends Callers {

        private final AccountId account;

        Sender(AccountId account) {
            super(null, null, null);
            this.account = account;
        }

        @Override
        public Caller current() {
            return new Caller(
                    account, "olga", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty());
        }
    }
}
