package org.creatorconnect.feed.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.feed.FeedAddress;
import org.creatorconnect.feed.FeedAddressRepository;
import org.creatorconnect.feed.FeedRhythm;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.foundation.provider.PublicFiles;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** A merchant tells where its feed is fetched from, and when. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR})
public class FeedAddresses {

    private static final int LONGEST = 2000;
    private static final int HOURS = 24;

    private final FeedAddressRepository addresses;
    private final FeedFetches fetches;
    private final PublicFiles files;
    private final OwnMerchants own;
    private final Callers callers;
    private final InstantSource clock;

    protected FeedAddresses() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FeedAddresses(
            FeedAddressRepository addresses,
            FeedFetches fetches,
            PublicFiles files,
            OwnMerchants own,
            Callers callers,
            InstantSource clock) {
        this.addresses = addresses;
        this.fetches = fetches;
        this.files = files;
        this.own = own;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * It is fetched from there at once and then by its rhythm, also when it was paused before.
     *
     * @param hour of UTC, from 0 to 23; for what is fetched hourly of no meaning
     * @throws NotFound when the caller may not act for this merchant
     * @throws ValidationFailed when nothing can be fetched from there
     */
    public void tell(MerchantId merchant, @Nullable String url, FeedRhythm rhythm, int hour) {
        own.requireOwnOrStaff(merchant);
        String address = address(url);
        if (hour < 0 || hour >= HOURS) {
            throw ValidationFailed.of("hour", "must be an hour from 0 to 23");
        }
        FeedAddress.Told told =
                new FeedAddress.Told(callers.current().account(), address, rhythm, hour);
        Instant now = clock.instant();
        Optional<FeedAddress> before = addresses.lockOf(merchant);
        before.ifPresent(known -> known.tell(told, now));
        fetches.soon(
                before.orElseGet(
                        () -> {
                            FeedAddress first =
                                    new FeedAddress(new IdSource().next(), merchant, told, now);
                            addresses.add(first);
                            return first;
                        }));
    }

    /**
     * It is fetched from nowhere any more.
     *
     * @throws NotFound when the caller may not act for this merchant, or it has no address
     */
    public void remove(MerchantId merchant) {
        own.requireOwnOrStaff(merchant);
        FeedAddress known =
                addresses.lockOf(merchant).orElseThrow(() -> new NotFound("feed address"));
        fetches.never(known);
        addresses.remove(known);
    }

    private String address(@Nullable String url) {
        Optional<WebAddress> given =
                url == null || url.length() > LONGEST ? Optional.empty() : WebAddress.parse(url);
        String address =
                given.filter(page -> page.isWeb() && !page.hasUser())
                        .map(WebAddress::toString)
                        .orElseThrow(
                                () ->
                                        ValidationFailed.of(
                                                "url", "must be an https address without a user"));
        try {
            files.requireAllowed(URI.create(address));
        } catch (PublicWebUnreachable notAllowed) {
            throw ValidationFailed.of("url", "cannot be fetched: " + notAllowed.getMessage());
        }
        return address;
    }
}
