package org.creatorconnect.registry.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueuePlaceTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void aPlaceIsReadAsItWasWritten() {
        for (boolean waiting : new boolean[] {true, false}) {
            QueuePlace place = new QueuePlace(waiting, ID);
            assertThat(QueuePlace.parse(place.toString())).contains(place);
        }
    }

    @Test
    void whatIsNoPlaceIsNone() {
        for (String foreign : new String[] {"", "w.", "d.x", "x." + ID, ID.toString(), "'"}) {
            assertThat(QueuePlace.parse(foreign)).as(foreign).isEmpty();
        }
    }
}
