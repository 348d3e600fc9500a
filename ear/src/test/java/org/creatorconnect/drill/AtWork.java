package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.creatorconnect.story.KnownLink;
import org.creatorconnect.story.SteadyShop;

/** Visitors, a shop and a person, who go on whatever is done to the nodes. */
record AtWork(Visitors visitors, SteadyShop shop, SignedIn person) implements AutoCloseable {

    /**
     * They begin.
     *
     * @param api where the shop gets its key
     * @param portal where all of them are from then on
     */
    static AtWork begun(URI api, URI portal, KnownLink link) {
        return new AtWork(
                new Visitors(portal.resolve("r/" + link.code())),
                new SteadyShop(api, portal, link),
                new SignedIn(Operator.signedIn(portal)));
    }

    /** All were answered; an order may have been sent once more. */
    void assertNobodyNoticed() {
        System.out.println(
                visitors.sentOn()
                        + " visitors sent on, "
                        + shop.reported()
                        + " orders reported of which sent again "
                        + shop.triedAgain()
                        + ", "
                        + person.looks()
                        + " looks of who is signed in");
        assertThat(visitors.failures()).as("visitors who were not sent on").isEmpty();
        assertThat(person.failures()).as("looks of who is signed in").isEmpty();
        assertThat(shop.refused()).as("orders that were refused").isEmpty();
    }

    /** They end when what is on their way is answered. */
    @Override
    public void close() {
        shop.close();
        person.close();
        visitors.close();
    }
}
