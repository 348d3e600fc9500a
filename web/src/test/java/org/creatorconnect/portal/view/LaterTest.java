package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void aPageHasNoneOfThemAtFirst() {
        assertThat(asked(Map.of("q", "views"), "views")).isFalse();
    }

    @Test
    void oneIsThereWhenItIsOpened() {
        assertThat(asked(Map.of("later", "views"), "views")).isTrue();
        assertThat(asked(Map.of("later", "views"), "columns")).isFalse();
    }

    @Test
    void oneIsThereWhenItIsSent() {
        assertThat(asked(Map.of("views", "views", "views:name", "Mine"), "views")).isTrue();
    }

    @Test
    void oneIsThereWhenAFieldOfItAsksForChoices() {
        Map<String, String> sent = Map.of("jakarta.faces.source", "narrow-country:found-country");
        assertThat(asked(sent, "narrow-country")).isTrue();
        assertThat(asked(sent, "narrow-merchant")).isFalse();
    }

    @Test
    void oneOfAPartThatNamesItsOwnIsThereAsWell() {
        assertThat(asked(Map.of("payouts:columns", "payouts:columns"), "columns")).isTrue();
        assertThat(asked(Map.of("jakarta.faces.source", "payouts:views:saveView"), "views"))
                .isTrue();
        assertThat(asked(Map.of("payouts:previews", "x"), "views")).isFalse();
    }

    private static boolean asked(Map<String, String> parameters, String form) {
        HttpServletRequest request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                LaterTest.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (proxy, method, values) ->
                                        values == null
                                                ? Collections.enumeration(parameters.keySet())
                                                : parameters.get(values[0]));
        return new Later(request).isAsked(form);
    }
}
