package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.StatusWords;
import org.creatorconnect.portal.format.Text;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final Choices choices = new Choices(new StatusWords(), new Text(new Preferences()));

    @Test
    void aFilterOffersOnlyWhatCanBeReached() {
        assertThat(choices.states("commission", CommissionStatus.class))
                .extracting(Choice::value)
                .containsExactly("PENDING", "APPROVED", "IN_PAYOUT", "PAID", "REVERSED");
        assertThat(choices.states("application", ApplicationStatus.class))
                .extracting(Choice::value)
                .doesNotContain("AWAITING_CREATOR");
        assertThat(choices.states("assignment", AssignmentStatus.class))
                .extracting(Choice::value)
                .doesNotContain("CANCELED");
    }

    @Test
    void everythingElseIsOffered() {
        assertThat(choices.states("order", OrderStatus.class)).hasSize(OrderStatus.values().length);
    }

    @Test
    void whatIsNotReachedIsAStateThatHasWords() {
        Set<String> known = new java.util.HashSet<>();
        StatusWords.keys().forEach(known::add);
        assertThat(Choices.NOT_REACHED).allMatch(state -> known.contains("status." + state));
    }
}
