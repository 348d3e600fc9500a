package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
    void aFilterOffersEveryStateInItsOrder() {
        assertThat(choices.states("commission", CommissionStatus.class))
                .extracting(Choice::value)
                .containsExactly("PENDING", "APPROVED", "IN_PAYOUT", "PAID", "REVERSED");
        assertThat(choices.states("order", OrderStatus.class)).hasSize(OrderStatus.values().length);
    }

    @Test
    void everyStateOfAKindHasWords() {
        assertThat(choices.states("application", ApplicationStatus.class))
                .extracting(Choice::label)
                .doesNotContainAnyElementsOf(names(ApplicationStatus.values()));
        assertThat(choices.states("assignment", AssignmentStatus.class))
                .extracting(Choice::label)
                .doesNotContainAnyElementsOf(names(AssignmentStatus.values()));
    }

    private static List<String> names(Enum<?>... states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }
}
